import { expect, test } from 'vitest';
import { checkFigures } from '#core/assessment/check-figures.ts';
import { disclosureOf, ratioLeaf, schemeOf, tiers } from '../make.ts';

const flags = (claimedScore: string, claimedTotal: string, claimedTier: string) =>
  checkFigures(
    disclosureOf([{ node: 'a', actual: '86', claimedScore }], { claimedTotal, claimedTier }),
    schemeOf([ratioLeaf('a', '100', '100')], { tiers }),
    new Map(),
  ).filter(({ check }) => check === 'score-mismatch');

test('claims that fit are silent', () => expect(flags('86', '86.0', '良')).toEqual([]));
test('claims that differ show both', () =>
  expect(flags('90', '90', '优')).toMatchObject([
    { code: 'node', node: 'a', stated: '90', expected: '86' },
    { code: 'total', stated: '90', expected: '86' },
    { code: 'tier', stated: '优', expected: '良' },
  ]));
