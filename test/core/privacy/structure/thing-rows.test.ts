/** Tables of things: who keeps one or drives it is told in office; a table that lists persons is none, whatever they get. */
import { describe, expect, test } from 'vitest';
import { readDocument } from '#core/documents/read-document.ts';
import { defaultPolicy } from '#core/privacy/policy/policy.ts';
import { scan } from '#core/privacy/scan.ts';

const policy = defaultPolicy('2026-11-21');

/** The alarms in a table, as a file of commas and as one text, each with its kind. */
async function alarmsIn(name: string, source: string): Promise<string[][]> {
  const reading = await readDocument(name, new TextEncoder().encode(source));
  if (!('blocks' in reading)) return [['unread']];
  return [reading.blocks, [{ text: source, role: 'text' as const, place: {} }]].map((blocks) =>
    scan(blocks, policy).flatMap(({ kind, severity }) => (severity === 'notice' ? [] : [kind])),
  );
}

describe('a table of things', () => {
  test.each([
    '资产编号,设备名称,放置房间,使用人\nTY001,打印机,主楼503室,王小明\nTY002,扫描仪,副楼201室,李志伟\nTY003,计算机,副楼308室,陈建国',
    '渠道编码,渠道名称,受益村组,管护人\nQD01,东干渠,石塘村5组、上李村6组,王小明\nQD02,西支渠,石塘村1组,李志伟\nQD03,三斗渠,上李村2组,陈建国',
    '场所名称,教别,地址,主要教职人员\n护国寺,佛教,柳溪镇石塘村七组,释妙海\n玉皇观,道教,柳溪镇中街86号,张信清\n清真寺,伊斯兰教,城关镇回民巷38号,马德福',
    '车牌号,核载,驾驶人,线路\n皖A12345,38,王小明,石塘—柳溪\n皖A12346,36,李志伟,上李—柳溪',
    '标的序号,车牌号,厂牌型号,车架号,起拍价\n1,皖A12345,帕萨特,LFVXFX7U5MU106739,3000\n2,皖A12346,帕萨特,LFVDBDVK3EM187126,2000',
    '车牌号,编制性质\n皖A12345,机要通信\n皖A12346,应急保障',
  ])('quiet: %#', async (table) => expect(await alarmsIn('list.csv', table)).toEqual([[], []]));
  test('quiet: places on a map', async () =>
    expect(
      (
        await alarmsIn(
          'list.json',
          '[{"name":"老君观","address":"柳溪镇石塘路88号","location":"117.386215,31.421386"},{"name":"月山亭","address":"柳溪镇石塘村5号","location":"117.391007,31.420018"}]',
        )
      )[0],
    ).toEqual([]));
});

describe('a table of persons', () => {
  test.each([
    ['设备名称,购机者,地址\n微耕机,王小明,柳溪镇石塘村3组12号\n旋耕机,李志伟,柳溪镇石塘村4组12号', 2],
    [
      '作物名称,种植户,地址\n稻,王小明,柳溪镇石塘村3组12号\n稻,李志伟,柳溪镇石塘村4组12号\n麦,陈建国,柳溪镇石塘村5组12号',
      3,
    ],
    ['车牌号,核载,车主\n皖A12345,38,王小明\n皖A12346,36,李志伟', 2],
    ['车牌号,标的,当事人\n皖A12345,超载,王小明\n皖A12346,超载,李志伟', 2],
    ['渠道名称,管护人,身份证号,地址\n东干渠,王小明,11010519491231002X,柳溪镇石塘村3组12号', 2],
  ])('found: %#', async (table, count) => {
    const [cells = []] = await alarmsIn('list.csv', table);
    expect(cells).toHaveLength(count);
  });
  test('found: a home on a map', async () =>
    expect(
      (
        await alarmsIn(
          'list.json',
          '[{"name":"王小明","address":"柳溪镇石塘村3组12号","location":"117.386215,31.421386"}]',
        )
      )[0],
    ).toEqual(['address']));
});

describe('births', () => {
  test.each([
    '耳标号,品种,性别,出生日期\n38621,西门塔尔,母,2025-03-02\n38622,西门塔尔,公,2025-04-16',
    '姓名,出生年月,牺牲时间地点\n王小明,1923.3,1934年牺牲于柳溪镇\n李志伟,1925.10,1944年牺牲于城关镇',
    '姓名,出生年月,职务\n王小明,1972.05,农艺师\n李志伟,1980.11,县水利局副局长',
    '姓名,出生日期,籍贯\n王小明,1898-03-02,柳溪镇\n李志伟,1905-04-16,柳溪镇',
  ])('quiet: %#', async (table) => expect(await alarmsIn('list.csv', table)).toEqual([[], []]));
  test.each([
    '姓名,性别,出生日期\n王小明,男,1972-05-03\n李志伟,男,1980-11-09',
    '姓名,出生日期,籍贯\n王小明,1931-03-02,柳溪镇\n李志伟,1935-04-16,柳溪镇',
  ])('found: %#', async (table) =>
    expect(await alarmsIn('list.csv', table)).toEqual([
      ['birth-date', 'birth-date'],
      ['birth-date', 'birth-date'],
    ]),
  );
});

test('a table of very many columns takes no longer a column than a narrow one', () => {
  const columns = 60_000;
  const source = `${'甲,'.repeat(columns)}\n${'张三,'.repeat(columns)}`;
  const reading = readDocument('wide.csv', new TextEncoder().encode(source));
  const start = performance.now();
  expect('blocks' in reading && scan(reading.blocks, policy)).toEqual([]);
  // Nine seconds, where each header looked for its column anew.
  expect(performance.now() - start).toBeLessThan(3_000);
});
