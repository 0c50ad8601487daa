import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { catalogue } from '#core/privacy/detectors/catalogue.ts';
import { numberDetectors } from '#core/privacy/detectors/index.ts';
import { leakKinds } from '#core/privacy/finding.ts';
import { kindCards } from '#core/privacy/kinds.ts';
import { ruleTable } from '../../../scripts/generate-rule-table.ts';
import { cases } from './cases.ts';

const root = new URL('../../../', import.meta.url);
/** Parts of detectors that find no kind of their own. */
const helpers = [
  'index.ts',
  'catalogue.ts',
  'sensitive.ts',
  'masked.ts',
  'name-lists.ts',
  'name-labelled-list.ts',
  'name-beside.ts',
  'name-bounds.ts',
  'name-forms.ts',
  'name-items.ts',
  'name-chain.ts',
  'name-remarks.ts',
  'name-slots.ts',
  'name-colon.ts',
  'name-verbs.ts',
  'name-addressed.ts',
  'name-after.ts',
  'name-ahead.ts',
];

describe('the house of detectors', () => {
  test.each(leakKinds)('%s: has a file with a docstring, a name and advice', (kind) => {
    const file = new URL(`core/privacy/${catalogue[kind]}`, root);
    expect(existsSync(file)).toBe(true);
    expect(readFileSync(file, 'utf8')).toMatch(/\/\*\*/);
    expect(kindCards[kind].zh).not.toBe('');
    expect(kindCards[kind].advice.en).not.toBe('');
  });
  test('every detector file is a kind, every number detector too', () => {
    const files = readdirSync(new URL('core/privacy/detectors/', root)).filter(
      (file) => !helpers.includes(file),
    );
    expect(files.map((file) => `detectors/${file}`).sort()).toEqual(
      Object.values(catalogue)
        .filter((file) => file.startsWith('detectors/'))
        .sort(),
    );
    for (const detector of numberDetectors) expect(leakKinds).toContain(detector.id);
  });
  test.each(
    leakKinds.filter(
      (kind) => kind !== 'custom' && kind !== 'hidden-data' && kind !== 'exif-gps' && kind !== 'id-image',
    ),
  )('%s: has found and quiet cases', (kind) => {
    expect(cases.some((one) => one.kind === kind && one.found.length > 0)).toBe(true);
    expect(cases.some((one) => one.kind === kind && one.quiet.length > 0)).toBe(true);
  });
  test('docs/privacy-rules.md is current', () => {
    expect(readFileSync(new URL('docs/privacy-rules.md', root), 'utf8')).toBe(ruleTable());
  });
});
