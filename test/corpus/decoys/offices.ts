import { officeLine } from '../notices/frame.ts';
import type { Random } from '../random.ts';
import { estate, road, village } from '../values/addresses.ts';
import * as make from '../values/identifiers.ts';
import * as org from '../values/organisations.ts';
import { name } from '../values/people.ts';
import type { Decoy } from './numbers.ts';

const who = (r: Random): string => name(r, r.pick(['男', '女'] as const));
const hour = (r: Random): string => `${r.int(6, 21)}:${r.pick(['00', '15', '30', '45'])}`;

/** Offices, officials, companies and what they publish in office. */
export const offices: Record<string, Decoy> = {
  hotlines: (r) =>
    `匪警110 火警119 急救120 交通事故122 政务服务便民热线12345 ${r.pick(['消费者投诉12315', '纪检监察举报12388', '劳动保障12333', '纳税服务12366'])} 供电95598 客服400-${r.digits(3)}-${r.digits(4)} 800-${r.digits(3)}-${r.digits(4)} 银行955${r.digits(2)}`,
  'supervision-line': (r, h) =>
    `公示期间如有异议，请以书面形式向${h.county}民政局反映。监督电话：${officeLine(r)}。`,
  'contact-office': (r, h) =>
    `联系单位：${h.county}教育局人事科\n联系电话：${officeLine(r)}\n传真：${officeLine(r)}\n地址：${org.officeAddress(r, h)}\n邮编：${r.int(10, 85)}${r.digits(4)}`,
  'office-table': (r, h) =>
    `| 单位 | 值班电话 | 办公地址 |\n|---|---|---|\n${h.towns.map((town) => `| ${town}${town.endsWith('街道') ? '办事处' : '人民政府'} | ${officeLine(r)} | ${org.officeAddress(r, h)} |`).join('\n')}`,
  'office-html': (r, h) =>
    `<table><tr><th>部门</th><th>咨询电话</th><th>监督电话</th></tr><tr><td>${h.county}医保局</td><td>${officeLine(r)}</td><td>${officeLine(r)}</td></tr><tr><td>${h.county}司法局</td><td>${officeLine(r)}</td><td>12348</td></tr></table>`,
  'office-mail': (r, h) =>
    `意见征集方式：发送电子邮件至${r.pick(['fgjbgs', 'mzjjzk', 'zfb'])}@${h.code}.gov.cn，或寄至${org.officeAddress(r, h)}${h.county}发展和改革局办公室。`,
  'complaint-mail': (r) =>
    `网上有害信息举报邮箱：jubao@12377.cn，客服邮箱：service@${r.pick(['hbhd', 'jqwy'])}.com.cn，客服热线：400-${r.digits(3)}-${r.digits(4)}`,
  officials: (r, h) =>
    `${h.county}人民政府领导分工\n县长${who(r)}：主持县政府全面工作。\n副县长${who(r)}：负责民政、卫生健康、医疗保障工作。\n办公室主任：${who(r)}，办公电话：${officeLine(r)}`,
  'officials-table': (r, h) =>
    `姓名,职务,办公电话,办公地点\n${[1, 2, 3].map((n) => `${who(r)},${r.pick(['局长', '副局长', '科长'])},${officeLine(r)},${h.county}政府大楼${n}楼`).join('\n')}`,
  appointment: (r, h) =>
    `${h.county}人民政府关于${who(r)}等同志职务任免的通知\n任命：${who(r)}为${h.county}财政局局长；免去${who(r)}的${h.county}水利局副局长职务。`,
  'open-office': (r, h) =>
    `${h.county}不动产登记中心办公时间：周一至周五8:30—12:00，14:30—17:30。地址：${org.officeAddress(r, h)}。咨询电话：${officeLine(r)}`,
  'service-points': (r, h) =>
    `医保定点药店名单\n${[1, 2, 3].map((n) => `${n}. ${org.company(r, h)}${h.town}店，地址：${h.county}${road(r)}${r.int(1, 500)}号，电话：${officeLine(r)}`).join('\n')}`,
  schools: (r, h) =>
    `学校名称,地址,招生电话\n${h.county}第一中学,${org.officeAddress(r, h)},${officeLine(r)}\n${h.county}实验小学,${h.county}${road(r)}${r.int(1, 99)}号,${officeLine(r)}`,
  polling: (r, h) =>
    `第${r.int(1, 40)}选区投票站设在${h.town}${village(r)}村委会会议室，投票时间为2025年${r.int(1, 12)}月${r.int(1, 28)}日${hour(r)}至18:00。`,
  tender: (r, h) =>
    `中标结果公告\n采购项目编号：${org.permitLikeId(r)}\n中标供应商：${org.company(r, h)}\n供应商地址：${org.officeAddress(r, h)}\n中标金额：${r.int(10, 990)}.${r.digits(2)}万元\n评审专家名单：${who(r)}、${who(r)}、${who(r)}\n采购人：${h.county}教育局　联系方式：${officeLine(r)}\n项目联系人：${who(r)}　电话：${officeLine(r)}`,
  'bid-place': (r, h) =>
    `投标文件递交地点：${h.county}公共资源交易中心（${org.officeAddress(r, h)}）三楼开标室；开标时间：2025年${r.int(1, 12)}月${r.int(1, 28)}日9时30分。`,
  'project-site': (r, h) =>
    `项目地址：${h.county}${road(r)}与${road(r)}交叉口东南角；建设内容：新建综合楼${r.int(2, 9)}幢，建筑面积${r.int(5, 60)}000平方米。`,
  'company-registration': (r, h) =>
    `企业名称：${org.company(r, h)}\n法定代表人：${who(r)}\n注册地址：${org.officeAddress(r, h)}\n注册资本：${r.int(1, 90)}00万元\n统一社会信用代码：${org.creditCode(r)}`,
  'company-account': (r, h) =>
    `投标保证金缴纳账户\n户名：${h.county}公共资源交易中心\n开户行：中国建设银行${h.county}支行\n账号：${r.digits(20).replace(/^0/, '4')}`,
  'treasury-account': (r, h) =>
    `罚款缴纳：收款人全称：${h.county}财政局非税收入专户，账号：${org.cardLike(r, '6222')}，开户银行：中国农业银行${h.county}支行。`,
  'donation-account': (r, h) =>
    `捐赠账户名称：${h.county}慈善总会，开户银行：邮储银行，账号：9${r.digits(17)}，捐款热线：${officeLine(r)}`,
  'company-penalty': (r, h) =>
    `行政处罚决定书\n当事人：${org.company(r, h)}\n主体资格证照名称：营业执照\n统一社会信用代码：${org.creditCode(r)}\n住所：${org.officeAddress(r, h)}\n法定代表人：${who(r)}\n处罚内容：罚款${r.int(1, 20)}万元`,
  'official-cars': (r) =>
    `公务用车拍卖公告：号牌号码${make.plate(r).replace(/[学挂]$/, '8')}，品牌型号：帕萨特SVW7183，起拍价${r.int(1, 9)}.${r.int(1, 9)}万元，保证金5000元。`,
  buses: (r) =>
    `公交${r.int(1, 99)}路（车辆${make.plate(r).replace(/[学挂]$/, '6')}）首班6:00，末班21:30，票价2元。`,
  roads: () => `G318国道K1234+500至K1240+200段、S305省道、X021县道实行交通管制，车辆绕行G4京港澳高速。`,
  'court-staff': (r, h) =>
    `${h.county}人民法院开庭公告：定于2025年${r.int(1, 12)}月${r.int(1, 28)}日${hour(r)}在第${r.int(1, 9)}法庭公开审理${org.company(r, h)}诉${org.company(r, h)}买卖合同纠纷一案，审判长：${who(r)}，书记员：${who(r)}。`,
  'signed-by': (r, h) =>
    `签发人：${who(r)}\n${h.county}人民政府文件\n${h.county.slice(0, 1)}政〔2025〕${r.int(1, 90)}号`,
  press: (r, h) =>
    `${h.county}融媒体中心　记者：${who(r)}　通讯员：${who(r)}　编辑：${who(r)}　审核：${who(r)}\n新闻热线：${officeLine(r)}`,
  recruitment: (r, h) =>
    `${h.county}公开招聘教师${r.int(10, 90)}名。报名时间：3月1日至3月7日；报名地点：${org.officeAddress(r, h)}人社局二楼；咨询电话：${officeLine(r)}。应聘者须携带身份证、户口簿、毕业证原件及复印件，残疾证、低保证等优惠材料。`,
  timetable: (r) =>
    `车次,出发站,到达站,开点,到点\nG${r.int(1, 999)},长沙南,北京西,${hour(r)},${hour(r)}\nD${r.int(1, 999)},武汉,广州南,${hour(r)},${hour(r)}\nK${r.int(1, 999)},成都,西安,${hour(r)},${hour(r)}`,
  'power-cut': (r, h) =>
    `停电公告：2025年${r.int(1, 12)}月${r.int(1, 28)}日8:00—18:00，10kV${h.town.slice(0, 2)}线停电检修，影响范围：${h.town}、${village(r)}、${village(r)}。供电服务热线95598。`,
  'official-group': (r, h) =>
    `关注微信公众号“${h.county.slice(0, 2)}发布”，加入官方QQ群：${make.qq(r)}，了解更多政策。公众号：${'fabu'}${h.code}`,
  duty: (r, h) =>
    `${h.county}应急管理局24小时值班电话：${officeLine(r)}、${officeLine(r)}；传真电话：${officeLine(r)}；森林防火报警电话：12119。`,
  landmarks: (r) =>
    `白云区、孙吴县、康乐村、马鞍山市、向阳社区、黄冈中学、张家界、石家庄市、${estate(r)}周边道路将于近日施工。`,
  election: (r, h) =>
    `${h.county}第十八届人民代表大会第四次会议补选${who(r)}为${h.county}人大常委会副主任，现予公告。`,
  'gov-footer': (r, h) =>
    `主办：${h.county}人民政府办公室　承办：${h.county}大数据中心　网站标识码：${h.code}0001　联系电话：${officeLine(r)}（仅受理网站建设维护相关事宜）　地址：${org.officeAddress(r, h)}`,
  'lost-by-company': (r, h) =>
    `遗失声明：${org.company(r, h)}遗失营业执照正副本，统一社会信用代码${org.creditCode(r)}；遗失不动产权证书，证号：湘（2019）${h.county}不动产权第${r.digits(7)}号，声明作废。`,
  evaluation: (r, h) =>
    `${h.county}信访局2024年度部门整体支出绩效自评表\n部门预算：${r.int(200, 900)}.${r.digits(2)}万元\n信访事项及时受理率：${r.int(95, 100)}%\n群众满意度：${r.int(85, 99)}.${r.digits(1)}%\n填表人：${who(r)}　联系电话：${officeLine(r)}`,
};
