import { z } from 'zod';
import { Decimal, IsoDate, SchemaHint, SchemaVersion, Slug, Text } from './values.ts';

/** 预警 as a body recorded it: computed warnings come from the rules, this adds what was done about one. */
export const WarningRecord = z.strictObject({
  $schema: SchemaHint,
  schemaVersion: SchemaVersion,
  id: Slug,
  rule: Slug,
  /** `record` or `record#node`. */
  subject: Text,
  level: z.enum(['yellow', 'orange', 'red']),
  openedAt: IsoDate,
  value: Decimal.optional(),
  threshold: Decimal.optional(),
  owner: Text,
  actions: z
    .array(
      z.strictObject({
        type: z.enum(['督办', '整改通报', '暂停拨款', '约谈', '说明']),
        date: IsoDate,
        note: Text,
      }),
    )
    .default([]),
  resolvedAt: IsoDate.optional(),
  outcome: Text.optional(),
});
export type WarningRecord = z.infer<typeof WarningRecord>;
