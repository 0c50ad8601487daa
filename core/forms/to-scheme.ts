import { fromUnits, sumUnits, units } from '../disclosure/decimal.ts';
import type { Indicator } from '../disclosure/schema/indicator.ts';
import type { Organisation } from '../disclosure/schema/organisation.ts';
import type { Branch, Leaf, Scheme, Scoring, Target } from '../disclosure/schema/scheme.ts';
import type { Decimal, Unit } from '../disclosure/schema/values.ts';
import { shift } from './figure.ts';
import type { Form, FormRow } from './form.ts';
import type { CellPlace } from './grid.ts';
import type { Indicators } from './match-scheme.ts';
import type { Measure } from './measure.ts';
import { type Note, note } from './note.ts';
import { readPercent } from './percent.ts';
import { branchIds, grades, tiers } from './published-words.ts';

/** What is decided before a scheme is made from a form. */
export interface SchemeChoice {
  id: string;
  org: Organisation;
  /** The library, whose indicators are used where name and unit agree. */
  indicators: Indicators;
  /** 领域 of new indicators. */
  domain: string;
  /** A kebab-case word for Chinese text; two texts may share one. */
  slug(text: string): string;
}

/** What goes down when all goes well; a bare target of such an indicator is an upper end. */
const wantsLess =
  /成本|费用|单价|时限|时长|用时|耗时|天数|周期|超支|投诉|事故|差错|错误|违规|违法|违纪|逾期|超期|发案|犯罪率|死亡|污染|能耗/;

/**
 * A scheme that says what the form says: its levels as branches, its rows as indicators, its points as weights. Methods
 * follow the published guide (数量按比例, 定性按三档) and are guesses, said once a method. Indicators that the library
 * has are used, others are made.
 */
export function toScheme(
  form: Form,
  choice: SchemeChoice,
): { scheme: Scheme; indicators: Indicator[]; notes: Note[] } {
  const notes: Note[] = [];
  const weights = weightsOf(form, notes);
  const made = new Map<string, Indicator>();
  const ids = new Set<string>();
  const tree: Scheme['tree'] = [];
  const methods = new Map<string, string[]>();
  const bare = new Map<string, string[]>();
  form.rows.forEach((row, index) => {
    const read = readTarget(row, notes, bare);
    const { indicator, own } = indicatorFor(row, read, choice, made);
    if (own) made.set(`${indicator.id}@1`, indicator);
    const weight = weights?.rows[index];
    const scoring = scoringFor(read.target, indicator.unit, weights !== undefined);
    add(methods, scoring.method, row.at.cell ?? '');
    const leaf: Leaf = {
      id: unique(indicator.id, ids),
      ...(indicator.name === row.name ? {} : { name: row.name }),
      ...(weight === undefined ? {} : { weight }),
      indicator: `${indicator.id}@${indicator.version}`,
      ...(read.target ? { target: read.target } : {}),
      scoring,
      core: true,
      mandatory: false,
      tags: [],
    };
    branchFor(tree, row.levels, ids, choice).push(leaf);
  });
  for (const [op, cells] of bare)
    notes.push(note({ ...form.at, cell: cells[0] ?? '' }, 'bare-operator', { op, cells }));
  for (const [method, cells] of methods)
    notes.push(note({ ...form.at, cell: cells[0] ?? '' }, 'method', { method, cells }));
  notes.push(note(form.at, 'new-scheme', { scheme: `${choice.id}@1`, indicators: made.size }));
  return { scheme: schemeWith(form, choice, tree, weights), indicators: [...made.values()], notes };
}

