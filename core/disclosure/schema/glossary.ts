import { z } from 'zod';
import { SchemaHint, SchemaVersion, Slug, Text } from './values.ts';

/** 术语: words of the site and what they mean, in the order in which they are read. */
export const Glossary = z.strictObject({
  $schema: SchemaHint,
  schemaVersion: SchemaVersion,
  id: Slug,
  title: Text,
  titleEn: Text.optional(),
  terms: z
    .array(z.strictObject({ id: Slug, word: Text, meaning: Text, wordEn: Text, meaningEn: Text }))
    .min(1),
});
export type Glossary = z.infer<typeof Glossary>;
