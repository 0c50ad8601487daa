import * as check from '../checks.ts';
import { type Mark, mark } from '../document.ts';
import type { Random } from '../random.ts';
import { areaCode } from './regions.ts';

/** Made-up numbers of persons. Each passes the checks of its standard; none belongs to anybody we know of. */

interface Day {
  year: number;
  month: number;
  day: number;
}
const two = (n: number): string => String(n).padStart(2, '0');
const compact = ({ year, month, day }: Day): string => `${year}${two(month)}${two(day)}`;

export function residentId(r: Random, area: string, birth: Day, sex: '男' | '女'): string {
  const sequence = two(r.int(0, 99)) + String(r.int(0, 4) * 2 + (sex === '男' ? 1 : 0));
  const body = `${area}${compact(birth)}${sequence === '000' ? '002' : sequence}`;
  return body + check.idCheck(body);
}

const day = (r: Random, from = 1940, to = 2004): Day => ({
  year: r.int(from, to),
  month: r.int(1, 12),
  day: r.int(1, 28),
});

export const anyId = (r: Random): string => residentId(r, areaCode(r), day(r), r.pick(['男', '女'] as const));

/** An ID whose check character is X. */
export function idWithX(r: Random): string {
  for (;;) {
    const id = anyId(r);
    if (id.endsWith('X')) return id;
  }
}

export const id15 = (r: Random): string =>
  `${areaCode(r)}${compact(day(r, 1930, 1985)).slice(2)}${r.digits(2)}${r.int(1, 9)}`;

export const disabilityNumber = (r: Random, id = anyId(r)): string =>
  `${id}${r.int(1, 7)}${r.int(1, 4)}${r.chance(0.1) ? `B${r.int(1, 3)}` : ''}`;

export const residencePermit = (r: Random): string =>
  residentId(r, r.pick(['810000', '820000', '830000']), day(r), r.pick(['男', '女'] as const));

export function foreignPermit(r: Random): string {
  if (r.chance(0.4))
    return (
      r.pick(['USA', 'KOR', 'JPN', 'DEU', 'GBR']) +
      areaCode(r).slice(0, 4) +
      compact(day(r)).slice(2) +
      r.digits(2)
    );
  const body = `9${r.digits(5)}${compact(day(r))}${r.digits(2)}${r.int(1, 9)}`;
  return body + check.idCheck(body);
}

export const hkPermit = (r: Random): string =>
  r.pick(['H', 'M']) + r.digits(8) + (r.chance(0.25) ? '01' : '');
export const taiwanPermit = (r: Random): string => `0${r.digits(7)}`;
export const toHkPermit = (r: Random): string =>
  r.chance(0.5) ? `C${r.digits(8)}` : `C${r.pick([...'ABCDEFGH'])}${r.digits(7)}`;
export const toTaiwanPermit = (r: Random): string => r.pick(['L', 'T']) + r.digits(8);

export function hkId(r: Random): string {
  const body = r.pick([...'ABCDEGHKMPRSVYZ']) + r.digits(6);
  return `${body}(${check.hongKongCheck(body)})`;
}
export function taiwanId(r: Random): string {
  const body = r.pick([...'ABCDEFGHJKLMNPQRSTUV']) + r.pick(['1', '2']) + r.digits(7);
  return body + check.taiwanCheck(body);
}
export const macaoId = (r: Random): string => `${r.pick(['1', '5', '7'])}${r.digits(6)}(${r.int(0, 9)})`;

export const passport = (r: Random): string =>
  r.pick([
    () => `E${r.digits(8)}`,
    () => `E${r.pick([...'ABCDEFGHJKLM'])}${r.digits(7)}`,
    () => `G${r.digits(8)}`,
    () => `${r.pick(['DE', 'SE', 'PE'])}${r.digits(7)}`,
    () => `K${r.digits(8)}`,
  ])();

export const militaryId = (r: Random): string =>
  `${r.pick(['军', '兵', '士', '文', '政', '后'])}字第${r.int(1000, 99999999)}号`;
export const driverFile = (r: Random): string => `${areaCode(r).slice(0, 4)}${r.digits(8)}`;

const prefixes = [
  ...[
    '130',
    '131',
    '132',
    '133',
    '134',
    '135',
    '136',
    '137',
    '138',
    '139',
    '147',
    '150',
    '151',
    '152',
    '153',
  ],
  ...[
    '155',
    '156',
    '157',
    '158',
    '159',
    '166',
    '172',
    '173',
    '175',
    '176',
    '177',
    '178',
    '180',
    '181',
    '182',
  ],
  ...['183', '184', '185', '186', '187', '188', '189', '190', '191', '193', '195', '198', '199'],
];
export const mobile = (r: Random): string => r.pick(prefixes) + r.digits(8);

const cityCodes = [
  '010',
  '021',
  '022',
  '023',
  '025',
  '027',
  '028',
  '029',
  '0512',
  '0571',
  '0731',
  '0755',
  '0871',
];
const moreCodes = [
  '0372',
  '0536',
  '0559',
  '0591',
  '0668',
  '0719',
  '0771',
  '0817',
  '0855',
  '0931',
  '0991',
  '0471',
];
export function landline(r: Random): string {
  const code = r.pick([...cityCodes, ...moreCodes]);
  const local = `${r.int(2, 8)}${r.digits(code.length === 3 || r.chance(0.4) ? 7 : 6)}`;
  return r.pick([`${code}-${local}`, `${code}-${local}`, `${code}${local}`, `（${code}）${local}`]);
}

