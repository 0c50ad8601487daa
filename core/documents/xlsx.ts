import { archiveReading, type InnerFile, type XmlPart } from './archive-reading.ts';
import type { Unread } from './block.ts';
import { decode } from './decode.ts';
import { attributesOf } from './html/attributes.ts';
import { type InnerReader, officePart } from './office-part.ts';
import type { LocatedReading } from './source-reading.ts';
import type { Entry } from './unzip.ts';
import { SharedStrings } from './xlsx/shared-strings.ts';
import { readSheet } from './xlsx/sheet.ts';
import { xmlTokens } from './xml/tokens.ts';

const STRINGS = 'xl/sharedStrings.xml';
/** Parts that are read as what they are, not as XML at large. */
const structured = /^xl\/(?:sharedStrings|worksheets\/[^/]+)\.xml$/;

/**
 * A workbook (ECMA-376, SpreadsheetML): every sheet, hidden ones too, as a table; strings that no cell shows any more,
 * comments, names, headers and footers, properties, caches. Never throws; what cannot be read stands in `unread`.
 */
export function readXlsx(
  bytes: Uint8Array,
  entries: readonly Entry[],
  unread: Unread[],
  readInner: InnerReader,
): LocatedReading<Uint8Array> {
  const parts = new Map<string, XmlPart>();
  const inner: InnerFile[] = [];
  for (const entry of entries) {
    const part = officePart(entry, readInner, structured);
    if ('decoded' in part) parts.set(entry.name, part);
    else if ('reading' in part) inner.push(part);
    else for (const one of part.unread) unread.push(one);
  }
  readSheets(entries, parts, unread);
  return archiveReading(bytes, entries, [...parts.values()], inner, unread);
}

function readSheets(entries: readonly Entry[], parts: Map<string, XmlPart>, unread: Unread[]): void {
  const text = (name: string): string => {
    const entry = entries.find((one) => one.name.toLowerCase() === name.toLowerCase());
    const decoded = entry && decode(entry.bytes);
    return decoded && 'text' in decoded ? decoded.text : '';
  };
  const stringPart = parts.get(STRINGS);
  const strings = new SharedStrings(stringPart?.decoded.text ?? '<sst/>');
  if (strings.damaged) unread.push({ place: { part: STRINGS }, because: 'damaged' });
  const used: Uint8Array[] = [];
  const sheets = new Map(
    sheetsOf(text('xl/workbook.xml'), text('xl/_rels/workbook.xml.rels')).map((one) => [one.path, one]),
  );
  let table = 0;
  for (const [path, part] of parts) {
    if (path === STRINGS || !structured.test(path)) continue;
    // A sheet that the workbook does not name is there all the same, and nobody sees it.
    const { name, hidden } = sheets.get(path) ?? { name: path, hidden: true };
    const { cells, beside, damaged } = readSheet(
      part.decoded.text,
      { name, hidden, table: table++ },
      strings,
    );
    if (damaged) unread.push({ place: { part: name }, because: 'damaged' });
    part.pieces = beside;
    part.more = {
      blocks: cells.formulas.length === 0 ? cells.blocks : cells.blocks.concat(cells.formulas),
      locate: (index) => cells.locate(index),
      piece: (index) => {
        const found = cells.piece(index);
        return found && { part: found.isShared ? STRINGS : path, piece: found.piece };
      },
    };
    used.push(cells.used);
  }
  if (stringPart)
    stringPart.pieces = strings.unseen(used).map((one) => ({ ...one, role: 'hidden', part: STRINGS }));
}

function sheetsOf(workbook: string, relations: string): { path: string; name: string; hidden: boolean }[] {
  const targets = new Map(
    elements(relations, 'Relationship').map((one) => [one.get('id') ?? '', one.get('target') ?? '']),
  );
  return elements(workbook, 'sheet').map((one, index) => {
    const target = targets.get(one.get('r:id') ?? '') ?? '';
    const path = target.startsWith('/') ? target.slice(1) : `xl/${target}`;
    const hidden = one.get('state') === 'hidden' || one.get('state') === 'veryHidden';
    return { path, name: one.get('name') ?? `${index + 1}`, hidden };
  });
}

function elements(source: string, wanted: string): Map<string, string>[] {
  const found: Map<string, string>[] = [];
  for (const { kind, name, from, to } of xmlTokens(source)) {
    if (kind !== 'open' || name.slice(name.indexOf(':') + 1) !== wanted) continue;
    const tag = source.slice(from, to);
    found.push(new Map(attributesOf(tag).map((one) => [one.name, tag.slice(one.from, one.to)])));
  }
  return found;
}
