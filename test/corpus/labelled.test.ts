/** Each label of each kind in each layout: what is found beside one must be found beside all. */
import { expect, test } from 'vitest';
import type { Block } from '#core/documents/block.ts';
import { readDocument } from '#core/documents/read-document.ts';
import type { LeakKind } from '#core/privacy/finding.ts';
import { defaultPolicy } from '#core/privacy/policy/policy.ts';
import { scan } from '#core/privacy/scan.ts';
import { type Random, random, seedOf } from './random.ts';
import * as make from './values/identifiers.ts';
import { name } from './values/people.ts';

/** What offices call each value, and values. */
const labelled: [kind: LeakKind, value: (r: Random) => string, labels: string][] = [
  [
    'resident-id',
    make.anyId,
    '身份证号 身份证号码 身份证 公民身份号码 证件号码 证件号 居民身份证号 身份号码 本人身份证号 二代证号 身份证件号 公民身份证号',
  ],
  ['resident-id-15', make.id15, '身份证号 身份证号码 公民身份号码 居民身份证号码'],
  ['disability-certificate', make.disabilityNumber, '残疾人证号 残疾证号 残疾证编号 残疾人证编号 残疾人证'],
  ['residence-permit', make.residencePermit, '港澳台居民居住证号 居住证号 居住证号码'],
  ['travel-permit', make.hkPermit, '港澳居民来往内地通行证号 回乡证号 通行证号码 通行证号 港澳通行证号'],
  ['hk-mo-tw-id', make.hkId, '香港身份证号 香港居民身份证号码 香港永久性居民身份证号'],
  ['passport', make.passport, '护照号 护照号码 护照 因私护照号 中国护照号码'],
  ['military-id', make.militaryId, '军官证号 士兵证号 军人证件号 军官证'],
  ['driver-licence', make.driverFile, '驾驶证档案编号 驾照档案编号 驾驶证档案号'],
  [
    'mobile',
    make.mobile,
    '手机号 手机号码 手机 联系电话 电话 移动电话 联系方式 本人手机号 联系人电话 紧急联系人电话',
  ],
  ['landline', make.landline, '家庭电话 住宅电话 家庭座机 本人座机'],
  ['bank-card', (r) => make.bankCard(r, 19), '银行卡号 卡号 工资卡号 收款卡号 惠农卡号 借记卡号 银行卡'],
  [
    'bank-account',
    (r) => `1${r.digits(9)}0101${r.digits(2)}`,
    '银行账号 银行帐号 账号 帐号 个人账户 一卡通账号 一卡通帐号 存折账号 存折号 收款账号 发放账号 一本通账号',
  ],
  ['email', make.email, '邮箱 电子邮箱 邮箱地址 电子邮件 联系邮箱 个人邮箱 E-mail Email'],
  ['wechat-qq', () => 'lan_qing8583', '微信号 微信 微信账号 微信帐号 个人微信号'],
  ['wechat-qq', make.qq, 'QQ QQ号 QQ号码 QQ账号 QQ帐号 扣扣 扣扣号'],
  [
    'address',
    (r) =>
      r.pick([
        `柳树镇前进村${r.int(2, 15)}组`,
        `城东街道解放路${r.int(2, 300)}号${r.int(1, 9)}栋${r.int(1, 4)}单元${r.int(1, 12)}0${r.int(1, 4)}室`,
        `安徽省肥西县白马乡王家庄村六组${r.int(2, 99)}号`,
        `滨河大道锦绣家园${r.int(1, 30)}幢${r.int(101, 2802)}室`,
      ]),
    '住址 家庭住址 户籍地址 现住址 家庭地址 居住地址 户籍所在地 详细地址 通讯地址 送达地址 常住地址 户口所在地',
  ],
  ['plate', make.plate, '车牌号 车牌号码 号牌号码 车牌 车辆号牌 机动车号牌 车号'],
  ['vin', make.vin, '车架号 车架号码 车辆识别代号 车辆识别代码 VIN码'],
  [
    'property-certificate',
    (r) => make.propertyCertificate(r, '皖', '肥西县'),
    '不动产权证号 不动产权证书号 房产证号 产权证号 不动产权证',
  ],
  [
    'birth-date',
    (r) => `${r.int(1945, 2004)}年${r.int(1, 12)}月${r.int(1, 28)}日`,
    '出生日期 出生年月日 出生年月 出生时间 生日',
  ],
  ['social-security', make.socialSecurityCard, '社保号 社会保障号 社保卡号 医保卡号 社会保障卡号 个人编号'],
  ['medical-record', (r) => r.digits(8), '住院号 病历号 病案号 门诊号 就诊卡号 住院病历号'],
  ['household', (r) => `1${r.digits(8)}`, '户号 户口簿号 户口本号 家庭户号 户口簿编号'],
];

interface At {
  label: string;
  /** The next value. */
  value: () => string;
  people: readonly string[];
}

