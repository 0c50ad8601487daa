import { expect, test } from 'vitest';
import { withoutNumberSpaces } from '#core/privacy/dress/spaced-numbers.ts';
import { defaultPolicy } from '#core/privacy/policy/policy.ts';
import { scan } from '#core/privacy/scan.ts';

const policy = defaultPolicy('2026-11-21');

test.each([
  ['a date', '1979 年 3 月 2 日出生', '1979年3月2日出生'],
  ['a date with spaces on one side', '1979年 3月 2日', '1979年3月2日'],
  ['an address', '住龙山路 12 号 3 栋 2 单元 501 室，', '住龙山路12号3栋2单元501室，'],
  ['an address that ends in a bare number', '龙山路 12 号 3 栋 2 单元 501，', '龙山路12号3栋2单元501，'],
  ['an estate with a name of its own', '阳光水岸 6 栋 2 单元 802 住户', '阳光水岸6栋2单元802 住户'],
  ['a room whose people follow', '楼上阳光水岸 6栋 2单元 802住户', '楼上阳光水岸6栋2单元802住户'],
  ['a house in parts', '金桂园 3-2-501，', '金桂园3-2-501，'],
  ['a building with a letter', '融科东南海 B12 栋 804 室', '融科东南海B12栋804室'],
  ['a building at the beginning of a line', '3 号楼 501 张三', '3号楼501 张三'],
  ['a village, alone in its clause', '住址：东河村 3组，', '住址：东河村3组，'],
  ['a road in a line of cells', '张三 中山路 12号 男', '张三 中山路12号 男'],
  ['the number of a paper', '不动产权第 0012345 号', '不动产权第0012345号'],
  ['a plate of a trailer', '琼G5962 挂', '琼G5962挂'],
])('the spaces inside %s part nothing', (_, text, joined) => {
  expect(withoutNumberSpaces(text)?.text).toBe(joined);
});

test.each([
  ['a name and a group', '张三 3组 男'],
  ['a village and a group in a line of cells', '张三 东河村 3组'],
  ['a serial number and a column', '1 户主 张三'],
  ['a serial number and a word', '12 组长 李四'],
  ['a long number and a column', '110105199003074012 组别'],
  ['a name and a mobile', '张三 13800138000'],
  ['a number of a room and a count', '301 室内 2 人'],
  ['a name and a date', '欧阳宝华 2025-04-17'],
  ['a floor and an area', '3楼 200 平方米'],
])('the spaces between %s stay', (_, text) => {
  expect(withoutNumberSpaces(text)).toBeUndefined();
});

test('what is found points into the text as it is written', () => {
  const text =
    '张三，男，1979 年 3 月 2 日出生，住龙山路 12 号阳光家园 3 栋 501 室，身份证号 110105197903024014。';
  const values = scan([{ text, role: 'text', place: {} }], policy).map(({ start, end }) =>
    text.slice(start, end),
  );
  expect(values).toContain('1979 年 3 月 2 日');
  expect(values).toContain('龙山路 12 号阳光家园 3 栋 501 室');
});

test('a cell is read so, too', () => {
  const text = '张三，1979 年 3 月 2 日出生，住龙山路 12 号 3 栋 501 室';
  const cell = { table: 0, row: 0, column: 0 };
  const found = scan([{ text, role: 'cell', place: {}, cell }], policy).filter(
    ({ kind }) => kind === 'address',
  );
  expect(found.map(({ start, end }) => text.slice(start, end))).toEqual(['龙山路 12 号 3 栋 501 室']);
});
