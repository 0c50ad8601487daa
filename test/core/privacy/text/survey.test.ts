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
    ['3月5日生，A12，三10号', [2, 7, 10, 11, 13]],
    ['姓名：某', [0, 1, 2]],
    ['１２', [0, 1]],
    ['*', [0]],
  ])('case %#', (text, places) => expect(placesOf(text)).toEqual(places));

  test('more of them than there was room for', () => {
    expect(placesOf('1，'.repeat(1000))).toEqual(Array.from({ length: 1000 }, (_, i) => i * 2));
  });

  test('nothing of one text is known in the next', () => {
    const survey = look('公示名单 | 1 <b>准考证</b> 您');
    survey.look('会议');
    expect(survey).toMatchObject({
      count: 0,
      delimited: false,
      markup: false,
      announces: false,
      examined: false,
      addresses: false,
    });
  });
});

describe('what a text holds', () => {
  test.each([
    ['一 二', 'delimited', true],
    ['　　段首缩进\n　　再一段', 'delimited', false],
    ['甲|乙', 'delimited', true],
    ['甲<乙', 'markup', true],
    ['获奖名单', 'announces', true],
    ['单位', 'announces', false],
    ['准考证号', 'examined', true],
    ['证号', 'examined', false],
    ['不慎遗失', 'addresses', true],
    ['损失', 'addresses', false],
  ] as const)('case %#', (text, what, holds) => expect(look(text)[what]).toBe(holds));
});
