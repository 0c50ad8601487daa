import { join } from 'node:path';
import { expect, test } from 'vitest';
import { loadPublication } from '../../site/publication.ts';
import { attestedBy } from '../../site/views/attestation.ts';

const published = loadPublication(join(import.meta.dirname, '../../content'));
const evidence = (id: string) => {
  const found = published.catalogue.evidence.get(id);
  if (!found) throw new Error('no such evidence');
  return found;
};

test('a receipt is compared with the digests of what is published', () => {
  const digest = published.records.get('demo-legal-aid-2025')?.releases[1]?.digest;
  expect(evidence('demo-receipt-2025').attestation?.hash).toBe(digest);
  expect(attestedBy(published, evidence('demo-receipt-2025'))).toEqual({
    record: 'demo-legal-aid-2025',
    version: 2,
  });
});

test.each(['demo-catalogue-receipt-01', 'demo-audit-2025'])('%s vouches for nothing here', (id) =>
  expect(attestedBy(published, evidence(id))).toBeUndefined(),
);
