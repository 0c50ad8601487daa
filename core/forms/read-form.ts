import { isGarbled } from './fold.ts';
import type { Form } from './form.ts';
import type { Grid } from './grid.ts';
import { headField, isConclusion, isPersonHeader, reviewerOf } from './labels.ts';
import { moneyUnit } from './money.ts';
import { type Note, note } from './note.ts';
import { readFundPairs } from './read-fund-pairs.ts';
import { fundsHeader, readFunds } from './read-funds.ts';
import { readHead, readPeriod, titleOf } from './read-head.ts';
import { indicatorHeader, readIndicators } from './read-indicators.ts';
import { readObjective } from './read-objective.ts';
import { readYearly } from './read-yearly.ts';
import { Table } from './table.ts';

/**
 * Reads the official 自评表 of one sheet: one form or several below each other. What is not understood, guessed or wrong
 * comes back as notes; a form with a note of level `wrong` must not be used. Never throws; `[]` where there is no form.
 */
export function readForms(grid: Grid): { forms: Form[]; notes: Note[] } {
  const table = new Table(grid);
  const notes: Note[] = [];
  const person = personHeader(table);
  if (person) return { forms: [], notes: [person] };
  const starts = startsOf(table);
  if (starts.length === 0) return { forms: [], notes };
  const forms = starts.flatMap((start, index) => {
    const form = readOne(table, start, starts[index + 1] ?? table.rows, grid.caption ?? '', notes);
    return form ? [form] : [];
  });
  if (forms.length > 0) sayRest(table, notes);
  for (let row = 0; row < table.rows; row++)
    for (const cell of table.inRow(row))
      if (isGarbled(cell.text)) notes.push(note(table.place(cell), 'garbled', {}));
  return { forms, notes };
}

/** A column of names: this is a list of people, not the form of a body. */
function personHeader(table: Table): Note | undefined {
  for (let row = 0; row < table.rows; row++)
    for (const cell of table.inRow(row))
      if (isPersonHeader(cell.text) && table.at(row + cell.rows, cell.column))
        return note(table.place(cell), 'person-level', {});
  return undefined;
}

/** First row of each form: its title, or its first label where it has none. */
function startsOf(table: Table): number[] {
  const starts: number[] = [];
  let title: number | undefined;
  for (let row = 0; row < table.rows; row++) {
    const cells = table.inRow(row);
    if (cells.length <= 3 && cells.some(({ text }) => titleOf(text))) title ??= row;
    const subject = cells.some(({ text }) =>
      /^(?:project|body)$/.test(headField(text.split(/[:：]/)[0] ?? '') ?? ''),
    );
    if (!subject) continue;
    if (starts.length > 0 && title === undefined && !startsAgain(table, starts.at(-1) ?? 0, row)) continue;
    starts.push(title ?? row);
    title = undefined;
  }
  return starts;
}

/** A second 项目名称 begins a second form only behind the indicators of the first one. */
const startsAgain = (table: Table, from: number, row: number): boolean =>
  indicatorHeader(table, from, row) !== undefined;

