import { describe, expect, test } from 'vitest';
import { defaultPolicy } from '#core/privacy/policy/policy.ts';
import { scan } from '#core/privacy/scan.ts';

const policy = defaultPolicy('2026-11-21');
const find = (text: string) => scan([{ text, role: 'text', place: {} }], policy);
const wide = `style="${'font-family:宋体;'.repeat(30)}"`;

describe('pieces of one number', () => {
  test.each<[string, string, string]>([
    [
      'long tags of Word',
      'resident-id',
      `身份证号：⟦110105<span ${wide}>19491231</span><span ${wide}>002X⟧</span>`,
    ],
    ['paragraphs', 'resident-id', '<p>⟦110105</p><p>19491231</p><p>002X⟧</p>'],
    [
      'texts of a drawing',
      'resident-id',
      '<text x="1">⟦110105</text><text x="6">19491231</text><text>002X⟧</text>',
    ],
    [
      'runs of a document',
      'mobile',
      '电话：<w:t>⟦138</w:t></w:r><w:r><w:rPr><w:b/></w:rPr><w:t>7734</w:t></w:r><w:r><w:t>5968⟧',
    ],
    [
      'a digit in each cell, in paragraphs',
      'resident-id',
      `<tr><td>身份证号</td><td><p><span>⟦${[...'11010519491231002X'].join('</span></p></td><td><p><span>')}⟧</span></p></td></tr>`,
    ],
    ['a line that a mail quotes', 'resident-id', '> 身份证号：⟦11010519491\n> 231002X⟧'],
    ['strings of a list', 'resident-id', 'ids = [⟦"110105", "19491231", "002X⟧"]'],
    ['strings of a list, joined', 'mobile', 'var mobile = [⟦"138", "7734", "5968⟧"].join(\'\')'],
    ['semicolons', 'resident-id', '⟦110105；19491231；002X⟧'],
    ['title marks', 'resident-id', '《⟦110105》《19491231》《002X⟧》'],
    ['words', 'resident-id', '身份证号：⟦11010519491231，后四位是002X⟧'],
    ['words', 'mobile', '手机⟦138然后7734然后5968⟧'],
    ['words that count', 'resident-id', '身份证：前六位⟦110105，中间八位19491231，后四位002X⟧'],
    ['words that count', 'mobile', '电话前三位⟦138，中间四位7734，后四位5968⟧'],
    ['pinyin before it', 'mobile', '王小明，手机hao⟦13877345968⟧'],
    ['pinyin before it', 'mobile', '王小明shouji⟦13877345968⟧'],
    ['pinyin before it', 'resident-id', '王小明，身份zheng⟦11010519491231002X⟧'],
    ['pinyin before numerals', 'bank-card', '（卡hao⟦六二二二零二一三七九九一九一三八四四三⟧）'],
    ['a name before a file', 'mobile', '附件：王小明_⟦13877345968⟧_1.pdf'],
    ['a word', 'mobile', '手机⟦138横7734横5968⟧'],
    ['cells', 'mobile', '<tr><td>手机</td><td>⟦1387734</td><td>5968⟧</td></tr>'],
    ['a letter apart', 'hk-mo-tw-id', '香港身份证号：⟦A-1234-56(3)⟧'],
    ['a data: link', 'resident-id', `<a href="data:text/plain;base64,⟦${btoa('11010519491231002X')}⟧">`],
    ['Base64 of Base64', 'resident-id', `x: ⟦${btoa(btoa('11010519491231002X'))}⟧`],
    [
      'Base64 of Chinese',
      'mobile',
      `x: ⟦${btoa(String.fromCharCode(...new TextEncoder().encode('手机：13877345968')))}⟧`,
    ],
    ['bytes in hexadecimal', 'mobile', '联系电话：⟦3133383737333435393638⟧'],
    ['bytes in hexadecimal', 'resident-id', 'id ⟦313130313035313934393132333130303258⟧'],
    ['stars of another sort', 'bank-card', '银行卡 ⟦6222⭐0213⭐7991⭐9138⭐443⟧'],
    ['a wave', 'mobile', '手机：⟦138〜7734〜5968⟧'],
    ['two points', 'mobile', '电话⟦138‥7734‥5968⟧'],
    ['tags of forums', 'mobile', '电话 [b]⟦138[/b]77345968⟧'],
    ['tags of forums', 'mobile', '电话[color=red]⟦138[/color][color=blue]7734[/color]5968⟧'],
    ['tags of forums', 'bank-card', '卡号 [b]⟦六二二二[/b]〇二一三七九九一九一三八四四三⟧'],
    ['a link of Markdown', 'mobile', '手机[⟦138](#)77345968⟧'],
    ['links of Markdown', 'mobile', '手机[⟦138](tel:1)[7734](tel:2)5968⟧'],
    ['a reading above', 'mobile', '电话 <ruby>⟦138<rp>(</rp><rt>yi</rt><rp>)</rp></ruby>77345968⟧'],
    ['words between spaces', 'mobile', '手机 ⟦138 中间 7734 中间 5968⟧'],
    ['brackets around digits of another script', 'mobile', '手机 (⟦۱۳۸)(۷۷۳۴)(۵۹۶۸⟧)'],
    ['a check digit in another shape', 'hk-mo-tw-id', '香港身份证号：⟦A①②③④⑤⑥(③)⟧'],
    ['brackets of an area', 'landline', '家庭电话：⟦(0386)7639299⟧'],
    ['the next line', 'landline', '家庭电话：⟦0851\n6646759⟧'],
    ['a wide backslash', 'resident-id', '身份证号：⟦110＼105＼1949＼1231＼002X⟧'],
    ['an arrow and a space', 'resident-id', '身份证号：⟦110105→ 19491231→ 002X⟧'],
    ['a stroke and a space', 'mobile', '电话：⟦138、 7734、 5968⟧'],
    ['a link', 'wechat-qq', 'http://wpa.qq.com/msgrd?v=3&uin=⟦258165020⟧&site=qq'],
    ['cells, in five pieces', 'resident-id', '身份证号|⟦110105|1949|12|31|002X⟧'],
    ['commas, in halves', 'resident-id', '身份证：⟦110105194，91231002X⟧'],
    ['cells, in other pieces', 'mobile', '手机 | ⟦1387 | 734 | 5968⟧ |'],
    ['strokes, in other pieces', 'mobile', '手机：⟦138、773、459、68⟧'],
    ['a sign', 'mobile', '手机：⟦138>7734>5968⟧'],
    ['a sign of mails', 'mobile', '手机：⟦138@773@459@68⟧'],
    ['what comes next', 'resident-id', '身份证：⟦110105，接下来19491231，接下来002X⟧'],
    ['a key of SQL', 'mobile', "UPDATE t SET mobile='⟦1387 734 5968⟧' WHERE id=3"],
    ['a key of a log', 'mobile', 'INFO saved mobile=⟦1387 734 5968⟧'],
    ['many figures and words before it', 'mobile', `${'1·tel '.repeat(12)}⟦138·7734·5968⟧`],
    ['commas', 'passport', '护照号：⟦E12，345，678⟧'],
    ['the next line', 'passport', '护照号：⟦E1234\n    5678⟧'],
    ['strokes', 'travel-permit', '回乡证号：⟦H1234、5678⟧'],
    ['commas', 'wechat-qq', 'QQ：⟦2581，6502⟧'],
    ['commas', 'resident-id-15', '身份证号：⟦110105，491231，002⟧'],
    ['strokes', 'disability-certificate', '残疾证号：⟦110105、19491231、002X、43⟧'],
    ['commas', 'landline', '家庭电话：⟦0851，6646，7598⟧'],
    ['signs, in fours', 'wechat-qq', 'QQ：⟦2581#6502#13⟧'],
    [
      'single digits in a cell beside one',
      'mobile',
      '户主\t联系方式\t面积\n王小明\t⟦1 3 8 7 7 3 4 5 9 6 8⟧\t3.5',
    ],
    [
      'single signs in a cell',
      'mobile',
      '<tr><td>电话</td><td>⟦一~三~八~七~七~三~四~五~九~六~八⟧</td><td>3</td></tr>',
    ],
    ['a letter for the first digit', 'mobile', '电话：⟦l·3·8·7·7·3·4·5·9·6·8⟧'],
    ['a word for the first digit', 'mobile', '电话：⟦幺-3-8-7-7-3-4-5-9-6-8⟧'],
    ['numerals and digits, one by one', 'mobile', '电话：⟦壹-3-8-7-柒-3-4-5-9-6-8⟧'],
    ['what nobody sees among numerals', 'mobile', '电话：⟦一三八\ufe0f7734\ufe0f5968⟧'],
    ['semicolons', 'bank-account', '存折账号：⟦606330；519866；2589⟧'],
    ['Roman numerals', 'mobile', '电话：⟦ⅠⅢⅧⅦⅦⅢⅣⅤⅨⅥⅧ⟧'],
    ['words of the radio', 'landline', '家庭电话：⟦洞八五幺六六四六拐五九八⟧'],
    ['words of the radio', 'passport', '护照：⟦G洞五四三五八拐六六⟧'],
    ['words of the radio, one by one', 'wechat-qq', 'QQ：⟦两 五 八 拐 六 五 洞 两⟧'],
    ['marks of direction among numerals', 'mobile', '电话：⟦一\u200e三八七\u200e七三四五九六八⟧'],
    ['wide plus signs', 'mobile', '电话：⟦１３８＋７７３４＋５９６８⟧'],
    ['what is to be left out', 'mobile', '电话：⟦138（去掉）7734（去掉）5968⟧'],
    ['what is to be left out', 'resident-id', '身份证：⟦110105【删】19491231【删】002X⟧'],
    ['sounds', 'mobile', '电话：⟦138哈7734哈5968⟧'],
    ['plus', 'mobile', '手机：⟦138加7734加5968⟧'],
    ['what is added', 'mobile', '电话：⟦13877，再加345968⟧'],
    ['brackets around three digits', 'mobile', '手机号：⟦138(773)45968⟧'],
    ['the X as a word', 'resident-id', '身份证号：⟦11010519491231002叉⟧'],
    ['the X as it sounds', 'resident-id', '证件号码：⟦11010519491231002艾克斯⟧'],
    ['the X in brackets', 'resident-id', '证件号码：⟦11010519491231002（X）⟧'],
    ['backslashes of JSON', 'mobile', String.raw`{"手机":"⟦138\\7734\\5968⟧"}`],
    ['hidden digits that are said', 'mobile', '手机⟦138****5968，中间四位7734⟧'],
    ['hidden digits that are said', 'mobile', '手机：⟦1387734****（后四位是5968⟧）'],
    ['hidden digits that are said', 'resident-id', '身份证⟦110105********002X，隐去的是19491231⟧'],
    ['two digits hidden', 'weak-mask', '手机：⟦138773459**⟧'],
  ])('%s: %s', (_, kind, marked) => {
    const value = (/⟦([\s\S]*)⟧/.exec(marked)?.[1] ?? '').replace(/^"/, '');
    const text = marked.replace(/[⟦⟧]/g, '');
    const spans = find(text)
      .filter((finding) => finding.kind === kind)
      .map(({ start, end }) => text.slice(start, end));
    expect(spans.map((span) => span.replace(/^"|["=]+$/g, ''))).toContain(value.replace(/[="]+$/, ''));
  });

  test.each<[string, string]>([
    ['figures in paragraphs', '<p>138</p><p>7734</p><p>5968</p>'],
    [
      'a longer number, a digit in each cell',
      `发票号码：<td>${[...'45101875207342953214'].join('</td><td>')}</td>`,
    ],
    ['figures of a drawing', '<text>138</text><text>7734</text><text>5968</text>'],
    ['strings of a list', '{"data": ["138", "7734", "5968", "6228", "4801"]}'],
    ['quoted cells of other columns', '"代码","年度","数量"\n"110105","19491231","0021"'],
    ['figures with semicolons', '三年产量：138；7734；5968'],
    ['a figure and what follows', '共1387734，后四位为5968'],
    ['a version in pinyin letters', 'hao2026112300, KA1387, zheng5968'],
    ['a file of a page', 'https://www.example.cn/upload/13877345968_1.pdf，见附件 scan_13877345968_1.pdf'],
    [
      'whom visitors ask',
      '咨询热线：12345 <a href="http://wpa.qq.com/msgrd?v=3&uin=258165020&site=qq">在线客服</a>',
    ],
    ['other bytes in hexadecimal', '批号：3133383737333435393699，序列 31333837373334353936'],
    ['figures with strokes and spaces', '产量：138、 7734、 5968、 6228、 4801'],
    ['waves of a range', '2019〜2025年，1387〜7345'],
    ['figures in cells, of an area and a day', '| 110105 | 1949 | 12 | 31 | 0027 |'],
    ['figures in cells, as long as a mobile', '| 1387 | 734 | 5968 |'],
    ['figures with a sign', '产量：138>77>34>5968'],
    ['what a list begins with', '一、2026年；二、13 户；幺妹 3-8-7'],
    ['accounts', '账号：60633051、98662589、60633052'],
    ['what is numbered', '一、2、3、4；二 1 3 5；三-1-2'],
    ['what a mask shows is said again', '手机138****5968，后四位5968，中间四位不公开'],
    ['another figure behind a mask', '手机138****5968，中间件7734元；电话138****5968，中标7734元'],
    ['parts and classes', 'Ⅰ标段、Ⅱ标段；Ⅲ类医疗器械 20243120045；Ⅱ期 3-2-501 户型'],
    ['a cave', '溶洞一号、二号，桥洞六二三'],
    ['a record of plots', '图斑 340104，490307，221'],
    ['digits of a longer number', '单位编码 1 3 8 7 7 3 4 5 9 6 8 2 4 1 7，条码 6.9.1.3.8.7.7.3.4.5.9.6.8'],
    ['digits of coordinates', '坐标：1 1 7 . 6 8 2 5 8 0 , 3 1 . 2 1 2 2 5 1'],
    ['sums', '共138加7734加5968户，1加1等于2'],
    ['what is left out of figures', '面积138（删）7734亩，增加5968'],
    ['a thing behind a long number', '单号11010519491231002叉车一台'],
    ['figures under a passport', '护照：办理138，345，678本'],
    ['figures under QQ', 'QQ群消息：共2581，6502条'],
    ['times', '2025年11月23日9点30，14点45'],
    ['prices', '￥138￥7734￥5968'],
    ['a figure in the line that is quoted', '> 共计1387734\n> 5968元'],
    ['a size', '规格：13877*34596'],
    ['a note behind ten digits', '样本1387734596*，见注'],
    ['a letter before a figure', 'B 1234567，E 12345678'],
    ['notes and links', '见[12](#a)[138](#b)[773459](#c)，共[b]138[/b]户7734人'],
    ['a line of figures under a private line', '家庭电话\n6646\n7598\n8888'],
    ['a year under a private line', '家庭电话：0551\n2026年11月'],
    ['a letter in brackets', '编号1234567(X)，A123456(B)'],
    ['many figures and words', '1·tel '.repeat(40)],
    ['a code in Base64', `trace: ${btoa(btoa('order-20251123-0001'))}`],
  ])('harmless: %s', (_, text) => {
    expect(find(text).filter(({ severity }) => severity !== 'notice')).toEqual([]);
  });
});

describe('labels in disguise', () => {
  test.each([
    '薇♥',
    '薇❤',
    'V♥',
    'v❤️',
    '葳信',
    '徽信',
    'wei信',
    '嶶信',
    '微x',
    '加卫星',
    '微心',
    '围信',
    '微号',
  ])('%s: WeChat', (label) => {
    expect(find(`${label}：sunny_c97598`).map(({ kind }) => kind)).toEqual(['wechat-qq']);
  });
  test.each(['叩叩', '抠抠', '蔻蔻', '企鹅', '加扣', '扣号'])('%s: QQ', (label) => {
    expect(find(`${label}：352735832`).map(({ kind }) => kind)).toEqual(['wechat-qq']);
  });
  test.each(['wx', 'VX', 'vx号', 'weixin', '加V', '微信ID'])('%s and a space: WeChat', (label) => {
    for (const name of ['sunny_c97598', 'sunny_9759', 'li-sunny97598'])
      expect(find(`联系我（${label} ${name}）`).map(({ kind, start }) => [kind, start])).toEqual([
        ['wechat-qq', label.length + 5],
      ]);
  });
  test.each(['见附件 scan_97598', 'wx版本 lib_97598', '微信小程序 mini_app2659'])('%s is none', (text) => {
    expect(find(text)).toEqual([]);
  });
  test.each(['王薇：sunny_c97598', '爱♥：sunny_c97598', '球球：352735832', '卫星：sunny_c97598'])(
    '%s is none',
    (text) => {
      expect(find(text)).toEqual([]);
    },
  );
});

test.each([
  ['護照：EJ5881378', 'passport'],
  ['工资咔号6222021379919138443', 'bank-card'],
  ['SJ号13877345968', 'mobile'],
  ['手机尾号13877345968', 'mobile'],
])('a label in other characters: %s', (text, kind) => {
  expect(find(text).map((finding) => finding.kind)).toEqual([kind]);
});

test.each([
  'lixiuying88【at】163【dot】com',
  'lixiuying88_at_163.com',
  'lixiuying88@\n163.com',
  [...'lixiuying88@163.com'].join('\u200b'),
  'lixiuying88@163。com',
  'lixiuying88@163 . com',
  'lixiuying88&163.com',
  btoa('lixiuying@qq.com'),
])('a mailbox: %j', (text) => {
  expect(find(`邮箱：${text}，请来信`).map(({ kind, start, end }) => [kind, start, end])).toEqual([
    ['email', 3, 3 + text.length],
  ]);
});

test.each([
  'lixiuying88(at)163.com',
  'lixiuying88 at qq.com',
  'lixiuying88艾特163点com',
  'li.xiuying88[at]126[dot]com',
])('a mailbox without a label: %s', (text) => {
  expect(find(`王小明，${text}，现予公示`).filter(({ kind }) => kind === 'email')).toMatchObject([
    { start: 4, end: 4 + text.length, severity: 'likely' },
  ]);
});

test.each([
  'nginx2 at example.com, lib2(at)163 期',
  '共12(at)163.5，第3 at 163',
  'release18#163.com',
  'data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAA',
])('no mailbox: %s', (text) => {
  expect(find(text)).toEqual([]);
});

test.each([
  ['13877345968', '6222021379919138443'],
  ['6222021379919138443', '13877345968'],
])('a mobile and a card, glued, case %#', (one, two) => {
  const found = find(`王小明${one}${two}，`).filter(({ kind }) => kind !== 'name');
  expect(found.map(({ kind }) => kind).sort()).toEqual(['bank-card', 'mobile']);
  expect(found.map(({ start }) => start)).toEqual([3, 3 + one.length]);
});
