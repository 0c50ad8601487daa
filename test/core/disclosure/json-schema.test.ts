import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { jsonSchemas, schemaHint } from '#core/disclosure/json-schema.ts';

const folder = join(import.meta.dirname, '../../../content/schema');

test.each(jsonSchemas())('content/schema/$name is current (npm run schema)', ({ name, text }) => {
  expect(readFileSync(join(folder, name), 'utf8')).toBe(text);
});

test('content/schema holds nothing else', () => {
  expect(readdirSync(folder).sort()).toEqual(
    jsonSchemas()
      .map(({ name }) => name)
      .sort(),
  );
});

test.each([
  ['site.json', 'site', './schema/site.schema.json'],
  ['basis/rules.json', 'basis', '../schema/basis.schema.json'],
  ['disclosures/a/2025/b/v1.json', 'disclosures', '../../../../schema/disclosures.schema.json'],
] as const)('%s names its schema', (path, kind, hint) => {
  expect(schemaHint(path, kind)).toBe(hint);
});
