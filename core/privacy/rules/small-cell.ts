/**
 * small-cell: counts of one or two people where the row or the column is about illness, crime, addiction, disability or belief.
 * The threshold is the policy's (counts below it; default 3). Ordinary counts, and zero, stay.
 */

import { holdsWord, signsIn, wordList } from '../characters/word-list.ts';
import { type Hit, makeHit } from '../hit.ts';
import type { GridCell, Table } from '../structure/grid.ts';

const sensitive =
  /艾滋|HIV|梅毒|性病|精神(?:障碍|疾病|病|残疾)|智力残疾|孤独症|自闭症|抑郁|脑瘫|肺结核|[乙丙]肝|麻风|传染病|癌|肿瘤|白血病|血友病|尿毒症|罕见病|自杀|吸毒|戒毒|犯罪|刑满|矫正|性侵|家暴|未婚|流产|信教|宗教/;
const counts = wordList(/人数|例数|病例|发病|死亡|患者|患儿|病人|确诊|户数|人次/);
/** 招聘人数 of a 精神科: posts that are open, nobody's illness. */
const posts = /招[聘录收考募]|[编拟][制聘录]|岗位|名额|床位/;
const mayCount = (text: string, { start, end }: GridCell): boolean =>
  signsIn(text, start, end, counts.bit) !== 0;
const counting = (text: string): boolean => holdsWord(counts, text, 0, text.length);

/** Whether a cell may say what its column counts. */
const mayHead = (cell: GridCell): boolean => cell.names || cell.row < 2;

/** What stands over a column, with one more header: headers are repeated on every page, and the last ones say most. */
const headed = (head = '', text: string): string =>
  head.includes(text) ? head : `${head} ${text}`.slice(-longest);
/** Characters of a column's headers. */
const longest = 400;

/** Small cells of a table, each as a hit with its block. `sourceOf` gives the text that a cell's offsets count in, `textOf` the cell's own. */
export function judgeSmallCells(
  { cells, rows }: Table,
  textOf: (cell: GridCell) => string,
  sourceOf: (cell: GridCell) => string,
  threshold: number,
): { hit: Hit; block: number }[] {
  const found: { hit: Hit; block: number }[] = [];
  if (!cells.some((cell) => mayHead(cell) && mayCount(sourceOf(cell), cell) && counting(textOf(cell))))
    return found;
  const heads = new Map<number, string>();
  for (const row of rows) {
    const label = row[0] ? textOf(row[0]) : '';
    for (const cell of row) {
      const text = textOf(cell).trim();
      if (!/^\d{1,6}$/.test(text)) {
        if (text.length < 30 && mayHead(cell)) heads.set(cell.column, headed(heads.get(cell.column), text));
        continue;
      }
      const head = heads.get(cell.column) ?? '';
      const value = Number(text);
      if (
        value < 1 ||
        value >= threshold ||
        cell === row[0] ||
        !counting(head) ||
        posts.test(head) ||
        !sensitive.test(label + head)
      )
        continue;
      found.push({
        block: cell.block,
        hit: makeHit({
          kind: 'small-cell',
          start: cell.start,
          end: cell.end,
          confidence: 0.75,
          severity: 'likely',
          reasons: [{ code: 'group-size', figure: value }],
        }),
      });
    }
  }
  return found;
}
