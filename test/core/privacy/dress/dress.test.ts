import { describe, expect, test } from 'vitest';
import { unescapeText } from '#core/privacy/dress/unescape.ts';
import { untagText } from '#core/privacy/dress/untag.ts';
import { defaultPolicy } from '#core/privacy/policy/policy.ts';
import { scan } from '#core/privacy/scan.ts';

const policy = defaultPolicy('2026-11-21');
const find = (text: string) => scan([{ text, role: 'text', place: {} }], policy);
/** What was found in `text`, as kind and text. */
const found = (text: string) => find(text).map(({ kind, start, end }) => [kind, text.slice(start, end)]);
const units = (text: string, write: (code: number) => string): string =>
  Array.from({ length: text.length }, (_, at) => write(text.charCodeAt(at))).join('');
const json = (text: string): string => units(text, (code) => `\\u${code.toString(16).padStart(4, '0')}`);
const decimal = (text: string): string => units(text, (code) => `&#${code};`);
const link = (text: string): string => encodeURIComponent(text);
const mail = (text: string): string =>
  [...new TextEncoder().encode(text)].map((byte) => `=${byte.toString(16).toUpperCase()}`).join('');

describe('escapes are undone', () => {
  test.each<[string, string, string | undefined]>([
    ['HTML', '&#24352;&#x4E09;&nbsp;&commat;', '张三\u00a0@'],
    ['HTML, twice', '&amp;#24352;&amp;amp;#19977;', '张三'],
    ['HTML, without its end', '&#49&#51&#56', '138'],
    ['JSON', '\\u5f20\\\\u4e09\\u{1d7ce}', '张三𝟎'],
    ['links', '%E5%BC%A0%25E4%25B8%2589%u0031%40', '张三1@'],
    ['mail', '=E5=BC=A0=E4=\n=B8=89=31=33', '张三13'],
    ['a soft break', '1101051949=\r\n1231002X', '11010519491231002X'],
    ['what structure is made of', '&lt;b&gt; &amp; &#60; \\u0022 \\u000a \\u003c %0A', undefined],
    ['bytes of another code', '%D5%C5%C8%FD', undefined],
    ['names nobody knows, shares', '&x=1&copy; 增长50%，20%、30%', undefined],
    ['the middle of a character', '%BC%A0', undefined],
  ])('%s', (_, text, plain) => {
    expect(unescapeText(text)?.text).toBe(plain);
  });

  test.each<[string, string, [string, string][]]>([
    ['JSON', json('户主姓名'), [['name', json('李秀英')]]],
    ['HTML', decimal('户主姓名'), [['name', decimal('李秀英')]]],
    ['a link', link('户主姓名'), [['name', link('李秀英')]]],
    ['a mail', mail('户主姓名'), [['name', mail('李秀英')]]],
  ])('label and name: %s', (_, label, wanted) => {
    expect(found(`${label}：${wanted[0]?.[1]}，已公示`)).toEqual(wanted);
  });

  test.each<[string, string, string]>([
    ['an address', 'address', '芙蓉区东屯渡街道永兴村3组18号'],
    ['a mailbox', 'email', 'lixiuying88@163.com'],
    ['a plate', 'plate', '湘A3K652'],
    ['an ID', 'resident-id', '11010519491231002X'],
  ])('%s at its place, in each code', (_, kind, value) => {
    const label = { address: '家庭住址', email: '邮箱', plate: '车牌号', 'resident-id': '身份证号' }[kind];
    for (const write of [json, decimal, link, mail]) {
      const text = `李秀英，${label}：${write(value)}，已公示`;
      expect(found(text)).toContainEqual([kind, write(value)]);
    }
  });

  test('a label that calls a number public counts, however it is written', () => {
    expect(find(`{"${json('订单编号')}":"13800138001"}`)).toEqual([]);
    expect(find(`${decimal('项目编号：')}13800138001`)).toEqual([]);
  });

  test('cells keep their columns', () => {
    const text = `${decimal('姓名')},${decimal('家庭住址')}\n${decimal('李秀英')},${decimal('永兴村3组18号')}`;
    expect(found(text)).toContainEqual(['name', decimal('李秀英')]);
    expect(found(text)).toContainEqual(['address', decimal('永兴村3组18号')]);
  });
});

