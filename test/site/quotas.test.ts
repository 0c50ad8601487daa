import { join } from 'node:path';
import { expect, test } from 'vitest';
import { loadPublication } from '../../site/publication.ts';
import { heldBack, quotaOutcomes, standingTier } from '../../site/views/quotas.ts';
import { topicMonths } from '../../site/views/topic-months.ts';

const published = loadPublication(join(import.meta.dirname, '../../content'));

test('a full tier holds back all but the best, and says from what to what', () => {
  const [outcome, ...more] = quotaOutcomes(published);
  expect(more).toEqual([]);
  expect(outcome).toMatchObject({
    period: '2025',
    units: 3,
    state: 'applied',
    scheme: { id: 'demo-village-service' },
  });
  const best = outcome?.held.map(({ record }) => record.id) ?? [];
  expect(best.length).toBeGreaterThan(0);
  for (const one of outcome?.held ?? []) {
    expect(one).toMatchObject({ before: '优', after: '良', quota: '34' });
    const { current } = one.record;
    expect(current && standingTier(current, one)?.name).toBe('良');
    expect(current?.assessment?.tier?.name).toBe('优');
  }
});

test('who is not held back keeps the tier of the points', () => {
  const free = [...published.records.values()].find(
    ({ id, current }) => current?.assessment?.tier && !heldBack(published, id),
  );
  expect(free?.current && standingTier(free.current, undefined)).toBe(free?.current?.assessment?.tier);
});

test('topics by month: every count as published, sums and the share of other exact, gaps no zero', () => {
  const [months] = topicMonths(published, '2025');
  expect(months?.periods).toHaveLength(12);
  const march = months?.periods.indexOf('2025-03') ?? -1;
  expect(months?.rows.map(({ topic, counts }) => [topic.id, counts[march]])).toEqual([
    ['urban', '38'],
    ['labour', '27'],
    ['environment', '19'],
    ['safety', '10'],
    ['other', '7'],
  ]);
  expect([months?.totals[march], months?.otherShares[march]]).toEqual(['101', '6.9']);
  expect(topicMonths(published, '2019')).toEqual([]);
});
