import { fromUnits, percentOf, units } from '../disclosure/decimal.ts';
import { nearest } from '../disclosure/near.ts';
import { leavesOf } from '../disclosure/nodes.ts';
import { periodLabel, periodRange } from '../disclosure/period.ts';
import { placeholders } from '../disclosure/placeholder.ts';
import type { Disclosure, Result } from '../disclosure/schema/disclosure.ts';
import type { Organisation } from '../disclosure/schema/organisation.ts';
import type { Leaf, Scheme, Target } from '../disclosure/schema/scheme.ts';
import type { Decimal, Period } from '../disclosure/schema/values.ts';
import { bareDecimal } from './figure.ts';
import type { Form, FormRow, FundColumn } from './form.ts';
import type { CellPlace } from './grid.ts';
import { type Indicators, leafName, matchRows } from './match-scheme.ts';
import { type Note, note } from './note.ts';
import { valueInUnit } from './value-in-unit.ts';

/** What the form does not say, or what is decided before. */
export interface Choice {
  org: Organisation;
  period: Period;
  record: string;
  scheme: Scheme;
  indicators: Indicators;
  /** `YYYY-MM-DD`. */
  publishedAt: string;
}

/**
 * A form as version 1 of a record under a scheme. What the form leaves blank is left out. Notes of level `wrong` say what
 * cannot be taken over; the release then lacks it.
 */
export function toDisclosure(form: Form, choice: Choice): { disclosure: Disclosure; notes: Note[] } {
  const notes: Note[] = [];
  const { org, period, record, scheme, indicators, publishedAt } = choice;
  const leaves = matchRows(form.rows, scheme, indicators);
  const names = leavesOf(scheme.tree).map((leaf) => leafName(leaf, indicators));
  const results = form.rows.flatMap((row, index): Result[] => {
    const leaf = leaves[index];
    if (leaf) return [resultOf(row, leaf, indicators, notes)];
    const near = nearest(row.name, names);
    notes.push(
      note(row.at, 'unmatched-row', {
        scheme: `${scheme.id}@${scheme.version}`,
        ...(near === undefined ? {} : { near }),
      }),
    );
    return [];
  });
  const budget = budgetOf(form, notes);
  const project = projectOf(form, org);
  const end = periodRange(period).to;
  const whole = form.layout === 'department';
  const name = whole ? `${project?.unit ?? org.name}部门整体支出` : (project?.name ?? org.name);
  const disclosure: Disclosure = {
    record,
    version: 1,
    releaseType: 'first',
    kind: kindOf(form),
    title: `${name}绩效自评（${typeof period === 'string' && period.length === 4 ? `${period} 年度` : periodLabel(period, 'zh')}）`,
    org: org.id,
    scheme: `${scheme.id}@${scheme.version}`,
    period,
    publishedAt,
    asOf: [end, publishedAt].sort()[0] ?? end,
    ...(project ? { project } : {}),
    ...(budget ? { budget } : {}),
    form: whole ? 'department-self-evaluation' : 'project-self-evaluation',
    ...(form.objective?.expected === undefined
      ? {}
      : { objective: { ...form.objective, expected: form.objective.expected } }),
    results,
    adjustments: [],
    vetoEvents: [],
    ...(form.total?.score === undefined ? {} : { claimedTotal: form.total.score }),
    ...(form.total?.tier === undefined ? {} : { claimedTier: form.total.tier }),
    narrative: form.conclusion ?? form.objective?.achieved ?? placeholders.narrative,
    claims: [],
    review: form.review.map(({ by, opinion }) => ({ by, opinion })),
    attachments: [],
    evidence: [],
    sources: [],
    license: 'CC-BY-4.0',
  };
  return { disclosure, notes };
}

function kindOf({ title = '', layout }: Form): Disclosure['kind'] {
  if (title.includes('运行监控')) return '运行监控';
  if (title.includes('部门评价')) return '部门评价';
  if (title.includes('财政评价')) return '财政评价';
  return layout === 'department' ? '部门整体自评' : '项目支出自评';
}

function projectOf(form: Form, org: Organisation): Disclosure['project'] {
  const unit = form.unit ?? form.department ?? org.name;
  const name = form.project ?? (form.layout === 'department' ? '部门整体支出' : undefined);
  return name === undefined ? undefined : { name, department: form.department ?? unit, unit };
}

function budgetOf({ funds }: Form, notes: Note[]): Disclosure['budget'] {
  if (!funds) return undefined;
  const { lines, rate, at } = funds;
  const money = (column: FundColumn) => {
    const total = lines.total?.[column];
    if (total === undefined) return undefined;
    const parts = (['appropriation', 'carryover', 'other'] as const).flatMap((kind) => {
      const value = lines[kind]?.[column];
      return value === undefined ? [] : [[kind, value] as const];
    });
    return { total, ...Object.fromEntries(parts) };
  };
  const [initial, annual, executed] = [money('initial'), money('annual'), money('executed')];
  if (!annual) {
    notes.push(note(at, 'no-funds-total', {}));
    return undefined;
  }
  if (rate !== undefined && executed && units(annual.total) > 0n) {
    const computed = percentOf(units(executed.total), units(annual.total));
    const digits = rate.split('.')[1]?.length ?? 0;
    if (Math.abs(Number(rate) - Number(computed)) > 0.5 * 10 ** -digits + 0.005)
      notes.push(note(at, 'rate-differs', { stated: rate, computed }));
  }
  return { ...(initial ? { initial } : {}), annual, ...(executed ? { executed } : {}) };
}

