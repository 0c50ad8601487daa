import { describe, expect, test } from 'vitest';
import { defaultPolicy } from '#core/privacy/policy/policy.ts';
import { scan } from '#core/privacy/scan.ts';
import { type Cases, table } from '../cases/case.ts';

/** What is loud beside a person, and a notice where nobody is told of. */
const cases: Cases[] = [
  {
    kind: 'landline',
    found: [
      '户主：王小明\n电话：⟦0594-8716791⟧',
      '王小明，男，⟦0594-8716791⟧',
      '王小明，11010519491231002X，电话⟦0594-8716791⟧',
      table('姓名 | 电话 | 住址', '王小明 | ⟦0594-8716791⟧ | 下村村3组12号'),
      table('姓名 | 电话 | 邮箱', '王小明 | ⟦0594-8716791⟧ | juan2026@qq.com'),
    ],
    quiet: [
      '防汛物资点：城北仓库；管理员王小明、李娟；0594-8716791',
      '接洽：王小明 0594-8716791',
      '王小明（0594-8716791）',
      table('姓名 | 电话', '王小明 | 0594-8716791', '李娟 | 0594-8716792'),
    ],
  },
  {
    kind: 'address',
    found: [
      '{"name":"王小明","mobile":"13800138012","home":"⟦海临县下村镇三村2组9号⟧"}',
      '⟦湖墅南路文晖路交叉口西北角星河明苑4栋⟧',
      '走访独居老人，家在⟦锦绣花园6号楼2单元302室⟧',
      '王小明\n⟦锦绣花园6号楼2单元302室⟧',
    ],
    quiet: [
      '海临国家粮食储备库（仓号 13、15、38）地址 阜盛东路59号 质检员 王小明',
      '入库点（13、15号）地址 阜盛东路59号 质检员 王小明 0716-3453394',
      '救援识别码939955 位置 锦绣花园6号楼2单元302室客梯',
      '1. 锦绣花园6号楼2单元302室，51.38平方米\n2. 锦绣花园6号楼2单元303室，59.13平方米',
      'C03 参保登记 王小明 0716-3453394\nC04 关系转移 李娟 0716-3453395\n地址：芹江东路288号',
      '王村丁氏宗祠，清，水东镇王村组38号',
    ],
  },
  {
    kind: 'plate',
    found: [
      '王小明，⟦皖P97020⟧，昨日到访',
      '王小明驾驶⟦皖P97020⟧号货车',
      '不慎将⟦皖P97020⟧号车行驶证遗失',
      '停车场内长期停放：⟦皖P97020⟧、皖P97021',
      '车牌号：⟦皖P97020⟧',
    ],
    quiet: [
      '学生营养餐配送车辆 皖P97020（冷藏）、皖P97021（冷藏）',
      '调度台账：皖P97020（负压）、皖P97021（普通）；驻点：市人民医院急诊楼',
      '线路：皖P97020 6:40 发车',
    ],
  },
  {
    kind: 'property-certificate',
    found: ['王小明遗失⟦皖（2020）海临县不动产权第0012345号⟧', '房产证号：⟦合房权证字第12345678号⟧'],
    quiet: [],
  },
  {
    kind: 'email',
    found: [
      '简历：王小明，1995年生，邮箱⟦juan2026@qq.com⟧，2019年毕业',
      '王小明，电话0594-6151059，邮箱⟦juan2026@qq.com⟧',
      '邮箱：⟦juan2026@qq.com⟧',
    ],
    quiet: ['海临县：人民路118号，lwxzrzy708@126.com，0536-7752525', '0563-3012345 | glxzfb746@126.com'],
  },
  {
    kind: 'mobile',
    found: [
      '手机号码：⟦13800138012⟧',
      '手机呺码：⟦13800138012⟧',
      '{"contactNo":"⟦13800138012⟧","id":7}',
      'sms.send to=⟦13800138012⟧',
    ],
    quiet: [
      '缴费码：13800138012',
      '核验码 13800138012',
      '{"id":"13800138012","title":"放假通知"}',
      'GET /api/water/bill?userNo=13800138012&month=11',
      '号码13800138012（样本）',
    ],
  },
  {
    kind: 'resident-id',
    found: ['王小明（纳税人识别号：⟦11010519491231002X⟧）'],
    quiet: ['统一社会信用代码：91110000100006485C'],
  },
  {
    kind: 'bank-card',
    found: ['学生王小明 身份证11010519491231002X 录取院校 贵州大学 汇款账号⟦6228480402564890018⟧'],
    quiet: ['户名：镇远县慈善总会 汇款账号：6228480402564890018'],
  },
  {
    kind: 'birth-date',
    found: ['王小明，⟦2024年3月15日⟧出生，监护人李娟（13800138012），接种单位：羊坪镇卫生院'],
    quiet: ['羊坪镇卫生院1958年3月15日成立，今年3月王小明出生'],
  },
  {
    kind: 'vin',
    found: ['旧机动车报废补贴公示：车主王小明，车架号⟦LSVGL5YP5E4401853⟧，补贴1.38万元'],
    quiet: ['机动车报废公告：车架号LSVGL5YP5E4401853'],
  },
];

const policy = defaultPolicy('2026-11-21');
const loud = (text: string, kind: string) =>
  scan([{ text, role: 'text', place: {} }], policy)
    .filter((finding) => finding.kind === kind && finding.severity !== 'notice')
    .map(({ start, end }) => text.slice(start, end));

describe.each(cases)('$kind', ({ kind, found, quiet }) => {
  test.each(found.map((text, index) => ({ index, text })))('case $index is loud', ({ text }) => {
    expect(loud(text.replace(/[⟦⟧]/g, ''), kind)).toContain(/⟦([^⟧]*)⟧/.exec(text)?.[1]);
  });
  test.each(quiet.map((text, index) => ({ index, text })))('case $index is quiet', ({ text }) => {
    expect(loud(text, kind)).toEqual([]);
  });
});
