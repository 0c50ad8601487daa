import { z } from 'zod';
import { Decimal, Period, SchemaHint, SchemaVersion, Slug, Source, Text } from './values.ts';

/** 满意度调查. Verbatim comments never enter. */
export const Survey = z.strictObject({
  $schema: SchemaHint,
  schemaVersion: SchemaVersion,
  id: Slug,
  title: Text,
  titleEn: Text.optional(),
  org: Slug,
  period: Period,
  population: Text,
  sent: z.int().min(0).optional(),
  /** Valid answers. */
  n: z.int().min(0),
  method: z.enum(['系统推送', '电话回访', '入户', '第三方', '现场']),
  conductor: Text,
  scale: z.array(Text).min(2),
  counts: z.array(z.int().min(0)).min(2),
  dimensions: z.array(z.strictObject({ name: Text, counts: z.array(z.int().min(0)) })).default([]),
  /** Grades that count as satisfied; no default. */
  satisfiedMeans: z.array(Text).min(1),
  commentRequired: z.boolean().default(false),
  /** Coded themes of comments, never their text. */
  themes: z.array(z.strictObject({ name: Text, count: z.int().min(0) })).default([]),
  weightInScheme: Decimal.optional(),
  sources: z.array(Source).default([]),
});
export type Survey = z.infer<typeof Survey>;
