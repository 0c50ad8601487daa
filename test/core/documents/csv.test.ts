import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { delimiterOf, readCsv } from '#core/documents/csv.ts';

test('reads fields as the standard library of the trade does', () => {
  const field = fc.string({ unit: fc.constantFrom('a', '"', ',', '\n', ' ', '张', '1'), maxLength: 6 });
  fc.assert(
    fc.property(
      fc.array(fc.array(field, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 5 }),
      (rows) => {
        const source = rows
          .map((row) => row.map((one) => `"${one.replaceAll('"', '""')}"`).join(','))
          .join('\n');
        const expected = parse(source, { relax_column_count: true }) as string[][];
        const found = expected.map((row) => row.map(() => ''));
        for (const { text, cell } of readCsv(source, ',').blocks) {
          const row = found[cell?.row ?? 0];
          if (row) row[cell?.column ?? 0] = text;
        }
        expect(found).toEqual(expected);
      },
    ),
  );
});

test.each([
  ['a,b\n1,2', ','],
  ['a;b;c\n1,5;2;3', ';'],
  ['a\tb', '\t'],
  ['"a,b";c', ';'],
  ['', ','],
])('tells the delimiter %#', (source, delimiter) => expect(delimiterOf(source)).toBe(delimiter));

test('no cell is called a header: the format does not say which are', () =>
  expect(readCsv('名单\n姓名,电话\n甲,138123').blocks.every(({ role }) => role === 'cell')).toBe(true));

test.each([
  ['a,1101\n', '1**1', 'a,1**1\n'],
  ['a,1101\n', '1,"', 'a,"1,"""\n'],
  ['a,"1101"\r\n', '"', 'a,""""\r\n'],
])('writes what the format reads back %#', (source, replacement, written) => {
  const reading = readCsv(source);
  const block = reading.blocks.findIndex(({ text }) => text === '1101');
  expect(reading.write([{ block, start: 0, end: 4, replacement }])).toBe(written);
});
