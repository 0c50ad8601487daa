import { mark, maybe, t } from '../document.ts';
import { estate, road, village } from '../values/addresses.ts';
import * as make from '../values/identifiers.ts';
import { birthDate } from '../values/people.ts';
import { contacts, date, officeLine, official, signature, type Template } from './frame.ts';
import { party, someone } from './prose-kit.ts';

/** Announcements, statements and letters. */
export const letters: Record<string, Template> = {
  'lost-card': (c) => {
    const s = someone(c);
    return t`遗失声明\n${c.r.pick(['', '本人'])}${s.again}不慎遗失居民身份证，证号${s.id}，签发日期${date(c.r)}，特此声明作废，由此引起的一切法律责任与本人无关。\n声明人：${s.name}\n${date(c.r)}`;
  },
  'lost-property': (c) => {
    const s = someone(c);
    return t`不动产权证书/登记证明遗失（灭失）声明\n${s.again}因保管不善，将${mark('property-certificate', make.propertyCertificate(c.r, c.home.province, c.home.city))}号不动产权证书遗失，坐落于${s.address}。根据《不动产登记暂行条例实施细则》第二十二条的规定申请补发，现声明该不动产权证书作废。\n声明人：${s.name}　身份证号：${s.id}　联系电话：${s.phone}`;
  },
  'lost-many': (c) => {
    const [a, b, d] = [someone(c), someone(c), someone(c)];
    return t`遗失启事\n${a.again}遗失残疾人证，证号${mark('disability-certificate', make.disabilityNumber(c.r, a.who.id))}，声明作废。\n${b.again}遗失军官证，证号：${mark('military-id', make.militaryId(c.r))}，声明作废。\n${d.again}遗失护照，护照号${mark('passport', make.passport(c.r))}，声明作废。\n${someone(c).again}遗失机动车驾驶证，档案编号：${mark('driver-licence', make.driverFile(c.r))}，声明作废。`;
  },
  'notary-heir': (c) => {
    const [dead, heir] = [someone(c, [60, 95]), someone(c)];
    return t`公证处继承公告\n被继承人${dead.again}（${dead.who.sex}，${dead.born}出生，生前公民身份号码${dead.id}，生前住${dead.address}）于${date(c.r)}因病死亡。继承人${heir.again}（身份证号码：${heir.id}）向我处申请继承其名下位于${someone(c).address}的房产及存款。如有异议，请自本公告发布之日起30日内向本处提出。\n联系人：${official(c.r)}公证员　电话：${officeLine(c.r)}`;
  },
  'heir-property': (c) => {
    const s = someone(c);
    return t`不动产转移登记（继承）公示\n| 项目 | 内容 |\n|---|---|\n| 申请人 | ${s.name} |\n| 申请人证件号码 | ${s.id} |\n| 不动产坐落 | ${s.address} |\n| 不动产权证号 | ${mark('property-certificate', make.propertyCertificate(c.r, c.home.province, c.home.city))} |\n| 联系电话 | ${s.phone} |\n| 公示期 | 15个工作日 |\n异议书面材料送达地址：${c.home.county}${road(c.r)}${c.r.int(1, 99)}号不动产登记中心`;
  },
  missing: (c) => {
    const s = someone(c, [7, 85]);
    return t`寻人启事\n${s.again}，${s.who.sex}，${2025 - s.who.birth.year}岁，身高1.${c.r.int(45, 80)}米，身份证号：${s.id}，家住${s.address}。于${date(c.r)}从家中走失，${maybe('health', '患有老年痴呆症')}，走失时上身穿灰色夹克。有知情者请与家属联系，电话：${s.phone}，必有重谢！`;
  },
  wanted: (c) => {
    const s = someone(c);
    return t`悬赏通告\n${date(c.r)}，${c.home.county}${village(c.r)}发生一起重大刑事案件，经侦查，${s.again}有重大作案嫌疑。\n犯罪嫌疑人：${s.name}，${s.who.sex}，${s.ethnic}，${s.born}出生，身份证号码${s.id}，户籍地址：${s.address}。常用手机号码：${s.phone}。\n联系电话：110；${officeLine(c.r)}（专案组）`;
  },
  reward: (c) => {
    const s = someone(c);
    return t`感谢信\n尊敬的${c.home.county}第一人民医院：\n我是患者${s.name}的家属，住${s.address}。${s.again}于${date(c.r)}入住贵院骨科（住院号：${mark('medical-record', make.medicalRecord(c.r))}），得到医护人员精心照顾，在此表示衷心感谢！\n家属电话：${s.phone}`;
  },
  recruitment: (c) => {
    const s = someone(c, [21, 36]);
    return t`拟录用公务员公示\n姓名：${s.name}\n性别：${s.who.sex}\n出生年月：${mark('birth-date', birthDate(c.r, s.who))}\n身份证号：${s.id}\n毕业院校：${c.home.province}师范大学\n准考证号：${c.r.int(1, 9)}${c.r.digits(11)}\n手机：${s.phone}\n邮箱：${mark('email', make.email(c.r))}\n报考职位：综合执法岗（职位代码${c.r.digits(9)}）`;
  },
  candidate: (c) => {
    const s = someone(c, [28, 58]);
    return t`正式候选人简介\n${s.name}，${s.who.sex}，${s.ethnic}，${mark('birth-date', `${s.who.birth.year}年${s.who.birth.month}月`)}出生，中共党员，大专文化，身份证号码${s.id}，家住${s.address}，联系电话${s.phone}。现任${village(c.r)}党支部书记。`;
  },
  'epidemic-trace': (c) => {
    const s = someone(c);
    return t`关于新增1例确诊病例活动轨迹的通报\n病例1：${s.again}，${s.who.sex}，${2025 - s.who.birth.year}岁，现住${s.address}，身份证号${s.id}，手机号${s.phone}。\n${maybe('whereabouts', `8月3日7:30乘坐自驾车（${'车牌略'}）前往单位；12:10在${estate(c.r)}门口快餐店就餐；18:00返回家中`)}。`;
  },
  'debt-transfer': (c) => {
    const [a, b] = [someone(c), someone(c)];
    return t`债权转让暨催收公告\n${c.home.county}农村信用合作联社将对下列借款人的债权依法转让：\n1、借款人：${a.name}，身份证号码：${a.id}，借款账号：${a.card}，担保人：${b.name}，身份证号码：${b.id}，住址：${b.address}\n2、借款人：${someone(c).name}，电话：${someone(c).phone}\n请上述借款人立即履行还款义务。`;
  },
  'stop-pension': (c) => {
    const s = someone(c, [62, 92]);
    return t`告知书\n${s.name}（身份证号：${s.id}，社保个人编号：${mark('social-security', make.personalNumber(c.r))}）：\n因您未按期办理领取养老保险待遇资格认证，自下月起暂停发放养老金（发放账号：${s.card}）。请您联系${c.home.town}社保所，电话${officeLine(c.r)}。\n${signature(c, '社会保险事业管理中心')}`;
  },
  medical: (c) => {
    const s = someone(c);
    return t`大病救助申请公示\n患者姓名：${s.name}；性别：${s.who.sex}；身份证号：${s.id}；家庭住址：${s.address}；就诊医院：省人民医院；病案号：${mark('medical-record', make.medicalRecord(c.r))}；疾病名称：${maybe('health', '急性淋巴细胞白血病')}；医保卡号：${mark('social-security', make.socialSecurityCard(c.r), 'bank-card')}；申请金额：${c.r.int(1, 9)}0000元；监护人电话：${s.phone}`;
  },
  adoption: (c) => {
    const s = someone(c);
    return t`收养登记公告\n${date(c.r)}，${s.again}（身份证号${s.id}，住${s.address}，电话${s.phone}）在${c.home.town}${village(c.r)}路口捡拾一名女婴，请其生父母或其他监护人自公告之日起60日内前来认领。\n${contacts(c)}`;
  },
  'declared-missing': (c) => {
    const [a, b] = [someone(c), someone(c)];
    return t`寻人公告\n本院受理申请人${a.name}申请宣告公民${b.again}失踪一案，经查：${b.again}，${b.who.sex}，${b.born}生，${b.ethnic}，住${b.address}，公民身份号码${b.id}，于2019年${c.r.int(1, 12)}月离家出走，下落不明已满二年。希望${b.again}本人或者知其下落的利害关系人在公告之日起三个月内向本院申报。\n${c.home.county}人民法院`;
  },
  'vehicle-claim': (c) => {
    const s = someone(c);
    return t`关于限期领取扣留车辆的公告\n以下车辆被依法扣留，请车主携带有效证件到${c.home.county}交警大队处理：\n号牌号码：${mark('plate', make.plate(c.r))}，车辆类型：小型轿车，车架号：${mark('vin', make.vin(c.r))}，所有人：${s.name}，联系电话：${s.phone}，扣留凭证号：${c.r.digits(15)}`;
  },
  'residence-permit': (c) => {
    const s = someone(c);
    return t`港澳台居民居住证签注公示\n${s.name}，${s.who.sex}，港澳居民来往内地通行证号码：${mark('travel-permit', make.hkPermit(c.r))}，居住证号码：${mark('residence-permit', make.residencePermit(c.r), 'resident-id')}，香港居民身份证：${mark('hk-mo-tw-id', make.hkId(c.r))}，内地住址：${s.address}，电话：${s.phone}。`;
  },
  'taiwan-youth': (c) => {
    const s = someone(c, [20, 40]);
    return t`台湾青年就业补贴公示\n姓名：${s.name}\n台胞证号码：${mark('travel-permit', make.taiwanPermit(c.r))}\n台湾身份证号：${mark('hk-mo-tw-id', make.taiwanId(c.r))}\n工作单位：${c.home.county}台创园有限公司\n手机：${s.phone}\n邮箱：${mark('email', make.email(c.r))}`;
  },
  foreigner: (c) =>
    t`外国专家工作许可公示\n姓名：${maybe('name', c.r.pick(['John Smith', 'Maria Garcia', 'Kim Min-jun']))}，国籍：${c.r.pick(['美国', '韩国', '西班牙'])}，护照号码：${mark('passport', c.r.pick([make.passport(c.r)]))}，外国人永久居留身份证号码：${mark('residence-permit', make.foreignPermit(c.r), 'resident-id')}，联系邮箱：${mark('email', make.email(c.r))}。`,
  'macao-taiwan': (c) =>
    t`往来港澳台证件作废公告\n${someone(c).name}，往来港澳通行证${mark('travel-permit', make.toHkPermit(c.r))}；\n${someone(c).name}，大陆居民往来台湾通行证：${mark('travel-permit', make.toTaiwanPermit(c.r))}；\n${someone(c).name}，澳门居民身份证${mark('hk-mo-tw-id', make.macaoId(c.r))}。\n以上证件因遗失宣布作废。`,
  veteran: (c) => {
    const s = someone(c);
    return t`退役军人优待证申领公示：${s.name}，${s.who.sex}，士兵证号：${mark('military-id', make.militaryId(c.r))}，身份证号：${s.id}，现住址：${s.address}，联系电话：${s.phone}，优待金发放账号：${s.card}。`;
  },
  'old-ids': (c) => {
    const [a, b] = [someone(c), someone(c)];
    return t`关于注销重复户口的公告\n${a.name}，原身份证号（15位）：${mark('resident-id-15', make.id15(c.r), 'resident-id')}，现公民身份号码：${a.id}；\n${b.name}，原身份证号码${mark('resident-id-15', make.id15(c.r), 'resident-id')}，户口簿户号：${mark('household', make.householdNumber(c.r))}，住址：${b.address}。\n${signature(c, '公安局')}`;
  },
  'volunteer-mail': (c) => {
    const s = someone(c);
    return t`志愿者招募联系人\n${s.name} ${s.phone} ${mark('email', make.email(c.r))} 微信：${mark('wechat-qq', make.wechat(c.r))} QQ：${mark('wechat-qq', make.qq(c.r))}\n办公电话：${officeLine(c.r)}　公众号：平安${c.home.county.slice(0, 2)}`;
  },
  'bid-expert': (c) => {
    const s = someone(c);
    return t`评标专家劳务费发放表\n专家：${s.name}；身份证号：${s.id}；开户行：工商银行；卡号：${s.card}；手机：${s.phone}；金额：${c.r.int(3, 20)}00元；项目编号：${c.r.int(2021, 2025)}${c.r.digits(10)}；税后：${c.r.int(3, 19)}00.00`;
  },
  'house-survey': (c) => {
    const rows = [someone(c), someone(c), someone(c)];
    return t`危房鉴定结果公示\n${rows.flatMap((s, i) => t`（${i + 1}）户主${s.name}，房屋地址：${s.address}，鉴定等级${c.r.pick(['C', 'D'])}级，联系电话${s.phone}。\n`)}${contacts(c)}`;
  },
  'marriage-service': (c) => {
    const s = someone(c);
    return t`公告送达起诉状副本及开庭传票\n${s.again}（${s.who.sex}，${s.born}出生，住${s.address}，公民身份证号码${s.id}）：本院受理原告${someone(c).name}与你离婚纠纷一案，现依法向你公告送达。定于举证期满后第3日上午9时在本院第二法庭公开开庭审理。`;
  },
  agenda: (c) => {
    const [a, b] = [someone(c), someone(c)];
    return t`会议报名回执\n参会人：${a.name}，手机：${a.phone}，邮箱：${mark('email', make.email(c.r))}\n参会人：${b.name}，手机：${b.phone}，发票寄送地址：${b.address}\n会务组电话：${officeLine(c.r)}`;
  },
  'inline-names': (c) => {
    const rows = [someone(c), someone(c), someone(c), someone(c)];
    return t`${c.home.town}第三季度临时救助人员公示\n${rows.flatMap((s, i) => t`${i + 1}. ${s.name}，${s.id}，${s.address}，救助${c.r.int(5, 50)}00元\n`)}监督电话：${officeLine(c.r)}`;
  },
  'student-loan': (c) => {
    const s = someone(c, [18, 24]);
    return t`生源地信用助学贷款逾期提醒\n借款学生：${s.name}\n学生身份证：${s.id}\n共同借款人：${someone(c).name}\n共同借款人电话：${someone(c).phone}\n家庭地址：${s.address}\n支付宝账号：${mark('mobile', make.mobile(c.r), 'bank-account')}\n还款卡号：${s.card}`;
  },
  'notary-parties': (c) => {
    const s = someone(c);
    return t`公证书\n（2025）${c.home.county.slice(0, 1)}证民字第${c.r.int(100, 9999)}号\n申请人：${party(c, s)}\n公证事项：委托书`;
  },
};
