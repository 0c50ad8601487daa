import { type ColumnSource, parquetWriteBuffer, type SchemaElement } from 'hyparquet-writer';
import type { Catalogue } from '#core/disclosure/catalogue.ts';
import { units } from '#core/disclosure/decimal.ts';
import type { PublishedRelease } from '../publication.ts';
import { type Column, resultsColumns } from './results-columns.ts';
import { resultsRows } from './results-csv.ts';

/** Types of Parquet for ours. Numbers are exact decimals with eight places, as the content has them, and no doubles. */
const types: Readonly<Record<Column['type'], Omit<SchemaElement, 'name'>>> = {
  string: { type: 'BYTE_ARRAY', converted_type: 'UTF8' },
  integer: { type: 'INT32' },
  date: { type: 'INT32', converted_type: 'DATE' },
  number: {
    type: 'FIXED_LEN_BYTE_ARRAY',
    type_length: 16,
    converted_type: 'DECIMAL',
    precision: 38,
    scale: 8,
  },
};

/** Rows of a group: who reads a long table need not hold more at once. */
const ROWS = 5_000;

/** The table of `results.csv` as Parquet. What was not published is null, never 0. Same rows, same bytes. */
export function resultsParquet(releases: readonly PublishedRelease[], catalogue: Catalogue): Uint8Array {
  const rows = [...resultsRows(releases, catalogue)];
  const columnData = resultsColumns.map(
    ({ name, type }, column): ColumnSource => ({
      name,
      data: rows.map((row) => cellOf(row[column], type)),
    }),
  );
  const schema: SchemaElement[] = [
    { name: 'results', num_children: resultsColumns.length },
    ...resultsColumns.map(
      ({ name, type }): SchemaElement => ({ name, repetition_type: 'OPTIONAL', ...types[type] }),
    ),
  ];
  return new Uint8Array(parquetWriteBuffer({ columnData, schema, createdBy: 'mingshi', rowGroupSize: ROWS }));
}

function cellOf(text: string | undefined, type: Column['type']): string | number | bigint | Date | null {
  if (text === undefined || text === '') return null;
  if (type === 'number') return units(text);
  if (type === 'integer') return Number(text);
  return type === 'date' ? new Date(`${text}T00:00:00Z`) : text;
}
