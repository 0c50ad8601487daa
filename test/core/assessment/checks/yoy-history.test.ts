import { expect, test } from 'vitest';
import { disclosureOf } from '../make.ts';
import { flagsFor } from './checks.ts';

const before = (actual: string, version = 1) =>
  disclosureOf([{ node: 'x', actual }], { period: '2023', version });
const flags = (result: object, earlier = [before('200')]) => flagsFor('yoy-history', result, {}, { earlier });
const change = (value: string, unit: '%' | '件' = '%') => ({ change: { kind: '同比', value, unit } });

test.each([
  [{ actual: '300', ...change('50') }, []],
  [{ actual: '300', ...change('40') }, ['change']],
  [{ actual: '300', ...change('100', '件') }, []],
  [{ actual: '300', baseline: '200' }, []],
  [{ actual: '300', baseline: '210' }, ['baseline']],
])('%#', (result, codes) => expect(flags(result).map(({ code }) => code)).toEqual(codes));

test('the newest version of the year before counts; without one there is nothing to ask', () => {
  expect(flags({ actual: '300', ...change('50') }, [before('100'), before('200', 2)])).toEqual([]);
  expect(flags({ actual: '300', ...change('40') }, [])).toEqual([]);
});
