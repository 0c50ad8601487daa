import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const read = (file: string): string => readFileSync(file, 'utf8');

test('the panel’s tokens are the site’s, but for the switches that only the site has', () => {
  const [site = ''] = read('site/styles/tokens.css').split('/* High contrast, by the switch');
  expect(read('extension/panel/tokens.css').trim()).toBe(site.trim());
});

test.each(['base', 'panel'])('%s.css asks for no token that there is not', (name) => {
  const known = new Set(read('extension/panel/tokens.css').match(/--[\w-]+(?=:)/g));
  const asked = read(`extension/panel/${name}.css`).match(/(?<=var\()--[\w-]+/g) ?? [];
  expect(asked.filter((token) => !known.has(token))).toEqual([]);
});
