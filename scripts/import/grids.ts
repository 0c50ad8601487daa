import type { Block, Unread } from '#core/documents/block.ts';
import { readDocument } from '#core/documents/read-document.ts';
import type { LocatedReading } from '#core/documents/source-reading.ts';
import { applyEdits } from '#core/documents/write-edits.ts';
import { cellName, type Grid, type Merge } from '#core/forms/grid.ts';
import { type Note, note } from '#core/forms/note.ts';
import { readCsvCell } from '#core/forms/write-csv.ts';
import type { Finding } from '#core/privacy/finding.ts';
import { maskAll } from '#core/privacy/mask/mask-all.ts';
import type { Policy } from '#core/privacy/policy/policy.ts';

/** A file as masked tables: nothing behind this sees what the file says of people. */
export interface MaskedGrids {
  grids: Grid[];
  notes: Note[];
  /** What was masked: where and of which kind. */
  masked: { finding: Finding; sheet: string; cell?: string }[];
  unread: Unread[];
}

/** Reads .xlsx, .ods, .csv, .docx, .odt and whatever else holds tables, masks every text, and gives the tables. Never throws. */
export async function readGrids(name: string, bytes: Uint8Array, policy: Policy): Promise<MaskedGrids> {
  const reading = await readDocument(name, bytes);
  if (!('blocks' in reading)) return { grids: [], notes: [], masked: [], unread: reading.unread };
  const { blocks } = reading;
  const { findings, edits } = maskAll(blocks, policy);
  const editsOf = Map.groupBy(edits, ({ block }) => block);
  const csv = /\.[ct]sv$/i.test(name);
  const textOf = (index: number): string => {
    const own = editsOf.get(index);
    const text = blocks[index]?.text ?? '';
    const masked = own ? applyEdits(text, own) : text;
    return csv ? readCsvCell(masked) : masked;
  };
  const { grids, notes } = tablesOf(reading, textOf);
  const masked = findings
    .filter(({ severity }) => severity !== 'notice')
    .map((finding) => ({ finding, ...placeOf(reading, finding.block) }));
  return { grids, notes, masked, unread: reading.unread };
}

/** Blocks of text before a table that can be its title; more than so many belong to the page. */
const CAPTION = 6;

function tablesOf(
  reading: LocatedReading<Uint8Array>,
  textOf: (index: number) => string,
): { grids: Grid[]; notes: Note[] } {
  const drafts = new Map<string, Draft>();
  let above: string[] = [];
  reading.blocks.forEach((block, index) => {
    const { cell, role } = block;
    if (!cell && role !== 'metadata') {
      if (role === 'text' || role === 'caption' || role === 'header') above.push(textOf(index));
      return;
    }
    const place = placeOf(reading, index);
    if (!cell && place.cell === undefined) return;
    let draft = drafts.get(place.sheet);
    if (!draft) {
      draft = new Draft(place.sheet, above.slice(-CAPTION).join('\n'));
      drafts.set(place.sheet, draft);
      above = [];
    }
    if (cell) draft.add(block, textOf(index));
    else draft.addFormula(place.cell ?? '');
  });
  const ordered = [...drafts.values()];
  return { grids: ordered.map((draft) => draft.grid()), notes: ordered.flatMap((draft) => draft.notes()) };
}

/** `自评表!C12` of a workbook; the number of the table elsewhere. */
function placeOf(
  { blocks, locate }: LocatedReading<Uint8Array>,
  index: number,
): { sheet: string; cell?: string } {
  const part = locate(index, 0).part ?? '';
  const cell = blocks[index]?.cell;
  const split = part.lastIndexOf('!');
  if (split > 0) return { sheet: part.slice(0, split), cell: part.slice(split + 1) };
  if (!cell) return { sheet: part === '' ? '文件' : part };
  return { sheet: `表${cell.table + 1}`, cell: cellName(cell.row, cell.column) };
}

class Draft {
  private readonly rows: string[][] = [];
  private readonly merges: Merge[] = [];
  private readonly hidden: string[] = [];
  private readonly formulas = new Set<string>();
  private readonly name: string;
  private readonly caption: string;

  constructor(name: string, caption: string) {
    this.name = name;
    this.caption = caption;
  }

  add({ role, cell }: Block, text: string): void {
    if (!cell) return;
    if (role === 'hidden') this.hidden.push(cellName(cell.row, cell.column));
    else if (role === 'cell' || role === 'header' || role === 'caption') {
      this.rows[cell.row] ??= [];
      const row = this.rows[cell.row];
      if (row) row[cell.column] = text;
      const [rows, columns] = [cell.rowSpan ?? 1, cell.columnSpan ?? 1];
      if (rows > 1 || columns > 1) this.merges.push({ row: cell.row, column: cell.column, rows, columns });
    }
  }

  /** A formula is no value; where its value was stored, that stands in the same cell. */
  addFormula(name: string): void {
    this.formulas.add(name);
  }

  grid(): Grid {
    const rows = Array.from(this.rows, (row) => Array.from(row ?? [], (text) => text ?? ''));
    return {
      name: this.name,
      rows,
      merges: this.merges,
      ...(this.caption === '' ? {} : { caption: this.caption }),
    };
  }

  notes(): Note[] {
    const empty = [...this.formulas].filter((name) => !this.has(name));
    return [
      ...empty.map((cell) => note({ sheet: this.name, cell }, 'formula', {})),
      ...(this.hidden.length > 0
        ? [note({ sheet: this.name, cell: this.hidden[0] ?? '' }, 'hidden', { cells: this.hidden })]
        : []),
    ];
  }

  private has(name: string): boolean {
    return this.rows.some((row, r) => row?.some((text, c) => (text ?? '') !== '' && cellName(r, c) === name));
  }
}
