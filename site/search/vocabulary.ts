import { pinyin } from 'pinyin-pro';

/** A name that may be meant, with its pinyin (`chucixinfang`) and initials (`cxf`), both '' where it has no Chinese. */
export type Term = readonly [name: string, pinyin: string, initials: string];

/** Names with pinyin, each once, in the order given. Runs at build: the dictionary of pinyin is never sent. */
export function vocabularyOf(names: Iterable<string>): Term[] {
  return [...new Set(names)].map((name): Term => {
    if (!/\p{Script=Han}/u.test(name)) return [name, '', ''];
    const letters = pinyin(name, { toneType: 'none', type: 'array', v: true, nonZh: 'consecutive' });
    const plain = letters.map((part) => part.toLowerCase().replace(/[^a-z0-9]/g, ''));
    return [name, plain.join(''), plain.map((part) => part.slice(0, 1)).join('')];
  });
}
