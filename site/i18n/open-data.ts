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
};

const en: typeof zh = {
  jsonld: 'One disclosure as schema.org Dataset',
  xlsx: 'One disclosure as the official form, to print and to import again',
  parquet: 'All current results, one a row, as Parquet',
  zip: 'One disclosure in all forms, with a README',
  svg: 'Points won and lost as a picture, where there are points',
  trendSvg: 'Trend of one organisation on one indicator as a picture',
  ndjson: 'All disclosures, one a line',
  openapi: 'OpenAPI 3.1 of all static endpoints',
  schema: 'JSON Schema of the content',
  datapackage: 'Frictionless data package',
  csvw: 'CSVW metadata of the long table',
  dcat: 'Catalogue of the data, DCAT 3',
  feed: 'Everything published',
  orgFeed: 'What one organisation published',
  indicatorFeed: 'What was published on one indicator',
  corrections: 'Corrections and withdrawals',
  warnings: 'Warnings',
  applications: 'What followed from results',
};

export const openDataWords = (lang: Lang): typeof zh => (lang === 'en' ? en : zh);
