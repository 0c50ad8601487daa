import { type AsyncBuffer, parquetMetadataAsync, parquetReadObjects } from 'hyparquet';
import type { Block } from '#core/documents/block.ts';

/** First and last four bytes of a Parquet file. */
const magic = [0x50, 0x41, 0x52, 0x31];

/** Whether the bytes are a Parquet file. */
export const isParquet = (bytes: Uint8Array): boolean =>
  magic.every((byte, at) => bytes[at] === byte && bytes[bytes.length - 4 + at] === byte);

/**
 * A Parquet file as the table that it is, a part for each of its groups of rows: a header of the names of its columns, then the
 * rows; a last part is what the file says of itself.
 * @throws where it cannot be read whole.
 */
export async function* parquetBlocks(bytes: Uint8Array): AsyncGenerator<Block[]> {
  // A copy of its own: a Buffer may be a view on a larger one.
  const whole = new Uint8Array(bytes).buffer;
  const file: AsyncBuffer = { byteLength: whole.byteLength, slice: (from, to) => whole.slice(from, to) };
  const metadata = await parquetMetadataAsync(file);
  const names = metadata.schema.slice(1).map(({ name }) => name);
  const header = names.map(
    (text, column): Block => ({ text, role: 'header', place: {}, cell: { table: 0, row: 0, column } }),
  );
  let rowStart = 0;
  for (const { num_rows } of metadata.row_groups) {
    const rowEnd = rowStart + Number(num_rows);
    const rows = await parquetReadObjects({ file, metadata, rowStart, rowEnd });
    const first = rowStart;
    yield header.concat(
      rows.flatMap((row, index) =>
        names.flatMap((name, column): Block[] => {
          const text = textOf(row[name]);
          const cell = { table: 0, row: index + 1, column };
          return text === '' ? [] : [{ text, role: 'cell', place: { line: first + index + 1 }, cell }];
        }),
      ),
    );
    rowStart = rowEnd;
  }
  const about = [
    metadata.created_by ?? '',
    ...(metadata.key_value_metadata ?? []).map(({ value }) => value ?? ''),
  ].filter((text) => text !== '');
  yield [
    ...(rowStart === 0 ? header : []),
    ...about.map((text): Block => ({ text, role: 'metadata', place: {} })),
  ];
}

function textOf(value: unknown): string {
  if (value === null || value === undefined) return '';
  return value instanceof Date ? value.toISOString().slice(0, 10) : String(value);
}
