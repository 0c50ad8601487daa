import { mark, maybe, t } from '../document.ts';
import { road } from '../values/addresses.ts';
import * as make from '../values/identifiers.ts';
import { contacts, date, documentNumber, officeLine, official, signature, type Template } from './frame.ts';
import { caseNumber, party, someone } from './prose-kit.ts';

/** Decisions on single persons: prose, one or two parties, many facts around them. */
export const decisions: Record<string, Template> = {
  'penalty-city': (c) => {
    const s = someone(c);
    return t`${c.home.county}综合行政执法局行政处罚决定书\n${documentNumber(c.r, c.home)}\n\n当事人：${party(c, s)}\n\n经查，${s.again}于${date(c.r)}在${c.home.county}${road(c.r)}占道经营，违反了《城市市容和环境卫生管理条例》第十四条。依据该条例第三十六条，决定罚款人民币${c.r.int(2, 50)}00元。\n请于收到本决定书之日起十五日内到指定银行缴纳罚款（户名：${c.home.county}财政局，账号：${make.bankAccount(c.r)}）。\n\n${signature(c, '综合行政执法局')}`;
  },
  'penalty-police': (c) => {
    const s = someone(c);
    const law = someone(c);
    return t`行政处罚决定书\n${c.home.county.slice(0, 1)}公（治）行罚决字〔2024〕${c.r.int(100, 9999)}号\n违法行为人${s.name}，${s.who.sex}，${s.born}出生，公民身份号码${s.id}，户籍所在地${s.address}，现住${law.address}，工作单位无。\n现查明：${date(c.r)}2${c.r.int(0, 3)}时许，${s.again}在${c.r.pick(['某棋牌室', '某小区门口'])}与他人发生争执并殴打他人。以上事实有本人陈述、证人证言、监控视频等证据证实。\n根据《治安管理处罚法》第四十三条第一款之规定，现决定给予${s.again}行政拘留${c.r.int(3, 15)}日。\n${c.home.county}公安局\n${date(c.r)}`;
  },
  'penalty-market': (c) => {
    const s = someone(c);
    return t`市场监督管理局行政处罚信息\n当事人名称：${c.home.county}老味道小吃店（个体工商户）\n经营者：${s.name}\n身份证号码：${s.id}\n联系电话：${s.phone}\n住所（住址）：${s.address}\n处罚决定书文号：${c.home.county.slice(0, 1)}市监处罚〔2025〕${c.r.int(1, 400)}号\n违法事实：经营超过保质期的食品。罚款金额：${c.r.int(1, 9)}000元`;
  },
  'penalty-forest': (c) => {
    const s = someone(c);
    return t`林业行政处罚决定书\n被处罚人：${s.name}　性别：${s.who.sex}　出生年月：${mark('birth-date', `${s.who.birth.year}年${s.who.birth.month}月`)}\n身份证号：${s.id}\n住址：${s.address}\n电话：${s.phone}\n上列被处罚人于${date(c.r)}擅自改变林地用途，毁坏林地面积${c.r.int(100, 3000)}平方米。${signature(c, '林业局')}`;
  },
  judgment: (c) => {
    const a = someone(c);
    const b = someone(c);
    return t`${c.home.province}${c.home.county}人民法院\n民 事 判 决 书\n${caseNumber(c)}\n\n原告：${party(c, a)}\n委托诉讼代理人：${official(c.r)}，${c.home.province}正义律师事务所律师。\n被告：${party(c, b)}\n\n原告${a.again}与被告${b.again}民间借贷纠纷一案，本院于${date(c.r)}立案后，依法适用简易程序公开开庭进行了审理。被告向原告银行账户（${a.card}）转账${c.r.int(1, 40)}0000元。\n判决如下：被告${b.again}于本判决生效之日起十日内偿还原告借款本金${c.r.int(2, 60)}0000元。\n\n审　判　长　${official(c.r)}\n人民陪审员　${official(c.r)}\n书　记　员　${official(c.r)}\n${date(c.r)}`;
  },
  'criminal-verdict': (c) => {
    const s = someone(c);
    return t`${c.home.county}人民法院刑事判决书\n${caseNumber(c, '刑初')}\n公诉机关${c.home.county}人民检察院。\n被告人${s.name}，${c.r.pick(['曾用名无', '绰号“老三”'])}，${s.who.sex}，${s.born}出生于${c.home.county}，公民身份号码${s.id}，${s.ethnic}，初中文化，务工，住${s.address}。因涉嫌危险驾驶罪于${date(c.r)}被取保候审。\n经审理查明：${date(c.r)}，被告人${s.again}饮酒后驾驶车牌号为${mark('plate', make.plate(c.r))}的小型轿车行驶至${road(c.r)}路口时被查获。经鉴定，血液酒精含量为${c.r.int(81, 260)}.${c.r.digits(1)}mg/100ml。`;
  },
  'court-service': (c) => {
    const s = someone(c);
    return t`公　　告\n${s.again}（公民身份号码：${s.id}）：\n本院受理原告${c.home.county}农村商业银行股份有限公司诉你金融借款合同纠纷一案，案号为${caseNumber(c)}。因你下落不明，依照《中华人民共和国民事诉讼法》第九十五条的规定，向你公告送达起诉状副本、应诉通知书、举证通知书及开庭传票。自本公告发出之日起经过30日即视为送达。\n你的住所地：${s.address}。\n${c.home.county}人民法院\n${date(c.r)}`;
  },
  'court-dishonest': (c) => {
    const s = someone(c);
    return t`失信被执行人信息\n被执行人姓名：${s.name}\n性别：${s.who.sex}　年龄：${2025 - s.who.birth.year}\n身份证号码：${s.id}\n执行法院：${c.home.county}人民法院\n执行依据文号：${caseNumber(c)}\n案号：${caseNumber(c, '执')}\n住址：${s.address}\n未履行金额：${c.r.int(1, 90)}${c.r.digits(4)}元\n举报电话：${officeLine(c.r)}`;
  },
  'court-reward': (c) => {
    const s = someone(c);
    return t`执行悬赏公告\n被执行人${s.name}，${s.who.sex}，${s.born}出生，身份证号：${s.id}，户籍地：${s.address}。曾用手机号${s.phone}，名下车辆${mark('plate', make.plate(c.r))}。凡提供有效财产线索者，按执行到位金额的5%给予奖励。\n联系人：${official(c.r)}法官　电话：${officeLine(c.r)}\n${c.home.county}人民法院　${date(c.r)}`;
  },
  'court-enforcement': (c) => {
    const s = someone(c);
    return t`执行裁定书\n${caseNumber(c, '执')}\n申请执行人：${s.name}，身份证号${s.id}。\n被执行人：${party(c, someone(c))}\n裁定如下：查封被执行人名下位于${someone(c).address}的房屋（${mark('property-certificate', make.propertyCertificate(c.r, c.home.province, c.home.city))}），冻结其银行账户${mark('bank-card', make.bankCard(c.r), 'bank-account')}内存款。本裁定立即执行。`;
  },
  'review-decision': (c) => {
    const s = someone(c);
    return t`行政复议决定书\n${documentNumber(c.r, c.home)}\n申请人：${party(c, s)}\n被申请人：${c.home.county}公安局，住所地：${c.home.county}${road(c.r)}${c.r.int(1, 400)}号。\n法定代表人：${official(c.r)}，局长。\n申请人不服被申请人作出的行政处罚决定，于${date(c.r)}向本机关申请行政复议。本机关认为，原决定认定事实清楚，证据确凿。决定：维持。`;
  },
  'reconsideration-html': (c) => {
    const s = someone(c);
    return t`<div class="article"><h2>政府信息公开申请答复书</h2><p>申请人：<strong>${s.name}</strong></p><p>公民身份号码：<u>${s.id}</u></p><p>通信地址：${s.address}</p><p>联系电话：${s.phone}&nbsp;&nbsp;电子邮箱：${mark('email', make.email(c.r))}</p><p>您于${date(c.r)}提交的政府信息公开申请收悉。经检索，本机关未制作该信息。</p></div>`;
  },
  expropriation: (c) => {
    const s = someone(c);
    return t`房屋征收补偿决定公告\n${documentNumber(c.r, c.home)}\n被征收人：${s.name}，身份证号码：${s.id}\n被征收房屋坐落：${s.address}，建筑面积${c.r.int(50, 300)}.${c.r.digits(2)}平方米，房屋所有权证号：${mark('property-certificate', make.propertyCertificate(c.r, c.home.province, c.home.city))}。\n房屋征收部门与被征收人在签约期限内未达成补偿协议。被征收人可选择货币补偿${c.r.int(30, 190)}${c.r.digits(4)}元。\n${signature(c, '住房和城乡建设局')}`;
  },
  'work-injury': (c) => {
    const s = someone(c);
    return t`认定工伤决定书\n编号：${c.r.int(2022, 2025)}${c.r.digits(6)}\n申请人：${c.home.county}金源矿业有限公司\n职工姓名：${s.name}　性别：${s.who.sex}　身份证号码：${s.id}\n职业/工种：装卸工　住址：${s.address}\n事故时间：${date(c.r)}　诊断时间：${date(c.r)}\n受伤害部位/职业病名称：${maybe('health', '左胫骨骨折')}\n住院号：${mark('medical-record', make.medicalRecord(c.r))}　联系电话：${s.phone}\n经审核，予以认定为工伤。`;
  },
  arbitration: (c) => {
    const s = someone(c);
    return t`劳动人事争议仲裁委员会公告\n${s.again}（${s.id}）、${c.home.county}顺达物流有限公司：\n本委受理的申请人${s.again}工资争议一案已审理终结，现依法公告送达仲裁裁决书（劳人仲案〔2024〕${c.r.int(10, 900)}号）。申请人联系电话：${s.phone}，送达地址：${s.address}。`;
  },
  petition: (c) => {
    const s = someone(c);
    return t`信访事项处理意见书\n信访人：${s.name}，${s.who.sex}，身份证号：${s.id}，住址：${s.address}，联系电话：${s.phone}。\n${s.again}同志：\n您于${date(c.r)}反映的低保待遇问题已收悉。经调查，您家庭人均收入高于${c.home.county}城市低保标准。如不服本处理意见，可自收到之日起30日内申请复查。\n${signature(c, '信访局')}`;
  },
  'petition-board': (c) => {
    const s = someone(c);
    return t`【留言标题】小区电梯故障多日\n【留言人】${s.name}\n【手机】${s.phone}\n【留言内容】您好，我住在${s.address}，电梯坏了半个月无人修，请尽快解决。可加我微信${mark('wechat-qq', make.wechat(c.r))}沟通。\n【答复单位】${c.home.county}住房和城乡建设局\n【答复内容】网友您好！经核实，物业已于${date(c.r)}完成维修。咨询电话：${officeLine(c.r)}。`;
  },
  'report-answer': (c) => {
    const s = someone(c);
    return t`关于举报事项的答复\n举报人：${s.name}（电话${s.phone}，身份证${s.id}）\n被举报人：${c.home.county}福满多超市。\n您通过12315平台举报该超市销售过期食品的事项（举报编号：1${c.r.digits(22)}），我局已依法核查。\n${signature(c, '市场监督管理局')}`;
  },
  correction: (c) => {
    const s = someone(c);
    return t`社区矫正对象报到通知\n${s.name}，${s.who.sex}，${s.born}出生，身份证号${s.id}，居住地${s.address}，因犯盗窃罪被判处有期徒刑一年，缓刑二年，社区矫正期限自${date(c.r)}起。联系方式：${s.phone}。\n执行地县级社区矫正机构：${c.home.county}社区矫正管理局`;
  },
  drug: (c) => {
    const s = someone(c);
    return t`社区戒毒决定书送达公告\n${s.again}，${s.who.sex}，身份证号码：${s.id}，户籍所在地：${s.address}。因吸食毒品，责令你接受社区戒毒三年。限你自收到决定书之日起15日内到${c.home.town}人民政府报到。`;
  },
  'legal-aid': (c) => {
    const s = someone(c);
    return t`法律援助公函\n兹指派${official(c.r)}律师（执业证号：1${c.r.digits(16)}）担任受援人的诉讼代理人。\n受援人：${s.name}，身份证号${s.id}，住${s.address}，电话：${s.phone}\n案由：交通事故责任纠纷\n${contacts(c)}`;
  },
  'traffic-accident': (c) => {
    const a = someone(c);
    const b = someone(c);
    return t`道路交通事故认定书\n第${c.r.digits(15)}号\n当事人基本情况：\n${a.name}，${a.who.sex}，驾驶证号：${mark('driver-licence', a.who.id, 'resident-id')}，联系电话：${a.phone}，驾驶${mark('plate', make.plate(c.r))}号小型普通客车，车辆识别代号${mark('vin', make.vin(c.r))}。\n${b.name}，${b.who.sex}，身份证号：${b.id}，地址：${b.address}，驾驶无号牌电动自行车。\n道路交通事故基本事实：${date(c.r)}，${a.again}驾车沿${road(c.r)}由东向西行驶，与${b.again}相撞。${a.again}承担主要责任。`;
  },
  mediation: (c) => {
    const a = someone(c);
    const b = someone(c);
    return t`人民调解协议书\n编号：${c.home.town.slice(0, 1)}民调〔2025〕${c.r.int(1, 90)}号\n甲方：${a.name}　身份证号：${a.id}　住址：${a.address}　电话：${a.phone}\n乙方：${b.name}　身份证号：${b.id}　住址：${b.address}　电话：${b.phone}\n纠纷简要情况：双方因宅基地边界发生争执。\n协议内容：乙方一次性补偿甲方${c.r.int(1, 20)}000元，汇入甲方账户${a.card}（开户行：农业银行）。`;
  },
  'exit-ban': (c) => {
    const s = someone(c);
    return t`限制出境决定书\n${caseNumber(c, '执')}\n被限制人：${s.name}，护照号码：${mark('passport', make.passport(c.r))}，往来港澳通行证号码：${mark('travel-permit', make.toHkPermit(c.r))}，公民身份号码：${s.id}。限制期限：一年。`;
  },
};
