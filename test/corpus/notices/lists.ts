import { type ColumnName, choose, list } from '../columns.ts';
import { type Text, t } from '../document.ts';
import { type Format, render } from '../tables.ts';
import { type Context, notice, type Template } from './frame.ts';

type Choice = ColumnName | `${ColumnName}?`;

/** A notice whose body is a list of people. */
function listed(
  titles: readonly string[],
  openings: readonly string[],
  choice: readonly Choice[],
  formats?: readonly Format[],
  ages?: [number, number],
): Template {
  return (context: Context): Text => {
    const { r, home } = context;
    const title = r
      .pick(titles)
      .replaceAll('{县}', home.county)
      .replaceAll('{镇}', home.town)
      .replaceAll('{年}', String(r.int(2021, 2025)));
    const opening = r
      .pick(openings)
      .replaceAll('{县}', home.county)
      .replaceAll('{镇}', home.town)
      .replaceAll('{年}', String(r.int(2021, 2025)));
    const table = list(r, home, choose(r, choice), undefined, ages);
    return notice(context, title, t`${opening}`, render(table, r, formats));
  };
}

const publicly = [
  '根据有关规定，经个人申请、入户调查、民主评议、乡镇审核，现将拟确定对象名单予以公示，公示期7天。',
  '经审核，下列人员符合条件，现予公示，接受社会监督。',
  '现将{镇}{年}年发放情况公示如下：',
  '按照《{县}实施办法》要求，现将名单公示如下，如有异议请在5个工作日内反映。',
];

