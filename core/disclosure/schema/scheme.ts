import { z } from 'zod';
import { OrganisationKind } from './organisation.ts';
import {
  CodeRef,
  Decimal,
  Operator,
  Period,
  SchemaHint,
  SchemaVersion,
  Slug,
  Text,
  Version,
  VersionedRef,
} from './values.ts';

/** 指标值: what was promised. `区间` has a low and a high end; a schedule states the cumulative value due per period. */
export const Target = z.strictObject({
  op: z.enum([...Operator.options, '区间']),
  value: Decimal.optional(),
  low: Decimal.optional(),
  high: Decimal.optional(),
  /** 分月目标: cumulative values. */
  schedule: z.array(z.strictObject({ period: Period, value: Decimal })).optional(),
});
export type Target = z.infer<typeof Target>;

/** 评分方法, by name. Formulas and edge cases stand beside each method in core/assessment/scoring. */
export const Scoring = z.discriminatedUnion('method', [
  z.strictObject({ method: z.literal('ratio'), cap: Decimal.optional() }),
  z.strictObject({ method: z.literal('inverse-ratio'), cap: Decimal.optional() }),
  z.strictObject({ method: z.literal('threshold') }),
  /** Points fall linearly to 0 at `floor` (L) and `ceiling` (H); without one, at once on that side. */
  z.strictObject({ method: z.literal('interval'), floor: Decimal.optional(), ceiling: Decimal.optional() }),
  /** `[from, to)`, the last one open. */
  z.strictObject({
    method: z.literal('bands'),
    bands: z.array(z.strictObject({ from: Decimal, to: Decimal.optional(), points: Decimal })).min(1),
  }),
  z.strictObject({
    method: z.literal('qualitative'),
    grades: z.array(z.strictObject({ name: Text, low: Decimal, high: Decimal })).min(1),
    /** Who judges: 互评 and 主管 count as subjective. */
    judgedBy: Text.optional(),
  }),
  z.strictObject({
    method: z.literal('deduction'),
    perUnit: Decimal,
    cap: Decimal.optional(),
    unitName: Text.optional(),
  }),
  z.strictObject({ method: z.literal('bonus'), perUnit: Decimal.optional(), cap: Decimal.optional() }),
  z.strictObject({
    method: z.literal('accumulate'),
    dayCap: Decimal.optional(),
    periodCap: Decimal.optional(),
  }),
  /** Points per place, first place first. */
  z.strictObject({ method: z.literal('rank-points'), table: z.array(Decimal).min(1) }),
  z.strictObject({ method: z.literal('monitor') }),
]);
export type Scoring = z.infer<typeof Scoring>;

const nodeBase = {
  id: Slug,
  name: Text.optional(),
  nameEn: Text.optional(),
  /** 分值, in points. */
  weight: Decimal.optional(),
  /** Article of the basis document. */
  article: Text.optional(),
  /** Party whose share this branch carries. */
  party: Text.optional(),
  /** 人群段: the class whose own indicators stand here, `list/class`. */
  segment: CodeRef.optional(),
  /** 内容分类: the topic that is counted here, `list/topic`. */
  topic: CodeRef.optional(),
};

/** A leaf of the tree: an indicator with target, weight and method. */
export const Leaf = z.strictObject({
  ...nodeBase,
  indicator: VersionedRef,
  target: Target.optional(),
  scoring: Scoring,
  core: z.boolean().default(true),
  /** Elastic nodes name a coefficient of the scheme. */
  coefficient: Slug.optional(),
  mandatory: z.boolean().default(false),
  stage: z.enum(['事前', '事中', '事后']).optional(),
  tags: z.array(Text).default([]),
  /** Node id of the partner (cost beside quality). */
  pairedWith: Slug.optional(),
});
export type Leaf = z.infer<typeof Leaf>;

/** A branch of the tree: 一级, 二级 … */
export interface Branch {
  id: string;
  name: string;
  nameEn?: string | undefined;
  weight?: string | undefined;
  article?: string | undefined;
  party?: string | undefined;
  segment?: string | undefined;
  topic?: string | undefined;
  children: SchemeNode[];
}
export type SchemeNode = Branch | Leaf;

/** 指标节点: a branch with children or a leaf with an indicator. */
export const SchemeNode: z.ZodType<SchemeNode> = z.lazy(() => z.union([Leaf, Branch]));
export const Branch: z.ZodType<Branch> = z.strictObject({
  ...nodeBase,
  name: Text,
  get children() {
    return z.array(SchemeNode).min(1);
  },
});

/** One threshold for each level; a level that is left out cannot open. */
const Levels = z.strictObject({
  yellow: Decimal.optional(),
  orange: Decimal.optional(),
  red: Decimal.optional(),
});

const ruleBase = {
  id: Slug,
  name: Text,
  nameEn: Text.optional(),
  node: Slug.optional(),
  owner: Text.optional(),
};

