import fc from 'fast-check';
import { expect, test } from 'vitest';
import { because, type Finding } from '#core/privacy/finding.ts';
import { blockAt, FindingList, severityAt } from '#core/privacy/finding-list.ts';

const reasons = [because('label'), because('check-digit', 'region'), because('label')];
const finding = fc.record({
  kind: fc.constantFrom('name', 'mobile', 'resident-id'),
  block: fc.nat(1_000_000),
  start: fc.nat(1_000),
  end: fc.nat(1_000),
  confidence: fc.constantFrom(0.5, 0.99),
  severity: fc.constantFrom('leak', 'likely', 'notice'),
  reasons: fc.constantFrom(...reasons),
}) satisfies fc.Arbitrary<Finding>;

test('a list gives what was put into it', () => {
  fc.assert(
    fc.property(fc.array(finding, { maxLength: 700 }), fc.nat(9), (findings, shift) => {
      const list = new FindingList();
      for (const one of findings) list.add(one, shift);
      const all = findings.map((one) => ({ ...one, block: one.block + shift }));
      expect([...list]).toEqual(all);
      expect(list.length).toBe(all.length);
      expect(list.slice(1, 3)).toEqual(all.slice(1, 3));
      for (const findings of [list, all]) {
        const indexes = [...all.keys(), all.length];
        expect(indexes.map((index) => blockAt(findings, index))).toEqual(
          indexes.map((index) => all[index]?.block),
        );
        expect(indexes.map((index) => severityAt(findings, index))).toEqual(
          indexes.map((index) => all[index]?.severity),
        );
      }
      expect(list.at(list.length)).toBeUndefined();
    }),
    { numRuns: 60 },
  );
});

test('stretches of it stand in another order', () => {
  const list = new FindingList();
  const one = (block: number): Finding => ({
    kind: 'name',
    block,
    start: 0,
    end: 2,
    confidence: 1,
    severity: 'notice',
    reasons: [],
  });
  for (const block of [5, 6, 0, 1, 9]) list.add(one(block), 0);
  const ordered = list.inOrder([
    { first: 2, last: 4 },
    { first: 0, last: 2 },
    { first: 4, last: 5 },
  ]);
  expect([...ordered].map(({ block }) => block)).toEqual([0, 1, 5, 6, 9]);
});