const bins = [
  ...['622848', '621700', '622202', '621226', '623052', '621799', '623059', '622180', '621661', '623668'],
  ...['621098', '622188', '623090', '621521', '621449', '622319'],
];
export function bankCard(r: Random, length = r.chance(0.85) ? 19 : 16): string {
  const body = r.pick(length === 16 ? ['622588', '621483', '622260', '625965', '622700'] : bins);
  const digits = body + r.digits(length - 1 - body.length);
  return digits + check.luhnCheck(digits);
}
/** A passbook or subsidy account: no public check. */
export const bankAccount = (r: Random): string =>
  r.pick([
    () => `${r.int(1, 9)}${r.digits(r.pick([11, 14, 16, 18, 20, 21]))}`,
    () => `6${r.int(0, 1)}${r.digits(17)}`,
    () => `${r.pick(['8010', '1010', '2050', '0200'])}${r.digits(14)}`,
  ])();

const words = ['sunny', 'lihua', 'wang', 'chenjie', 'happy', 'blue', 'zhaolei', 'moon', 'tiger', 'xiaoyu'];
export const email = (r: Random): string =>
  r.pick([
    () =>
      `${r.pick(words)}${r.digits(r.int(2, 4))}@${r.pick(['163.com', '126.com', 'sina.com', 'outlook.com', 'qq.com', 'gmail.com', 'foxmail.com', 'aliyun.com'])}`,
    () => `${r.int(1, 9)}${r.digits(r.int(6, 9))}@qq.com`,
    () => `${r.pick(words)}.${r.pick(words)}@${r.pick(['gmail.com', '139.com', 'hotmail.com'])}`,
    () => `${r.pick(words)}_${r.digits(4)}@163.com`,
  ])();
export const wechat = (r: Random): string =>
  r.pick([
    `wxid_${r.pick(words)}${r.digits(6)}`,
    `${r.pick(words)}${r.digits(5)}`,
    `${r.pick(words)}-${r.digits(4)}`,
    `${r.pick(words)}_${r.digits(3)}`,
  ]);
export const qq = (r: Random): string => `${r.int(1, 9)}${r.digits(r.int(6, 9))}`;

const plateLetters = 'ABCDEFGHJKLMNPQRSTUVWXYZ';
const signs = '京津冀晋蒙辽吉黑沪苏浙皖闽赣鲁豫鄂湘粤桂琼渝川贵云藏陕甘青宁新';
export function plate(r: Random): string {
  const head = r.pick([...signs]) + r.pick([...'ABCDEFGHJK']);
  const tail = r.pick([
    () => r.digits(5),
    () => r.pick([...plateLetters]) + r.digits(4),
    () => r.digits(3) + r.pick([...plateLetters]) + r.pick([...plateLetters]),
    () => r.digits(2) + r.pick([...plateLetters]) + r.digits(2),
    () => r.pick(['D', 'F']) + r.digits(5),
    () => r.digits(4) + r.pick(['学', '挂']),
  ])();
  return `${head}${r.chance(0.2) ? '·' : ''}${tail}`;
}

export function vin(r: Random): string {
  const letters = [...'ABCDEFGHJKLMNPRSTUVWXYZ0123456789'];
  const some = (n: number): string => Array.from({ length: n }, () => r.pick(letters)).join('');
  const head = r.pick(['LSV', 'LFV', 'LGX', 'LVS', 'LBE', 'LHG', 'LZW', 'LJ1']) + some(5);
  const tail = r.pick([...'ABCDEFGHJKLMNP']) + some(1) + r.digits(6);
  return head + check.vinCheck(`${head}0${tail}`) + tail;
}

export function propertyCertificate(r: Random, province: string, city: string): string {
  const short = r.pick(['粤', '苏', '浙', '川', '湘', '鲁', '豫', '皖', '桂', '陕', '黔', '赣']);
  const where = city === '' ? province : city;
  return r.pick([
    `${short}（${r.int(2016, 2025)}）${where}不动产权第${r.digits(7)}号`,
    `${short}(${r.int(2016, 2025)})${where}不动产权第${r.digits(7)}号`,
    `${where.slice(0, 2)}房权证${r.pick(['城关', '新城', '中山'])}字第${r.digits(8)}号`,
    `${where.slice(0, 2)}国用（${r.int(2001, 2014)}）第${r.digits(5)}号`,
    `${where.slice(0, 2)}房权证字第${r.digits(6)}号`,
    `${where.slice(0, 2)}集用（${r.int(2001, 2014)}）第${r.digits(6)}号`,
  ]);
}

export const socialSecurityCard = (r: Random): string => `${r.pick([...'ABCDEFGHK'])}${r.digits(8)}`;
export const personalNumber = (r: Random): string => r.digits(r.pick([8, 10, 12])).replace(/^0/, '1');
export const medicalRecord = (r: Random): string =>
  r
    .pick([
      r.digits(8),
      `ZY${r.digits(8)}`,
      r.digits(10),
      `${r.int(2019, 2025)}${r.digits(6)}`,
      `M${r.digits(7)}`,
    ])
    .replace(/^0/, '1');
export const householdNumber = (r: Random): string =>
  r.pick([r.digits(9), r.digits(12), r.digits(10)]).replace(/^0/, '1');

/** A random identifier for evasions that work on digits alone. */
export function digitValue(r: Random): { value: Mark; label: string } {
  return r.pick([
    () => ({
      value: mark('resident-id', anyId(r)),
      label: r.pick(['身份证号', '公民身份号码', '身份证号码', '证件号码']),
    }),
    () => ({
      value: mark('mobile', mobile(r)),
      label: r.pick(['联系电话', '手机', '手机号码', '电话', '联系方式']),
    }),
    () => ({
      value: mark('bank-card', bankCard(r), 'bank-account'),
      label: r.pick(['银行卡号', '卡号', '一卡通账号', '收款账号']),
    }),
  ])();
}
