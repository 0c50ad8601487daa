import { expect, test } from 'vitest';
import { textsInStrings } from '#core/privacy/dress/string-texts.ts';
import { defaultPolicy } from '#core/privacy/policy/policy.ts';
import { scan } from '#core/privacy/scan.ts';

const policy = defaultPolicy('2026-11-21');

const article =
  '救助名单公示\n一、张三，男，住龙山路12号3栋501室，身份证号110105197903024014。\n如有异议，请与示例县民政局联系，联系电话：0594-1234567。';

test('a text of several lines in a string of JSON is taken out, without its escapes', () => {
  const json = JSON.stringify({ title: '公示', content: article, id: 7 });
  const found = textsInStrings(json);
  expect(found?.around.text).toBe('{"title":"公示","content":"","id":7}');
  expect(found?.texts.map(({ text }) => text.text)).toEqual([article]);
});

test.each([
  ['short values', '{"name":"张三","address":"示例省示例市龙山路12号\\n3栋501室"}'],
  ['one line', JSON.stringify({ content: article.replaceAll('\n', '') })],
  ['quotes in prose', `他说："${article.replaceAll('\n', '')}"`],
])('%s stay where they are', (_, text) => {
  expect(textsInStrings(text)).toBeUndefined();
});

test('it is read as it is by itself, and findings stand where they are written', () => {
  const json = JSON.stringify([{ title: '公示', content: article }], null, 2);
  const found = scan([{ text: json, role: 'text', place: {} }], policy)
    .filter(({ severity, kind }) => severity !== 'notice' && kind !== 'name')
    .map(({ start, end }) => json.slice(start, end));
  expect(found).toEqual(['龙山路12号3栋501室', '110105197903024014']);
});

test('a tab that is written parts a number from the letter of its escape', () => {
  const json = JSON.stringify({ row: '张三\t110105197903024014\t男' });
  const found = scan([{ text: json, role: 'text', place: {} }], policy).filter(
    ({ kind }) => kind === 'resident-id',
  );
  expect(found.map(({ start, end }) => json.slice(start, end))).toEqual(['110105197903024014']);
});
