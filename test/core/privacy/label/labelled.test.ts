import { expect, test } from 'vitest';
import { defaultPolicy } from '#core/privacy/policy/policy.ts';
import { scan } from '#core/privacy/scan.ts';

const policy = defaultPolicy('2026-11-21');
const found = (text: string): string[] =>
  scan([{ text, role: 'text', place: {} }], policy).map(({ start, end }) => text.slice(start, end));

test.each<[string, string, string[]]>([
  ['a name', '户主户主张三，已公示', ['张三']],
  ['an address', '现住现住芙蓉区永兴村3组18号', ['芙蓉区永兴村3组18号']],
  ['before a colon', '住址住址：芙蓉区永兴村3组18号', ['芙蓉区永兴村3组18号']],
  ['one that is part of a longer one', '户主户主姓名：李秀英', ['李秀英']],
  ['two colons', '姓名：：李秀英', ['李秀英']],
  ['two colons of a body', '单位名称：：红星照相馆，地址：：兰泉路26号', []],
  ['nothing behind', '长子长子长子', []],
])('a label written twice: %s', (_, text, wanted) => {
  expect(found(text)).toEqual(wanted);
});
