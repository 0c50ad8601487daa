import { expect, test } from 'vitest';
import { covers, patternOf, siteFor } from '../../../extension/settings/sites.ts';

test.each([
  ['https://cms.example.cn', 'https://cms.example.cn', true],
  ['https://cms.example.cn', 'http://cms.example.cn', false],
  ['https://cms.example.cn', 'https://cms.example.cn:8443', false],
  ['https://cms.example.cn:8443', 'https://cms.example.cn:8443', true],
  ['*://cms.example.cn', 'http://cms.example.cn', true],
  ['*://*.example.cn', 'https://cms.example.cn', true],
  ['*://*.example.cn', 'https://example.cn:444', true],
  ['*://*.example.cn', 'https://notexample.cn', false],
  ['*://*.example.cn', 'https://example.cn.evil.org', false],
  ['https://[::1]:80', 'https://[::1]:80', true],
  ['https://cms.example.cn', 'null', false],
  ['nonsense', 'https://cms.example.cn', false],
])('%s covers %s: %s', (site, origin, answer) => {
  expect(covers(site, origin)).toBe(answer);
  expect(siteFor([site], origin)).toBe(answer ? site : undefined);
});

test.each([
  ['https://cms.example.cn:8443', 'https://cms.example.cn/*'],
  ['*://*.example.cn', '*://*.example.cn/*'],
])('%s is granted as %s', (site, pattern) => expect(patternOf(site)).toBe(pattern));
