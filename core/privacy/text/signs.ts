/**
 * Signs: characters with which something may begin or end, most of them only behind certain others (the 单 of 名单). One table of
 * 32 bits a code unit holds what it gives to the character behind it and what it needs from the one before it, so that a look at
 * a character costs one look-up and no branch; a branch that nobody can foresee costs more than all the rest.
 */

import { lookAlikes } from '../../standards/radicals.ts';
import { CLASS, classOf } from '../characters/characters.ts';
import { tellTraditional } from '../dress/traditional.ts';
import { isWhole, wordlessEnds } from '../label/label-trie.ts';

/** What a character gives (in the upper half) and needs (in the lower): of the rest each bit is a group of pairs. */
const BIT = { always: 1, digit: 2, firstPair: 4 } as const;
const groups = 14;

/** A sign needs one of its lower bits from the upper ones of the character before it. */
const signOf = new Int32Array(65_536);
const need = (code: number, bits: number) => {
  signOf[code] = (signOf[code] ?? 0) | bits;
};
const give = (code: number, bits: number) => {
  signOf[code] = (signOf[code] ?? 0) | (bits << 16);
};

/** Characters that always are signs: they part cells, end lines or open markup, or are words by themselves. */
const always = '|｜│┃¦\t,; \u3000\u00a0\n"<[(榜你您';
/** Full-width letters, which are read as others: what they begin is seen in these. */
const wide =
  'ＡＢＣＤＥＦＧＨＩＪＫＬＭＮＯＰＱＲＳＴＵＶＷＸＹＺａｂｃｄｅｆｇｈｉｊｋｌｍｎｏｐｑｒｓｔｕｖｗｘｙｚ';
/** Words by their ends: what announces a list, exams, losses, who a notice is about, SQL. */
const words = '名单 公示 如下 名册 志为 捐款 签到 人员 名次 表彰 考证 序号 生号 遗失 关于'.split(' ');

for (let code = 0; code < 65_536; code++) {
  const kind = classOf[code];
  give(code, kind === CLASS.digit ? BIT.always : BIT.always | BIT.digit);
  if (kind === CLASS.digit) need(code, BIT.digit);
  else if (kind === CLASS.labelEnd ? isWhole(code) : kind !== CLASS.none) need(code, BIT.always);
}
for (const character of always + wide + tellTraditional + lookAlikes)
  need(character.charCodeAt(0), BIT.always);

/** Each last character has a group of its own, as far as there are groups: in one group its firsts lead to other lasts, too. */
const groupOf = new Map<number, number>();
for (const word of [...words, ...wordlessEnds]) {
  const last = word.charCodeAt(word.length - 1);
  if (word.length < 2 || ((signOf[last] ?? 0) & BIT.always) !== 0) continue;
  const group = groupOf.get(last) ?? BIT.firstPair << (groupOf.size % groups);
  groupOf.set(last, group);
  need(last, group);
  give(word.charCodeAt(word.length - 2), group);
}

/** As many code units are looked at in one go. */
export const stretch = 2_048;
/** Where signs may stand in the stretch that was looked at last. */
export const signs = new Int32Array(stretch);

/** Whether no sign stands in `text`, which is short: nothing can be found in it. */
export const isPlain = (text: string): boolean =>
  text.length <= stretch && noteSigns(text, 0, text.length) === 0;

/**
 * Notes in `signs`, ascending, where signs may stand in `text` from `from` to `to`, which is at most a stretch on: all of them, and
 * some places more. Of a row of ASCII digits only the first. Returns how many.
 */
export function noteSigns(text: string, from: number, to: number): number {
  let count = 0;
  let before = signOf[from > 0 ? text.charCodeAt(from - 1) : 10] ?? 0;
  for (let at = from; at < to; at++) {
    const sign = signOf[text.charCodeAt(at)] ?? 0;
    signs[count] = at;
    // 1 where a bit of the lower half is left, else 0.
    count += ((sign & (before >>> 16)) + 0xffff) >>> 16;
    before = sign;
  }
  return count;
}
