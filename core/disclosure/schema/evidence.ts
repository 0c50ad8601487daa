import { z } from 'zod';
import { IsoDate, SchemaHint, SchemaVersion, Sha256, Slug, Text, Url } from './values.ts';

/** 证据. */
export const Evidence = z.strictObject({
  $schema: SchemaHint,
  schemaVersion: SchemaVersion,
  id: Slug,
  type: z.enum(['文件', '系统导出', '审计报告', '调查问卷', '检查记录', '存证回执', '公告链接']),
  title: Text,
  titleEn: Text.optional(),
  url: Url.optional(),
  sha256: Sha256.optional(),
  issuedBy: Text,
  date: IsoDate.optional(),
  attestation: z.strictObject({ platform: Text, txId: Text, hash: Sha256, blockTime: Text }).optional(),
  /** 异地交叉检查: the inspector is never the inspected. */
  inspection: z.strictObject({ by: Slug, of: Slug }).optional(),
  aiAssisted: z.boolean().default(false),
  access: z.enum(['公开', '依申请', '不公开']).default('公开'),
});
export type Evidence = z.infer<typeof Evidence>;
