import { describe, expect, test } from 'vitest';
import { candidatesLeft, unite } from '#core/privacy/rules/mask-strength.ts';

const days = 29_585;

describe('candidates left', () => {
  test.each([
    ['110105************', {}, days * 1000],
    ['110105********002*', {}, days],
    ['110105********002*', { birth: '1949' }, 365],
    ['110105********002*', { birth: '1948' }, 366],
    ['110105********002*', { birth: '194912' }, 31],
    ['110105********002*', { birth: '19491231' }, 1],
    ['110105********002*', { birth: '19490231' }, 0],
    ['11010519491231****', {}, 1000],
    ['11010519491231****', { sex: 'female' }, 500],
    ['11010519491231002X', {}, 1],
    ['110105194912310021', {}, 0],
    ['110105200002****1*', {}, 29 * 100],
    ['1101', {}, Number.POSITIVE_INFINITY],
  ] as const)('case %#', (pattern, beside, left) => expect(candidatesLeft(pattern, beside)).toBe(left));

  test('every candidate has exactly one check character', () => {
    const sum = [...'0123456789X'].reduce(
      (all, check) => all + candidatesLeft(`1101051949****002${check}`),
      0,
    );
    expect(sum).toBe(365);
  });
});

test.each([
  ['1**4', '12**', '12*4'],
  ['1**4', '2**4', undefined],
  ['1*', '1*4', undefined],
])('two masks united, case %#', (one, two, both) => expect(unite(one, two)).toBe(both));