export const lists: Record<string, Template> = {
  'list-dibao': listed(
    ['{县}{镇}{年}年农村低保对象公示', '{镇}城乡居民最低生活保障拟审批对象公示'],
    publicly,
    [
      'serial?',
      'name',
      'sex?',
      'id',
      'village?',
      'address?',
      'people?',
      'aid',
      'amount',
      'account?',
      'reason?',
    ],
  ),
  'list-tekun': listed(['{镇}特困人员救助供养对象名单', '{县}{年}年特困供养人员公示'], publicly, [
    'serial',
    'name',
    'id',
    'birth?',
    'address',
    'aid?',
    'amount',
    'remark?',
  ]),
  'list-disability': listed(
    ['{县}困难残疾人生活补贴和重度残疾人护理补贴发放名册', '{镇}{年}年残疾人两项补贴公示'],
    publicly,
    [
      'serial?',
      'name',
      'disabilityNumber',
      'disabilityKind?',
      'disabilityGrade?',
      'id?',
      'account',
      'amount',
      'phone?',
    ],
  ),
  'list-subsidy': listed(
    ['{镇}{年}年耕地地力保护补贴公示表', '{县}种粮农民一次性补贴发放清册', '{镇}退耕还林补助花名册'],
    publicly,
    ['serial', 'name', 'id', 'account', 'village?', 'group?', 'area', 'amount', 'phone?'],
  ),
  'list-demolition': listed(
    ['{县}{镇}房屋征收补偿结果公示', '棚户区改造项目被征收人补偿情况公示'],
    publicly,
    ['serial?', 'owner', 'id?', 'address', 'squareMetres', 'property?', 'amount', 'phone?', 'card?'],
  ),
  'list-scholarship': listed(
    ['{县}{年}年家庭经济困难学生资助名单公示', '{年}年秋季学期国家助学金拟资助学生名单'],
    publicly,
    ['serial', 'studentName', 'school', 'grade?', 'id', 'card?', 'guardian?', 'phone?', 'address?', 'amount'],
    undefined,
    [16, 22],
  ),
  'list-recruit': listed(
    ['{县}{年}年事业单位公开招聘拟聘用人员公示', '{县}公安局招聘辅警体检合格人员名单'],
    ['经笔试、面试、体检、考察，拟聘用下列人员，现予公示。', '现将进入体检人员名单公布如下：'],
    ['serial?', 'personName', 'sex?', 'id', 'birth?', 'degree?', 'exam?', 'post?', 'score?', 'phone?'],
    undefined,
    [21, 36],
  ),
  'list-traffic': listed(
    ['{县}公安局交警大队关于违法记分满12分驾驶人的公告', '机动车驾驶证吊销人员名单', '{县}酒驾人员曝光'],
    [
      '下列驾驶人的机动车驾驶证已被依法处理，现公告如下：',
      '根据《道路交通安全法》第一百零一条之规定，现将下列人员公告：',
    ],
    ['serial', 'personName', 'driverLicence', 'driverFile?', 'plate', 'offence', 'decision?'],
  ),
  'list-vehicles': listed(
    ['逾期未检验机动车公告', '{县}停车场超期未认领扣押车辆清单'],
    ['请下列车辆所有人于公告之日起三个月内到大队接受处理。'],
    ['serial', 'plate', 'vin', 'name', 'id?', 'phone?', 'date'],
  ),
  'list-housing': listed(
    ['{县}{年}年公共租赁住房配租对象公示', '{县}住房保障对象资格审核结果公示'],
    publicly,
    ['serial', 'name', 'id', 'company?', 'people', 'address', 'phone?', 'amount?'],
  ),
  'list-pension': listed(
    ['{镇}城乡居民养老保险未认证人员名单', '{县}{年}年养老保险待遇暂停人员公示'],
    ['下列人员尚未完成领取待遇资格认证，请家属或村干部通知本人尽快办理。'],
    ['serial', 'personName', 'id', 'personal?', 'village', 'phone?', 'socialCard?'],
    undefined,
    [60, 95],
  ),
  'list-medical': listed(
    ['{县}{年}年医疗救助对象公示', '{县}医保局关于大病保险二次报销人员的公示'],
    publicly,
    ['serial', 'name', 'id', 'socialCard?', 'medical', 'reason', 'amount', 'card?'],
  ),
  'list-land': listed(['{镇}土地征收补偿安置公示', '{县}集体土地征收青苗补偿费发放表'], publicly, [
    'serial',
    'name',
    'id',
    'address',
    'area',
    'amount',
    'account',
    'phone?',
  ]),
  'list-village': listed(['{镇}村务公开栏', '{镇}集体经济组织成员名册公示'], publicly, [
    'serial',
    'name',
    'relation?',
    'sex?',
    'id',
    'birth?',
    'household?',
    'address?',
  ]),
  'list-election': listed(
    ['{镇}第十二届村民委员会选举选民名单', '{镇}人民代表大会代表选举选民登记公告'],
    ['根据《选举法》规定，现将登记的选民名单公布如下：'],
    ['serial', 'personName', 'sex', 'birth', 'id?', 'address?', 'ethnic?'],
  ),
  'list-veterans': listed(['{县}退役士兵自主就业一次性经济补助金发放公示', '{镇}优抚对象名单'], publicly, [
    'serial',
    'personName',
    'id',
    'card',
    'amount',
    'phone?',
    'address?',
  ]),
  'list-migrant': listed(['{镇}脱贫劳动力外出务工交通补贴公示', '{县}公益性岗位安置人员名单'], publicly, [
    'serial',
    'personName',
    'sex?',
    'id',
    'company',
    'amount',
    'account',
    'phone',
  ]),
  'list-contact': listed(
    ['{镇}村组干部通讯录', '{县}志愿者联系表', '班级家长联系表'],
    ['联系方式如下，请妥善保管。'],
    ['serial?', 'personName', 'phoneMixed', 'homePhone?', 'email', 'wechat?', 'qq?', 'address?'],
  ),
  'list-duty': listed(
    ['{镇}国庆假期值班表', '{县}防汛抗旱责任人名单'],
    ['各单位要严格落实24小时值班制度。'],
    ['serial?', 'date', 'personName', 'phone', 'homePhone?'],
  ),
  'list-travel': listed(
    ['因公出国（境）团组人员信息公示', '{县}夏令营港澳学员名单'],
    ['现将人员信息公示如下，公示期5个工作日。'],
    ['serial', 'personName', 'sex', 'birth?', 'passport', 'hkPermit?', 'company'],
  ),
  'list-arrears': listed(
    ['{县}农民工工资拖欠案件支付名单', '工资代发明细表'],
    ['现将劳动者工资代发情况公示如下：'],
    ['serial', 'personName', 'id', 'card', 'bank', 'amount', 'phone'],
  ),
  'list-mixed-ids': listed(['{县}人才公寓入住人员公示', '{县}积分入户公示'], publicly, [
    'serial',
    'personName',
    'idMixed',
    'phoneMixed',
    'address?',
    'email?',
  ]),
  'list-training': listed(
    ['{县}职业技能培训补贴人员公示', '{县}电工进网作业许可证培训班学员名单'],
    publicly,
    ['serial', 'personName', 'sex?', 'id', 'phone', 'degree?', 'amount?', 'project?'],
    ['markdown', 'html', 'csv', 'aligned', 'boxed', 'copied'],
  ),
  'list-old-age': listed(
    ['{镇}80周岁以上高龄津贴发放名单', '{县}百岁老人长寿金公示'],
    publicly,
    ['serial', 'personName', 'sex?', 'age?', 'id', 'birth?', 'village?', 'account', 'amount'],
    undefined,
    [80, 101],
  ),
  'list-reservoir': listed(['{县}大中型水库移民后期扶持资金发放公示'], publicly, [
    'serial',
    'name',
    'id',
    'people?',
    'address',
    'account',
    'bank?',
    'amount',
  ]),
  'list-toilet': listed(['{镇}农村户厕改造验收公示', '{镇}危房改造补助对象公示'], publicly, [
    'serial',
    'name',
    'id?',
    'address',
    'phone',
    'amount',
    'remark?',
  ]),
  'list-json': listed(
    ['{县}数据开放平台接口返回'],
    ['数据更新时间：2025-06-30 10:20:30'],
    ['personName', 'id', 'phone', 'address?', 'card?', 'email?', 'date'],
    ['json'],
  ),
  'list-records': listed(
    ['{县}信用信息公示（自然人失信）', '拖欠农民工工资“黑名单”'],
    ['现将有关信息公布如下：'],
    ['personName', 'sex?', 'id', 'address', 'phone?', 'decision', 'date'],
    ['records', 'forms', 'sentences'],
  ),
  'list-csv': listed(
    ['附件：补贴明细'],
    ['单位：元'],
    ['serial', 'name', 'id', 'card', 'phone', 'village?', 'amount'],
    ['csv', 'tsv', 'csvTitled'],
  ),
  'list-orphans': listed(
    ['{县}事实无人抚养儿童基本生活费发放名单'],
    publicly,
    ['serial', 'studentName', 'id', 'guardian', 'phone', 'address?', 'amount', 'account'],
    undefined,
    [6, 17],
  ),
  'list-legal-aid': listed(
    ['{县}法律援助案件补贴公示', '{县}法律援助中心{年}年受援人名单'],
    ['现将受援人情况公示如下：'],
    ['serial', 'name', 'id', 'phone', 'project?', 'date'],
  ),
};
