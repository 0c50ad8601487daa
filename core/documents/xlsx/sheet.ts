import { attributesOf } from '../html/attributes.ts';
import { escapeHtml } from '../html/character-references.ts';
import { MappedText } from '../mapped-text.ts';
import { isFixed } from '../office-part.ts';
import type { Piece } from '../piece.ts';
import { markHeader } from '../table-header.ts';
import { appendXml } from '../xml/entities.ts';
import { xmlTokens } from '../xml/tokens.ts';
import { attributePieces } from '../xml.ts';
import { columnOf } from './column.ts';

export interface SheetPieces {
  /** Pieces whose text stands in the sheet itself. */
  own: Piece[];
  /** Pieces whose text stands in the shared string table. */
  shared: Piece[];
  /** Indices of the shared strings that this sheet shows. */
  used: number[];
  damaged: boolean;
}

interface OpenCell {
  from: number;
  place: string;
  row: number;
  column: number;
  type: string;
  style: string | undefined;
  value: MappedText;
  formula: MappedText;
}

/**
 * Cells of a worksheet (ECMA-376 part 1, 18.3) as a table, hidden rows and columns with the role `hidden`, formulas and
 * what stands outside the cells (headers, footers, prompts, link texts) as `metadata`. A number is given as the file holds
 * it; an edited number or formula becomes a text.
 */
export function sheetPieces(
  source: string,
  sheet: { name: string; hidden: boolean; table: number },
  strings: readonly MappedText[],
): SheetPieces {
  const result: SheetPieces = { own: [], shared: [], used: [], damaged: false };
  const cells: Piece[] = [];
  const hiddenColumns: [number, number][] = [];
  const merged = new Map<string, { columns: number; rows: number }>();
  let row = -1;
  let column = -1;
  let rowHidden = false;
  let cell: OpenCell | undefined;
  let target: MappedText | undefined;
  let inCells = false;
  const attributes = (from: number, to: number) => {
    const tag = source.slice(from, to);
    return new Map(attributesOf(tag).map((one) => [one.name, tag.slice(one.from, one.to)]));
  };
  const finish = (open: OpenCell, to: number) => {
    const { row: at, column: across } = open;
    const hidden = sheet.hidden || rowHidden || hiddenColumns.some(([a, b]) => across >= a && across <= b);
    const place = `${sheet.name}!${open.place}`;
    const base = { part: place, cell: { table: sheet.table, row: at, column: across } };
    const index = open.type === 's' ? Number(open.value.text) : -1;
    const text = open.type === 's' ? strings[index] : open.value;
    if (open.type === 's') result.used.push(index);
    if (text && text.text !== '' && open.type !== 'b') {
      const piece: Piece = { ...base, ...written(text), role: hidden ? 'hidden' : 'cell' };
      if (open.type !== 's' && open.type !== 'inlineStr') piece.whole = anew(open, to);
      cells.push(piece);
      (open.type === 's' ? result.shared : result.own).push(piece);
    }
    // Behind the value: where both are edited, the value's text stands in the cell.
    if (open.formula.text !== '') {
      result.own.push({ ...base, ...written(open.formula), role: 'metadata', whole: anew(open, to) });
    }
  };
  for (const { kind, from, to, name, empty } of xmlTokens(source)) {
    const local = name.slice(name.indexOf(':') + 1);
    if (kind === 'fault') result.damaged = true;
    else if (kind === 'text' || kind === 'cdata') {
      const text = target ?? (inCells ? undefined : new MappedText(source));
      if (!text) continue;
      if (kind === 'text') appendXml(text, from, to);
      else text.verbatim(from + 9, to - 3);
      if (!target && text.text.trim() !== '') {
        result.own.push({ ...written(text), role: 'metadata', part: sheet.name });
      }
    } else if (kind === 'close') {
      if (local === 'c' && cell) {
        finish(cell, to);
        cell = undefined;
      } else if (local === 'sheetData') inCells = false;
      target = undefined;
    } else if (kind !== 'open') continue;
    else if (local === 'sheetData') inCells = !empty;
    else if (local === 'row') {
      const values = attributes(from, to);
      row = Number(values.get('r') ?? row + 2) - 1;
      column = -1;
      rowHidden = isTrue(values.get('hidden'));
    } else if (local === 'c') {
      const values = cellAttributes(source, from, to);
      const reference = values.get('r');
      column = reference === undefined ? column + 1 : columnOf(reference);
      const place = reference ?? `R${row + 1}C${column + 1}`;
      const [value, formula] = [new MappedText(source), new MappedText(source)];
      if (!empty) {
        cell = {
          from,
          place,
          row,
          column,
          type: values.get('t') ?? 'n',
          style: values.get('s'),
          value,
          formula,
        };
      }
    } else if (cell && (local === 'v' || local === 't')) target = empty ? undefined : cell.value;
    else if (cell && local === 'f') target = empty ? undefined : cell.formula;
    else if (local === 'col') {
      const values = attributes(from, to);
      if (isTrue(values.get('hidden')))
        hiddenColumns.push([Number(values.get('min')) - 1, Number(values.get('max')) - 1]);
    } else if (local === 'mergeCell') addMerged(merged, attributes(from, to).get('ref') ?? '');
    else if (!inCells) {
      const written = attributePieces(source, from, to).filter((piece) => !isFixed(piece));
      for (const piece of written) result.own.push({ ...piece, part: sheet.name });
    }
  }
  for (const piece of cells) {
    const span = piece.cell && merged.get(`${piece.cell.row},${piece.cell.column}`);
    if (!piece.cell || !span) continue;
    if (span.columns > 1) piece.cell.columnSpan = span.columns;
    if (span.rows > 1) piece.cell.rowSpan = span.rows;
  }
  markHeader(cells);
  return result;
}

/** The three attributes that a cell has, found quickly where they are written as all programs write them. */
function cellAttributes(source: string, from: number, to: number): ReadonlyMap<string, string> {
  const tag = source.slice(from, to);
  const values = new Map<string, string>();
  if (tag.includes("'") || tag.includes(' =')) {
    for (const one of attributesOf(tag)) values.set(one.name, tag.slice(one.from, one.to));
    return values;
  }
  for (const name of ['r', 's', 't']) {
    const at = tag.indexOf(` ${name}="`);
    if (at >= 0) values.set(name, tag.slice(at + 4, tag.indexOf('"', at + 4)));
  }
  return values;
}

function written(text: MappedText): Pick<Piece, 'text' | 'runs' | 'encode'> {
  return { text: text.text, runs: text.runs, encode: escapeHtml };
}

/** The whole cell as a text cell; its formula goes, or it would bring the value back. */
function anew({ from, place, style }: OpenCell, to: number): NonNullable<Piece['whole']> {
  const reference = /^[A-Z]+\d+$/.test(place) ? ` r="${place}"` : '';
  const look = style === undefined ? '' : ` s="${style}"`;
  const encode = (text: string) =>
    `<c${reference}${look} t="inlineStr"><is><t xml:space="preserve">${escapeHtml(text)}</t></is></c>`;
  return { from, to, needed: () => true, encode };
}

function addMerged(merged: Map<string, { columns: number; rows: number }>, reference: string): void {
  const [first = '', last = first] = reference.split(':');
  const [row, column] = [Number(/\d+/.exec(first)?.[0] ?? 0) - 1, columnOf(first)];
  const rows = Number(/\d+/.exec(last)?.[0] ?? 0) - row;
  merged.set(`${row},${column}`, { rows, columns: columnOf(last) - column + 1 });
}

function isTrue(value: string | undefined): boolean {
  return value === '1' || value === 'true';
}
