/** Elements as records: the attributes of one, <unit name="…" addr="…"/>, and the children of one, <dept><mc>…</mc><dz>…</dz></dept>. */
import { codeAt } from '../characters/characters.ts';
import { MARK, type Marks, note } from './record-marks.ts';

const attributes =
  /<[A-Za-z][\w.:-]{0,40}\s[\w.:-]{1,40}="[^<>"]{0,200}"(?:\s[\w.:-]{1,40}="[^<>"]{0,200}"){1,20}/y;
/** An element begins that has a child, or one ends. */
const parent = /<\/?([A-Za-z_\u4e00-\u9fff][\w\u4e00-\u9fff.:-]{0,40})>(?:\s{0,40}<(?!\/))?/y;
/** Elements of pages are no records of their own. */
const page =
  /^(?:html|body|head|main|nav|div|p|br|hr|b|i|u|a|s|em|strong|span|font|small|sup|sub|code|pre|table|t(?:head|body|foot|[rdh])|[uod]l|li|d[td]|section|article|aside|header|footer|form|label|button|select|option|h[1-6])$/i;

/** A line ends with these. */
const line = /^(?:p|tr|li|div|d[td]|h[1-6])$/i;

/** Notes where the record begins or ends that the tag at `at` opens or closes. Returns where its attributes end, or `open`, where others do. Bounded. */
export function readTag(text: string, at: number, open: number, marks: Marks): number {
  if (at < open) return open;
  parent.lastIndex = at;
  const found = parent.exec(text);
  if (found) {
    const closes = codeAt(text, at + 1) === 47;
    const name = found[1] ?? '';
    if (page.test(name)) {
      if (closes ? line.test(name) : /^br$/i.test(name)) note(marks, at, MARK.line);
      return open;
    }
    if (closes ? !followsTag(text, at) : !found[0].endsWith('<')) return open;
    marks.objects = true;
    note(marks, at, closes ? MARK.close : MARK.open);
    return open;
  }
  attributes.lastIndex = at;
  const own = attributes.exec(text);
  if (!own) return open;
  marks.objects = true;
  note(marks, at, MARK.open);
  return at + own[0].length;
}

/** </dz></dept>: the last child has just ended. */
function followsTag(text: string, at: number): boolean {
  let last = at - 1;
  while (last >= 0 && at - last < 40 && codeAt(text, last) < 33) last--;
  return codeAt(text, last) === 62;
}
