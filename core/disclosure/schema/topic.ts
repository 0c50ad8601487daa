import { z } from 'zod';
import { SchemaHint, SchemaVersion, Slug, Text } from './values.ts';

/**
 * 信访事项内容分类: a code list of what people ask for. One list for all who register, so that nobody picks the class that suits;
 * the share of the class marked `other` shows how well it is used. Referred to as `list/topic`.
 */
export const TopicList = z.strictObject({
  $schema: SchemaHint,
  schemaVersion: SchemaVersion,
  id: Slug,
  title: Text,
  titleEn: Text.optional(),
  basis: Slug.optional(),
  /** 待确认: the list exists, its codes have not been checked against a primary text; it may be empty. */
  status: z.enum(['在用', '待确认']),
  note: Text.optional(),
  /** True for topics of the fictional county. */
  demo: z.boolean().default(false),
  topics: z
    .array(
      z.strictObject({
        id: Slug,
        name: Text,
        nameEn: Text.optional(),
        /** The topic above it, by id. */
        parent: Slug.optional(),
        /** True for 其他: whatever fits no other class. One at most. */
        other: z.boolean().default(false),
      }),
    )
    .default([]),
});
export type TopicList = z.infer<typeof TopicList>;
