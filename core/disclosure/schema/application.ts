import { z } from 'zod';
import { Decimal, IsoDate, Period, SchemaHint, SchemaVersion, Slug, Source, Text } from './values.ts';

/** 结果应用: what followed from a result. Persons only as counts and sums. */
export const Application = z.strictObject({
  $schema: SchemaHint,
  schemaVersion: SchemaVersion,
  id: Slug,
  org: Slug,
  type: z.enum([
    '资金拨付',
    '资金暂停',
    '资金压减',
    '资金倾斜',
    '立法计划',
    '政策调整',
    '改进建议',
    '问责建议',
    '编制',
    '晋升',
    '评优',
    '薪酬',
    '整改',
    '培训',
    '表彰',
    '专项奖励',
  ]),
  /** `record@version`, `record@version#node`, a warning or a gate; in words where the source gives no more. */
  basis: Text,
  decision: Text,
  decisionEn: Text.optional(),
  amount: Decimal.optional(),
  count: z.int().min(0).optional(),
  /** What `count` counts: persons, teams, documents. */
  countUnit: z.enum(['人', '个', '件', '份', '次', '项']).optional(),
  change: z
    .strictObject({ kind: z.enum(['同比', '环比', '较基期']), value: Decimal, unit: z.enum(['%', '百分点']) })
    .optional(),
  by: Text,
  date: IsoDate.optional(),
  /** When only the year or month is known. */
  period: Period.optional(),
  direction: z.enum(['奖', '罚', '中性']),
  evidence: z.array(Slug).default([]),
  sources: z.array(Source).default([]),
});
export type Application = z.infer<typeof Application>;