function schemeWith(
  form: Form,
  { id, org }: SchemeChoice,
  tree: Scheme['tree'],
  weights: Weights | undefined,
): Scheme {
  const subject = form.project ?? form.unit ?? org.name;
  return {
    id,
    version: 1,
    title: `${subject}绩效自评方案`,
    issuer: org.id,
    basis: [],
    purpose: `核对「${subject}」的绩效目标是否实现。由自评表导入。`,
    appliesTo: { kinds: [org.kind], levels: [org.level] },
    period: ['年'],
    base: weights?.base ?? '100',
    ...(weights?.budget === undefined ? {} : { budgetWeight: weights.budget }),
    method: weights ? 'weighted' : 'checkup',
    tree,
    rounding: { digits: 2, mode: 'half-up', at: 'total' },
    parties: [],
    weightFloors: [],
    vetoes: [],
    gates: [],
    tiers: form.total?.tier === undefined || !weights ? [] : tiers,
    coefficients: [],
    warningRules: [],
    rankingPolicy: { kind: 'prohibited', because: '方案未规定排名' },
    disclosureRules: { dueDays: 20, personLevel: '不公开' },
  };
}

interface Weights {
  rows: (Decimal | undefined)[];
  budget?: Decimal;
  base: Decimal;
}

/** Points of the rows and of 预算执行率; shares that sum to 1 become points. `undefined` where the form gives none. */
function weightsOf(form: Form, notes: Note[]): Weights | undefined {
  const stated = form.rows.map(({ weight }) => weight);
  if (stated.every((weight) => weight === undefined)) return undefined;
  const budget = form.funds?.weight;
  const sum = sumUnits([...stated, budget]);
  const shares = sum === units('1');
  const scale = (weight: Decimal): Decimal => (shares ? (shift(weight, 2) ?? weight) : weight);
  for (const [index, weight] of stated.entries()) {
    const row = form.rows[index];
    if (weight === undefined && row) notes.push(note(row.at, 'no-weight', {}));
  }
  if (shares) notes.push(note(form.at, 'weights', { sum: '1' }));
  const base = shares ? '100' : fromUnits(sum);
  const total = form.total?.weight;
  if (total !== undefined && !shares && units(total) !== sum)
    notes.push(note(form.at, 'weights-sum', { sum: base, base: total }));
  return {
    rows: stated.map((weight) => (weight === undefined ? undefined : scale(weight))),
    ...(budget === undefined ? {} : { budget: scale(budget) }),
    base,
  };
}

interface ReadTarget {
  unit: Unit;
  target?: Target;
  written?: string;
}

function readTarget(row: FormRow, notes: Note[], bare: Map<string, string[]>): ReadTarget {
  const { target, actual, name } = row;
  const at: CellPlace = {
    sheet: row.at.sheet,
    ...(row.cells.target === undefined ? {} : { cell: row.cells.target }),
  };
  if (!target || target.words) {
    const figure = !target && actual?.value !== undefined && !actual.words;
    return { unit: figure ? (actual.unit ?? unitByName(name)) : '文本' };
  }
  const unit = target.unit ?? (target.bare ? (actual?.unit ?? unitByName(name)) : '个');
  if (target.written !== undefined) notes.push(note(at, 'near-unit', { written: target.written, unit }));
  const inUnit = (value: Decimal): Decimal => {
    if (!target.bare || unit !== '%') return value;
    const read = readPercent(value, percentBeside(actual));
    if (read.scaled) notes.push(note(at, 'percent', { from: value, to: read.value }));
    return read.value;
  };
  const written = target.written === undefined ? {} : { written: target.written };
  if (target.low !== undefined && target.high !== undefined)
    return { unit, target: { op: '区间', low: inUnit(target.low), high: inUnit(target.high) }, ...written };
  if (target.value === undefined) return { unit };
  const op = target.op ?? (unit === '是/否' ? '=' : wantsLess.test(`${row.levels[1]} ${name}`) ? '≤' : '≥');
  if (target.op === undefined && unit !== '是/否') add(bare, op, at.cell ?? '');
  return { unit, target: { op, value: inUnit(target.value) }, ...written };
}

