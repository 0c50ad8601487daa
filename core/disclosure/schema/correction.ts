import { z } from 'zod';
import { IsoDate, SchemaHint, SchemaVersion, Slug, Text, VersionedRef } from './values.ts';

/** 更正: what was wrong in a published version, before and after. */
export const Correction = z.strictObject({
  $schema: SchemaHint,
  schemaVersion: SchemaVersion,
  id: Slug,
  /** The version that was wrong, and the one that replaces it. */
  of: VersionedRef,
  by: VersionedRef,
  reason: z.enum(['录入错误', '口径变更', '审计调整', '隐私处理', '其他']),
  note: Text,
  noteEn: Text.optional(),
  fields: z.array(z.strictObject({ path: Text, before: Text.optional(), after: Text.optional() })).min(1),
  requestedBy: Text,
  approvedBy: Text,
  date: IsoDate,
});
export type Correction = z.infer<typeof Correction>;
