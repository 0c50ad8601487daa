import { expect, test } from 'vitest';
import { defaultSettings, readSettings, Settings } from '../../../extension/settings/settings.ts';

test('what was exported is read back as it was', () => {
  const settings = Settings.parse({
    language: 'en',
    profile: 'court',
    kinds: { mobile: { off: true } },
    thresholds: { kAnonymity: 5 },
    ownTerms: [{ id: 'project', text: '某某工程' }],
    liveOrigins: ['https://cms.example.cn:8443', '*://*.example.cn'],
    guard: { labels: ['发布'], selector: '#publish' },
    ignored: [
      {
        hash: `hmac-sha256:${'0'.repeat(64)}`,
        kind: 'mobile',
        scope: 'https://cms.example.cn',
        reason: 'public-office',
        expires: '2027-02-20',
      },
    ],
  });
  expect(readSettings(JSON.parse(JSON.stringify(settings)))).toEqual({ settings, refused: [] });
});

test.each([
  ['nothing', undefined],
  ['a list', []],
  ['a text', 'settings'],
  ['an empty object', {}],
])('%s gives the defaults', (_, value) => {
  expect(readSettings(value)).toEqual({ settings: defaultSettings, refused: [] });
});

test.each([
  ['an unknown profile', { profile: 'none' }, ['profile']],
  ['a path in an origin', { liveOrigins: ['https://cms.example.cn/edit'] }, ['liveOrigins']],
  ['every site', { liveOrigins: ['*://*'] }, ['liveOrigins']],
  ['a plain value among the ignored', { ignored: [{ term: 'x' }] }, ['ignored']],
  ['an unknown field', { telemetry: true }, ['telemetry']],
  ['a prototype', JSON.parse('{"__proto__": {"profile": "court"}}'), ['__proto__']],
])('%s is refused, and the rest is kept', (_, value, refused) => {
  const read = readSettings({ ...value, language: 'en' });
  expect(read.settings).toEqual({ ...defaultSettings, language: 'en' });
  expect(read.refused.length).toBeLessThanOrEqual(refused.length);
});
