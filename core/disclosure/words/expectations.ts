import type { Expectation, ReferenceKind } from '../problem.ts';
import type { Both } from './both.ts';

/** What each kind of value looks like, as the end of “应为 …” and “expected …”. */
export const expectationWords: Record<Expectation, Both> = {
  decimal: ['带引号的小数, 如 "98.05"', 'a decimal in quotes, such as "98.05"'],
  date: ['存在的日期, 写作 2024-03-31', 'a date that exists, such as 2024-03-31'],
  period: [
    '期间: 2023、2023-H1、2023-Q2、2023-04、2023-04-18 或 {"from": …, "to": …}',
    'a period: 2023, 2023-H1, 2023-Q2, 2023-04, 2023-04-18 or {"from": …, "to": …}',
  ],
  slug: [
    '标识: 小写字母、数字, 以连字符相连, 如 legal-aid-calls',
    'an id in small letters, digits and single hyphens, such as legal-aid-calls',
  ],
  'versioned-ref': [
    '引用: 标识@版本, 如 legal-aid-calls@1',
    'a reference id@version, such as legal-aid-calls@1',
  ],
  'code-ref': [
    '引用: 代码表/代码, 如 petition-topics/labour',
    'a reference list/code, such as petition-topics/labour',
  ],
  version: ['版本号: 从 1 起的整数', 'a version: a whole number from 1'],
  region: ['六位行政区划代码 (GB/T 2260), 带引号', 'six digits of a division code (GB/T 2260), in quotes'],
  url: ['以 http:// 或 https:// 开头的网址', 'an address that begins with http:// or https://'],
  sha256: ['SHA-256: 64 位小写十六进制', 'a SHA-256: 64 small hexadecimal digits'],
  text: ['非空文本, 带引号', 'text in quotes, not empty'],
  formula: [
    '由输入项、数字、+ - * / 和括号组成的算式',
    'an expression of inputs, numbers, + - * / and parentheses',
  ],
  'input-id': [
    '输入项名: 字母开头, 只含字母、数字和下划线',
    'a name of an input: a letter, then letters, digits and underscores',
  ],
  uscc: ['18 位统一社会信用代码', 'a unified social credit code of 18 characters'],
  'site-id-code': ['10 位政府网站标识码', 'a government site code of 10 characters'],
  object: ['对象 {…}', 'an object {…}'],
  array: ['列表 […]', 'a list […]'],
  boolean: ['true 或 false, 不带引号', 'true or false, without quotes'],
  'whole-number': ['整数, 不带引号', 'a whole number, without quotes'],
};

/** What is referred to, and where its file lies. */
export const referenceWords: Record<ReferenceKind, Both> = {
  organisation: ['组织', 'organisation'],
  indicator: ['指标', 'indicator'],
  scheme: ['考核方案', 'scheme'],
  node: ['方案中的指标节点', 'node of the scheme'],
  basis: ['依据文件', 'basis document'],
  evidence: ['证据', 'evidence'],
  record: ['披露系列', 'record'],
  release: ['披露版本', 'release'],
  coefficient: ['弹性系数', 'coefficient'],
  'coefficient-key': ['弹性系数表中的档', 'key of the coefficient table'],
  veto: ['否决项', 'veto'],
  tier: ['等次', 'tier'],
  input: ['指标的输入项', 'input of the indicator'],
  rule: ['预警规则', 'warning rule'],
  file: ['文件', 'file'],
  grade: ['评定等级', 'grade'],
  region: ['区域代码', 'region code'],
  segment: ['人群段', 'segment'],
  topic: ['内容分类', 'topic'],
  party: ['参与方', 'party'],
};
