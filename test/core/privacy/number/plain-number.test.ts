import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Hit } from '#core/privacy/hit.ts';
import { type Topic, topics } from '#core/privacy/label/topics.ts';
import { readPlainNumber } from '#core/privacy/number/plain-number.ts';
import { isFigure } from '#core/privacy/number/short-numbers.ts';
import { TextReader } from '#core/privacy/text/read-text.ts';
import { residentIdCheck } from '#core/standards/resident-id.ts';

const today = 20_261_121;
const reader = new TextReader();
/** What all rules find in a cell. */
function read(text: string, topic: Topic | undefined): Hit[] {
  const hits: Hit[] = [];
  reader.read(text, [], topic, today, hits);
  return hits;
}

const digits = (length: number) =>
  fc
    .array(fc.integer({ min: 0, max: 9 }), { minLength: length, maxLength: length })
    .map((list) => list.join(''));
const ids = fc
  .tuple(
    fc.constantFrom('110105', '440524', '330106', '820000', '830000', '999999', '659001'),
    fc.integer({ min: 1875, max: 2030 }),
    fc.integer({ min: 1, max: 13 }),
    fc.integer({ min: 1, max: 31 }),
    digits(3),
  )
  .map(([area, year, month, day, sequence]) => {
    const first = `${area}${year}${String(month).padStart(2, '0')}${String(day).padStart(2, '0')}${sequence}`;
    return first + residentIdCheck(first);
  });
const cells = fc.oneof(
  ids,
  ids.map((id) => id.toLowerCase()),
  digits(18),
  digits(11),
  digits(9).map((rest) => `13${rest}`),
  fc.string({ minLength: 11, maxLength: 11 }),
  digits(10).map((rest) => `１${rest}`),
);
const columns = fc.constantFrom<Topic | undefined>(undefined, ...(Object.keys(topics) as Topic[]), 'role');

describe('a plain number under its header', () => {
  test('is what all rules would say, where it is told at all', () => {
    let told = 0;
    fc.assert(
      fc.property(cells, columns, (text, topic) => {
        const plain = readPlainNumber(text, 0, text.length, topic, today);
        if (!plain) return;
        told += 1;
        expect(read(text, topic)).toEqual([plain]);
      }),
      { numRuns: 20_000, seed: 7 },
    );
    expect(told).toBeGreaterThan(200);
  });

  test.each<[string, string, Topic | undefined]>([
    ['a proven ID', `11010519491231${'002X'}`, 'resident-id'],
    ['a proven ID under the header of any paper', `11010519491231${'002X'}`, 'document-number'],
    ['a mobile', `138${'00138000'}`, 'mobile'],
    ['a mobile under 电话', `138${'00138000'}`, 'phone'],
  ])('is told at once: %s', (_, text, topic) => {
    expect(readPlainNumber(text, 0, text.length, topic, today)).toBeDefined();
  });

  test.each<[string, string, Topic | undefined]>([
    ['a wrong check character', `11010519491231${'0021'}`, 'resident-id'],
    ['a small x', `11010519491231${'002x'}`, 'resident-id'],
    ['no such day', `11010519490231${'0020'}`, 'resident-id'],
    ['born tomorrow', `11010520261122${'0012'}`, 'resident-id'],
    ['no header', `11010519491231${'002X'}`, undefined],
    ['an office line', `138${'00138000'}`, 'office-phone'],
    ['full width', `１38${'00138000'}`, 'mobile'],
    ['a space behind it', `138${'0013800'} `, 'mobile'],
    ['no mobile', `128${'00138000'}`, 'mobile'],
    ['nothing', '', 'mobile'],
  ])('is left to the rules: %s', (_, text, topic) => {
    expect(readPlainNumber(text, 0, text.length, topic, today)).toBeUndefined();
  });
});

describe('up to four digits', () => {
  test("are nobody's number under any header", () => {
    for (const topic of [undefined, ...(Object.keys(topics) as Topic[])])
      for (let figure = 0; figure < 10_000; figure += 7)
        for (const text of [String(figure), String(figure).padStart(4, '0')])
          if (isFigure(text)) expect(read(text, topic)).toEqual([]);
  });

  test("nor are six under the header of a row's number", () => {
    for (let figure = 10_000; figure < 1_000_000; figure += 997)
      expect([isFigure(String(figure), 6), read(String(figure), 'serial')]).toEqual([true, []]);
    expect(isFigure('1000000', 6)).toBe(false);
  });

  test.each(['', '12345', '3号', '１２', '1.5', '-1'])('%#: others are asked about', (text) => {
    expect(isFigure(text)).toBe(false);
  });
});
