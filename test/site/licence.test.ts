import { expect, test } from 'vitest';
import { licenceName, licenceUrl } from '../../site/licence.ts';

test.each([
  ['CC-BY-4.0', 'https://creativecommons.org/licenses/by/4.0/', 'CC-BY-4.0', 'CC-BY-4.0'],
  [
    'LicenseRef-source-terms',
    'LicenseRef-source-terms',
    '按数据来源的使用条件',
    'as the source of the figures allows',
  ],
])('%s has an address, where one is known, and a name in both languages', (name, url, zh, en) => {
  expect(licenceUrl(name)).toBe(url);
  expect(licenceName('zh', name)).toBe(zh);
  expect(licenceName('en', name)).toBe(en);
});
