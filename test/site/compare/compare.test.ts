import { expect, test } from 'vitest';
import type { ComparedFigure } from '../../../site/compare/comparison.ts';
import { panelsOf, scaleOf } from '../../../site/compare/panels.ts';
import { compareAddress, compareStateIn, toggled } from '../../../site/compare/state.ts';

test.each([
  '?indicator=a,b&org=x,y&period=2024,2025',
  '?indicator=a',
  '?org=x&period=2024-Q1',
  '?indicator=a&period=2024-01-01_2024-06-30',
  '',
])('the address %j comes back as it was', (address) =>
  expect(compareAddress(compareStateIn(address))).toBe(address),
);

test('what is named twice counts once; what no id looks like is dropped; six indicators at most', () => {
  const { indicators, orgs } = compareStateIn('?indicator=a,a,b,c,d,e,f,g&org=%3Cb%3E,x,');
  expect(indicators).toEqual(['a', 'b', 'c', 'd', 'e', 'f']);
  expect(orgs).toEqual(['x']);
});

test('toggling twice changes nothing', () => {
  expect(toggled(['a'], 'b')).toEqual(['a', 'b']);
  expect(toggled(['a', 'b'], 'a')).toEqual(['b']);
});

const figure = (org: string, period: string, value: string, targetValue?: string): ComparedFigure => ({
  org,
  period,
  value,
  record: `${org}-${period}`,
  ...(targetValue === undefined ? {} : { target: `≥ ${targetValue}`, targetValue }),
});
const figures = [
  figure('low', '2025', '10', '50'),
  figure('high', '2024', '90'),
  figure('high', '2025', '80'),
];

test('organisations and periods keep the order given, whatever the values are', () => {
  expect(panelsOf(figures, ['low', 'silent', 'high'], ['2024', '2025']).map(({ org }) => org)).toEqual([
    'low',
    'high',
  ]);
  expect(panelsOf(figures, ['high', 'low'], ['2025'])[0]?.cells[0]?.figure?.value).toBe('80');
});

test('a period without a figure stays empty and is not drawn as 0', () => {
  expect(panelsOf(figures, ['low'], ['2024', '2025'])[0]?.cells[0]).toEqual({
    period: '2024',
    figure: undefined,
  });
});

test('one scale for all, with 0 on it, also for negative values and for nothing', () => {
  const place = scaleOf(panelsOf(figures, ['low', 'high'], ['2024', '2025']));
  expect(place('0')).toBe(92);
  expect(place('90')).toBe(8);
  expect(scaleOf(panelsOf([figure('a', '2025', '-5')], ['a'], ['2025']))('0')).toBe(8);
  expect(scaleOf([])('0')).toBe(92);
});
