import { z } from 'zod';
import { OrganisationLevel } from './organisation.ts';
import { RegionCode, SchemaHint, SchemaVersion, Slug, Text } from './values.ts';

/**
 * 区域: a code list of administrative divisions. Where a body keeps one, every organisation's region stands in it, with the same name.
 * Codes and names follow GB/T 2260; a fictional list says so.
 */
export const RegionList = z.strictObject({
  $schema: SchemaHint,
  schemaVersion: SchemaVersion,
  id: Slug,
  title: Text,
  titleEn: Text.optional(),
  note: Text.optional(),
  /** True for places that do not exist. */
  demo: z.boolean().default(false),
  regions: z
    .array(
      z.strictObject({
        code: RegionCode,
        name: Text,
        nameEn: Text.optional(),
        level: OrganisationLevel,
        /** Code of the division above it. */
        parent: RegionCode.optional(),
        /** Place in the tile grid of `/map/`, counted from 1, where the owner gives one: it shows who is beside whom, not borders. */
        tile: z.strictObject({ column: z.int().min(1), row: z.int().min(1) }).optional(),
      }),
    )
    .min(1),
});
export type RegionList = z.infer<typeof RegionList>;
export type Region = RegionList['regions'][number];
