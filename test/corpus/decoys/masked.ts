import type { Random } from '../random.ts';
import { village } from '../values/addresses.ts';
import * as make from '../values/identifiers.ts';
import { name } from '../values/people.ts';
import type { Decoy } from './numbers.ts';

const who = (r: Random): string => {
  const full = name(r, '男').slice(0, 3);
  return r.pick([
    `${full.charAt(0)}某`,
    `${full.charAt(0)}某某`,
    `${full.charAt(0)}**`,
    `${full.charAt(0)}*${full.slice(-1)}`,
    `${full.charAt(0)}×`,
  ]);
};
const id = (r: Random): string => {
  const full = make.anyId(r);
  return r.pick([
    `${full.slice(0, 2)}*************${full.slice(-3)}`,
    `${full.slice(0, 6)}************`,
    `${full.slice(0, 6)}**********${full.slice(-2)}`,
    `${full.slice(0, 4)}**************`,
    `***************${full.slice(-3)}`,
  ]);
};
const phone = (r: Random): string => {
  const full = make.mobile(r);
  const mask = r.pick(['****', '****', 'XXXX', '××××', '●●●●']);
  return full.slice(0, 3) + mask + full.slice(7);
};
const card = (r: Random): string => {
  const full = make.bankCard(r, 19);
  return r.pick([
    `***************${full.slice(-4)}`,
    `**** **** **** **** ${full.slice(-3)}`,
    `尾号${full.slice(-4)}`,
  ]);
};

/** Strong masks, blank forms and samples. */
export const masked: Record<string, Decoy> = {
  'masked-line': (r) => `姓名：${who(r)}，身份证号：${id(r)}，联系电话：${phone(r)}`,
  'masked-phone': (r) => `${who(r)}（手机${phone(r)}）已领取补贴。`,
  'masked-card': (r) => `补贴已发放至银行卡${card(r)}，请注意查收。`,
  'masked-table': (r) =>
    `| 序号 | 姓名 | 联系电话 | 金额 |\n|---|---|---|---|\n${[1, 2, 3, 4].map((n) => `| ${n} | ${who(r)} | ${phone(r)} | 600 |`).join('\n')}`,
  'masked-csv': (r) =>
    `序号,姓名,身份证号,补贴金额\n${[1, 2, 3, 4].map((n) => `${n},${who(r)},${make.anyId(r).slice(0, 2)}*************${make.anyId(r).slice(-3)},1200`).join('\n')}`,
  'masked-json': (r) =>
    `{"name":"${who(r)}","phone":"${phone(r)}","idCard":"${make.anyId(r).slice(0, 6)}************"}`,
  'blank-form': () =>
    `姓名：________　性别：____　身份证号：__________________　联系电话：___________\n家庭住址：____________________`,
  'blank-form-html': () =>
    `<table><tr><td>申请人姓名</td><td></td><td>身份证号码</td><td>&nbsp;</td></tr><tr><td>家庭住址</td><td colspan="3"></td></tr><tr><td>银行卡号</td><td colspan="3"></td></tr></table>`,
  'blank-form-boxes': () =>
    `身份证号：□□□□□□□□□□□□□□□□□□\n手机号码：□□□□□□□□□□□\n户名：　　　　开户行：　　　　账号：`,
  'blank-table': () =>
    `| 姓名 | 身份证号 | 银行卡号 | 联系电话 |\n|---|---|---|---|\n|  |  |  |  |\n|  |  |  |  |`,
  sample: () =>
    `填写示例：手机号码138XXXXXXXX，身份证号XXXXXXXXXXXXXXXXXX（18位），邮箱xxx@xxx.com，银行卡号请填写19位数字。`,
  'sample-zero': () => `示例：张三，身份证号：000000000000000000，电话：00000000000（请勿填写虚假信息）`,
  instructions: () =>
    `身份证号码应为18位，末位为X的请使用大写字母；手机号码为11位数字；家庭住址填写到村民小组或门牌号；银行卡号须为本人名下的一类账户。`,
  'form-labels': () =>
    `申请材料：1.申请人身份证复印件；2.户口簿复印件；3.残疾人证；4.银行卡（存折）复印件；5.住址证明；6.车辆行驶证、驾驶证；7.病历、住院记录。`,
  'masked-names-only': (r) =>
    `获奖名单：${[1, 2, 3, 4, 5].map(() => who(r)).join('、')}。请中奖人员携带有效证件领奖。`,
  'masked-court': (r) =>
    `原告：${name(r, '男').charAt(0)}某，男，汉族，住${r.pick(['浙江省杭州市', '四川省绵阳市'])}。\n被告：${name(r, '女').charAt(0)}某某，女，汉族，住${r.pick(['江苏省苏州市', '湖南省长沙市'])}。`,
  'masked-address': (r) => `住址：${village(r)}***；${r.pick(['城关镇', '河口镇'])}****`,
  'masked-words': (r) => `当事人${who(r)}（身份信息略）未按规定佩戴安全头盔，电话、住址等信息已隐去。`,
  'sixth-digit-hint': () => `查询密码请向工作人员索取，忘记密码的考生可通过注册手机号找回。`,
};
