import { withoutRadicals } from '../standards/radicals.ts';

/** Ideographs that only look like others: compatibility forms, left behind by scanning and by old fonts. */
const compatible = /[\uf900-\ufaff\u{2f800}-\u{2fa1f}]/gu;
/** Readings in brackets behind a character, as some converters write them: 推進(jìn). */
const reading = /(?<=\p{Script=Han})[(（][a-zɡāáǎàēéěèīíǐìōóǒòūúǔùüǖǘǚǜńňǹḿ]{1,6}[)）]/gu;
const spaces = /[\u00a0\u1680\u2000-\u200b\u202f\u205f\u3000\ufeff]/g;

/**
 * Text of a cell as it is kept: NFC, radicals and compatibility ideographs as the characters they stand for, readings in brackets
 * (`進(jìn)`) taken out, line ends as `\n`, no space at the ends. `''` for nothing.
 */
export function fold(text: string): string {
  return withoutRadicals(text)
    .replace(/\r\n?/g, '\n')
    .replace(compatible, (sign) => sign.normalize('NFKC'))
    .normalize('NFC')
    .replace(reading, (found) => (/[^\p{ASCII}（）]/u.test(found) ? '' : found))
    .replace(spaces, ' ')
    .trim();
}

/** Text of a label without what differs from form to form: width, spaces, numbering, units in brackets, the colon. */
export function labelKey(text: string): string {
  return fold(text)
    .normalize('NFKC')
    .replace(/\s+/g, '')
    .replace(/^(?:[一二三四五六七八九十]+、|\d+[.、]|\([一二三四五六七八九十\d]+\))/, '')
    .replace(/[:。]+$/, '');
}

/** `labelKey` without anything in brackets: `全年预算数(A)` → `全年预算数`. */
export const bareKey = (text: string): string => labelKey(text).replace(/[([][^)\]]*[)\]]/g, '');

/** A cell that says nothing: empty, `—`, `*`, `/`, dots, 未公布, N/A. It is absent, never 0. */
export function isBlank(text: string): boolean {
  return /^(?:[\s—–\-‐-―_*×/\\|·.…、]*|未公布|n\/?a)$/i.test(text.normalize('NFKC').trim());
}

const garbledRun =
  /\ufffd|[\ue000-\uf8ff]|锟斤拷|烫烫烫|屯屯屯|[ÃÂâåæçèé][\u0080-\u00bf]{1,2}|\p{Script=Han}[?？]{2,}\p{Script=Han}|[?？]{3,}/u;

/** True where a run of the text came out of a wrong decoding (`確??己`, `锟斤拷`, private use characters). Nothing is guessed. */
export const isGarbled = (text: string): boolean => garbledRun.test(text);
