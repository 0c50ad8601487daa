import { expect, test } from 'vitest';
import type { LeakKind } from '#core/privacy/finding.ts';
import { Ledger } from '../../../extension/receipt/ledger.ts';

const notes = (kind: LeakKind, count: number, ignored = 0) =>
  Array.from({ length: count }, (_, index) => ({ leak: kind, ...(index < ignored ? { ignored: {} } : {}) }));

function ledger(seen: number, masked: number): Ledger {
  const made = new Ledger();
  made.saw(notes('mobile', seen));
  for (let count = 0; count < masked; count += 1) made.masked('mobile');
  return made;
}

test.each([
  ['all masked', 5, 5, 0, 0, { found: 5, masked: 5, ignored: 0, open: 0 }],
  ['some left', 5, 3, 2, 0, { found: 5, masked: 3, ignored: 0, open: 2 }],
  ['one ignored', 5, 3, 2, 1, { found: 5, masked: 3, ignored: 1, open: 1 }],
  ['masked, and taken back', 5, 5, 5, 0, { found: 5, masked: 0, ignored: 0, open: 5 }],
  ['masked, taken back, masked again', 2, 4, 0, 0, { found: 2, masked: 2, ignored: 0, open: 0 }],
  ['written anew after masking', 1, 1, 3, 0, { found: 3, masked: 0, ignored: 0, open: 3 }],
])('%s', (_, seen, masked, now, ignored, tally) => {
  expect(ledger(seen, masked).tallies(notes('mobile', now, ignored))).toEqual({ mobile: tally });
});

test('what a person deleted is no mask', () => expect(ledger(2, 0).tallies([])).toEqual({}));
