import type { Block, Cell } from './block.ts';
import { escapePointer } from './json.ts';
import type { LocatedReading } from './source-reading.ts';
import { applyEdits } from './write-edits.ts';

type Step = string | number;
interface Found {
  block: Block;
  path: readonly Step[];
  /** The text is a key of the object at `path`, not a value. */
  key: boolean;
}

/** Values nested deeper than this are not followed: no parser of ours makes them. */
const MAX_DEPTH = 500;

/**
 * A JSON value in memory → blocks with JSON Pointers: strings and numbers as `text` (or `cell`, for arrays of objects),
 * keys as `metadata` (or `header`). `write` gives a new value and leaves the old one alone; an edited number becomes a
 * string; with no edits it gives the same value back. What is too deep is told in `unread`. Never throws on JSON values.
 */
export function readValue<T>(value: T): LocatedReading<T> {
  const found: Found[] = [];
  const walk = new Walk(found);
  walk.visit(value, [], '', undefined, undefined);
  return {
    blocks: found.map(({ block }) => block),
    unread: walk.tooDeep ? [{ place: { pointer: walk.tooDeep }, because: 'too-large' }] : [],
    locate: (block) => found[block]?.block.place ?? {},
    write: (edits) => {
      const byBlock = [...Map.groupBy(edits, (edit) => edit.block)];
      const changes = byBlock.flatMap(([block, list]) => {
        const at = found[block];
        return at ? [{ path: at.path, key: at.key, text: applyEdits(at.block.text, list) }] : [];
      });
      // Keys last and the deepest first, so that no path changes before it is used.
      changes.sort((a, b) => Number(a.key) - Number(b.key) || b.path.length - a.path.length);
      return changes.reduce<unknown>(
        (next, { path, key, text }) => replaced(next, path, key, text),
        value,
      ) as T;
    },
  };
}

class Walk {
  tooDeep: string | undefined;
  private tables = 0;
  private readonly found: Found[];

  constructor(found: Found[]) {
    this.found = found;
  }

  visit(
    value: unknown,
    path: Step[],
    pointer: string,
    label: string | undefined,
    cell: Cell | undefined,
  ): void {
    if (path.length > MAX_DEPTH) this.tooDeep = pointer;
    else if (typeof value === 'string' || typeof value === 'number')
      this.text(String(value), path, pointer, label, cell);
    else if (Array.isArray(value)) this.array(value, path, pointer, label);
    else if (typeof value === 'object' && value !== null) this.object(value, path, pointer, undefined);
  }

  private text(
    text: string,
    path: Step[],
    pointer: string,
    label: string | undefined,
    cell: Cell | undefined,
  ): void {
    if (text === '') return;
    const block: Block = { text, role: cell ? 'cell' : 'text', place: { pointer } };
    if (label !== undefined) block.label = label;
    if (cell) block.cell = cell;
    this.found.push({ block, path, key: false });
  }

  private array(items: readonly unknown[], path: Step[], pointer: string, label: string | undefined): void {
    const rows = items.some((item) => typeof item === 'object' && item !== null);
    const grid = rows ? { table: this.tables++, columns: new Map<string, number>() } : undefined;
    items.forEach((item, index) => {
      const inside = [...path, index];
      const here = `${pointer}/${index}`;
      if (!grid || typeof item !== 'object' || item === null)
        this.visit(item, inside, here, label, undefined);
      else if (!Array.isArray(item)) this.object(item, inside, here, { ...grid, row: index + 1 });
      else {
        item.forEach((cell: unknown, column) => {
          this.visit(cell, [...inside, column], `${here}/${column}`, label, {
            table: grid.table,
            row: index,
            column,
          });
        });
      }
    });
  }

  private object(
    value: object,
    path: Step[],
    pointer: string,
    row: { table: number; columns: Map<string, number>; row: number } | undefined,
  ): void {
    for (const [key, item] of Object.entries(value)) {
      const here = `${pointer}/${escapePointer(key)}`;
      const known = row?.columns.get(key);
      const column = known ?? row?.columns.size ?? 0;
      const block: Block = { text: key, role: 'metadata', place: { pointer: here } };
      if (row && known === undefined) {
        row.columns.set(key, column);
        block.role = 'header';
        block.cell = { table: row.table, row: 0, column };
      }
      if (key !== '' && (known === undefined || !/^[a-zA-Z_$-]{1,40}$/.test(key))) {
        this.found.push({ block, path: [...path, key], key: true });
      }
      this.visit(item, [...path, key], here, key, row && { table: row.table, row: row.row, column });
    }
  }
}

function replaced(value: unknown, path: readonly Step[], key: boolean, text: string): unknown {
  const [step, ...rest] = path;
  if (step === undefined) return text;
  if (Array.isArray(value)) {
    return value.map((item, index) => (index === step ? replaced(item, rest, key, text) : item));
  }
  if (typeof value !== 'object' || value === null) return value;
  const renames = key && rest.length === 0;
  return Object.fromEntries(
    Object.entries(value).map(([name, item]) => {
      if (name !== step) return [name, item];
      return renames ? [text, item] : [name, replaced(item, rest, key, text)];
    }),
  );
}
