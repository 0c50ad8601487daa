import { mark, maybe, type Text } from './document.ts';
import type { Random } from './random.ts';
import type { Table } from './tables.ts';
import { address, group, village } from './values/addresses.ts';
import * as make from './values/identifiers.ts';
import { birthDate, idOf, nameOf, type Person, person } from './values/people.ts';
import type { Home } from './values/regions.ts';

/** A column of a list: how offices head it, and what stands in it. */
export interface Column {
  headers: readonly string[];
  key: string;
  cell(at: { r: Random; home: Home; who: Person; row: number }): Text;
}

const column = (headers: string, key: string, cell: Column['cell']): Column => ({
  headers: headers.split(' '),
  key,
  cell,
});
const fixed = (headers: string, key: string, values: string): Column =>
  column(headers, key, ({ r }) => [r.pick(values.split(' '))]);

const money = (r: Random): string =>
  r.pick([
    String(r.int(60, 9600)),
    `${r.int(60, 9600)}.00`,
    `${r.int(1, 9)},${r.digits(3)}.00`,
    String(r.int(10, 96) * 100),
  ]);

export const columns = {
  serial: column('序号 编号 序号', 'no', ({ row }) => [String(row + 1)]),
  name: column('姓名 姓名 姓名 户主姓名 申请人 申请人姓名 户主 受助人 补贴对象', 'name', ({ who }) => [
    nameOf(who),
  ]),
  personName: column('姓名 姓名 姓 名'.replace('姓 名', '人员姓名'), 'name', ({ who }) => [nameOf(who)]),
  studentName: column('姓名 学生姓名 学生', 'studentName', ({ who }) => [nameOf(who)]),
  owner: column('权利人 被征收人 产权人 房主姓名 所有权人', 'owner', ({ who }) => [nameOf(who)]),
  guardian: column('监护人 家长姓名 监护人姓名', 'guardian', ({ r, home }) => [nameOf(person(r, home))]),
  sex: column('性别', 'sex', ({ who }) => [who.sex]),
  age: column('年龄', 'age', ({ who }) => [String(2025 - who.birth.year)]),
  id: column(
    '身份证号 身份证号码 公民身份号码 身份证 居民身份证号 证件号码 身份证件号码 身份号码',
    'idCard',
    ({ who }) => [idOf(who)],
  ),
  idMixed: column('证件号码 身份证号 身份证号码', 'certNo', ({ r, who }) => [
    r.pick([
      () => idOf(who),
      () => idOf(who),
      () => idOf(who),
      () => mark('resident-id', who.id.toLowerCase()),
      () => mark('resident-id-15', make.id15(r), 'resident-id'),
      () => mark('residence-permit', make.residencePermit(r), 'resident-id'),
    ])(),
  ]),
  phone: column('联系电话 手机号码 手机号 电话 联系方式 手机 本人电话 联系电话', 'phone', ({ r }) => [
    mark('mobile', make.mobile(r)),
  ]),
  phoneMixed: column('联系电话 联系方式 电话', 'tel', ({ r }) => [
    r.chance(0.7)
      ? mark(
          'mobile',
          r.pick([
            make.mobile(r),
            make.mobile(r).replace(/(...)(....)(....)/, '$1 $2 $3'),
            make.mobile(r).replace(/(...)(....)(....)/, '$1-$2-$3'),
          ]),
        )
      : mark('landline', make.landline(r)),
  ]),
  homePhone: column('家庭电话 住宅电话 本人固定电话', 'homePhone', ({ r }) => [
    mark('landline', make.landline(r)),
  ]),
  card: column('银行卡号 银行卡号 卡号 社会保障卡银行账号 惠农卡号 工资卡号', 'bankCard', ({ r }) => [
    mark('bank-card', make.bankCard(r), 'bank-account'),
  ]),
  account: column(
    '一卡通账号 存折账号 银行账号 账号 惠农一卡通账号 一本通账号 收款账号',
    'bankAccount',
    ({ r }) => [
      r.chance(0.5)
        ? mark('bank-account', make.bankAccount(r), 'bank-card')
        : mark('bank-card', make.bankCard(r), 'bank-account'),
    ],
  ),
  bank: fixed('开户行 开户银行', 'bank', '农业银行 邮储银行 县农商行 建设银行城关支行 信用社 工商银行营业部'),
  address: column(
    '家庭住址 住址 家庭地址 现住址 户籍地址 详细地址 住址 常住地址',
    'address',
    ({ r, home }) => [mark('address', address(r, home))],
  ),
  village: column('所在村 村（社区） 村别 行政村 所属村', 'village', ({ r }) => [
    r.pick([village(r), `${r.pick(['向阳', '新民', '和平', '西街'])}社区`]),
  ]),
  town: column('乡镇 所属乡镇 镇（街道）', 'town', ({ home, r }) => [r.pick(home.towns)]),
  group: column('组别 村民小组 组', 'group', ({ r }) => [
    maybe('address', group(r).replace(/^村民小组/, '')),
  ]),
  birth: column('出生日期 出生年月 出生日期 出生时间', 'birthday', ({ r, who }) => [
    mark('birth-date', birthDate(r, who)),
  ]),
  amount: column('金额（元） 补贴金额 发放金额 补助金额（元） 金额 月保障金（元）', 'amount', ({ r }) => [
    money(r),
  ]),
  area: column('面积（亩） 补贴面积（亩） 种植面积', 'area', ({ r }) => [`${r.int(0, 30)}.${r.digits(2)}`]),
  squareMetres: column('建筑面积（㎡） 面积（平方米）', 'squareMetres', ({ r }) => [
    `${r.int(40, 260)}.${r.digits(2)}`,
  ]),
  people: column('保障人口 家庭人口 享受人数', 'familySize', ({ r }) => [String(r.int(1, 6))]),
  reason: column('备注 致贫原因 困难原因 申请原因', 'remark', ({ r }) => [
    r.pick([
      maybe('health', '患尿毒症'),
      maybe('health', '因病'),
      maybe('disability', '二级肢体残疾'),
      maybe('special-status', '单亲家庭'),
      '缺劳力',
      '',
      '因学',
      maybe('health', '肺癌晚期'),
      '已核实',
      maybe('special-status', '孤儿'),
    ]),
  ]),
  remark: fixed('备注', 'remark', '新增 已核实 无 同意 续保 符合条件 —'),
  disabilityNumber: column('残疾证号 残疾人证号 残疾证号码 残疾人证号码', 'disabilityCert', ({ r, who }) => [
    mark('disability-certificate', make.disabilityNumber(r, who.id)),
  ]),
  disabilityKind: column('残疾类别', 'disabilityType', ({ r }) => [
    maybe('disability', r.pick(['视力', '听力', '肢体', '言语', '智力', '精神', '多重'])),
  ]),
  disabilityGrade: column('残疾等级', 'disabilityLevel', ({ r }) => [
    maybe('disability', r.pick(['一级', '二级', '三级', '四级'])),
  ]),
  aid: fixed(
    '救助类别 保障类别 补贴类别 类别',
    'category',
    'A类 B类 C类 农村低保 城市低保 分散供养 临时救助',
  ),
  household: column('户号 户口簿号 户口号', 'householdNo', ({ r }) => [
    mark('household', make.householdNumber(r)),
  ]),
  relation: column('与户主关系', 'relation', ({ r }) => [
    maybe('household', r.pick('户主 配偶 长子 长女 次子 母亲'.split(' '))),
  ]),
  plate: column('车牌号 号牌号码 车牌号码 车辆号牌 车号', 'plateNo', ({ r }) => [
    mark('plate', make.plate(r)),
  ]),
  vin: column('车架号 车辆识别代号 VIN码', 'vin', ({ r }) => [mark('vin', make.vin(r))]),
  driverFile: column('驾驶证档案编号 档案编号（驾驶证）', 'licenceFileNo', ({ r }) => [
    mark('driver-licence', make.driverFile(r)),
  ]),
  driverLicence: column('驾驶证号 驾驶证号码', 'driverLicence', ({ who }) => [
    mark('driver-licence', who.id, 'resident-id'),
  ]),
  passport: column('护照号码 护照号', 'passportNo', ({ r }) => [mark('passport', make.passport(r))]),
  hkPermit: column('通行证号码 港澳居民来往内地通行证号', 'permitNo', ({ r }) => [
    mark('travel-permit', make.hkPermit(r)),
  ]),
  medical: column('住院号 病历号 病案号 门诊号', 'medicalNo', ({ r }) => [
    mark('medical-record', make.medicalRecord(r)),
  ]),
  socialCard: column('社保卡号 社会保障卡号 医保卡号', 'ssCard', ({ r }) => [
    mark('social-security', make.socialSecurityCard(r), 'bank-card'),
  ]),
  personal: column('社保个人编号 个人编号 医保个人编号 养老保险编号', 'personalNo', ({ r }) => [
    mark('social-security', make.personalNumber(r)),
  ]),
  email: column('电子邮箱 邮箱 E-mail', 'email', ({ r }) => [mark('email', make.email(r))]),
  wechat: column('微信号 微信', 'wechat', ({ r }) => [mark('wechat-qq', make.wechat(r))]),
  qq: column('QQ号 QQ QQ号码', 'qq', ({ r }) => [mark('wechat-qq', make.qq(r))]),
  property: column('不动产权证号 房产证号 权属证书号 产权证号', 'certificateNo', ({ r, home }) => [
    mark('property-certificate', make.propertyCertificate(r, home.province, home.city)),
  ]),
  exam: column('准考证号 报名序号 考号', 'examNo', ({ r }) => [
    r.pick([`${r.int(2022, 2025)}${r.digits(7)}`, `1${r.digits(10)}`, `${r.digits(12)}`]),
  ]),
  post: column('职位代码 岗位代码 报考岗位', 'postCode', ({ r }) => [
    r.pick([`${r.digits(9)}`, `A${r.digits(4)}`, `${r.int(1, 20)}-${r.int(1, 9)}`]),
  ]),
  score: column('总成绩 笔试成绩 综合成绩', 'score', ({ r }) => [`${r.int(52, 96)}.${r.digits(2)}`]),
  school: fixed('学校 就读学校', 'school', '县第一中学 实验小学 城关中学 职业技术学院 第三中学 育才小学'),
  grade: fixed('班级 年级班级', 'class', '高一（3）班 七年级2班 2023级护理1班 三年级（1）班 计算机2301班'),
  date: column('发放日期 受理日期 登记时间 审批时间', 'date', ({ r }) => [
    `${r.int(2022, 2025)}-${String(r.int(1, 12)).padStart(2, '0')}-${String(r.int(1, 28)).padStart(2, '0')}`,
  ]),
  company: column('工作单位 单位 所在企业', 'employer', ({ r }) => [
    r.pick([
      '县水务局',
      '宏达建筑有限公司',
      '第二人民医院',
      '城关镇人民政府',
      '金桥物业服务有限公司',
      '自由职业',
    ]),
  ]),
  degree: fixed('学历', 'degree', '大专 本科 硕士研究生 高中 中专'),
  ethnic: fixed('民族', 'ethnic', '汉 汉族 回族 藏族 彝族 壮族 维吾尔族'),
  offence: fixed(
    '违法行为 违法事实',
    'offence',
    '超速50%以上 闯红灯 饮酒后驾驶机动车 未取得驾驶证驾驶 违反禁令标志',
  ),
  decision: column('决定书编号 处罚决定书文号', 'decisionNo', ({ r }) => [
    `${r.pick(['公（交）行罚决字', '城综罚字', '市监罚'])}〔${r.int(2022, 2025)}〕${r.int(1, 999)}号`,
  ]),
  project: column('项目编号 合同编号 受理编号', 'projectNo', ({ r }) => [
    r.pick([
      `${r.pick(['XM', 'HT', 'SL'])}${r.int(2020, 2025)}${r.digits(8)}`,
      `${r.int(2020, 2025)}${r.digits(10)}`,
    ]),
  ]),
} satisfies Record<string, Column>;

export type ColumnName = keyof typeof columns;

/** A list of made-up people with these columns. */
export function list(
  r: Random,
  home: Home,
  names: readonly ColumnName[],
  count = r.int(2, 7),
  ages?: [number, number],
): Table {
  const chosen: Column[] = names.map((name) => columns[name]);
  return {
    headers: chosen.map(({ headers }) => r.pick(headers)),
    keys: chosen.map(({ key }) => key),
    rows: Array.from({ length: count }, (_, row) => {
      const who = person(r, home, ages);
      return chosen.map(({ cell }) => cell({ r, home, who, row }));
    }),
  };
}

/** These columns, each of the rest with its chance, in the order given. `?` marks a column that may be missing. */
export function choose(r: Random, names: readonly (ColumnName | `${ColumnName}?`)[]): ColumnName[] {
  return names.flatMap((name) => {
    if (!name.endsWith('?')) return [name as ColumnName];
    return r.chance(0.5) ? [name.slice(0, -1) as ColumnName] : [];
  });
}
