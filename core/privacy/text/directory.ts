/**
 * Directories of an office: B01 综合咨询 0570-…⏎C03 参保登记 张三 0570-…: beside a line that is some work's, one beside a name is that of a
 * desk. A list of persons has a name before each line.
 */
import { codeAt } from '../characters/characters.ts';
import { isName } from '../detectors/name.ts';

/** So many lines to either side are looked at, each so long. */
const most = 3;
const longest = 60;

const areaLine = /^(.+?)[：:\s\u3000]{0,3}0(?:10|2\d|[3-9]\d\d)[-—－]?[2-8]\d{6,7}\s*$/;
const word = /[\u4e00-\u9fff]{2,}/g;
/** Labels, and what tells of a home. */
const anybodys = /[话机式码系]$|[家宅户村组栋室]/;

/** Whether `line` is a line of an area behind words, none of which is a label or may be a name. */
function isWorks(line: string): boolean {
  const ahead = areaLine.exec(line)?.[1];
  const words = ahead?.match(word);
  return (
    ahead !== undefined &&
    words !== null &&
    words !== undefined &&
    !anybodys.test(ahead) &&
    !words.some((one) => isName(one, false))
  );
}

/** The head of a list of offices or of those on duty. */
const head = /值班|带班|职务|部门|科室|单位|责任人|负责人|监测|河长|岗位|通讯录|联系[表方]|办公|窗口/;
const endsWithLine = /0(?:10|2\d|[3-9]\d\d)[-—－]?[2-8]\d{6,7}\s*$/;
/** So many lines of one list stand between its head and a line of it at most. */
const listed = 12;

/** Whether the line above the list in which the line from `from` on stands is such a head. */
function isUnderHead(text: string, from: number): boolean {
  let start = from;
  for (let count = 0; count < listed; count++) {
    const line = before(text, start);
    if (line === '') return false;
    if (!endsWithLine.test(line)) return head.test(line) && !/\d{5}|[：:]/.test(line);
    start -= line.length + 1;
  }
  return false;
}

/** Whether a line of `text` near that of `at` is such a one, or its list has such a head. Bounded; never throws. */
export function inDirectory(text: string, at: number): boolean {
  let [from, to] = [at, at];
  while (at - from < longest && from > 0 && codeAt(text, from - 1) !== 10) from--;
  while (to - at < longest && to < text.length && codeAt(text, to) !== 10) to++;
  if (isUnderHead(text, from)) return true;
  for (let count = 0; count < most; count++) {
    const line = before(text, from);
    if (isWorks(line)) return true;
    from -= line.length + 1;
    const next = behind(text, to);
    if (isWorks(next)) return true;
    to += next.length + 1;
  }
  return false;
}

/** The line that ends before the one that begins at `from`; empty for none and for a long one. */
function before(text: string, from: number): string {
  if (codeAt(text, from - 1) !== 10) return '';
  let start = from - 1;
  while (start > 0 && from - start <= longest && codeAt(text, start - 1) !== 10) start--;
  return from - start > longest ? '' : text.slice(start, from - 1);
}

/** The line behind the line feed at `to`. */
function behind(text: string, to: number): string {
  if (codeAt(text, to) !== 10) return '';
  let end = to + 1;
  while (end < text.length && end - to <= longest && codeAt(text, end) !== 10) end++;
  return end - to > longest ? '' : text.slice(to + 1, end);
}