/** An actual value that is certainly percent helps to read a bare target. */
const percentBeside = (actual: Measure | undefined): Decimal | undefined =>
  actual?.unit === '%' && !actual.bare ? actual.value : undefined;

const unitByName = (name: string): Unit =>
  /(?:率|占比|比例|比重|覆盖面|满意度|百分比)(?:[(（].*)?$/.test(name)
    ? '%'
    : /天数|时限/.test(name)
      ? '天'
      : '个';

function scoringFor(target: Target | undefined, unit: Unit, weighed: boolean): Scoring {
  if (!weighed && !target) return { method: 'monitor' };
  if (unit === '文本' || !target) return { method: 'qualitative', grades, judgedBy: '自评' };
  if (target.op === '区间') return { method: 'interval' };
  const positive = target.value !== undefined && units(target.value) > 0n;
  if (unit === '是/否') return { method: 'threshold' };
  if (target.op === '≤' || target.op === '<')
    return target.value?.startsWith('-') ? { method: 'threshold' } : { method: 'inverse-ratio' };
  return positive ? { method: 'ratio' } : { method: 'threshold' };
}

function indicatorFor(
  row: FormRow,
  { unit, target, written }: ReadTarget,
  { indicators, org, domain, slug }: SchemeChoice,
  made: ReadonlyMap<string, Indicator>,
): { indicator: Indicator; own: boolean } {
  const fits = (one: Indicator): boolean =>
    one.name === row.name && one.unit === unit && one.status === '在用';
  const known = [...indicators.values(), ...made.values()].findLast(fits);
  if (known) return { indicator: known, own: false };
  const taken = new Set([...indicators.values(), ...made.values()].map(({ id }) => id));
  const [level1, level2] = row.levels;
  return {
    own: true,
    indicator: {
      id: unique(slug(row.name), taken),
      version: 1,
      name: row.name,
      definition: `自评表中的三级指标「${row.name}」，填报单位尚未给出解释。`,
      inputs: [],
      unit,
      share: false,
      direction: directionOf(target),
      category: [level1, level2].filter((level) => level !== ''),
      dimension: dimensionOf(level2 || level1),
      domain,
      frequency: '年',
      source: `${org.name}绩效自评表`,
      collection: '人工填报',
      caliber: `自评表未说明统计口径${written === undefined ? '' : `；计量单位原为「${written}」`}`,
      smallN: 0,
      rankable: false,
      crosswalk: [],
      status: '在用',
    },
  };
}

function directionOf(target: Target | undefined): Indicator['direction'] {
  if (target?.op === '≤' || target?.op === '<') return '越小越好';
  if (target?.op === '区间') return '区间';
  return target?.op === '=' ? '定值' : '越大越好';
}

function dimensionOf(level: string): Indicator['dimension'] {
  if (level.includes('数量')) return '数量';
  if (level.includes('质量')) return '质量';
  return /时效|成本/.test(level) ? '效率' : '效果';
}

/** The list of children where a row with these levels belongs; branches are made as they come. */
function branchFor(
  tree: Scheme['tree'],
  levels: readonly string[],
  ids: Set<string>,
  { slug }: SchemeChoice,
): Scheme['tree'] {
  let here = tree;
  for (const name of levels.filter((level) => level !== '')) {
    let branch = here.find((node): node is Branch => 'children' in node && node.name === name);
    if (!branch) {
      branch = { id: unique(branchIds[name] ?? slug(name), ids), name, children: [] };
      here.push(branch);
    }
    here = branch.children;
  }
  return here;
}

function unique(wanted: string, taken: Set<string>): string {
  const base = wanted === '' ? 'node' : wanted;
  let id = base;
  for (let n = 2; taken.has(id); n++) id = `${base}-${n}`;
  taken.add(id);
  return id;
}

function add(map: Map<string, string[]>, key: string, cell: string): void {
  const cells = map.get(key);
  if (cells) cells.push(cell);
  else map.set(key, [cell]);
}
