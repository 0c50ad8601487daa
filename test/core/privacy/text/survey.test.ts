import { describe, expect, test } from 'vitest';
import { Survey } from '#core/privacy/text/survey.ts';

const look = (text: string): Survey => {
  const survey = new Survey();
  survey.look(text);
  return survey;
};
const placesOf = (text: string): number[] => {
  const { places, count } = look(text);
  return [...places.subarray(0, count)];
};

describe('places', () => {
  test.each([
    ['', []],
    ['会议指出，要坚持问题导向。', []],
    ['共12人，3户', []],
    ['3月5日，第12条，四人', []],
    ['3月5日生，A12，三10号', [2, 7, 10, 11]],
    ['增长9.5倍，占95%，8:30到，3-5个，得分9，', []],
    ['12345人，1.2345人，95%31，12×34，5，6', [0, 7, 18, 21, 23, 24, 27]],
    ['一，健全，二十人，一、工作', []],
    ['一、三、五，二十号，二十三组，一三', [0, 2, 4, 6, 10, 12, 15]],
    ['位置，业主。', []],
    ['出生时间，1990年', [1, 3]],
    ['100%，&，', []],
    ['姓名：某', [0, 2]],
    ['姓名某', [0, 1]],
    ['１２', [0, 1]],
    ['*', [0]],
  ])('case %#', (text, places) => expect(placesOf(text)).toEqual(places));

  test('more of them than there was room for', () => {
    expect(placesOf('＊，'.repeat(3000))).toEqual(Array.from({ length: 3000 }, (_, i) => i * 2));
  });

  test('nothing of one text is known in the next', () => {
    const survey = look('公示名单 | [1] <b>准考证</b> 关于您 號１２\\n**');
    survey.look('会议');
    expect(survey).toMatchObject({
      count: 0,
      delimited: false,
      markup: false,
      announced: -1,
      examined: false,
      addresses: false,
      concerns: false,
      bracketed: false,
      stringed: false,
      traditional: false,
      wide: false,
      starred: false,
      partCount: 0,
    });
  });
});

test('a sign on the border of two stretches', () => {
  expect(placesOf(`${'会'.repeat(2047)}12345678，${'会'.repeat(2039)}姓名某`)).toEqual([2047, 4095, 4096]);
  expect(look(`${'会'.repeat(2047)}名单`).announced).toBe(2048);
});

test('parts: delimiters, spaces, quotes and line feeds', () => {
  const { parts, partCount } = look('甲|乙 丙，\n"丁"');
  expect([...parts.subarray(0, partCount)]).toEqual([1, 3, 6, 7, 9]);
});

describe('what a text holds', () => {
  test.each([
    ['一 二', 'delimited', true],
    ['　　段首缩进\n　　再一段', 'delimited', false],
    ['甲|乙', 'delimited', true],
    ['甲<乙', 'markup', true],
    ['获奖名单', 'announced', 3],
    ['单位', 'announced', -1],
    ['准考证号', 'examined', true],
    ['证号', 'examined', false],
    ['不慎遗失', 'addresses', true],
    ['损失', 'addresses', false],
    ['关于', 'concerns', true],
    ['于是', 'concerns', false],
    ['[1]', 'bracketed', true],
  ] as const)('case %#', (text, what, holds) => expect(look(text)[what]).toBe(holds));
});
