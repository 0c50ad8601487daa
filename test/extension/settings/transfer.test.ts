import { expect, test } from 'vitest';
import { defaultSettings, Settings } from '../../../extension/settings/settings.ts';
import { exported, imported } from '../../../extension/settings/transfer.ts';

const ignored = [
  {
    hash: `hmac-sha256:${'0'.repeat(64)}`,
    kind: 'mobile',
    scope: 'https://cms.example.cn',
    reason: 'consent',
    expires: '2027-01-01',
  },
];
const settings = Settings.parse({ profile: 'court', liveOrigins: ['https://cms.example.cn'], ignored });

test('what was exported is imported, but for decisions about values', () => {
  expect(exported(settings)).not.toContain('hmac');
  expect(imported(exported(settings), defaultSettings)).toEqual({
    settings: { ...settings, ignored: [] },
    refused: [],
  });
});

test('decisions of this device stay, and none come in', () => {
  const file = JSON.stringify({ mingshi: 1, settings: { ignored: [], profile: 'remove' } });
  expect(imported(file, settings)?.settings).toEqual({ ...settings, profile: 'remove' });
});

test('a pattern that nothing can read does not come in', () => {
  const present = { ...settings, ownTerms: [{ id: 'own-1', text: '某某工程', severity: 'likely' as const }] };
  const file = (pattern: string): string =>
    JSON.stringify({ mingshi: 1, settings: { profile: 'remove', ownTerms: [{ id: 'own-1', pattern }] } });
  expect(imported(file('('), present)).toEqual({
    settings: { ...present, profile: 'remove' },
    refused: ['ownTerms'],
  });
  expect(imported(file('密[0-9]+号'), present)?.settings.ownTerms).toEqual([
    { id: 'own-1', pattern: '密[0-9]+号', severity: 'likely' },
  ]);
});

test.each(['', '[]', 'null', '{}', '{"mingshi":2}', 'no json'])('%j is no file of settings', (text) => {
  expect(imported(text, settings)).toBeUndefined();
});
