import { z } from 'zod';
import { IsoDate, RegionCode, SchemaHint, SchemaVersion, SiteIdCode, Slug, Text, Url } from './values.ts';

/** 站点: who publishes, what a government site must say about itself, and the policies of the site. */
export const Site = z.strictObject({
  $schema: SchemaHint,
  schemaVersion: SchemaVersion,
  name: Text,
  nameEn: Text,
  /** One sentence under the name. */
  tagline: Text,
  taglineEn: Text,
  /** Address of the site, without a slash at the end; feeds and the site map need it. */
  url: Url,
  /** 主办单位. */
  host: Text,
  hostEn: Text,
  /** Organisation whose tree the home page opens. */
  root: Slug.optional(),
  region: RegionCode,
  /** 网站标识码, ICP 备案号, 公安备案号: left out where there is none, never a placeholder. */
  siteIdCode: SiteIdCode.optional(),
  icp: Text.optional(),
  publicSecurity: Text.optional(),
  contacts: z.array(z.strictObject({ label: Text, labelEn: Text.optional(), value: Text })).default([]),
  /** The day on which the site stands: warnings and overdue dates are judged as of it. No clock is read. */
  asOf: IsoDate,
  /** Mask profile and limits of the scrubber. */
  privacy: z
    .strictObject({ profile: Text.default('strict-2-3'), k: z.int().min(2).default(3) })
    .default({ profile: 'strict-2-3', k: 3 }),
  license: Text.default('CC-BY-4.0'),
  /** Also in traditional characters, under `/zh-tw/`: converted at build, character by character. */
  traditional: z.boolean().default(false),
});
export type Site = z.infer<typeof Site>;
