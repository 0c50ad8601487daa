/** Records in XML: <户主姓名>…</户主姓名>, <idCard><![CDATA[…]]></idCard>. The element's name says what its text is. */
import { topicOf } from '../label/label-text.ts';
import type { Topic } from '../label/topics.ts';
import { type GridCell, makeCell } from './grid.ts';

const element =
  /<([A-Za-z_\u4e00-\u9fff][\w\u4e00-\u9fff.:-]{1,40})>(<!\[CDATA\[)?([^<>]{1,400})(?:\]\]>)?<\/\1>/g;
const markup =
  /^(?:table|thead|tbody|tr|td|th|div|span|strong|em|font|section|article|header|footer|title|label|option|li|ul|ol|h[1-6]|code|pre|small|sup|sub|button|p|b|i|u|a)$/i;

const attribute = /\s([A-Za-z_\u4e00-\u9fff][\w\u4e00-\u9fff.:-]{0,30})="([^"<>\n]{2,80})"/g;
/** A field of a form: name="xm" value="…". */
const input =
  /\sname="([\w-]{1,30})"[^<>"]{0,8}(?:\s[\w-]{1,20}="[^"<>]{0,60}"){0,4}\svalue="([^"<>\n]{2,80})"/g;
/** What an attribute may say about a person that no rule for numbers sees. */
const worded = new Set<Topic | undefined>(['name', 'leak-name', 'address']);

/** Attributes of records, <row xm="…" jtdz="…"/>: one row an element. Linear; never throws. */
export function readAttributes(text: string, take: (cells: GridCell[]) => void): void {
  const cells: GridCell[] = [];
  for (const found of text.matchAll(attribute)) keep(found, found[1] ?? '', found[2] ?? '');
  if (text.includes('value="'))
    for (const found of text.matchAll(input)) keep(found, found[1] ?? '', found[2] ?? '');
  if (cells.length > 0) take(cells);

  function keep(found: RegExpExecArray, name: string, value: string): void {
    const topic = topicOf(name);
    if (!worded.has(topic) || /^name$/i.test(name)) return;
    const start = found.index + found[0].length - 1 - value.length;
    const cell = makeCell(start, start + value.length, cells.length, 0);
    cell.topic = topic;
    cells.push(cell);
  }
}

/** </applicant><dept>: the record that ended, and the one beside it. */
const sibling = /<\/[^<>]{1,42}>\s{0,40}<[^/!?<>][^<>]{0,200}>\s{0,40}$/;

/** Finds elements whose names are known and hands them to `take` as cells with topics; a repeated name begins a new row, and so does the element behind the one that held the last. Linear; never throws. */
export function readXml(text: string, take: (cells: GridCell[]) => void): void {
  const cells: GridCell[] = [];
  let seen = new Set<string>();
  let row = 0;
  let last = 0;
  for (const found of text.matchAll(element)) {
    const name = found[1] ?? '';
    if (markup.test(name)) continue;
    const topic = topicOf(name.slice(name.lastIndexOf(':') + 1));
    const between = text.slice(Math.max(last, found.index - 200), found.index);
    last = found.index + found[0].length;
    if (seen.has(name) || sibling.test(between)) {
      row++;
      seen = new Set();
    }
    seen.add(name);
    const start = found.index + name.length + 2 + (found[2]?.length ?? 0);
    const cell = makeCell(start, start + (found[3]?.length ?? 0), row, seen.size);
    cell.topic = topic;
    cells.push(cell);
  }
  if (cells.some((cell) => cell.topic !== undefined)) take(cells);
}
