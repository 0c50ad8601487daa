import type { Lang } from './lang.ts';

/** Words for the endpoints that `zh.openData` does not name. */
const zh = {
  jsonld: '一份披露的 schema.org Dataset',
  xlsx: '一份披露的官方自评表，可打印、可再导入',
  parquet: '全部结果长表，Parquet',
  zip: '一份披露的全部格式，附说明',
  svg: '一份披露得失分的图，有分数的才有',
  trendSvg: '一个单位在一个指标上的走势图',
  ndjson: '全部披露，一行一份',
  openapi: '全部静态接口的 OpenAPI 3.1 描述',
  schema: '内容的 JSON Schema',
  datapackage: 'Frictionless 数据包',
  csvw: '长表的 CSVW 描述',
  dcat: '数据目录，DCAT 3',
  feed: '全部发布',
  orgFeed: '一个单位的发布',
  indicatorFeed: '一个指标的发布',
  corrections: '更正与撤回',
  warnings: '预警',
  applications: '全部结果应用',
  codes: '代码表：行政区划、人群段、内容分类、术语',
  redactions: '本次发布遮盖的个人信息，按类型计数',
  columns: '长表的列',
  columnsLead:
    '一行是一份现行披露里的一项指标。CSV、Parquet 和每份披露的 CSV 都是这些列，次序相同；空格是没有公布。',
  column: '列名',
  types: { string: '文本', number: '小数', integer: '整数', date: '日期' },
};

const en: typeof zh = {
  jsonld: 'One disclosure as schema.org Dataset',
  xlsx: 'One disclosure as the official form, to print and to import again',
  parquet: 'All current results, one a row, as Parquet',
  zip: 'One disclosure in all forms, with a README',
  svg: 'Points won and lost as a picture, where there are points',
  trendSvg: 'Trend of one body on one indicator as a picture',
  ndjson: 'All disclosures, one a line',
  openapi: 'OpenAPI 3.1 of all static endpoints',
  schema: 'JSON Schema of the content',
  datapackage: 'Frictionless data package',
  csvw: 'CSVW metadata of the long table',
  dcat: 'Catalogue of the data, DCAT 3',
  feed: 'Everything published',
  orgFeed: 'What one body published',
  indicatorFeed: 'What was published on one indicator',
  corrections: 'Corrections and withdrawals',
  warnings: 'Warnings',
  applications: 'What followed from results',
  codes: 'Code lists: regions, segments, topics, glossary',
  redactions: 'Personal data masked in this publication, counted by kind',
  columns: 'Columns of the long table',
  columnsLead:
    'A row is one indicator of a disclosure that stands. CSV, Parquet and the CSV of each disclosure have these columns in this order; an empty cell was not published.',
  column: 'Column',
  types: { string: 'text', number: 'decimal', integer: 'whole number', date: 'date' },
};

export const openDataWords = (lang: Lang): typeof zh => (lang === 'en' ? en : zh);
