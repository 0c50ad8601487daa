import fc from 'fast-check';
import { expect, test } from 'vitest';
import { effectivePolicy, rank, type Unit } from '#core/assessment/ranking.ts';
import { applyQuotas } from '#core/assessment/tiers.ts';
import { tiers } from './make.ts';

const allowed = { kind: 'allowed', minN: 15 } as const;
const prohibited = { kind: 'prohibited', because: '体检表' } as const;
const unit = (org: string, score: string | undefined, n = 20, kind = '信访局'): Unit => ({
  org,
  kind,
  region: `33020${org.length}`,
  score,
  n,
});

test('best first, ties share a place, small fields stand apart', () => {
  const units = [
    unit('a', '90'),
    unit('bb', '95'),
    unit('ccc', '90'),
    unit('dddd', '80'),
    unit('eeeee', '99', 14),
    unit('ffffff', undefined),
  ];
  const { ranked, apart } = rank(units, allowed);
  expect(ranked.map(({ org, place, tied }) => [org, place, tied])).toEqual([
    ['bb', 1, 1],
    ['a', 2, 2],
    ['ccc', 2, 2],
    ['dddd', 4, 1],
  ]);
  expect(apart.map(({ org, because }) => [org, because])).toEqual([
    ['eeeee', 'too-few-cases'],
    ['ffffff', 'no-score'],
  ]);
});

test('under a prohibition there is no place and no order but the region', () => {
  const { ranked, apart } = rank([unit('bb', '1'), unit('a', '99')], prohibited);
  expect(ranked).toEqual([]);
  expect(apart.map(({ org }) => org)).toEqual(['a', 'bb']);
});

test('courts are never ranked', () => {
  expect(
    effectivePolicy({ rankingPolicy: allowed, appliesTo: { kinds: ['法院'], levels: [] } }),
  ).toMatchObject({ kind: 'prohibited' });
  expect(
    effectivePolicy({ rankingPolicy: allowed, appliesTo: { kinds: ['司法局'], levels: [] } }, '法院'),
  ).toMatchObject({ kind: 'prohibited' });
  expect(
    effectivePolicy({ rankingPolicy: allowed, appliesTo: { kinds: ['司法局'], levels: [] } }, '司法局'),
  ).toBe(allowed);
  const courts = ['a', 'bb', 'ccc'].map((org) => unit(org, '90', 99, '法院'));
  expect(rank(courts, allowed)).toMatchObject({ ranked: [], apart: [{ because: 'prohibited' }, {}, {}] });
});

test('one unit alone is not ranked', () =>
  expect(rank([unit('a', '90'), unit('bb', '95', 3)], allowed)).toMatchObject({
    ranked: [],
    apart: [{ because: 'too-few-units' }, {}],
  }));

test('the order of units never matters', () => {
  const units = [unit('a', '90'), unit('bb', '95'), unit('ccc', '90'), unit('dddd', '80', 3)];
  fc.assert(
    fc.property(fc.shuffledSubarray(units, { minLength: 4 }), (shuffled) => {
      expect(rank(shuffled, allowed)).toEqual(rank(units, allowed));
    }),
  );
});

test('quotas hold: the best keep the tier, a tied group that does not fit falls', () => {
  const limited = tiers.map((tier) => (tier.name === '优' ? { ...tier, quota: '40' } : tier));
  const units = [
    ['a', '98'],
    ['b', '95'],
    ['c', '95'],
    ['d', '85'],
    ['e', '50'],
  ].map(([org = '', total = '']) => ({
    org,
    total,
    tier: Number(total) >= 90 ? '优' : Number(total) >= 80 ? '良' : '差',
  }));
  const { applied, units: after } = applyQuotas(units, limited, { kind: 'allowed', minN: 3 });
  expect(applied).toBe(true);
  expect(after.map(({ tier, before }) => [tier, before])).toEqual([
    ['优', undefined],
    ['良', '优'],
    ['良', '优'],
    ['良', undefined],
    ['差', undefined],
  ]);
  expect(applyQuotas(units, limited, prohibited)).toEqual({ applied: false, units });
});