function readOne(table: Table, from: number, to: number, caption: string, notes: Note[]): Form | undefined {
  const header = indicatorHeader(table, from, to);
  const first = table.place(table.inRow(from)[0], from);
  if (!header) {
    notes.push(note(first, 'no-rows', {}));
    return undefined;
  }
  const titleCell = table.inRow(from).find(({ text }) => titleOf(text));
  const title = table.take(titleCell) || caption.split('\n').findLast((line) => titleOf(line)) || '';
  const funds = fundsHeader(table, from, header.row);
  const blocks = funds?.row ?? header.row;
  const head = readHead(table, from, blocks, notes);
  const unit = moneyUnit(table, from, header.row);
  const read = readIndicators(table, header, to, notes);
  const objectiveFrom = funds ? funds.row + 1 : from;
  const yearly = readYearly(table, from, header.row);
  const objective = yearly?.objective ?? readObjective(table, objectiveFrom, header.row);
  const money = funds
    ? readFunds(table, funds, header.row, unit, notes)
    : readFundPairs(table, from, header.row, unit, notes);
  const tail = readTail(table, read.end, to);
  const late = readHead(table, read.end, to, notes);
  const total = read.total ?? (head.total === undefined ? undefined : { score: head.total });
  const period =
    readPeriod(title) ??
    head.period ??
    yearly?.period ??
    readPeriod(aboveTitle(table, from, header.row, caption));
  const layout =
    titleOf(title) ?? (head.project !== undefined || head.body === undefined ? 'project' : 'department');
  const form: Form = {
    layout: head.project === undefined && head.body !== undefined ? 'department' : layout,
    at: first,
    ...(title === '' ? {} : { title: title.replace(/\s+/g, '') }),
    ...(period === undefined ? {} : { period }),
    ...pick('project', head.project),
    ...pick('department', head.department),
    ...pick('unit', head.unit ?? head.body ?? late.unit),
    ...(money && Object.keys(money.lines).length > 0
      ? { funds: { ...money, ...withBudget(money, read.budget) } }
      : {}),
    ...(objective ? { objective } : {}),
    rows: read.rows,
    ...(total ? { total } : {}),
    ...tail,
    ...pick('filledAt', head.filledAt ?? late.filledAt),
  };
  if (form.rows.length === 0) notes.push(note(table.place(undefined, header.row), 'no-rows', {}));
  notes.push(note(form.at, 'form', { layout: form.layout, rows: form.rows.length }));
  return form;
}

const pick = <K extends string>(key: K, value: string | undefined): Partial<Record<K, string>> =>
  value === undefined ? {} : ({ [key]: value } as Record<K, string>);

/** Points of 预算执行率 may stand in the funds block or as a row of the indicator table. */
const withBudget = (
  { weight, score }: { weight?: string; score?: string },
  row: { weight?: string; score?: string } | undefined,
): { weight?: string; score?: string } => ({
  ...(weight === undefined && row?.weight !== undefined ? { weight: row.weight } : {}),
  ...(score === undefined && row?.score !== undefined ? { score: row.score } : {}),
});

function aboveTitle(table: Table, from: number, to: number, caption: string): string {
  for (let row = from; row < Math.min(from + 4, to); row++)
    // What the head has taken is its own: the date on which the form was filled in is no year that it speaks of.
    for (const cell of table.inRow(row))
      if (readPeriod(cell.text) !== undefined && cell.text.length < 24 && !table.taken(cell))
        return table.take(cell);
  return caption.split('\n').findLast((line) => readPeriod(line) !== undefined) ?? '';
}

/** What stands behind the total: 评价结论, 审核意见. */
function readTail(table: Table, from: number, to: number): Pick<Form, 'review' | 'conclusion'> {
  const review: Form['review'] = [];
  let conclusion: string | undefined;
  for (let row = from; row < to; row++) {
    const cells = table.inRow(row);
    cells.forEach((cell, index) => {
      const by = reviewerOf(cell.text);
      if (!isConclusion(cell.text) && by === undefined) return;
      table.take(cell);
      const value = table.take(cells[index + 1]);
      if (value === '') return;
      if (by === undefined) conclusion ??= value;
      else review.push({ by, opinion: value });
    });
  }
  return { review, ...(conclusion === undefined ? {} : { conclusion }) };
}

/** Everything that nobody took, in one note a sheet. */
function sayRest(table: Table, notes: Note[]): void {
  const cells = table.left(0, table.rows).filter(({ text }) => !isFurniture(text));
  if (cells.length === 0) return;
  const names = cells.map((cell) => table.place(cell).cell ?? '');
  notes.push(note({ sheet: table.name, cell: names[0] ?? '' }, 'unused', { cells: names }));
}

/** Labels of blocks and words that every form prints: nothing is lost with them. */
const isFurniture = (text: string): boolean => {
  const key = text.normalize('NFKC').replace(/\s+/g, '');
  return furniture.some((words) => words.test(key));
};
const furniture: readonly RegExp[] = [
  /^(?:附件|附表)?[\d一二三四五六七八九十.-]*:?$|^公开\d+表$/,
  /^\(?(?:金额)?单位:?.{0,4}\)?$/,
  /^(?:注|备注|说明|填表说明|填报说明):/,
  /^(?:项目|部门|年度|整体|支出|预算|资金|绩效|投入|执行|申请|主要|任务|总体|指标|目标|完成|情况)+(?:\(万?元\))?$/,
  /绩效指标/,
];
