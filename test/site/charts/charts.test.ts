import { describe, expect, test } from 'vitest';
import { barsChart } from '../../../site/charts/bars.ts';
import { type Chart, cellText } from '../../../site/charts/chart.ts';
import { dotsChart } from '../../../site/charts/dots.ts';
import { dumbbellChart } from '../../../site/charts/dumbbell.ts';
import { pointsChart } from '../../../site/charts/points.ts';
import { stackedChart } from '../../../site/charts/stacked.ts';
import { linesOf, tilesChart } from '../../../site/charts/tiles.ts';
import { trendChart } from '../../../site/charts/trend.ts';

const words = { sentence: '一句话', label: '名称', value: '数值', before: '改前', after: '改后' };

const charts: Record<string, Chart> = {
  points: pointsChart(
    [
      { label: '产出', weight: '50', won: '48.32', lost: '1.68' },
      { label: '效益', weight: '30', low: '10', high: '28' },
    ],
    {
      sentence: '一句话',
      part: '部分',
      won: '得分',
      weight: '分值',
      lostHead: '失分',
      unknown: '未公布',
      lost: (points) => `失 ${points}`,
      open: (range) => `${range} 分未定`,
    },
    'p',
  ),
  bars: barsChart(
    [
      { label: '全年预算', value: '500', words: '500 万元' },
      { label: '全年执行', words: '未公布' },
    ],
    words,
  ),
  trend: trendChart(
    [
      { label: '2023', value: '88.33', words: '88.33', target: '90', targetWords: '90' },
      { label: '2024', words: '未公布', target: '90', targetWords: '90' },
      { label: '2025', value: '97.58', words: '97.58', target: '95', targetWords: '95' },
    ],
    { sentence: '一句话', period: '时期', value: '实际', target: '目标' },
  ),
  dots: dotsChart(
    [
      { label: '甲县', value: '93.4', target: '90', words: '93.4 %' },
      { label: '乙县', target: '90', words: '未公布', small: true },
    ],
    words,
  ),
  stacked: stackedChart(
    [
      { label: '满意', share: 87.6, words: '361（87.6 %）' },
      { label: '不满意', share: 12.4, words: '51（12.4 %）' },
    ],
    words,
  ),
  tiles: tilesChart(
    [
      { column: 1, row: 1, label: '甲县', figures: ['12', '8'] },
      { column: 2, row: 2, label: '苏州市吴中区某地', figures: ['3', '3'] },
    ],
    { sentence: '一句话', label: '地区', heads: ['披露', '已公布'] },
  ),
  dumbbell: dumbbellChart([{ label: '热线', before: '2062', after: '2126' }], words),
};

/** Words of a drawing, as a reader sees them: markup gone. */
const visible = (html: string): string =>
  html
    .replace(/<[^>]*>/g, ' ')
    .replace(/&[a-z]+;/g, ' ')
    .trim();
const numbersIn = (text: string): string[] => text.match(/\d+(?:\.\d+)?/g) ?? [];

describe.each(Object.entries(charts))('chart %s', (_name, chart) => {
  test('shows no number that its table lacks', () => {
    const inTable = new Set(numbersIn(chart.table.rows.flat().map(cellText).join(' ')));
    expect(numbersIn(visible(chart.drawing.html)).filter((number) => !inTable.has(number))).toEqual([]);
  });
  test('has a sentence and a head for each column', () => {
    expect(chart.sentence).not.toBe('');
    for (const row of chart.table.rows) expect(row).toHaveLength(chart.table.head.length);
  });
  test('holds nothing that a strict policy refuses', () => {
    expect(chart.drawing.html).not.toMatch(/ style=|<script|onload|NaN|Infinity|undefined/);
  });
  test('is drawn as before', () => {
    expect(chart.drawing.html.replaceAll('><', '>\n<')).toMatchSnapshot();
  });
});

test('a missing value breaks the line', () => {
  expect(charts.trend?.drawing.html).not.toContain('class="s-brand"');
  expect(charts.trend?.drawing.html).toContain('◇');
});

test('months of two years name their years once each, in the table every time', () => {
  const { drawing, table } = trendChart(
    ['2025-11', '2025-12', '2026-01', '2026-02'].map((period, index) => ({
      label: `${Number(period.slice(5))}月`,
      ...{ period, year: period.slice(0, 4), value: String(index), words: String(index) },
    })),
    { sentence: '', period: '', value: '', target: '' },
  );
  expect(drawing.html.match(/>20\d\d</g)).toEqual(['>2025<', '>2026<']);
  expect(table.rows.map(([period]) => period)).toEqual(['2025-11', '2025-12', '2026-01', '2026-02']);
});

test('text of the data is escaped', () => {
  const chart = barsChart([{ label: '<b>"&', value: '1', words: '1' }], words);
  expect(chart.drawing.html).toContain('&lt;b&gt;&quot;&amp;');
});

test.each([
  ['甲县', ['甲县']],
  ['广西壮族自治区', ['广西壮族', '自治区']],
  ['Neighbouring county', ['Neighbouring', 'county']],
])('the name %s takes few lines', (name, lines) => expect(linesOf(name)).toEqual(lines));
