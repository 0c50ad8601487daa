/** Tables of files, of which each cell is a block: what is found in them, and what things and bodies are left alone. */
import { describe, expect, test } from 'vitest';
import { readDocument } from '#core/documents/read-document.ts';
import { defaultPolicy } from '#core/privacy/policy/policy.ts';
import { scan } from '#core/privacy/scan.ts';

const policy = defaultPolicy('2026-11-21');

/** The alarms in a table of commas, each with its kind. */
async function alarmsIn(text: string): Promise<string[]> {
  const reading = await readDocument('list.csv', new TextEncoder().encode(text));
  if (!('blocks' in reading)) return ['unread'];
  return scan(reading.blocks, policy).flatMap(({ kind, severity, block, start, end }) =>
    severity === 'notice' ? [] : [`${kind} ${reading.blocks[block]?.text.slice(start, end)}`],
  );
}

describe('a cell is no line of its own: where nobody is told of, the place in it is nobody’s', () => {
  test.each([
    '设施,点位说明,状态\n消火栓甲,城关镇文昌路19号,完好\n消火栓乙,柳溪镇石塘村曹家组,缺盖',
    '名称,标准地址,类别\n翠微公园北门,城关镇文昌路19号,公园\n石埠大桥,柳溪镇中街58号,桥梁',
    '养殖场,场址,存栏\n丰源养殖场,柳溪镇石塘村3组,60\n石塘种猪场,石门乡上李村曹家组12号,35',
  ])('quiet: %#', async (text) => expect(await alarmsIn(text)).toEqual([]));
  test.each([
    ['姓名,标准地址,类别\n王小明,柳溪镇石塘村3组12号,A类\n李小红,柳溪镇石塘村曹家组,B类', 2],
    ['姓名,家庭住址\n王小明,柳溪镇石塘村3组12号', 1],
    ['家庭住址,户数\n柳溪镇石塘村3组12号,1', 1],
    ['王小明,柳溪镇石塘村3组12号\n李小红,柳溪镇石塘村4组12号', 2],
    ['身份证号,说明\n11010519491231002X,柳溪镇石塘村3组12号', 2],
    ['序号,说明\n1,老人从柳溪镇石塘村3组12号走失', 1],
  ])('found: %#', async (text, count) => expect(await alarmsIn(text)).toHaveLength(count));
});

/** The kinds found in rows of cells, as a reader of files gives them; a cell that is empty is not there. */
const kindsIn = (rows: readonly (readonly string[])[]): string[] =>
  scan(
    rows.flatMap((cells, row) =>
      cells.flatMap((text, column) =>
        text === '' ? [] : [{ text, role: 'cell' as const, place: {}, cell: { table: 0, row, column } }],
      ),
    ),
    policy,
  ).map(({ kind }) => kind);

test('what a page’s end left of a cell is no header', () =>
  expect(
    kindsIn([
      ['序号', '姓名', '联系电话', '工作单位', '备注'],
      ['1', '王小明', '1387654\n3210', '石塘物业服务有', '本人'],
      ['', '', '', '限公司', ''],
      ['2', '李小红', '1398765\n4321', '石塘商贸', ''],
    ]),
  ).toEqual(['name', 'mobile', 'name', 'mobile']));

test('an ID in a narrow cell of which a line is a mobile as well', () =>
  expect(
    kindsIn([
      ['姓名', '身份证号码'],
      ['王小明', '110105\n19491231002\nX'],
    ]),
  ).toEqual(['name', 'resident-id']));

describe('a transposed table: each of its columns is a record', () => {
  test('a title that is a list’s is no header of its labels', () =>
    expect(
      kindsIn([
        ['拟聘人员名单'],
        ['编号', '1', '2', '3'],
        ['姓名', '王小明', '李小红', '赵小刚'],
        ['性别', '男', '女', '男'],
      ]),
    ).toEqual(['name', 'name', 'name']));
  test('the line of a person is theirs', async () =>
    expect(
      await alarmsIn(
        '姓名,王小明,李小红\n身份证号,11010519491231002X,440524188001010014\n联系电话,0550-2435678,0550-2435679',
      ),
    ).toHaveLength(4));
  test('the accounts of bodies are theirs', async () =>
    expect(
      await alarmsIn(
        '单位名称,云岭县财政局,云岭县水利局\n账号,1274058163029475,1274058163029483\n状态,正常,正常',
      ),
    ).toEqual([]));
});

describe('a form of a body', () => {
  test.each([
    '单位名称,云岭县水利局,年度,2026\n账号,1274058163029475\n地址,柳溪镇中街229号',
    '供应商名称,云岭县绿野林业有限公司,法定代表人,王小明\n开户银行,农业银行云岭支行\n账号,1274058163029475',
  ])('quiet: %#', async (text) => expect(await alarmsIn(text)).toEqual([]));
  test.each([
    '受理机构,云岭县水利局\n申请人,王小明\n账号,1274058163029475',
    '工作单位,云岭县水利局,年度,2026\n账号,1274058163029475',
    '单位名称,云岭县水利局,性别,女\n账号,1274058163029475',
    '单位名称,云岭县水利局\n家庭住址,柳溪镇石塘村3组12号',
  ])('of somebody: %#', async (text) => expect(await alarmsIn(text)).toHaveLength(1));
});

describe('where a thing stands, under a header that no list knows', () => {
  test.each([
    '设备,安装位置,数量\n水位计,柳溪镇中街229号3号楼5楼,1\n摄像机,城关镇文昌路19号B座1205室,2',
    '项目,现场踏勘地点,日期\n校舍维修,城关镇文昌路19号B座1205室,6月3日\n道路改造,柳溪镇中街229号3号楼502室,6月4日',
  ])('quiet: %#', async (text) => expect(await alarmsIn(text)).toEqual([]));
  test.each([
    '姓名,安装位置\n王小明,城关镇文昌路19号3栋1205室',
    '户主,房屋位置\n王小明,城关镇文昌路19号3栋1205室',
  ])('of somebody: %#', async (text) => expect(await alarmsIn(text)).toHaveLength(1));
});
