/**
 * small-cell: counts of one or two people where the row or the column is about illness, crime, addiction, disability, belief or an ethnic
 * group, and cells that were left out but follow from a total. The threshold is the policy's (counts below it; default 3). Ordinary
 * counts, and zero, stay.
 */

import { signsIn, wordList } from '../characters/word-list.ts';
import { type Hit, makeHit } from '../hit.ts';
import type { GridCell, Table } from '../structure/grid.ts';

const sensitive =
  /艾滋|HIV|梅毒|性病|精神(?:障碍|疾病|病|残疾)|智力残疾|孤独症|自闭症|抑郁|脑瘫|肺结核|[乙丙]肝|麻风|传染病|癌|肿瘤|白血病|血友病|尿毒症|罕见病|自杀|吸毒|戒毒|犯罪|刑满|矫正|性侵|家暴|未婚|流产|信教|宗教/;
const ethnic = /^\s*(?!汉族|民族|少数)[\u4e00-\u9fff]{1,5}族\s*$/;
/** With one of these a header may say that people are counted; most tables hold none. */
const hints = wordList(
  /人数|例数|病例|发病|死亡|患者|患儿|病人|确诊|户数|人次|艾滋|梅毒|结核|白血病|尿毒症|孤独症|自闭症|脑瘫|精神|残疾|矫正|吸毒|戒毒|刑满/,
);
const counting = /人数|例数|病例|发病|死亡|患者|患儿|病人|确诊|户数|人次/;
/** 艾滋病, 社区矫正对象: a header that is nothing but the name of an illness, or of those it befalls, counts them. */
const befallen =
  /(?:^|\s)(?:艾滋病|梅毒|肺?结核病?|白血病|尿毒症|孤独症|自闭症|脑瘫|(?:重性|严重)?精神(?:障碍|疾?病)|(?:视力|听力|言语|肢体|智力|精神|多重)残疾|(?:社区)?矫正(?:对象|人员)|(?:强制隔离|社区)?戒毒(?:人员|者)|吸毒(?:人员|者)|刑满释放人员)$/;
/** 招聘人数 of a 精神科: posts that are open, nobody's illness. */
const posts = /招[聘录收考募]|[编拟][制聘录]|岗位|名额|床位/;
const total = /^\s*(?:合|总|小)?\s*计\s*$/;
/** What stands for a count that is not told: -, *, <3. */
const untold = /^(?:[-—–*＊/]{1,3}|[<＜]\s?\d)$/;

/** Whether a cell may say what its column counts. */
const mayHead = (cell: GridCell): boolean => cell.names || cell.row < 2;
const mayCount = (text: string, { start, end }: GridCell): boolean =>
  signsIn(text, start, end, hints.bit) !== 0;

/** What stands over a column, with one more header: headers are repeated on every page, and the last ones say most. */
const headed = (head = '', text: string): string =>
  head.includes(text) ? head : `${head} ${text}`.slice(-longest);
/** Characters of a column's headers. */
const longest = 400;

/** Whether a count in the row of `label` under `head` is one of people whom it tells something about. In a `listed` table rows are persons. */
const tells = (label: string, head: string, listed: boolean): boolean =>
  !posts.test(head) &&
  (counting.test(head) ? sensitive.test(label + head) || ethnic.test(label) : !listed && befallen.test(head));

/** Small cells of a table, each as a hit with its block. `sourceOf` gives the text that a cell's offsets count in, `textOf` the cell's own. */
export function judgeSmallCells(
  { cells, rows }: Table,
  textOf: (cell: GridCell) => string,
  sourceOf: (cell: GridCell) => string,
  threshold: number,
): { hit: Hit; block: number }[] {
  if (!cells.some((cell) => mayHead(cell) && mayCount(sourceOf(cell), cell))) return [];
  const listed = cells.some(({ topic }) => topic === 'name');
  const found: { hit: Hit; block: number }[] = [];
  const take = (cell: GridCell, value: number): void => {
    if (value >= 1 && value < threshold) found.push({ block: cell.block, hit: smallCell(cell, value) });
  };
  const heads = new Map<number, string>();
  const columns = new Map<number, Line>();
  let totals: number | undefined;
  for (const row of rows) {
    const label = row[0] ? textOf(row[0]) : '';
    const isSum = total.test(label);
    const line = makeLine();
    for (const cell of row) {
      if (cell === row[0] && !mayHead(cell)) continue;
      const text = textOf(cell).trim();
      const value = /^\d{1,6}$/.test(text) && cell !== row[0] ? Number(text) : undefined;
      const head = heads.get(cell.column) ?? '';
      if (value === undefined && !untold.test(text)) {
        if (text.length >= 30 || !mayHead(cell)) continue;
        heads.set(cell.column, headed(head, text));
        if (total.test(text)) totals = cell.column;
        continue;
      }
      const column = columns.get(cell.column) ?? makeLine();
      columns.set(cell.column, column);
      const told = tells(label, head, listed);
      add(column, cell, value, isSum, told);
      if (!isSum) add(line, cell, value, cell.column === totals, told);
      if (value !== undefined && told) take(cell, value);
    }
    const left = leftOut(line);
    if (left) take(left.cell, left.value);
  }
  for (const column of columns.values()) {
    const left = leftOut(column);
    if (left && !found.some(({ hit, block }) => block === left.cell.block && hit.start === left.cell.start))
      take(left.cell, left.value);
  }
  return found;
}

/** The counts of a row or a column: their sum, what is said to be their sum, and the cells that tell nothing. */
interface Line {
  sum: number;
  total: number | undefined;
  untold: { cell: GridCell; told: boolean }[];
}
const makeLine = (): Line => ({ sum: 0, total: undefined, untold: [] });

function add(line: Line, cell: GridCell, value: number | undefined, isSum: boolean, told: boolean): void {
  if (isSum) line.total ??= value;
  else if (value !== undefined) line.sum += value;
  else if (line.untold.length < 2) line.untold.push({ cell, told });
}

/** The one cell that tells nothing of a line with a total: it follows from the others. */
function leftOut({ sum, total, untold }: Line): { cell: GridCell; value: number } | undefined {
  const [one, other] = untold;
  return total !== undefined && one?.told && !other ? { cell: one.cell, value: total - sum } : undefined;
}

const smallCell = ({ start, end }: GridCell, value: number): Hit =>
  makeHit({
    kind: 'small-cell',
    start,
    end,
    confidence: 0.75,
    severity: 'likely',
    reasons: [{ code: 'group-size', figure: value }],
  });
