import type { Random } from '../random.ts';
import { mobile } from '../values/identifiers.ts';
import * as org from '../values/organisations.ts';
import { areaCode, type Home } from '../values/regions.ts';

export type Decoy = (r: Random, home: Home) => string;

const two = (n: number): string => String(n).padStart(2, '0');
const stamp = (r: Random): string =>
  `${r.int(2019, 2025)}${two(r.int(1, 12))}${two(r.int(1, 28))}${two(r.int(0, 23))}${two(r.int(0, 59))}${two(r.int(0, 59))}`;

/** Numbers of bodies, cases, projects and things. */
export const numbers: Record<string, Decoy> = {
  'credit-code': (r, h) =>
    `企业名称：${org.company(r, h)}\n统一社会信用代码：${org.creditCode(r)}\n成立日期：${r.int(1998, 2024)}年${r.int(1, 12)}月${r.int(1, 28)}日`,
  'credit-code-plain': (r, h) =>
    `${org.company(r, h)}（${org.creditCode(r)}）因通过登记的住所无法联系，被列入经营异常名录。`,
  'credit-code-all-digits': (r, h) =>
    `纳税人名称：${org.company(r, h)}，统一社会信用代码${org.creditCodeLikeId(r)}`,
  'credit-code-column': (r, h) =>
    `| 序号 | 企业名称 | 统一社会信用代码 | 经营状态 |\n|---|---|---|---|\n${[1, 2, 3].map((n) => `| ${n} | ${org.company(r, h)} | ${r.chance(0.5) ? org.creditCodeLikeId(r) : org.creditCode(r)} | 存续 |`).join('\n')}`,
  'credit-code-json': (r, h) =>
    `{"orgName":"${org.company(r, h)}","uscc":"${org.creditCode(r)}","creditCode":"${org.creditCodeLikeId(r)}"}`,
  'self-employed': (r, h) =>
    `${h.county}好邻居便利店（个体工商户），统一社会信用代码：${org.creditCode(r, '92')}，经营场所：${org.officeAddress(r, h)}`,
  'organisation-code': (r, h) => `${h.county}水利局，组织机构代码：${org.organisationCode(r)}`,
  'registration-number': (r, h) =>
    `${org.company(r, h)}，注册号：${org.registrationNumber(r)}，注册资本500万元`,
  'registration-number-column': (r, h) =>
    `企业名称,注册号,吊销日期\n${[1, 2, 3].map(() => `${org.company(r, h)},${org.registrationNumber(r)},2023-06-0${r.int(1, 9)}`).join('\n')}`,
  'tax-number': (r, h) =>
    `开票信息：名称：${org.company(r, h)}，纳税人识别号：${org.creditCodeLikeId(r)}，开户行：中国银行${h.county}支行，账号：${r.digits(12)}`,
  'case-number': (r) =>
    `案号：（${r.int(2018, 2025)}）${r.pick(['苏01', '浙0106', '川0703', '粤0104'])}${r.pick(['民终', '执', '刑初', '行初'])}${r.int(1, 9999)}号，承办部门：执行局`,
  'document-number': (r, h) =>
    `根据《国务院办公厅关于印发通知》（国办发〔2019〕12号）、教财厅函〔2017〕28号和${h.county.slice(0, 1)}政发〔${r.int(2019, 2025)}〕${r.int(1, 99)}号文件精神，制定本方案。`,
  'project-number': (r, h) =>
    `项目编号：${org.thingLikeId(r)}\n项目名称：${h.town}道路改造工程\n预算金额：${r.int(20, 900)}万元`,
  'tender-number': (r, h) =>
    `招标编号：${org.thingLikeId(r, 1990, 2004)}；招标人：${h.county}交通运输局；代理机构：${org.company(r, h)}`,
  'purchase-number': (r) =>
    `采购编号：${r.pick(['ZFCG', 'XZCG', 'GK'])}-${org.permitLikeId(r)}　采购方式：竞争性磋商`,
  'contract-number': (r, h) =>
    `合同编号：${org.permitLikeId(r)}，甲方：${h.county}人民医院，乙方：${org.company(r, h)}，合同金额：${r.int(10, 900)}.${r.digits(2)}万元`,
  'project-column': (r, h) =>
    `<table><tr><th>项目编号</th><th>项目名称</th><th>中标单位</th></tr>${[1, 2, 3].map(() => `<tr><td>${org.thingLikeId(r)}</td><td>${h.town}水渠工程</td><td>${org.company(r, h)}</td></tr>`).join('')}</table>`,
  'project-key': (r) =>
    `[{"projectNo": "${org.thingLikeId(r)}", "batchNo": "${stamp(r)}", "orderId": "${org.permitLikeId(r)}"}]`,
  'construction-permit': (r, h) =>
    `施工许可证号：${org.permitLikeId(r)}，建设单位：${org.company(r, h)}，建设地点：${org.officeAddress(r, h)}`,
  'construction-permit-column': (r, h) =>
    `工程名称\t施工许可证编号\t发证日期\n${h.town}安置房一期\t${org.permitLikeId(r)}\t2024-03-05\n${h.town}幼儿园\t${org.thingLikeId(r)}\t2024-05-11`,
  'planning-permit': (r) =>
    `建设用地规划许可证：地字第${areaCode(r)}${r.int(2018, 2025)}00${r.digits(3)}号；建设工程规划许可证：建字第${areaCode(r)}${stamp(r).slice(0, 8)}${r.digits(2)}号`,
  parcel: (r) =>
    `宗地编号：${areaCode(r)}${r.digits(6)}GB${r.digits(5)}，不动产单元号：${areaCode(r)}${r.digits(6)}GB${r.digits(5)}F${r.digits(8)}，土地用途：住宅`,
  invoice: (r) =>
    `发票代码：${areaCode(r).slice(0, 4)}${r.digits(8)}　发票号码：${r.digits(8)}　校验码：${r.digits(20)}`,
  'e-invoice': (r) =>
    `数电发票号码：25${areaCode(r).slice(0, 2)}${r.digits(16)}，开票日期：2025年${r.int(1, 12)}月${r.int(1, 28)}日`,
  'order-number': (r) =>
    `您的订单号：${org.thingLikeId(r)}，支付流水号：${stamp(r)}${r.digits(6)}，请凭订单号查询办理进度。`,
  'order-like-mobile': (r) => `订单号：${mobile(r)}，受理编号：${mobile(r)}，状态：已办结`,
  'parcel-tracking': (r) =>
    `快递单号：${r.pick(['SF', 'YT', 'JD'])}${r.digits(13)}；EMS：EA${r.digits(9)}CN；运单号：${r.digits(12)}`,
  'exam-number': (r) =>
    `准考证号：${org.thingLikeId(r)}，考场：第${r.int(1, 40)}考场，座位号：${r.int(1, 30)}`,
  'exam-column': (r) =>
    `| 准考证号 | 笔试成绩 | 是否入围 |\n|---|---|---|\n${[1, 2, 3, 4].map(() => `| ${r.chance(0.5) ? org.thingLikeId(r) : mobile(r)} | ${r.int(50, 90)}.${r.digits(1)} | ${r.pick(['是', '否'])} |`).join('\n')}`,
  'exam-csv': (r) =>
    `报名序号,岗位代码,成绩\n${[1, 2, 3].map(() => `${mobile(r)},${r.digits(9)},${r.int(50, 95)}.5`).join('\n')}`,
  'student-number': (r) => `学号：${r.int(2019, 2025)}${r.digits(8)}，课程代码：${r.digits(11)}，学分：3`,
  'food-licence': (r) =>
    `食品经营许可证编号：JY${r.int(1, 3)}${areaCode(r)}${r.digits(7)}；食品生产许可证：SC1${r.digits(13)}`,
  'medical-licence': (r) =>
    `医疗机构执业许可证登记号：PDY${r.digits(5)}${areaCode(r)}${r.digits(2)}A1002；国药准字H${r.int(1990, 2024)}${r.digits(4)}；批号：${stamp(r).slice(0, 8)}`,
  'practice-licence': (r) =>
    `律师执业证号：1${areaCode(r).slice(0, 4)}${r.int(2000, 2023)}1${r.digits(7)}；律师事务所执业许可证号：31${areaCode(r).slice(0, 2)}0000${r.digits(9)}D`.replace(
      /D$/,
      'X',
    ),
  patent: (r) =>
    `专利号：ZL${r.int(2010, 2024)}${r.digits(8)}.${r.pick(['X', '7', '3'])}，申请号：${r.int(2010, 2024)}1${r.digits(7)}.2，标准号：GB/T ${r.digits(5)}-2019`,
  isbn: (r) =>
    `书号：ISBN ${org.isbn(r)}，定价：58.00元；ISSN ${r.digits(4)}-${r.digits(4)}；CIP核字（2024）第${r.digits(6)}号`,
  'factory-number': (r) =>
    `设备名称：电梯；出厂编号：${org.thingLikeId(r)}；注册代码：3110${areaCode(r)}${r.digits(10)}；型号：E${r.digits(8)}`,
  'serial-number': (r) =>
    `设备序列号：LSVAA${r.digits(12)}，资产编号：${org.permitLikeId(r)}，批号：A${r.digits(9)}`,
  'batch-number': (r) =>
    `产品批号：G${r.digits(8)}，生产批号：${stamp(r).slice(0, 8)}${r.digits(3)}，规格型号：EA${r.digits(7)}`,
  'drawing-number': (r) => `图纸编号：A123456(3)，版本：V2.${r.int(0, 9)}；图号：B${r.digits(6)}`,
  timestamps: (r) =>
    `文件名：${stamp(r)}${r.digits(3)}.pdf，上传时间：${stamp(r)}，扫描件_${stamp(r)}_0${r.int(1, 9)}.jpg`,
  amounts: (r) =>
    `全年一般公共预算收入${mobile(r)}元，支出1${r.int(3, 9)}${r.digits(9)}.00元，结余${r.digits(9)}.${r.digits(2)}元。`,
  'amount-column': (r) =>
    `科目编码,科目名称,决算数（元）\n${['2080101', '2100201', '2050202'].map((c) => `${c},行政运行,${mobile(r)}`).join('\n')}`,
  'meter-reading': (r) =>
    `累计发电量${mobile(r)}千瓦时，供水量1${r.int(3, 9)}${r.digits(9)}立方米，排放口编号DW00${r.int(1, 9)}`,
  coordinates: (r) =>
    `项目中心坐标：东经1${r.int(10, 19)}.${r.digits(6)}°，北纬3${r.int(0, 9)}.${r.digits(6)}°；拐点坐标X=${r.int(3, 4)}${r.digits(6)}.${r.digits(3)}，Y=${r.int(3, 4)}${r.digits(7)}.${r.digits(3)}`,
  'years-in-a-row': (r) =>
    `年度 2018 2019 2020 2021 2022 2023 2024 2025\n产量 ${Array.from({ length: 8 }, () => r.int(6200, 6299)).join(' ')}`,
  'numbers-in-a-row': (r) =>
    `${Array.from({ length: 5 }, () => `62${r.digits(2)} ${r.digits(4)} ${r.digits(4)}`).join('\n')}\n合计 ${r.digits(5)}`.replace(
      /^/,
      '单位：吨\n',
    ),
  'one-to-twenty': () =>
    `1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20\n上一页 1 2 3 4 5 6 7 8 9 下一页`,
  'one-digit-cells': (r) =>
    `| 站点 | ${Array.from({ length: 12 }, (_, i) => `${i + 1}月`).join(' | ')} |\n|${'---|'.repeat(13)}\n${['东门', '西门', '南门'].map((s) => `| ${s} | ${Array.from({ length: 12 }, () => r.int(3, 9)).join(' | ')} |`).join('\n')}`,
  lottery: (r) =>
    `开奖号码：${Array.from({ length: 6 }, () => two(r.int(1, 33))).join(' ')} + ${two(r.int(1, 16))}，期号：2025${r.digits(3)}`,
  'circled-list': () =>
    `会议议程：①签到；②宣读文件；③分组讨论；④表决；⑤公布结果；⑥合影；⑦散会；⑧就餐；⑨返程；⑩总结。`,
  hashes: (r) =>
    `校验值 SHA-256：${Array.from({ length: 8 }, () => r.int(0, 0xffffffff).toString(16).padStart(8, '0')).join('')}\nUUID：${r.int(0, 0xffffffff).toString(16).padStart(8, '0')}-4e1b-4c3d-9f2a-${r.digits(12)}`,
  network: (r) =>
    `网站标识码：${areaCode(r)}${r.digits(4)}，ICP备案号：湘ICP备${r.digits(8)}号-1，公网安备${areaCode(r)}0200${r.digits(4)}号，服务器10.${r.int(0, 255)}.${r.int(0, 255)}.8`,
  'petition-number': (r) =>
    `信访事项编号：${areaCode(r)}${stamp(r).slice(0, 8)}${r.digits(6)}，查询码：${r.digits(6)}，工单编号：${stamp(r)}${r.digits(4)}`,
  'platform-urls': (r, h) =>
    `http://www.${h.code}.gov.cn/art/${r.int(2019, 2025)}/${r.int(1, 12)}/${r.int(1, 28)}/art_${r.digits(4)}_${r.digits(7)}.html?id=${stamp(r)}${r.digits(4)}`,
  'asset-list': (r) =>
    `资产编号,名称,原值\n${[1, 2, 3].map(() => `${r.digits(19)},台式计算机,${r.int(3, 8)}500.00`).join('\n')}`,
  'property-service': (r, h) =>
    `${org.company(r, h)}遗失公章一枚，编号：${areaCode(r)}${r.digits(7)}；遗失开户许可证，核准号：J${r.digits(13)}，声明作废。`,
  'village-codes': (r, h) =>
    `行政区划代码,名称,城乡分类代码\n${h.towns.map((town) => `${h.code}${r.digits(6)},${town},121`).join('\n')}`,
};
