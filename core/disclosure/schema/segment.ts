import { z } from 'zod';
import { SchemaHint, SchemaVersion, Slug, Text } from './values.ts';

/**
 * 人群段: a code list of classes of people or of like organisations. Classes have names and sizes, never members by name:
 * only organisations may be listed. Schemes, indicators and results refer to a class as `list/class`.
 */
export const SegmentList = z.strictObject({
  $schema: SchemaHint,
  schemaVersion: SchemaVersion,
  id: Slug,
  title: Text,
  titleEn: Text.optional(),
  /** Whom the classes part: 服务对象 those served, 人员 staff, 单位 organisations that may be compared (同类单位). */
  of: z.enum(['服务对象', '人员', '单位']),
  /** True where the classes are steps of a ladder, the highest first. */
  ordered: z.boolean().default(false),
  basis: Slug.optional(),
  note: Text.optional(),
  /** True for classes of the fictional county. */
  demo: z.boolean().default(false),
  segments: z
    .array(
      z.strictObject({
        id: Slug,
        name: Text,
        nameEn: Text.optional(),
        /** False where the source says that the class exists but not what it is called: pages say 待确认. */
        confirmed: z.boolean().default(true),
        /** 单位 only: the organisations of a peer group. */
        organisations: z.array(Slug).default([]),
      }),
    )
    .min(1),
});
export type SegmentList = z.infer<typeof SegmentList>;
