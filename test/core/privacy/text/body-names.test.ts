import { describe, expect, test } from 'vitest';
import { bodyEnding, isBodyName } from '#core/privacy/text/body-names.ts';

describe('names of bodies', () => {
  test.each([
    '云岭县民政局',
    '惠民超市',
    '云岭惠民便利店（城关路店）',
    '云岭县第一中学',
    '柏林村股份经济合作社',
    '云岭县电器行',
    '县残联',
    '镇政府',
  ])('case %#', (name) => expect(isBodyName(name)).toBe(true));
  test.each(['', '王建社', '王残联', '欧阳建行', '买买提·吐尔逊', '单位：云岭县民政局', '某某', '云岭村3组'])(
    'no name of a body, case %#',
    (name) => expect(isBodyName(name)).toBe(false),
  );
});

describe('what a word ends with', () => {
  test.each([
    ['云岭县民政局', 1],
    ['云岭农商银行城关支行', 2],
    ['整体布局', 0],
    ['云岭村', 0],
    ['', 0],
  ] as const)('case %#', (text, ending) => expect(bodyEnding(text, text.length)).toBe(ending));
});
