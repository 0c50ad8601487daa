import { expect, test } from 'vitest';
import { partOf } from '../../../scripts/mutate/deal.ts';

const mutant = (line: number, replacement = 'false') => ({
  fileName: '/anywhere/core/privacy/scan.ts',
  location: { start: { line, column: 2 }, end: { line, column: 9 } },
  mutatorName: 'ConditionalExpression',
  replacement,
});

test('each mutant belongs to one part, wherever the project stands', () => {
  const here = mutant(7);
  const there = { ...here, fileName: '/sandbox/else/core/privacy/scan.ts' };
  expect(partOf(here, 100)).toBe(partOf(there, 100));
  expect(partOf(here, 1)).toBe(1);
});

test('parts are about equally large, and what is written decides as well as where', () => {
  const parts = Array.from({ length: 4000 }, (_, line) => partOf(mutant(line), 4));
  for (const part of [1, 2, 3, 4]) expect(parts.filter((one) => one === part).length).toBeGreaterThan(900);
  const both = Array.from(
    { length: 100 },
    (_, line) => partOf(mutant(line), 50) === partOf(mutant(line, 'true'), 50),
  );
  expect(both).toContain(false);
});
