import { describe, expect, test } from 'vitest';
import { type Held, holderOf } from '#core/privacy/text/holder.ts';
import { noMarks } from '#core/privacy/text/record.ts';

/** Whose what stands at ▲ is. */
const whose = (marked: string, held: Held = 'place') =>
  holderOf(marked.replace('▲', ''), marked.indexOf('▲'), noMarks(), held) ?? 'unknown';

describe('a body’s', () => {
  test.each([
    ['{"name":"云岭县惠民超市","address":"▲云岭县人民路12号"}'],
    ['{"address":"▲云岭县人民路12号","name":"云岭县惠民超市"}'],
    ['{"storeName":"惠民","address":"▲人民路12号"}'],
    ['{"dwmc":"云岭县远大商贸有限公司","dz":"▲人民路12号"}'],
    ['{"org":{"title":"云岭县第二中学"},"contact":{"address":"▲人民路12号"}}'],
    ['{"id":1,"applicant":"李建国","to":{"name":"云岭县民政局","address":"▲人民路12号"}}'],
    ['[{"name":"王建国","idNo":"1"},{"name":"云岭县惠民超市","address":"▲人民路12号"}]'],
    ['- name: 云岭县水利局\n  address: ▲人民路12号\n- name: 王建国\n  address: 云岭村3组'],
    ['- 地址: ▲云岭村3组\n  户名: 云岭县绿源种植专业合作社'],
    ['[branch]\ntitle=云岭农商银行城关支行\naddress=▲人民路12号'],
    ['company.name=云岭县物业服务有限公司\ncompany.address=▲人民路12号'],
    ['名　　称：云岭县建材有限公司\n住　　所：▲云岭村3组\n法定代表人：王建国\n注册资本：50万元'],
    ['地址：▲云岭村3组\n统一社会信用代码：91110000MA0000000X'],
    ['地址：▲云岭村3组\n电话：0851-8000000\n单位：云岭县茶叶专业合作社（盖章）'],
    ['采购人：云岭县公安局　地址：▲人民路12号\n代理机构：云岭县招标代理有限公司\n项目联系人：王建国'],
    [
      '申请人：王建国，女，电话：13800000000\n被申请人：云岭县针织有限公司，住所：▲云岭村3组，法定代表人：李红',
    ],
    ['1. 佳美药店，地址：▲人民路12号；\n2. 王建国，男，地址：云岭村3组；'],
    ['我公司现办公地址：▲人民路12号'],
    ['宗教活动场所：城关清真寺　地址：▲云岭村3组'],
    ['云岭县晨曦幼儿园\n性质：民办园\n园长：王建国\n园址：▲云岭村3组\n家长咨询：0855-7000000'],
  ])('by the record it stands in, case %#', (marked) => expect(whose(marked)).toBe('body'));

  test.each([
    ['收款单位：云岭县园林绿化有限公司；开户行：兴业银行云岭支行；账号：▲123456789012'],
    ['账号：▲123456789012，开户行：云岭农商银行，户名：云岭县城关镇财政所'],
    ['付款方：云岭县财政局　账号：▲123456789012\n收款方：王建国　账号：123456789013'],
    ['二、收款户名：云岭县职业技术学校\n三、收款账号：▲123456789012\n五、附言：学生姓名+班级'],
    ['兑付账户：户名 云岭城市建设投资有限公司，账号 ▲123456789012'],
    ['名称：云岭县物业有限公司，纳税人识别号：913716197810176393，账号：▲123456789012'],
    ['户名：云岭县物业有限公司 账号：▲123456789012 联系人：王建国 13800000000'],
    ['社会组织名称：云岭县志愿者协会\n业务主管单位：云岭县民政局\n账号：▲123456789012'],
  ])('holds the account, case %#', (marked) => expect(whose(marked, 'account')).toBe('body'));
});

describe('a person’s', () => {
  test.each([
    ['{"name":"王建国","orgName":"云岭县民政局","address":"▲云岭村3组"}'],
    ['{"company":"云岭县服装有限公司","employee":{"xm":"王建国","dz":"▲云岭村3组"}}'],
    ['{"address":"▲云岭村3组","phone":"13800000000"}'],
    ['- 单位: 云岭县服装有限公司\n  姓名: 王建国\n  地址: ▲云岭村3组'],
    ['申请人：王建国\n工作单位：云岭县陶瓷有限公司\n地址：▲云岭村3组'],
    ['用人单位：云岭县采石场\n单位地址：云岭村\n职工姓名：王建国\n联系地址：▲云岭村3组'],
    ['地址：▲云岭村3组\n账号：123456789012\n开户行：云岭农商行\n领款人：王建国'],
    ['当事人：云岭县好味小吃店\n经营者：王建国\n身份证件号码：无\n地址：▲云岭村3组'],
    ['原告：云岭农村商业银行股份有限公司，住所地：人民路12号。\n被告：王建国，男，地址：▲云岭村3组'],
    ['2. 王建国，男，地址：▲云岭村3组；\n3. 佳美药店，地址：人民路12号；'],
    ['姓名：王建国\n单位：云岭县陶瓷有限公司\n地址：▲云岭村3组'],
    ['学校：云岭县第一中学　姓名：王建国　性别：男　地址：▲云岭村3组'],
    ['售房单位：云岭县房地产开发有限公司，购房人：王建国，房屋坐落：▲云岭村3组'],
  ])('by the record it stands in, case %#', (marked) => expect(whose(marked)).toBe('person'));

  test.each([
    ['付款方：云岭县财政局　账号：123456789012\n收款方：王建国　账号：▲123456789013'],
    ['收款单位：云岭县建筑劳务有限公司，代发工资：王建国，身份证号略，账号：▲123456789012'],
  ])('holds the account, case %#', (marked) => expect(whose(marked, 'account')).toBe('person'));
});

describe('unknown', () => {
  test.each([
    [''],
    ['▲云岭村3组'],
    ['地址：▲云岭村3组'],
    // Who announces it signs below.
    ['王建国，云岭村3组，▲人民路12号。\n特此公示。\n云岭县民政局'],
    ['地址：▲云岭村3组。予以公示。云岭县民政局'],
    // A letter to an office.
    ['云岭县信访局：\n我的地址：▲云岭村3组'],
    // What is paid to persons more often than to bodies.
    ['云岭县城关镇政府，发放低保金，账号：▲123456789012'],
    ['云岭县民政局\n\n地址：▲云岭村3组'],
  ])('whose it is, case %#', (marked) => expect(whose(marked)).toBe('unknown'));

  test('the bank keeps the account, but does not hold it', () =>
    expect(whose('云岭农商银行城关支行，账号：▲123456789012', 'account')).toBe('unknown'));
});
