/** Blocks in, findings out: one pass over the code units finds where to look, and only there rules are asked. */

import { dayNumber } from '#core/standards/calendar.ts';
import type { Block } from '../documents/block.ts';
import { readGps } from './detectors/exif-gps.ts';
import { readCard } from './detectors/id-image.ts';
import { judgeDocument, type TableView } from './document.ts';
import type { Finding } from './finding.ts';
import { addFindings } from './findings-of.ts';
import { Found } from './found.ts';
import type { Hit } from './hit.ts';
import { topicOf } from './label/label-text.ts';
import { readTerms } from './policy/custom.ts';
import type { Policy } from './policy/policy.ts';
import { readBlock } from './read-block.ts';
import { runSteps, type Steps } from './steps.ts';
import { type BlockTables, tablesOf, weighTable } from './structure/block-tables.ts';
import { typeColumns } from './structure/column-kind.ts';
import type { GridCell } from './structure/grid.ts';
import { TextReader } from './text/read-text.ts';

/**
 * What is found in `blocks` under `policy`: sorted by block and start, apart within a block; `[]` for nothing.
 * Offsets are UTF-16 code units into each block's text. Linear in the text, keeps no state, never throws on any text.
 */
export const scan = (blocks: readonly Block[], policy: Policy): Finding[] =>
  runSteps(scanInSteps(blocks, policy));

/** The same in steps of about 2,000 code units or 64 rows, for who must not hold up a page: gives way at each step, and the findings at the end. */
export function* scanInSteps(blocks: readonly Block[], policy: Policy): Steps<Finding[]> {
  const reader = idle.pop() ?? new TextReader();
  const findings = yield* scanWith(reader, blocks, policy);
  reader.forget();
  if (idle.length < 4) idle.push(reader);
  return findings;
}

/** Readers that nobody uses just now: to make one costs as much as to read a short text. They know nothing of what they read. */
const idle: TextReader[] = [];

function* scanWith(reader: TextReader, blocks: readonly Block[], policy: Policy): Steps<Finding[]> {
  const today = dayNumber(policy.asOf);
  const { tables, cellOf } = blocks.some(isCell) ? yield* tablesOf(blocks) : none;
  const textOf = (cell: GridCell): string =>
    (blocks[cell.block]?.text ?? '').slice(cell.start, Math.min(cell.end, cell.start + 80));
  const views: TableView[] = tables.map((table) => ({ table, textOf }));
  const found = new Found(blocks.length);
  const hits: Hit[] = [];
  let read = 0;
  for (let index = 0; index < blocks.length; index++) {
    const block = blocks[index];
    if (!block) continue;
    const cell = cellOf[index];
    if (cell) {
      if (block.label) cell.topic ??= topicOf(block.label);
      reader.read(block.text, noCells, cell.topic, today, hits);
    } else {
      const inside = readBlock(reader, block, index, today);
      for (const table of inside.tables) views.push({ table, textOf });
      if (inside.hits.length > 0) found.set(index, inside.hits);
    }
    if (hits.length > 0) {
      found.set(index, hits);
      hits.length = 0;
    }
    read += block.text.length + 8;
    if (read < 2_000) continue;
    read = 0;
    yield;
  }
  for (const { cells } of tables)
    for (const cell of typeColumns(cells, (one) => found.of(one.block), textOf)) {
      const again: Hit[] = [];
      reader.read(blocks[cell.block]?.text ?? '', noCells, cell.topic, today, again);
      found.set(cell.block, again);
    }
  for (const table of tables) yield* weighTable(table, blocks, found, today);
  judgeDocument(blocks, found, views, policy);
  yield;
  const findings: Finding[] = [];
  const list: Hit[] = [];
  for (let index = 0; index < blocks.length; index++) {
    const block = blocks[index];
    if (!block) continue;
    list.length = 0;
    found.copy(index, list);
    if (block.role === 'metadata') for (const one of readGps(block)) list.push(one);
    if (block.role === 'metadata' || block.place.by === 'ocr')
      for (const one of readCard(block)) list.push(one);
    if (policy.terms.length > 0) for (const one of readTerms(block.text, policy)) list.push(one);
    if (list.length > 0) addFindings(list, block, index, policy, findings);
    if (index % 512 === 511) yield;
  }
  return findings;
}

const noCells: readonly GridCell[] = [];
const isCell = (block: Block): boolean => block.cell !== undefined;
const none: BlockTables = { tables: [], cellOf: [] };
