import { expect, test } from 'vitest';
import { parseContent } from '#core/disclosure/parse.ts';
import { World } from './world.ts';

test('a whole folder parses without a problem', () => {
  const { catalogue, problems } = parseContent(new World().files());
  expect(problems).toEqual([]);
  expect(catalogue.records.get('mediation-2025')?.map(({ disclosure }) => disclosure.version)).toEqual([
    1, 2,
  ]);
  expect([...catalogue.schemes.keys()]).toEqual(['justice-scheme@1']);
});
