import { describe, expect, test } from 'vitest';
import type { Block } from '#core/documents/block.ts';
import { defaultPolicy } from '#core/privacy/policy/policy.ts';
import { scan } from '#core/privacy/scan.ts';

const policy = defaultPolicy('2026-11-21');
const paragraphs = (...texts: string[]): Block[] =>
  texts.map((text) => ({ text, role: 'text' as const, place: {} }));
/** The values of one JSON object or more: pointer, value. */
const values = (...entries: [pointer: string, text: string][]): Block[] =>
  entries.map(([pointer, text]) => ({
    ...{ text, role: 'text' as const, place: { pointer } },
    label: pointer.slice(pointer.lastIndexOf('/') + 1),
  }));
const alarms = (blocks: readonly Block[]): string[] =>
  scan(blocks, policy)
    .filter(({ severity }) => severity !== 'notice')
    .map(({ block, start, end }) => blocks[block]?.text.slice(start, end) ?? '');

describe('a record that goes on over paragraphs', () => {
  test.each([
    [paragraphs('名　称：云岭县人民医院', '地址：云岭县建设东路156号', '电话：0730-8412233')],
    [paragraphs('地址：云岭县建设东路156号2楼201室', '统一社会信用代码：91350100M000100Y43')],
    [paragraphs('户 名：云岭县公共资源交易中心', '开户行：建设银行云岭支行', '账 号：43050166123456789012')],
    [paragraphs('收款单位：云岭县财政局非税收入汇缴结算户', '收款账号：18974164176583773')],
    [paragraphs('国有资产转让：车辆清单', '1. 新F11438，东风本田，2014年上户', '2. 新F25554，丰田海狮')],
    [
      paragraphs(
        '监督部门：云岭县港务有限公司纪检监察部',
        '地址：云岭县友谊路1号港务大厦B座9楼',
        '联系人：王先生、徐先生',
        '监督电话：0730-8412233',
      ),
    ],
    [paragraphs('临江市博物馆', '电话：0571-86130188', '邮箱：ljmuseum@sina.com')],
    [values(['/a/name', '云岭县实验幼儿园'], ['/a/address', '云岭县文苑路7号'])],
  ])('of a body is quiet, case %#', (blocks) => expect(alarms(blocks)).toEqual([]));

  test.each([
    [paragraphs('申请人：王小明', '地址：云岭县建设东路156号'), '云岭县建设东路156号'],
    [paragraphs('云岭县水利局', '申请人：王小明', '地址：云岭县柳塘村3组'), '云岭县柳塘村3组'],
    // Another part of the document: a footer, a sheet.
    [
      [
        { text: '名称：云岭县人民医院', role: 'text', place: { part: 'footer' } },
        { text: '通讯地址：云岭县柳塘村3组', role: 'text', place: {} },
      ] satisfies Block[],
      '云岭县柳塘村3组',
    ],
    [
      values(['/a/name', '云岭县实验幼儿园'], ['/b/xm', '王小明'], ['/b/address', '云岭县文苑路7号']),
      '云岭县文苑路7号',
    ],
  ])('of a person is found, case %#', (blocks, value) => expect(alarms(blocks)).toContain(value));
});
