/**
 * Characters that look like others and have a code of their own: the radicals of dictionaries (⼿机, ⻓江, ⽣⽇), which is how text comes out of
 * many PDF files, and those that Korean sets hold twice (U+F9E1 for 李). They are read as the usual ones. Each stands for one code unit, so that
 * nothing moves.
 */

/** Of the radicals' supplement (U+2E80) those that are words; NFKC knows only two of them (Unicode: Equivalent_Unified_Ideograph). */
const supplement =
  '⺁厂⺆冂⺈刀⺊卜⺌小⺍小⺎兀⺒巳⺓幺⺜日⺝月⺟母⺠民⺧牛⺩王⺫目⺬示⺶羊⺻聿⺼肉⻁虎⻄西⻅见⻆角⻉贝⻊足⻋车⻑长⻒长⻓长⻔门⻗雨⻘青⻙韦⻚页⻛风⻜飞⻝食⻢马⻣骨⻤鬼⻥鱼⻦鸟⻧卤⻨麦⻩黄⻪黾⻬齐⻮齿⻰龙⻳龟';
/** What NFKC writes in a way that simplified texts do not. */
const older = new Map(['戶户', '靑青', '黃黄', '齒齿'].map((pair) => [pair.charAt(0), pair.charAt(1)]));

const usual = new Map<string, string>();
for (let index = 0; index < supplement.length; index += 2)
  usual.set(supplement.charAt(index), supplement.charAt(index + 1));
for (const [from, to] of [
  [0x2f00, 0x2fd5],
  [0xf900, 0xfad9],
] as const)
  for (let code = from; code <= to; code++) {
    const character = String.fromCharCode(code);
    const plain = character.normalize('NFKC');
    if (/[\u4e00-\u9fff]/.test(plain) && plain !== character) usual.set(character, older.get(plain) ?? plain);
  }

/** All characters that are read as others. */
export const lookAlikes = [...usual.keys()].join('');
const any = /[\u2e80-\u2fd5\uf900-\ufad9]/g;

/** `text` in the usual characters; the same string where all are. */
export const withoutRadicals = (text: string): string =>
  text.search(any) < 0 ? text : text.replace(any, (character) => usual.get(character) ?? character);

/** The same of a short text, of which there may be very many: a look at each code unit costs less than to ask a pattern. */
export function shortWithoutRadicals(text: string): string {
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if ((code > 0x2e7f && code < 0x2fd6) || (code > 0xf8ff && code < 0xfada)) return withoutRadicals(text);
  }
  return text;
}
