import { z } from 'zod';
import { IsoDate, SchemaHint, SchemaVersion, Slug, Source, Text } from './values.ts';

/** 监督会签. Nothing is inferred from silence. */
export const Supervision = z.strictObject({
  $schema: SchemaHint,
  schemaVersion: SchemaVersion,
  id: Slug,
  party: z.enum(['人大', '纪检监察', '财政', '审计', '组织', '群众与第三方']),
  role: Text,
  subject: Text,
  org: Slug,
  opinion: Text,
  sharedData: z.array(Text).default([]),
  date: IsoDate.optional(),
  followUp: z.strictObject({ due: IsoDate, doneAt: IsoDate.optional() }).optional(),
  sources: z.array(Source).default([]),
});
export type Supervision = z.infer<typeof Supervision>;
