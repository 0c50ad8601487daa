import { Disclosure } from '../disclosure/schema/disclosure.ts';
import { fold } from './fold.ts';
import type { Grid } from './grid.ts';
import { type Note, note } from './note.ts';
import type { Sheet, SheetCell } from './sheet.ts';

/**
 * 机读数据: every field of a release, one a row, for what the official form has no place for. The path says where the value
 * stands (`results/[0]/node`), the type what it is; texts stand as they are, those that a format would change as JSON.
 */
export const marker = '明示机读数据';
const shape = 'disclosure@1';
const words = '请勿改动：重新导入时用来补全表中没有的字段。表中改过的格以表为准。';

/** A text has none. */
type Kind = '' | '数' | '是否' | '空列表' | '空对象' | 'JSON' | '续';

/** A cell holds so many characters; what is longer goes on in the next row. */
const longest = 30_000;
/** Texts that one of the formats would not give back as they are. */
const delicate = /^[\s'"]|\s$|(?!\n)\p{Cc}|[\p{Co}\ufffe\uffff\u2028\u2029\ufeff]/u;

/** Rows of the appendix: marker, header, then path, value, type. `$schema` is left out: it is not part of the data. */
export function appendixRows(release: Disclosure): string[][] {
  const { $schema: _, ...data } = release;
  const rows: string[][] = [
    [marker, `${shape}　${words}`, ''],
    ['字段', '值', '类型'],
  ];
  const add = (path: string, text: string, kind: Kind): void => {
    for (let at = 0; at === 0 || at < text.length; at += longest)
      rows.push([path, text.slice(at, at + longest), at === 0 ? kind : '续']);
  };
  const visit = (path: string, value: unknown): void => {
    if (value === undefined) return;
    if (typeof value === 'string') {
      const safe = !delicate.test(value) && value !== '' && value.isWellFormed();
      add(path, safe ? value : json(value), safe ? '' : 'JSON');
    } else if (Array.isArray(value)) {
      if (value.length === 0) add(path, '', '空列表');
      value.forEach((one, index) => {
        visit(join(path, `[${index}]`), one);
      });
    } else if (typeof value === 'object' && value !== null) {
      const entries = Object.entries(value).filter(([, one]) => one !== undefined);
      if (entries.length === 0) add(path, '', '空对象');
      for (const [key, one] of entries) visit(join(path, pathStep(key)), one);
    } else add(path, String(value), typeof value === 'number' ? '数' : '是否');
  };
  visit('', data);
  return rows;
}

const join = (path: string, step: string): string => (path === '' ? step : `${path}/${step}`);
/** Only ASCII letters, digits and a few signs stand as they are. */
const pathStep = (key: string): string =>
  key.replace(/[^\w.\- ]/g, (sign) => `~${sign.charCodeAt(0).toString(16).padStart(4, '0')}`) || '~';
const keyOf = (step: string): string =>
  step === '~'
    ? ''
    : step.replace(/~([0-9a-f]{4})/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
/** JSON in ASCII, so that no format and no editor changes it. */
const json = (value: string): string =>
  JSON.stringify(value).replace(
    /[^\u0020-\u007e]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );

/** The appendix as a sheet of its own. */
export function appendixSheet(release: Disclosure): Sheet {
  const rows = appendixRows(release).map((row, index) => ({
    cells: row.map((text): SheetCell | undefined =>
      text === '' ? undefined : { text, look: index === 0 ? 'plain' : index === 1 ? 'head' : 'code' },
    ),
  }));
  return { name: '机读数据', widths: [44, 70, 14], rows, repeated: 1, landscape: true };
}

/** Row of the marker in a grid; -1 where there is none. */
export const appendixStart = ({ rows }: Grid): number =>
  rows.findIndex((row) => fold(row[0] ?? '') === marker);

/** The grid without its appendix, and without the empty rows before it. */
export function withoutAppendix(grid: Grid): Grid {
  const start = appendixStart(grid);
  return start < 0 ? grid : { ...grid, rows: grid.rows.slice(0, start) };
}

/**
 * The release that an appendix holds; `undefined` where the grid has none. A row that cannot be read, or a whole that is no
 * release, gives a note and nothing else.
 */
export function readAppendix(grid: Grid): { release?: Disclosure; notes: Note[] } {
  const start = appendixStart(grid);
  if (start < 0) return { notes: [] };
  const broken = (row: number) => ({
    notes: [note({ sheet: grid.name, cell: `A${row + 1}` }, 'broken-data', { row: row + 1 })],
  });
  if (!fold(grid.rows[start]?.[1] ?? '').startsWith(`${shape} `)) return broken(start);
  const values: { path: string[]; text: string; kind: string; row: number }[] = [];
  for (let row = start + 2; row < grid.rows.length; row++) {
    const [path = '', text = '', kind = ''] = grid.rows[row] ?? [];
    if (path === '' && text === '' && kind === '') continue;
    const before = values.at(-1);
    if (fold(kind) === '续' && before) before.text += text;
    else values.push({ path: path.trim().split('/'), text, kind: fold(kind), row });
  }
  const root: Record<string, unknown> = {};
  for (const { path, text, kind, row } of values) {
    const value = readValue(text, kind);
    if (value === undefined || !put(root, path, value)) return broken(row);
  }
  const release = Disclosure.safeParse(root);
  return release.success ? { release: release.data, notes: [] } : broken(start);
}

function readValue(text: string, kind: string): unknown {
  switch (kind) {
    case '':
      return text;
    case '数':
      return /^-?\d+$/.test(text.trim()) ? Number(text) : undefined;
    case '是否':
      return text.trim().toLowerCase() === 'true';
    case '空列表':
      return [];
    case '空对象':
      return {};
    case 'JSON':
      try {
        return JSON.parse(text) as unknown;
      } catch {
        return undefined;
      }
    default:
      return undefined;
  }
}

/** Puts a value at its path; lists grow in order. False where the path leads through something else, or to a hidden field. */
function put(root: Record<string, unknown>, path: readonly string[], value: unknown): boolean {
  let here: unknown = root;
  for (const [index, step] of path.entries()) {
    const at = /^\[(\d{1,6})\]$/.exec(step)?.[1];
    const key = at === undefined ? keyOf(step) : Number(at);
    if (typeof here !== 'object' || here === null || Array.isArray(here) !== (typeof key === 'number'))
      return false;
    if (key === '__proto__' || (Array.isArray(here) && Number(key) > here.length)) return false;
    const holder = here as Record<string | number, unknown>;
    if (index === path.length - 1) holder[key] = value;
    else if (!Object.hasOwn(holder, key)) holder[key] = path[index + 1]?.startsWith('[') ? [] : {};
    here = holder[key];
  }
  return true;
}
