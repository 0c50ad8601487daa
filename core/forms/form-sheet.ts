import { leavesOf } from '../disclosure/nodes.ts';
import { periodLabel } from '../disclosure/period.ts';
import type { Budget, Disclosure } from '../disclosure/schema/disclosure.ts';
import type { Organisation } from '../disclosure/schema/organisation.ts';
import type { Scheme } from '../disclosure/schema/scheme.ts';
import type { Decimal } from '../disclosure/schema/values.ts';
import { shift } from './figure.ts';
import { type Indicators, leafName, levelsByLeaf } from './match-scheme.ts';
import { joinReason } from './reason.ts';
import { linesOf, type Sheet, type SheetCell, writable } from './sheet.ts';
import { targetText, valueText } from './value-text.ts';

/** Points that were computed of a release: core/assessment gives them, a door hands them in. */
export interface Points {
  nodes: ReadonlyMap<string, Decimal | undefined>;
  /** Weights as they count, where the scheme's were changed (不适用). */
  budget?:
    | { weight?: Decimal | undefined; points?: Decimal | undefined; rate?: Decimal | undefined }
    | undefined;
  total?: string | undefined;
  tier?: string | undefined;
}

/** What a form needs beside the release. */
export interface FormContext {
  org: Organisation;
  scheme?: Scheme | undefined;
  indicators: Indicators;
  points?: Points | undefined;
}

const titles: Readonly<Partial<Record<Disclosure['kind'], string>>> = {
  项目支出自评: '项目支出绩效自评表',
  部门整体自评: '部门整体支出绩效自评表',
  运行监控: '项目支出绩效运行监控表',
  部门评价: '项目支出绩效部门评价表',
  财政评价: '项目支出绩效财政评价表',
};

/** Widths of the eight columns of the published form, in digits. */
const widths = [11, 15, 24, 15, 15, 7, 9, 31] as const;
const last = widths.length;

/** 表样: the release in the layout of the official 自评表, money in 万元. A row a leaf of the scheme, in its order. */
export function formSheet(release: Disclosure, context: FormContext): Sheet {
  const form = new FormBuilder();
  const { org, scheme } = context;
  const whole = release.kind === '部门整体自评';
  form.add(24, [{ text: titles[release.kind] ?? '绩效结果公开表', look: 'title', columns: last }]);
  const period = release.period;
  const year =
    typeof period === 'string' && period.length === 4 ? `${period}年度` : periodLabel(period, 'zh');
  form.add(18, [{ text: `（${year}）`, look: 'subtitle', columns: last }]);
  const { project } = release;
  if (whole) form.add(0, [label('部门（单位）名称', 2), value(project?.unit ?? org.name, 6)]);
  else {
    form.add(0, [label('项目名称', 2), value(project?.name ?? release.title, 6)]);
    form.add(0, [
      label('主管部门', 2),
      value(project?.department ?? org.name, 2),
      label('实施单位', 2),
      value(project?.unit ?? org.name, 2),
    ]);
  }
  if (release.budget) form.funds(release.budget, context, whole);
  if (release.objective) {
    const { expected, achieved } = release.objective;
    form.add(0, [label('年度总体目标', 1, 2), head('预期目标', 4), head('实际完成情况', 3)]);
    form.add(0, [undefined, value(expected, 4), value(achieved ?? '未公布', 3)]);
  }
  if (scheme) form.indicators(release, scheme, context);
  for (const { by, step, opinion, date } of release.review)
    form.add(0, [
      label(`${by}审核意见`, 2),
      value(
        `${step === undefined ? '' : `${step}：`}${opinion}${date === undefined ? '' : `（${date}）`}`,
        6,
      ),
    ]);
  form.add(0, [label('填表日期', 2), value(release.publishedAt, 6)]);
  return {
    name: '绩效自评表',
    widths,
    rows: form.rows,
    ...(form.repeated === undefined ? {} : { repeated: form.repeated }),
  };
}

const label = (text: string, columns = 1, rows = 1): SheetCell => ({
  text: writable(text),
  look: 'label',
  columns,
  rows,
});
const head = (text: string, columns = 1): SheetCell => ({ text, look: 'head', columns });
const value = (text: string, columns = 1): SheetCell => ({ text: writable(text), look: 'text', columns });
const centre = (text: string, columns = 1): SheetCell => ({ text: writable(text), look: 'center', columns });
const figure = (text: string | undefined): SheetCell => ({
  text: text ?? '—',
  look: 'number',
  number: text !== undefined,
});

/** 元 in 万元; an amount with more decimals than fit stays in 元 and says so. */
const tenThousands = (yuan: Decimal | undefined): SheetCell => {
  const moved = yuan === undefined ? undefined : shift(yuan, -4);
  return yuan !== undefined && moved === undefined ? { text: `${yuan}元`, look: 'number' } : figure(moved);
};

