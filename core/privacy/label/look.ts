/** What each character is to a look back for a label. */
import { tableOf } from '../characters/character-table.ts';
import { digitOf, gapOf, isHan, letterOf, meaningful } from '../characters/characters.ts';

/** What a character is to a look back. */
export const LOOK = {
  skip: 0,
  letter: 1,
  han: 2,
  stop: 3,
  semicolon: 4,
  line: 5,
  tag: 6,
  bracket: 7,
  plus: 8,
  heart: 9,
} as const;
/** The same for each code unit. */
export const lookOf = new Uint8Array(65_536);
lookOf.fill(LOOK.han, 0x4e00, 0xa000).fill(LOOK.han, 0x3400, 0x4dc0).fill(LOOK.han, 0x3007, 0x3008);
for (const code of meaningful) {
  const gap = gapOf[code] ?? 0;
  if (gap === 4) lookOf[code] = LOOK.line;
  else if (gap !== 0) lookOf[code] = LOOK.skip;
  else if (digitOf[code] !== 0 && !isHan(code)) lookOf[code] = LOOK.stop;
  else if (letterOf[code] !== 0) lookOf[code] = LOOK.letter;
}
for (const character of '。；！？?，,|') lookOf[character.charCodeAt(0)] = LOOK.stop;
lookOf[59] = LOOK.semicolon;
lookOf[62] = LOOK.tag;
for (const character of ')）') lookOf[character.charCodeAt(0)] = LOOK.bracket;
for (const character of '❤♥♡') lookOf[character.charCodeAt(0)] = LOOK.heart;
for (const character of '+＋➕') lookOf[character.charCodeAt(0)] = LOOK.plus;

/** 1: behind which a heart (心) stands for 信: 薇❤, V♥. */
const hearted = tableOf('Vv薇微威葳徽维卫喂嶶');
/** Whether a heart behind this character is part of a word for WeChat. */
export const leadsHeart = (code: number): boolean => hearted[code] === 1;
