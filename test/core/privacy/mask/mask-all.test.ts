/** Each profile over the whole corpus: what was masked is not found again, and masking twice is masking once. */
import { describe, expect, test } from 'vitest';
import type { Block } from '#core/documents/block.ts';
import { applyEdits } from '#core/documents/write-edits.ts';
import { maskAll } from '#core/privacy/mask/mask-all.ts';
import { defaultPolicy } from '#core/privacy/policy/policy.ts';
import { letsStand, profileNames } from '#core/privacy/policy/profiles.ts';
import { corpus } from '../../../corpus/corpus.ts';

const documents = corpus('masks');
const block = (text: string): Block[] => [{ text, role: 'text', place: {} }];

describe.each(profileNames)('%s', (profile) => {
  const policy = { ...defaultPolicy('2026-11-21'), profile };
  const again = documents.map(({ id, text }) => {
    const once = applyEdits(text, maskAll(block(text), policy).edits);
    return { id, once, ...maskAll(block(once), policy) };
  });

  test('nothing that was masked is found', () => {
    const left = again.flatMap(({ id, findings }) =>
      findings
        .filter(({ severity, kind }) => severity !== 'notice' && !letsStand(profile, kind))
        // Weak masks are this profile's own; the documents that speak of themselves have no value to mask.
        .filter(({ kind }) => !(profile === 'common-6-4' && /-masks?$/.test(kind)))
        .filter(({ kind }) => kind !== 'single-out' && kind !== 'small-cell')
        .map(({ kind }) => `${id} ${kind}`),
    );
    expect(left).toEqual([]);
  });

  test('masking twice is masking once', () => {
    expect(again.filter(({ once, edits }) => applyEdits(once, edits) !== once).map(({ id }) => id)).toEqual(
      [],
    );
  });
});
