import { expect, test } from 'vitest';
import { forecast } from '#core/assessment/forecast.ts';

const months = (...values: (string | undefined)[]) =>
  values.map((value, index) => ({ period: `2024-${String(index + 1).padStart(2, '0')}`, value }));
const target = { op: '≥', value: '120' } as const;

test('steady months go on, and the interval is as narrow as they are', () =>
  expect(forecast(months('10', '20', '30'), target, '2024')).toEqual({
    method: 'mean-increment',
    value: '120.0',
    interval: { name: 'normal-80', low: '120.0', high: '120.0' },
    outlook: 'met',
    periods: 3,
    through: '2024-03',
  }));

test('uneven months leave it open; far behind is missed', () => {
  expect(forecast(months('4', '20', '30'), target, '2024')).toMatchObject({
    value: '120.0',
    outlook: 'open',
  });
  expect(forecast(months('2', '4', '6'), target, '2024')).toMatchObject({ value: '24.0', outlook: 'missed' });
});

test('a schedule carries the seasons', () => {
  const schedule = [10, 20, 40, 120].map((value, index) => ({
    period: `2024-Q${index + 1}`,
    value: String(value),
  }));
  const quarters = [
    ['2024-Q1', '5'],
    ['2024-Q2', '10'],
  ].map(([period = '', value]) => ({ period, value }));
  expect(forecast(quarters, { ...target, schedule }, '2024')).toMatchObject({
    method: 'schedule-share',
    value: '60.0',
    outlook: 'missed',
    periods: 2,
  });
});

test('what is unknown ends the run; too little, or a year that is over, is no forecast', () => {
  expect(forecast(months('10', '20', undefined, '90'), target, '2024')).toMatchObject({
    periods: 2,
    through: '2024-02',
  });
  expect(forecast(months('10'), target, '2024')).toBeUndefined();
  expect(forecast([], target, '2024')).toBeUndefined();
  expect(
    forecast(months(...Array.from({ length: 12 }, (_, index) => String(index))), target, '2024'),
  ).toBeUndefined();
});
