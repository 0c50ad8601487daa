import { expect, test } from 'vitest';
import type { Block } from '#core/documents/block.ts';
import { defaultPolicy } from '#core/privacy/policy/policy.ts';
import { scan, scanInSteps } from '#core/privacy/scan.ts';
import { runSteps, type Steps } from '#core/privacy/steps.ts';

const policy = defaultPolicy('2026-11-22');
const number = `11010519491231${'002X'}`;
const cell = (text: string, row: number, column: number): Block => ({
  text,
  role: row === 0 ? 'header' : 'cell',
  place: {},
  cell: { table: 0, row, column },
});

test('steps done at once give what they end with', () => {
  function* three(): Steps<number> {
    yield;
    yield;
    return 3;
  }
  expect(runSteps(three())).toBe(3);
});

test('a long table is scanned in many steps, and finds what a scan at once finds', () => {
  const blocks = Array.from({ length: 400 }, (_, row) =>
    row === 0
      ? [cell('姓名', 0, 0), cell('身份证号码', 0, 1)]
      : [cell('王建国', row, 0), cell(number, row, 1)],
  ).flat();
  const steps = scanInSteps(blocks, policy);
  let count = 0;
  for (;;) {
    const step = steps.next();
    if (step.done) {
      expect(step.value).toEqual(scan(blocks, policy));
      break;
    }
    count += 1;
  }
  expect(count).toBeGreaterThan(10);
});
