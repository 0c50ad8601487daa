import { z } from 'zod';

/**
 * Values that several entities share: decimals, dates, periods, identifiers, references.
 * The word given to zod as its message (`'decimal'`, `'date'`) is the name of what was expected: an `Expectation`
 * of `../problem.ts`, put into words by `../describe.ts`.
 */

/** Exact decimal as text, such as `"98.05"`. Never a JSON number: canonical JSON (RFC 8785) writes numbers as binary doubles. */
export const Decimal = z
  .string('decimal')
  .regex(/^-?(0|[1-9]\d{0,14})(\.\d{1,8})?$/, 'decimal')
  .describe('小数, 写成带引号的文本, 如 "98.05". Exact decimal as text.');
export type Decimal = z.infer<typeof Decimal>;

/** Kebab-case identifier; equal to the file's name. */
export const Slug = z
  .string('slug')
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'slug')
  .describe('标识: 小写字母、数字和连字符. Kebab-case id, equal to the file name.');

/** Reference to a versioned thing: `id@version`. */
export const VersionedRef = z
  .string('versioned-ref')
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*@[1-9]\d*$/, 'versioned-ref')
  .describe('引用: 标识@版本. Reference id@version.');

/** Reference to a class of a code list: `list/class`. */
export const CodeRef = z
  .string('code-ref')
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*\/[a-z0-9]+(-[a-z0-9]+)*$/, 'code-ref')
  .describe('引用: 代码表/代码. Reference list/code.');

/** Versions count 1, 2, 3 without gaps. */
export const Version = z.int('version').min(1, 'version');

/** Calendar date, `YYYY-MM-DD`. */
export const IsoDate = z.iso.date('date').describe('日期 YYYY-MM-DD. Calendar date.');

/** `2023`, `2023-H1`, `2023-Q2`, `2023-04`, `2023-04-18`, or `{from, to}` for a whole project or an event. */
export const Period = z
  .union([
    z.string('period').regex(/^\d{4}(-(H[12]|Q[1-4]|(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?))?$/, 'period'),
    z.strictObject({ from: IsoDate, to: IsoDate }),
  ])
  .describe('2023, 2023-H1, 2023-Q2, 2023-04, 2023-04-18, {from, to}.');
export type Period = z.infer<typeof Period>;

/** GB/T 2260 code of an administrative division: six digits. */
export const RegionCode = z
  .string('region')
  .regex(/^\d{6}$/, 'region')
  .describe('行政区划代码六位 (GB/T 2260). Six digits.');

/** Comparison as printed in a target. `区间` has a low and a high end. */
export const Operator = z.enum(['≥', '≤', '=', '>', '<']);

/** Address of a web page. */
export const Url = z.url({ protocol: /^https?$/, error: 'url' });

/** 政府网站标识码: ten figures or letters. */
export const SiteIdCode = z.string('site-id-code').regex(/^[0-9a-z]{10}$/i, 'site-id-code');

/** SHA-256 in lower-case hex. */
export const Sha256 = z.string('sha256').regex(/^[0-9a-f]{64}$/, 'sha256');

/** Running text in Chinese, never empty. */
export const Text = z.string('text').min(1, 'text');

/** Names the JSON Schema for editors; not part of the data. */
export const SchemaHint = z.string().optional();

/** Version of the shape that the file is written in; 1 where it says none. `npm run migrate` brings old files up to date. */
export const SchemaVersion = z.int('version').min(1, 'version').optional();

/** Units in which values are given. A value is in the unit of its indicator: `"98.1"` with `%` means 98.1 percent. */
export const Unit = z.enum([
  '次',
  '件',
  '份',
  '个',
  '人',
  '人次',
  '户',
  '小时',
  '分钟',
  '天',
  '%',
  '‰',
  '百分点',
  '元',
  '万元',
  '倍',
  '分',
  '名次',
  '是/否',
  '文本',
]);
export type Unit = z.infer<typeof Unit>;

/** Where a statement comes from, in words and, where there is one, a link. */
export const Source = z.strictObject({ title: Text, titleEn: Text.optional(), url: Url.optional() });