/** Where a label stands beside its value: on a line, in a sentence, over a column. */
const layouts: Record<string, (at: At) => string> = {
  'on a line of its own': ({ label, value, people: [one] }) =>
    `姓名：${one}\n性别：女\n${label}：${value()}\n备注：无`,
  'before a half-width colon': ({ label, value, people: [one] }) => `姓名:${one}\n${label}:${value()}`,
  'before a colon and a space': ({ label, value, people: [one] }) => `姓名: ${one}\n${label}: ${value()}`,
  'two on a line': ({ label, value, people: [one] }) =>
    `姓　　名：${one}　　性　　别：男\n${label}：${value()}　　民　　族：汉族`,
  'in a sentence': ({ label, value, people: [one] }) =>
    `${one}，女，${label}：${value()}，因家庭困难申请救助。`,
  'in a sentence without a colon': ({ label, value, people: [one] }) =>
    `${one}，女，${label}${value()}，因家庭困难申请救助。`,
  'behind 为': ({ label, value, people: [one] }) =>
    `申请人${one}提交的材料中登记的${label}为${value()}，经核实无误。`,
  'in brackets': ({ label, value, people: [one, two] }) =>
    `${one}（${label}：${value()}）、${two}（${label}：${value()}）逾期未办理。`,
  'in items': ({ label, value, people }) =>
    people.map((one, index) => `${index + 1}.${one}，${label}：${value()}；`).join('\n'),
  'in bold': ({ label, value, people: [one] }) => `**姓名**：${one}\n**${label}**：${value()}`,
  'in square brackets': ({ label, value, people: [one] }) => `【姓名】${one}\n【${label}】${value()}`,
  'over a column of Markdown': ({ label, value, people }) =>
    `| 序号 | 姓名 | ${label} | 金额 |\n|---|---|---|---|\n${people.map((one, index) => `| ${index + 1} | ${one} | ${value()} | 500 |`).join('\n')}`,
  'over a column of tabs': ({ label, value, people }) =>
    `序号\t姓名\t${label}\t备注\n${people.map((one, index) => `${index + 1}\t${one}\t${value()}\t`).join('\n')}`,
  'over a column of commas': ({ label, value, people }) =>
    `姓名,${label},类别\n${people.map((one) => `${one},${value()},A类`).join('\n')}`,
  'over a column of wide spaces': ({ label, value, people }) =>
    `姓名　　${label}　　　　　　类别\n${people.map((one) => `${one}　　${value()}　　A类`).join('\n')}`,
  'over a column of HTML': ({ label, value, people }) =>
    `<table><tr><th>姓名</th><th>${label}</th><th>结果</th></tr>${people.map((one) => `<tr><td>${one}</td><td>${value()}</td><td>合格</td></tr>`).join('')}</table>`,
  'beside its cell in a form': ({ label, value, people: [one] }) =>
    `<table><tr><td>姓名</td><td>${one}</td><td>性别</td><td>女</td></tr><tr><td>${label}</td><td colspan="3">${value()}</td></tr></table>`,
  'as a row': ({ label, value, people }) =>
    `| 姓名 | ${people.join(' | ')} |\n|---|${'---|'.repeat(people.length)}\n| ${label} | ${people.map(() => value()).join(' | ')} |`,
  'as a key': ({ label, value, people }) =>
    `[${people.map((one) => `{"姓名":"${one}","${label}":"${value()}"}`).join(',')}]`,
};

const policy = defaultPolicy('2026-11-21');

/** The format that a layout is a file of. */
const formats: [layout: RegExp, extension: string][] = [
  [/HTML|form/, 'html'],
  [/Markdown|as a row|bold/, 'md'],
  [/commas/, 'csv'],
  [/tabs/, 'tsv'],
  [/key/, 'json'],
];

/** A text as it stands in an editor; or the blocks of the file that it is, of which cells are blocks of their own. */
const carriers: Record<string, (text: string, layout: string) => Promise<readonly Block[]>> = {
  text: async (text) => [{ text, role: 'text', place: {} }],
  file: async (text, layout) => {
    const extension = formats.find(([of]) => of.test(layout))?.[1] ?? 'txt';
    const reading = await readDocument(`list.${extension}`, new TextEncoder().encode(text));
    return 'blocks' in reading ? reading.blocks : [];
  },
};

/** The layouts of one label whose values are not all found as `kind`. */
async function missed(
  kind: LeakKind,
  make: (r: Random) => string,
  label: string,
  carrier: (typeof carriers)[string],
): Promise<string[]> {
  const r = random(seedOf(`${kind} ${label}`));
  const result: string[] = [];
  for (const [layout, write] of Object.entries(layouts)) {
    const values: string[] = [];
    const value = (): string => {
      values.push(make(r));
      return values.at(-1) ?? '';
    };
    const people = Array.from({ length: 4 }, () => name(r, '女'));
    const blocks = await carrier(write({ label, value, people }), layout);
    const found = scan(blocks, policy).flatMap(({ kind: one, severity, block, start, end }) =>
      one === kind && severity !== 'notice' ? [blocks[block]?.text.slice(start, end) ?? ''] : [],
    );
    const isFound = (one: string): boolean =>
      found.some((text) => text.includes(one) || (one.includes(text) && text.length * 2 >= one.length));
    if (!values.every(isFound)) result.push(layout);
  }
  return result;
}

const all = labelled.flatMap(([kind, value, labels]) =>
  labels.split(' ').map((label) => [kind, label, value] as const),
);
for (const [how, carrier] of Object.entries(carriers))
  test.each(all)(`${how} | %s: %s`, async (kind, label, value) =>
    expect(await missed(kind, value, label, carrier)).toEqual([]),
  );
