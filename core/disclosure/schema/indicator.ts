import { z } from 'zod';
import { CodeRef, SchemaHint, SchemaVersion, Slug, Text, Unit, Version, VersionedRef } from './values.ts';

/** 指标: what is measured, how, and where the figure comes from. Shared library (指标库); local extensions name their base. */
export const Indicator = z.strictObject({
  $schema: SchemaHint,
  schemaVersion: SchemaVersion,
  id: Slug,
  version: Version,
  name: Text,
  nameEn: Text.optional(),
  definition: Text,
  definitionEn: Text.optional(),
  /** 解读: questions and answers for the people measured. */
  interpretation: Text.optional(),
  /** Expression over the named inputs with + - * / and parentheses, such as `amount / cases`. */
  formula: z
    .string('formula')
    .regex(/^[\w\s+\-*/().]{1,200}$/, 'formula')
    .optional(),
  /** 分子分母 and other named inputs of the formula. */
  inputs: z
    .array(
      z.strictObject({
        id: z.string('input-id').regex(/^[a-z]\w*$/i, 'input-id'),
        name: Text,
        nameEn: Text.optional(),
        unit: Unit,
      }),
    )
    .default([]),
  unit: Unit,
  /** True where the value is a part of a whole (0–100 %), so that numerator ≤ denominator. */
  share: z.boolean().default(false),
  direction: z.enum(['越大越好', '越小越好', '区间', '定值', '仅监测']),
  /** 一级/二级/三级 of the official forms. */
  category: z.array(Text).default([]),
  dimension: z.enum(['数量', '质量', '效率', '效果']),
  domain: Text,
  frequency: z.enum(['日', '月', '季', '半年', '年', '项目全程', '事件']),
  source: Text,
  collection: z.enum(['系统自动', '人工填报', '第三方调查', '抽样']),
  caliber: Text,
  difficultyAdjust: Text.optional(),
  /** 异化风险与防范. */
  gamingRisk: Text.optional(),
  /** Denominators below this open no warnings and are shown grey. */
  smallN: z.int().min(0).default(0),
  rankable: z.boolean().default(false),
  /** The indicator of the shared library that this one extends. */
  base: VersionedRef.optional(),
  /** 人群段: whom it is about, `list/class`. */
  segment: CodeRef.optional(),
  /** 内容分类: what it is about, `list/topic`. */
  topic: CodeRef.optional(),
  crosswalk: z.array(Text).default([]),
  status: z.enum(['在用', '停用', '替代']).default('在用'),
  replaces: VersionedRef.optional(),
});
export type Indicator = z.infer<typeof Indicator>;
