import { z } from 'zod';
import { IsoDate, SchemaHint, SchemaVersion, Sha256, Slug, Text } from './values.ts';

/** 公示、公告: a notice. Its text stands in `body.md` beside `notice.json`, its files in `attachments/`. */
export const Notice = z.strictObject({
  $schema: SchemaHint,
  schemaVersion: SchemaVersion,
  id: Slug,
  org: Slug,
  kind: z.enum(['公示', '公告', '通报', '名单']),
  title: Text,
  titleEn: Text.optional(),
  summary: Text,
  summaryEn: Text.optional(),
  publishedAt: IsoDate,
  /** Until when the notice stands; afterwards it should come down (教财厅函〔2017〕28号 for student aid). */
  until: IsoDate.optional(),
  docNo: Text.optional(),
  indexNo: Text.optional(),
  attachments: z
    .array(z.strictObject({ name: Text, title: Text.optional(), sha256: Sha256.optional() }))
    .default([]),
});
export type Notice = z.infer<typeof Notice>;
