import { expect, test } from 'vitest';
import { show } from '#core/assessment/exact.ts';
import { derive, evaluate } from '#core/assessment/formula.ts';
import { indicatorOf } from './make.ts';

const inputs = { amount: '700000', cases: '350', a: '1', b: '3' };
test.each([
  ['amount / cases', '2000'],
  ['a / b', '1/3'],
  ['(a + b) * 2 - -1', '9'],
  ['a + b * 2', '7'],
  ['0.5 * b', '1.5'],
])('%s', (formula, value) => {
  const exact = evaluate(formula, inputs);
  expect(exact && show(exact)).toBe(value);
});
test.each(['a / (b - 3)', 'a +', '(a', 'a b', 'missing + 1', '', 'a ** b', 'toString'])(
  '%j has no value',
  (formula) => expect(evaluate(formula, inputs)).toBeUndefined(),
);

test('a share of % is taken times 100, unless the formula says so itself', () => {
  const value = (unit: string, formula: string) => {
    const exact = derive(indicatorOf('x', { unit, formula }), { a: '1', b: '4' });
    return exact && show(exact);
  };
  expect(value('%', 'a / b')).toBe('25');
  expect(value('%', 'a / b * 100')).toBe('25');
  expect(value('‰', 'a / b')).toBe('250');
  expect(value('件', 'a / b')).toBe('0.25');
});