function resultOf(row: FormRow, leaf: Leaf, indicators: Indicators, notes: Note[]): Result {
  const unit = indicators.get(leaf.indicator)?.unit ?? '文本';
  const target = targetOf(row, leaf, unit, notes);
  const beside = target?.value ?? leaf.target?.value ?? leaf.target?.low;
  return {
    node: leaf.id,
    ...(target ? { target } : {}),
    ...actualOf(row, leaf, unit, beside, notes),
    ...(row.notApplicable ? { notApplicable: { reason: row.deviation ?? '自评表填写「不适用」' } } : {}),
    ...(row.score === undefined ? {} : { claimedScore: row.score }),
    ...(row.deviation === undefined ? {} : { deviation: row.deviation }),
    ...(row.improvement === undefined ? {} : { improvement: row.improvement }),
    evidence: [],
    quality: row.actual?.about && !row.actual.words ? ['估算'] : [],
  };
}

const cellAt = ({ at, cells }: FormRow, column: 'target' | 'actual'): CellPlace => ({
  sheet: at.sheet,
  ...(cells[column] === undefined ? {} : { cell: cells[column] }),
});

/** The target as the form has it, where it is another one than the scheme's. */
function targetOf(
  row: FormRow,
  leaf: Leaf,
  unit: Parameters<typeof valueInUnit>[2],
  notes: Note[],
): Target | undefined {
  const said = row.target;
  if (!said || !leaf.target) return undefined;
  const at = cellAt(row, 'target');
  if (said.words) {
    if (unit !== '文本') notes.push(note(at, 'words-for-figure', {}));
    return undefined;
  }
  const inUnit = (value: Decimal, beside: Decimal | undefined) =>
    valueInUnit(value, said, unit, beside, at, notes);
  if (said.low !== undefined && said.high !== undefined) {
    const [low, high] = [inUnit(said.low, leaf.target.low), inUnit(said.high, leaf.target.high)];
    if (low === undefined || high === undefined) return undefined;
    return same(low, leaf.target.low) && same(high, leaf.target.high) ? undefined : { op: '区间', low, high };
  }
  if (said.value === undefined) return undefined;
  const value = inUnit(said.value, leaf.target.value);
  const op = said.op ?? (leaf.target.op === '区间' ? '=' : leaf.target.op);
  if (value === undefined || (op === leaf.target.op && same(value, leaf.target.value))) return undefined;
  return { op, value };
}

const same = (a: Decimal, b: Decimal | undefined): boolean =>
  b !== undefined && bareDecimal(a) === bareDecimal(b);

function actualOf(
  row: FormRow,
  leaf: Leaf,
  unit: Parameters<typeof valueInUnit>[2],
  beside: Decimal | undefined,
  notes: Note[],
): Pick<Result, 'actual' | 'text' | 'judgement' | 'context'> {
  const said = row.actual;
  if (!said) return {};
  const at = cellAt(row, 'actual');
  if (unit === '文本') return { text: said.text, ...judgementOf(row, leaf, said.text, at, notes) };
  if (said.value === undefined) {
    notes.push(note(at, 'words-for-figure', {}));
    return { context: `自评表「实际完成值」填写：${said.text}` };
  }
  if (said.about) notes.push(note(at, 'estimate', {}));
  const actual = valueInUnit(said.value, said, unit, beside, at, notes);
  if (actual === undefined) return {};
  if (!said.remark) return { actual };
  notes.push(note(at, 'remark', {}));
  return { actual, context: `自评表「实际完成值」填写：${said.text}` };
}

/** The share is the issuer's own: 得分 ÷ 分值. Without both nothing is judged. */
function judgementOf(
  row: FormRow,
  leaf: Leaf,
  text: string,
  at: CellPlace,
  notes: Note[],
): Pick<Result, 'judgement'> {
  if (leaf.scoring.method !== 'qualitative' || row.score === undefined || leaf.weight === undefined)
    return {};
  const weight = units(leaf.weight);
  if (weight <= 0n) return {};
  const share = fromUnits((units(row.score) * 100_00000000n) / weight);
  const fits = leaf.scoring.grades.filter(
    ({ low, high }) => units(low) <= units(share) && units(share) <= units(high),
  );
  // 达成, 部分达成, 未达成 are written out in the cell as often as not.
  const grade = fits.find(({ name }) => text.startsWith(name)) ?? fits[0];
  if (!grade) return {};
  notes.push(note(at, 'judgement', { grade: grade.name }));
  return { judgement: { grade: grade.name, share, reason: row.deviation ?? text } };
}
