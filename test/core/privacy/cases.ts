/** Found and quiet cases of each kind. ⟦…⟧ marks the value; all values are made up or textbook numbers. */
import type { LeakKind } from '#core/privacy/finding.ts';

export interface Cases {
  kind: LeakKind;
  found: string[];
  quiet: string[];
}

const table = (head: string, ...rows: string[]): string =>
  `| ${head} |\n|---|---|---|\n${rows.map((row) => `| ${row} |`).join('\n')}`;

export const cases: Cases[] = [
  {
    kind: 'resident-id',
    found: [
      '身份证号：⟦11010519491231002X⟧',
      '证件号码 ⟦440524188001010014⟧',
      '身份证号：⟦110105194912310021⟧',
    ],
    quiet: ['订单号：11010519491231002X', '统一社会信用代码：91350100M000100Y43', '身份证号：＿＿＿＿'],
  },
  {
    kind: 'resident-id-15',
    found: ['身份证号：⟦110105491231002⟧'],
    quiet: ['注册号：110108000000016', '编号110105491231002'],
  },
  {
    kind: 'disability-certificate',
    found: ['残疾人证号：⟦11010519491231002X41⟧', '⟦11010519491231002X12⟧'],
    quiet: ['流水号：11010519491231002X41'],
  },
  {
    kind: 'residence-permit',
    found: ['居住证号：⟦810000199408230021⟧'],
    quiet: ['批次号：810000199408230021'],
  },
  { kind: 'travel-permit', found: ['港澳居民来往内地通行证：⟦H01234567⟧'], quiet: ['型号H01234567'] },
  {
    kind: 'hk-mo-tw-id',
    found: ['香港身份证：⟦A123456(3)⟧', '台湾身份证号：⟦A123456789⟧'],
    quiet: ['产品编号：A123456789'],
  },
  { kind: 'passport', found: ['护照号：⟦E12345678⟧'], quiet: ['批号：E12345678'] },
  { kind: 'military-id', found: ['军官证：⟦军字第1234567号⟧'], quiet: ['军政发〔2020〕12号'] },
  { kind: 'driver-licence', found: ['驾驶证档案编号：⟦110012345678⟧'], quiet: ['合同编号：110012345678'] },
  {
    kind: 'mobile',
    found: ['手机：⟦13800138000⟧', '联系电话 ⟦138-0013-8000⟧', '电话：⟦１３８００１３８０００⟧'],
    quiet: ['运单号：13800138000', '收入13800138000元', '138****8000'],
  },
  {
    kind: 'landline',
    found: ['家庭电话：⟦0551-62345678⟧'],
    quiet: ['监督电话：0551-62345678', '热线12345', '传真：0551-62345678'],
  },
  {
    kind: 'bank-card',
    found: ['银行卡号：⟦6222021234567890128⟧', '卡号 ⟦6222 0212 3456 7890 128⟧'],
    quiet: ['订单号：6222021234567890128', '投标保证金账号：6222021234567890128'],
  },
  {
    kind: 'bank-account',
    found: ['存折账号：⟦101055856256877119⟧'],
    quiet: ['户名：某某市财政局 账号：101055856256877119'],
  },
  {
    kind: 'email',
    found: ['邮箱：⟦zhangsan@example.org⟧', '邮箱：⟦zhangsan(at)qq.com⟧'],
    quiet: ['监督邮箱：jubao@city.gov.cn', '邮箱 xxx@xxx.com'],
  },
  {
    kind: 'wechat-qq',
    found: ['微信号：⟦zhang_san88⟧', 'QQ：⟦123456789⟧'],
    quiet: ['官方QQ群：123456789', '公众号：mingshi_xian'],
  },
  {
    kind: 'address',
    found: ['家庭住址：⟦杭州市西湖区文三路12号3幢401室⟧', '现住⟦向阳镇红旗村3组12号⟧，'],
    quiet: ['办公地址：杭州市西湖区文三路12号', '家庭住址：安徽省示例县向阳镇'],
  },
  { kind: 'plate', found: ['车牌号：⟦粤B12345⟧', '⟦京A·12345⟧'], quiet: ['公务用车拍卖：粤B12345'] },
  { kind: 'vin', found: ['车架号：⟦1M8GDM9AXKP042788⟧'], quiet: ['序列号：1M8GDM9AXKP042788'] },
  {
    kind: 'property-certificate',
    found: ['⟦皖（2020）合肥市不动产权第0012345号⟧'],
    quiet: ['皖政〔2020〕12号'],
  },
  {
    kind: 'name',
    found: ['姓名：⟦王小明⟧', '户主：⟦阿依古丽·买买提⟧'],
    quiet: ['姓名：张某', '联系人：王主任'],
  },
  {
    kind: 'birth-date',
    found: ['出生日期：⟦1990年3月5日⟧'],
    quiet: ['成立日期：1990年3月5日', '公示时间：2025年3月5日'],
  },
  { kind: 'social-security', found: ['医保卡号：⟦340012345678⟧'], quiet: ['受理编号：340012345678'] },
  { kind: 'medical-record', found: ['住院号：⟦20230456⟧'], quiet: ['案卷号：20230456'] },
  { kind: 'household', found: ['户号：⟦3401234567⟧'], quiet: ['电表号：3401234567'] },
  {
    kind: 'health',
    found: [table('姓名 | 病种 | 金额', '王小明 | ⟦尿毒症⟧ | 500')],
    quiet: ['尿毒症患者可申请医疗救助。', table('病种 | 报销比例 | 年度', '尿毒症 | 80% | 2025')],
  },
  {
    kind: 'disability',
    found: [table('姓名 | 残疾等级 | 金额', '王小明 | ⟦肢体二级⟧ | 500')],
    quiet: ['一级残疾为重度残疾。'],
  },
  {
    kind: 'special-status',
    found: [table('姓名 | 人员类别 | 金额', '王小明 | ⟦社区矫正对象⟧ | 500')],
    quiet: ['社区矫正对象应当按时报到。'],
  },
  {
    kind: 'belief',
    found: [table('姓名 | 宗教信仰 | 金额', '王小明 | ⟦佛教⟧ | 500')],
    quiet: ['佛教协会召开会议。'],
  },
  {
    kind: 'minor',
    found: [table('姓名 | 年龄 | 金额', '王小明 | ⟦9⟧ | 500')],
    quiet: [table('姓名 | 年龄 | 金额', '王小明 | 79 | 500')],
  },
  {
    kind: 'whereabouts',
    found: [table('姓名 | 活动轨迹 | 日期', '王小明 | ⟦3月1日乘坐高铁前往示例县⟧ | 无')],
    quiet: ['3月1日乘坐高铁前往示例县。'],
  },
  {
    kind: 'weak-mask',
    found: ['身份证号：⟦1101011990030777**⟧', '身份证号：⟦1101011990****7715⟧'],
    quiet: ['身份证号：11*************715', '身份证号：110101********7715'],
  },
  {
    kind: 'complementary-masks',
    found: ['姓名：王小明，身份证号110101********7715。\n姓名：王小明，身份证号⟦******19900307****⟧。'],
    quiet: ['姓名：王小明，身份证号110101********7715。\n姓名：王小明，身份证号110101********7715。'],
  },
  {
    kind: 'inconsistent-mask',
    found: ['姓名：王小明，身份证号⟦110105********002X⟧。\n姓名：王小明，身份证号11010519491231002X。'],
    quiet: ['姓名：王小明，身份证号110105********002X。'],
  },
  {
    kind: 'single-out',
    found: [
      `| 性别 | 出生日期 | 村 |\n|---|---|---|\n| ⟦男⟧ | 1950-01-01 | 红旗村 |\n| 女 | 1960-02-02 | 向阳村 |\n| 男 | 1970-03-03 | 新民村 |`,
    ],
    quiet: [
      `| 性别 | 金额 | 村 |\n|---|---|---|\n| 男 | 1 | 红旗村 |\n| 女 | 2 | 向阳村 |\n| 男 | 3 | 新民村 |`,
    ],
  },
  {
    kind: 'small-cell',
    found: [`| 病种 | 确诊人数 | 年度 |\n|---|---|---|\n| 艾滋病 | ⟦1⟧ | 2025 |\n| 肺结核 | 30 | 2025 |`],
    quiet: [`| 工种 | 培训人数 | 年度 |\n|---|---|---|\n| 电工 | 1 | 2025 |\n| 焊工 | 30 | 2025 |`],
  },
];
