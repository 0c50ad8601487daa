import { expect, test } from 'vitest';
import { bullet } from '../../../site/charts/bullet.ts';

test.each([
  ['no target', { actual: '5', tone: 'met' as const }],
  ['a negative value', { actual: '-5', value: '3', tone: 'met' as const }],
  ['nothing but zero', { actual: '0', value: '0', tone: 'met' as const }],
])('draws nothing for %s', (_case, values) => {
  expect(bullet(values)).toBeUndefined();
});

test('bar and tick share one scale from 0', () => {
  const html = bullet({ actual: '50', value: '100', tone: 'miss' })?.html ?? '';
  const width = Number(/width="([\d.]+)%" height="50%" class="f-miss"/.exec(html)?.[1]);
  const tick = Number(/x1="([\d.]+)%" x2="[\d.]+%" y1="0" y2="100%" class="s-tick"/.exec(html)?.[1]);
  expect(width * 2).toBeCloseTo(tick, 1);
});

test('an interval is a band with two ends', () => {
  const html = bullet({ actual: '50', low: '40', high: '60', tone: 'met' })?.html ?? '';
  expect(html.match(/class="s-ink"/g)).toHaveLength(2);
});
