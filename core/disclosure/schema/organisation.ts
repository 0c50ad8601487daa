import { z } from 'zod';
import { IsoDate, RegionCode, SchemaHint, SchemaVersion, SiteIdCode, Slug, Text } from './values.ts';

/** Kinds of organisations. Courts (法院) are never ranked, whatever a scheme says. */
export const OrganisationKind = z.enum([
  '政府',
  '司法局',
  '法院',
  '信访局',
  '税务局',
  '财政局',
  '教育局',
  '生态环境局',
  '科技局',
  '街道',
  '村/社区',
  '律所',
  '公证机构',
  '法律援助中心',
  '研发机构',
  '其他',
]);
export type OrganisationKind = z.infer<typeof OrganisationKind>;

/** 层级, from the country to the village. */
export const OrganisationLevel = z.enum(['国家', '省', '市', '县区', '街镇', '村']);

/** 组织: a public body that publishes. Office lines only, no persons. */
export const Organisation = z.strictObject({
  $schema: SchemaHint,
  schemaVersion: SchemaVersion,
  id: Slug,
  name: Text,
  nameEn: Text.optional(),
  kind: OrganisationKind,
  level: OrganisationLevel,
  /** GB/T 2260. */
  region: RegionCode,
  regionName: Text,
  regionNameEn: Text.optional(),
  /** The organisation above it. */
  parent: Slug.optional(),
  /** 统一社会信用代码, GB 32100. */
  uscc: z
    .string('uscc')
    .regex(/^[0-9A-HJ-NP-RTUWXY]{18}$/, 'uscc')
    .optional(),
  /** 政府网站标识码. */
  siteIdCode: SiteIdCode.optional(),
  /** Office lines that the public may call. */
  contacts: z.array(z.strictObject({ label: Text, value: Text })).default([]),
  /** True for the fictional county: every page of it is labelled 演示数据. */
  demo: z.boolean().default(false),
  validFrom: IsoDate.optional(),
  validTo: IsoDate.optional(),
  successor: Slug.optional(),
});
export type Organisation = z.infer<typeof Organisation>;
