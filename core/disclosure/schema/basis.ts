import { z } from 'zod';
import { IsoDate, SchemaHint, SchemaVersion, Slug, Text, Url } from './values.ts';

/** 依据文件. */
export const Basis = z.strictObject({
  $schema: SchemaHint,
  schemaVersion: SchemaVersion,
  id: Slug,
  title: Text,
  titleEn: Text.optional(),
  docNo: Text.optional(),
  issuer: Text,
  date: IsoDate.optional(),
  year: z.int().optional(),
  url: Url.optional(),
  status: z.enum(['有效', '失效', '修订', '待确认']),
  note: Text.optional(),
});
export type Basis = z.infer<typeof Basis>;