/** 预警规则: parameters only; the rules themselves stand in core/assessment/warnings. No built-in numbers. */
export const WarningRule = z.discriminatedUnion('kind', [
  z.strictObject({ ...ruleBase, kind: z.literal('pace'), lag: Levels, linear: z.boolean().default(false) }),
  z.strictObject({ ...ruleBase, kind: z.literal('threshold'), op: Operator, value: Levels }),
  z.strictObject({ ...ruleBase, kind: z.literal('idle-funds'), minAmount: Decimal, idleDays: Levels }),
  z.strictObject({ ...ruleBase, kind: z.literal('jump'), percent: Levels, absMin: Decimal.optional() }),
  z.strictObject({
    ...ruleBase,
    kind: z.literal('z-score'),
    z: Levels,
    window: z.int().min(2),
    minPeriods: z.int().min(2),
  }),
  z.strictObject({ ...ruleBase, kind: z.literal('persistent-miss'), n: Levels }),
  z.strictObject({
    ...ruleBase,
    kind: z.literal('overdue'),
    count: Levels.optional(),
    percent: Levels.optional(),
  }),
  z.strictObject({ ...ruleBase, kind: z.literal('missing-report'), dueDays: z.int().min(0), grace: Levels }),
  z.strictObject({ ...ruleBase, kind: z.literal('suspect-data'), checks: z.array(Text).min(1) }),
  z.strictObject({ ...ruleBase, kind: z.literal('bottom-unit'), k: z.int().min(1) }),
]);
export type WarningRule = z.infer<typeof WarningRule>;

/** 考核方案: weights, targets and methods that turn results into a score. */
export const Scheme = z.strictObject({
  $schema: SchemaHint,
  schemaVersion: SchemaVersion,
  id: Slug,
  version: Version,
  title: Text,
  titleEn: Text.optional(),
  issuer: Slug,
  basis: z.array(z.strictObject({ id: Slug, article: Text.optional() })).default([]),
  purpose: Text,
  appliesTo: z.strictObject({ kinds: z.array(OrganisationKind).min(1), levels: z.array(Text).default([]) }),
  /** 日/月/季/半年/年/项目全程, outermost last where periods nest. */
  period: z.array(z.enum(['日', '月', '季', '半年', '年', '项目全程'])).min(1),
  /** 基准分. */
  base: Decimal.default('100'),
  /** 分值 of 预算执行率 (10 in the official 自评表), scored from `budget` of the disclosure. Leaf weights + `budgetWeight` = `base`. */
  budgetWeight: Decimal.optional(),
  method: z.enum(['weighted', 'deduction-first', 'points', 'checkup']),
  tree: z.array(SchemeNode).min(1),
  bonusCap: Decimal.optional(),
  /** 超额说明线, in percent. */
  overTargetNote: Decimal.optional(),
  rounding: z
    .strictObject({
      digits: z.int().min(0).max(4),
      mode: z.enum(['half-up', 'half-even']),
      at: z.enum(['node', 'total']),
    })
    .default({ digits: 2, mode: 'half-up', at: 'total' }),
  /** 参与方权重: shares sum to 100. */
  parties: z.array(z.strictObject({ party: Text, share: Decimal })).default([]),
  subjectiveShareMax: Decimal.optional(),
  weightFloors: z
    .array(z.strictObject({ category: Text, op: Operator, percent: Decimal, basis: Text.optional() }))
    .default([]),
  vetoes: z
    .array(
      z.strictObject({
        id: Slug,
        name: Text,
        nameEn: Text.optional(),
        /** Without a condition on a node, the veto is an event that a disclosure reports. */
        condition: z.strictObject({ node: Slug, op: Operator, value: Decimal }).optional(),
        result: z.discriminatedUnion('kind', [
          z.strictObject({ kind: z.literal('tier'), tier: Text }),
          z.strictObject({ kind: z.literal('downgrade'), steps: z.int().min(1) }),
          z.strictObject({ kind: z.literal('zero') }),
        ]),
        basis: Text,
      }),
    )
    .default([]),
  gates: z
    .array(
      z.strictObject({
        id: Slug,
        name: Text,
        nameEn: Text.optional(),
        when: z.discriminatedUnion('on', [
          z.strictObject({ on: z.literal('total'), op: Operator, value: Decimal }),
          z.strictObject({ on: z.literal('tier'), tiers: z.array(Text).min(1) }),
          z.strictObject({ on: z.literal('node'), node: Slug, op: Operator, value: Decimal }),
        ]),
        action: Text,
        until: Text.optional(),
      }),
    )
    .default([]),
  /** 等次, best first: `[low, high)`, the top one closed. */
  tiers: z
    .array(
      z.strictObject({
        name: Text,
        nameEn: Text.optional(),
        low: Decimal,
        high: Decimal,
        quota: Decimal.optional(),
      }),
    )
    .default([]),
  coefficients: z
    .array(
      z.strictObject({
        id: Slug,
        by: z.enum(['区域', '案件类型', '难度']),
        table: z.array(z.strictObject({ key: Text, value: Decimal })).min(1),
        min: Decimal,
        max: Decimal,
        rationale: Text,
      }),
    )
    .default([]),
  warningRules: z.array(WarningRule).default([]),
  rankingPolicy: z
    .discriminatedUnion('kind', [
      z.strictObject({ kind: z.literal('allowed'), minN: z.int().min(1) }),
      z.strictObject({ kind: z.literal('prohibited'), because: Text }),
    ])
    .default({ kind: 'prohibited', because: '方案未规定排名' }),
  disclosureRules: z
    .strictObject({ dueDays: z.int().min(0), personLevel: z.enum(['不公开', '仅汇总']) })
    .default({ dueDays: 20, personLevel: '不公开' }),
  /** 薪酬构成, in percent. */
  paySplit: z.strictObject({ fixed: Decimal, performance: Decimal }).optional(),
  /** What changed since the version before, in words. */
  changes: Text.optional(),
});
export type Scheme = z.infer<typeof Scheme>;
