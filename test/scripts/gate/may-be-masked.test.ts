import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readMasked } from '#core/privacy/detectors/masked.ts';
import type { Hit } from '#core/privacy/hit.ts';
import { noSamples } from '#core/privacy/number/sample.ts';
import { mayBeMasked } from '../../../scripts/gate/may-be-masked.ts';

test.each([
  '完成率 = 办结 / 受理 * 100 ，权重 95 × 100',
  'petition-2025-01-01_2025-12-31',
  'index-20250101-20251231',
  '● 2026-03-15',
  '12345…',
  '2000000000',
])('no mask: %#', (text) => {
  expect(mayBeMasked(text)).toBe(false);
});

test.each(['110105********002X', '138****8000', '身份证号 11010519491231xxxx。', '1101＊＊＊＊1234'])(
  'a mask: %#',
  (text) => {
    expect(mayBeMasked(text)).toBe(true);
  },
);

const sign = fc.constantFrom(...'0123456789xX*＊●○■×_#…某- .，a');

test('whatever the engine reads as a mask may be one', () => {
  fc.assert(
    fc.property(fc.array(sign, { maxLength: 40 }), (signs) => {
      const text = signs.join('');
      const hits: Hit[] = [];
      for (let at = 0; at < text.length; at++)
        readMasked(text, at, 0, () => 'resident-id', noSamples(), hits);
      if (hits.length > 0) expect(mayBeMasked(text)).toBe(true);
    }),
    { numRuns: 3000 },
  );
});

test('looking at every eighth place sees what the pattern sees', () => {
  const few = fc.constantFrom(...'1234*x…，a');
  fc.assert(
    fc.property(fc.array(few, { maxLength: 60 }), (signs) => {
      const text = signs.join('');
      const rows = text.match(/[\dx*…]{8,}/g) ?? [];
      expect(mayBeMasked(text)).toBe(rows.some((row) => /\d/.test(row) && /[x*…]/.test(row)));
    }),
    { numRuns: 3000 },
  );
});
