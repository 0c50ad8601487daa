import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { leakKinds } from '#core/privacy/finding.ts';
import { inForce, policyKeys, readManaged } from '../../../extension/settings/managed.ts';
import { defaultSettings, Settings } from '../../../extension/settings/settings.ts';

interface Schema {
  type?: string;
  title?: string;
  enum?: string[];
  items?: Schema;
  properties?: Record<string, Schema>;
}
const schema = JSON.parse(readFileSync('extension/public/managed_storage.json', 'utf8')) as Schema;

/** All parts of a schema. */
const parts = (one: Schema): Schema[] => [
  one,
  ...(one.items ? parts(one.items) : []),
  ...Object.values(one.properties ?? {}).flatMap(parts),
];

test('the schema speaks of the keys that are read, and of every kind', () => {
  expect(Object.keys(schema.properties ?? {})).toEqual(policyKeys);
  expect(Object.keys(schema.properties?.rules?.properties ?? {})).toEqual([...leakKinds]);
});

test('the schema keeps to what Chrome takes; one word more, and the extension would not load', () => {
  const words = new Set(parts(schema).flatMap((part) => Object.keys(part)));
  expect([...words].sort()).toEqual(['enum', 'items', 'properties', 'title', 'type']);
  for (const { type } of parts(schema))
    expect(['object', 'array', 'string', 'boolean', 'number']).toContain(type);
});

test('a policy wins, and what it leaves open stays the user’s', () => {
  const own = Settings.parse({ language: 'en', profile: 'court', guard: { selector: '#own' } });
  const managed = readManaged({
    profile: 'remove',
    rules: { mobile: { severity: 'leak' } },
    origins: ['*://*.example.cn'],
    guardMode: 'remind',
    guardLabels: ['发布'],
    allowIgnore: false,
    customTerms: ['某某工程'],
    disabledFeatures: ['ocr'],
  });
  expect(managed.refused).toEqual([]);
  expect(inForce(own, managed)).toEqual({
    ...own,
    profile: 'remove',
    kinds: { mobile: { severity: 'leak' } },
    liveOrigins: ['*://*.example.cn'],
    guard: { enabled: true, reason: false, labels: ['发布'], selector: '#own' },
    mayIgnore: false,
    ownTerms: [{ id: 'office-1', text: '某某工程', severity: 'likely' }],
    disabled: ['ocr'],
  });
  expect(Settings.safeParse(inForce(own, managed)).success).toBe(true);
});

test.each([
  ['nothing', undefined, []],
  ['an empty policy', {}, []],
  [
    'wrong values',
    { profile: 'none', allowIgnore: 'yes', origins: ['*'] },
    ['profile', 'origins', 'allowIgnore'],
  ],
  ['unknown keys', { telemetry: true }, ['telemetry']],
])('%s changes nothing, and is named', (_, value, refused) => {
  const managed = readManaged(value);
  expect(managed.refused.sort()).toEqual(refused.sort());
  expect(inForce(defaultSettings, managed)).toEqual(defaultSettings);
});