describe('tags inside words are left out', () => {
  test.each<[string, string, string | undefined]>([
    ['in a name', '<p>张</span><span lang="EN-US">三</p>', '<p>张三</p>'],
    ['with a comment', '三<!--[if !x]--><b>12</b><!--[endif]-->幢', '三12幢'],
    ['around a word', '<b>张三</b>，<i>李四</i>', undefined],
    ['of cells and lines', '张<br>三</td><td>四</p><p>五', undefined],
  ])('%s', (_, text, plain) => {
    expect(untagText(text)?.text).toBe(plain);
  });

  test.each<[string, string, string]>([
    ['a name', 'name', '姓名：⟦李</span><span style="font-family:宋体">秀英⟧，身份证号'],
    ['an address', 'address', '家庭住址：⟦翠苑小区<span lang="EN-US">12</span>幢<b>3</b>单元<b>502</b>室⟧'],
    ['a plate', 'plate', '车牌号：<span>⟦湘A</span><span>3K652⟧</span>'],
    ['a mailbox', 'email', '邮箱：⟦lixiuying88<!-- -->@<!-- -->163.com⟧'],
  ])('%s', (_, kind, marked) => {
    const value = /⟦(.*)⟧/.exec(marked)?.[1] ?? '';
    expect(found(marked.replace(/[⟦⟧]/g, ''))).toContainEqual([kind, value]);
  });

  test('an office stays quiet', () => {
    expect(find('地址：湖南省长沙市<b>芙蓉区</b>政务服务中心<b>3</b>楼，邮箱：fwzx<b>@</b>gov.cn')).toEqual(
      [],
    );
  });
});

test('rows of what begins an escape or a tag cost no more than their length', () => {
  const began = performance.now();
  for (const piece of [
    '\\',
    '&amp;',
    '&#',
    '%25',
    '%E5',
    '=E5',
    'a=\n',
    '一<b',
    '一<span x',
    '一<!-- ',
    '<b>一',
    '<table><tr><td>甲，乙。',
    '<body>甲，乙。<![CDATA<a ',
    '{"a":"甲\\n乙，丙。\\"',
  ])
    find(piece.repeat(30_000));
  const slower = process.env.STRYKER_MUTATOR_WORKER === undefined ? 1 : 20;
  expect(performance.now() - began).toBeLessThan(10_000 * slower);
});

describe('values in the quotes and marks of formats', () => {
  test.each<[string, string]>([
    ['Markdown', '- **姓名**：**⟦李秀英⟧**'],
    ['brackets', '姓名：【⟦李秀英⟧】'],
    ['corners', '姓名：「⟦李秀英⟧」，已公示'],
    ['CDATA of XML', '<Row><XM><![CDATA[⟦李秀英⟧]]></XM><SFZH><![CDATA[11010519491231002X]]></SFZH></Row>'],
    ['SQL', "INSERT [dbo].[t] (xm, sfzh) VALUES (N'⟦李秀英⟧', N'11010519491231002X')"],
    [
      'a vCard',
      'FN;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:⟦=E6=9D=8E=E7=A7=80=E8=8B=B1⟧\nTEL;CELL:13877345968',
    ],
  ])('a name in %s', (_, marked) => {
    const value = /⟦(.*)⟧/.exec(marked)?.[1] ?? '';
    expect(found(marked.replace(/[⟦⟧]/g, ''))).toContainEqual(['name', value]);
  });

  test.each(['姓名：*秀英*', '姓名：李**', '姓名：【略】'])('%s: nobody is told', (text) => {
    expect(find(text)).toEqual([]);
  });
});

describe('characters without a shape are nothing', () => {
  test.each<[string, string, string]>([
    ['a name', 'name', '户\u200b主姓\u00ad名：⟦李\u200b秀\u200b英⟧，已公示'],
    ['an address', 'address', '家庭\u00ad住址：⟦翠苑\u200b小区1\u200b2幢3单\u00ad元502室⟧'],
    ['a number', 'resident-id', '⟦1101051949\u200b1231\u200b002X⟧'],
    ['a date', 'birth-date', '张三，男，⟦1956\u00ad年3\u00ad月2日⟧出\u00ad生'],
    [
      'a cell',
      'name',
      '<table><tr><t\u00adh>姓\u200b名</th><th>村</th></tr><tr><td>⟦欧阳\u200b秀英⟧</td></tr></table>',
    ],
  ])('%s', (_, kind, marked) => {
    const value = /⟦(.*)⟧/.exec(marked)?.[1] ?? '';
    expect(found(marked.replace(/[⟦⟧]/g, ''))).toContainEqual([kind, value]);
  });

  test('what they stood in was written in another way, what they stand beside was not', () => {
    const folded = (text: string) =>
      find(text).map(({ reasons }) => reasons.some(({ code }) => code === 'folded'));
    expect(folded('身份证号：1101051949\u200b1231002X')).toEqual([true]);
    expect(folded('身份\u200b证号：\u200b11010519491231002X\u200b')).toEqual([false]);
  });

  test.each([
    '项目编\u200b号：13800\u200b138001',
    '地\u200b址：湖南省长沙市芙蓉\u200b区政务\u00ad服务中心3楼',
    '字\u200b字',
  ])('quiet: %j', (text) => {
    expect(find(text)).toEqual([]);
  });
});

test('digits between which nothing is seen go on: nobody reads a number out of their middle', () => {
  const code = '统一社会信用代码：11430102006916660X';
  expect(find([...code].join('\u200b'))).toEqual([]);
  expect(find([...code].join('</span><span lang="EN-US">'))).toEqual([]);
});
