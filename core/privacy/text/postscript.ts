/**
 * 联系电话：0310-… alone on the last line of a notice, below what it tells of persons: whom to ask about it, and nobody's own line. Only a
 * signature, a date or how long it is shown may follow. Leaves alone: lines of forms, of which the one above is a label and its value, not a list.
 */
import { lineStart } from '../address/line-start.ts';

const asks = /^[\s\u3000*]{0,8}(?:联系)?(?:电话|方式)[：:]\s{0,3}[（(]?$/;
/** 户主：张三: a line of a form. */
const field = /^[\s\u3000*|-]{0,6}[\u4e00-\u9fff（）()/]{1,12}\s{0,3}[：:]/;
/** So much may stand below. */
const [lines, longest] = [4, 40];

/** Whether the line of an area at `start`–`end` stands so. `bare`: nothing but names stands above it, of which a line may list several. Bounded. */
export function isPostscript(text: string, start: number, end: number, bare = false): boolean {
  const from = lineStart(text, start, 40);
  if (start - from >= 40 || !asks.test(text.slice(from, start))) return false;
  let above = from - 1;
  while (above > 0 && /\s/.test(text.charAt(above - 1)) && from - above < 12) above--;
  const before = above > 0 ? text.slice(lineStart(text, above, 200), above) : '';
  // 听证人：张三、李四、王五⏎联系电话：…: three persons have no line in common.
  if (bare && several.test(before)) return true;
  const below = text.slice(end, end + lines * longest + 1).split('\n');
  if (below.length > lines || below.some((line) => line.length > longest)) return false;
  const [rest = '', ...others] = below;
  if (/[\u4e00-\u9fff]/.test(rest) || others.some((line) => field.test(line) && !shown.test(line)))
    return false;
  return before !== '' && (!field.test(before) || (bare && before.includes('、')));
}
const several = /、[^、\n]{2,24}、/;
const shown = /^[\s\u3000]{0,4}(?:公示|公告|发布|监督|举报|咨询)/;
