import { expect, test } from 'vitest';
import { Suggester } from '../../../site/search/suggest.ts';
import { vocabularyOf } from '../../../site/search/vocabulary.ts';

const terms = vocabularyOf([
  '信访事项满意率',
  '初次信访办结率',
  '重复信访率',
  '法律援助案件数',
  '预算执行率',
  '青川县司法局',
  'Petition satisfaction',
]);
const suggester = new Suggester(terms);

test('pinyin is made at build', () => {
  expect(terms[4]).toEqual(['预算执行率', 'yu suan zhi xing lv']);
  expect(terms[6]).toEqual(['Petition satisfaction', '']);
});

test.each([
  ['skipped characters', '信访满意', '信访事项满意率'],
  ['one wrong character', '重负信访率', '重复信访率'],
  ['pinyin', 'yusuanzhixing', '预算执行率'],
  ['pinyin with spaces', 'yu suan zhi xing', '预算执行率'],
  ['pinyin with a slip', 'chucixinfamg', '初次信访办结率'],
  ['initials', 'flyz', '法律援助案件数'],
  ['part of a name', '司法', '青川县司法局'],
  ['English with a slip', 'petiton satisfaction', 'Petition satisfaction'],
])('%s', (_, query, name) => expect(suggester.suggest(query, 6)[0]).toBe(name));

test.each(['', ' ', '一', 'x'])('one character or none suggests nothing (%#)', (query) =>
  expect(suggester.suggest(query, 6)).toEqual([]),
);
test('the name itself is no suggestion', () =>
  expect(suggester.suggest('预算执行率', 6)).not.toContain('预算执行率'));
test('what is near nothing suggests nothing', () => expect(suggester.suggest('大熊猫繁育', 6)).toEqual([]));
