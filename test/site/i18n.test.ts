import { expect, test } from 'vitest';
import { kindName } from '#core/privacy/explain.ts';
import { leakKinds } from '#core/privacy/finding.ts';
import { en } from '../../site/i18n/en.ts';
import { barePath, inBothLanguages, langOf, pathIn } from '../../site/i18n/lang.ts';
import { zh } from '../../site/i18n/zh.ts';

/** Every path of words, with what stands there. */
function leaves(value: unknown, path = ''): [string, unknown][] {
  if (typeof value !== 'object' || value === null) return [[path, value]];
  return Object.entries(value).flatMap(([key, child]) => leaves(child, `${path}.${key}`));
}

test('English says everything that Chinese says', () => {
  expect(
    leaves(en)
      .map(([path]) => path)
      .sort(),
  ).toEqual(
    leaves(zh)
      .map(([path]) => path)
      .sort(),
  );
});

test('no word is empty, and English holds no Chinese but examples', () => {
  const allowed = ['.homePage.searchHint', '.otherLanguage'];
  for (const [path, word] of leaves(en)) {
    if (typeof word !== 'string') continue;
    expect(word, path).not.toBe('');
    if (!allowed.includes(path)) expect(word, path).not.toMatch(/[\u4e00-\u9fff]/);
  }
});

test('every kind of leak has a name in both languages', () => {
  for (const kind of leakKinds) expect(kindName(kind, 'en')).not.toBe(kindName(kind, 'zh'));
});

test.each([
  ['/', 'zh', '/'],
  ['/d/x/', 'zh', '/d/x/'],
  ['/en/', 'en', '/'],
  ['/en/d/x/', 'en', '/d/x/'],
  ['/entry/', 'zh', '/entry/'],
])('%s is %s', (path, lang, bare) => {
  const url = new URL(path, 'https://example.org');
  expect(langOf(url)).toBe(lang);
  expect(barePath(url)).toBe(bare);
  expect(pathIn(langOf(url), bare)).toBe(path);
});

test('every page comes in both languages', () => {
  expect(inBothLanguages([{ params: { id: 'a' }, props: {} }]).map(({ params }) => params)).toEqual([
    { id: 'a', lang: undefined },
    { id: 'a', lang: 'en' },
  ]);
});
