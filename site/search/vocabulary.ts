import { pinyin } from 'pinyin-pro';

/** A name that may be meant, with its pinyin (`chu ci xin fang`), '' where it has no Chinese. */
export type Term = readonly [name: string, syllables: string];

/** Names with pinyin, each once, in the order given. Runs at build: the dictionary of pinyin is never sent. */
export function vocabularyOf(names: Iterable<string>): Term[] {
  return [...new Set(names)].map((name): Term => {
    if (!/\p{Script=Han}/u.test(name)) return [name, ''];
    const syllables = pinyin(name, { toneType: 'none', type: 'array', v: true, nonZh: 'consecutive' })
      .map((syllable) => syllable.toLowerCase().replace(/[^a-z0-9]/g, ''))
      .filter((syllable) => syllable !== '');
    return [name, syllables.join(' ')];
  });
}