type Row = readonly (SheetCell | undefined)[];

class FormBuilder {
  readonly rows: { cells: (SheetCell | undefined)[]; height: number }[] = [];
  repeated: number | undefined;

  /** Cells from left to right; `undefined` leaves the place of a cell that reaches down. The height is never less than asked. */
  add(height: number, cells: Row): void {
    const placed: (SheetCell | undefined)[] = [];
    let lines = 1;
    for (const cell of cells) {
      const at = placed.length;
      const columns = cell?.columns ?? 1;
      placed.push(cell, ...Array.from({ length: columns - 1 }, () => undefined));
      const width = widths.slice(at, at + columns).reduce((sum, one) => sum + one, 0);
      if (cell && (cell.rows ?? 1) === 1) lines = Math.max(lines, linesOf(cell.text, width));
    }
    // A row of a spreadsheet is at most 409 points high.
    this.rows.push({ cells: placed, height: Math.min(409, Math.max(height, lines * 14.5 + 9)) });
  }

  funds({ initial, annual, executed }: Budget, { scheme, points }: FormContext, whole: boolean): void {
    const lines: [string, 'total' | 'appropriation' | 'carryover' | 'other'][] = [
      ['年度资金总额', 'total'],
      ['其中：当年财政拨款', 'appropriation'],
      ['上年结转资金', 'carryover'],
      ['其他资金', 'other'],
    ];
    this.add(0, [
      label(whole ? '预算执行情况（万元）' : '项目资金（万元）', 1, lines.length + 1),
      label(''),
      ...['年初预算数', '全年预算数', '全年执行数', '分值', '执行率', '得分'].map((text) => head(text)),
    ]);
    const { budget } = points ?? {};
    for (const [text, kind] of lines) {
      const total = kind === 'total';
      const rate = total ? budget?.rate : undefined;
      this.add(0, [
        undefined,
        label(text),
        ...[initial?.[kind], annual[kind], executed?.[kind]].map(tenThousands),
        figure(total ? (budget?.weight ?? scheme?.budgetWeight) : undefined),
        rate === undefined ? figure(undefined) : { text: `${rate}%`, look: 'number' },
        figure(total ? budget?.points : undefined),
      ]);
    }
  }

  indicators(release: Disclosure, scheme: Scheme, { indicators, points }: FormContext): void {
    this.repeated = this.rows.length;
    this.add(
      30,
      [
        '一级指标',
        '二级指标',
        '三级指标',
        '年度指标值',
        '实际完成值',
        '分值',
        '得分',
        '偏差原因分析及改进措施',
      ].map((text) => head(text)),
    );
    const results = new Map(release.results.map((result) => [result.node, result]));
    const levels = levelsByLeaf(scheme);
    const leaves = leavesOf(scheme.tree).map((leaf) => {
      const all = levels.get(leaf.id) ?? '/';
      const slash = all.indexOf('/');
      return { leaf, one: all.slice(0, slash), two: all.slice(slash + 1) };
    });
    leaves.forEach(({ leaf, one, two }, index) => {
      const before = leaves[index - 1];
      const sameOne = before?.one === one;
      const sameTwo = sameOne && before?.two === two;
      const result = results.get(leaf.id);
      const unit = indicators.get(leaf.indicator)?.unit ?? '文本';
      const target = result?.target ?? leaf.target;
      this.add(0, [
        sameOne ? undefined : { ...label(one), rows: run(leaves, index, (other) => other.one === one) },
        sameTwo
          ? undefined
          : { ...label(two), rows: run(leaves, index, (other) => other.one === one && other.two === two) },
        value(leafName(leaf, indicators)),
        centre(target ? targetText(target, unit) : '—'),
        centre(result ? valueText(result, unit) : '未公布'),
        figure(leaf.weight),
        figure(result?.claimedScore ?? points?.nodes.get(leaf.id)),
        value(joinReason(result?.deviation, result?.improvement)),
      ]);
    });
    const total = release.claimedTotal ?? points?.total;
    const tier = release.claimedTier ?? points?.tier;
    this.add(24, [
      label('总分', 5),
      figure(scheme.method === 'checkup' ? undefined : scheme.base),
      total === undefined || /^-?\d+(\.\d+)?$/.test(total) ? figure(total) : centre(total),
      value(tier === undefined ? '' : `等次：${tier}`),
    ]);
  }
}

/** How many rows from here on belong together. */
function run<T>(rows: readonly T[], from: number, belongs: (row: T) => boolean): number {
  let to = from;
  for (let row = rows[to]; row !== undefined && belongs(row); row = rows[to]) to++;
  return to - from;
}
