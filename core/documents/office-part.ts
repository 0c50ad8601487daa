import type { InnerFile, XmlPart } from './archive-reading.ts';
import type { Role, Unread } from './block.ts';
import { decode } from './decode.ts';
import type { Piece } from './piece.ts';
import type { Entry } from './unzip.ts';
import { xmlPieces } from './xml.ts';

/** Reads a file inside a document (an embedded workbook, a picture), or says why it cannot. */
export type InnerReader = (file: Entry) => InnerFile | Unread[];

/** What holds looks alone; of their attributes only those that can show a text are read. */
const looks = /(?:^|\/)(?:styles|theme\d*|fontTable|numbering|webSettings|stylesWithEffects)\.xml$/i;
const shownAttributes: ReadonlySet<string> = new Set(['formatcode', 'name', 'w:val', 'w:lvltext']);
/** Runs of a text in drawings and comments (DrawingML, SpreadsheetML), with what they look like. */
const runs: ReadonlySet<string> = new Set(
  'r t rPr fld latin ea cs sym solidFill srgbClr schemeClr lumMod lumOff highlight rFont sz color family scheme charset'.split(
    ' ',
  ),
);
/** Settings of a printer: no reader of the document ever sees them. */
const printer = /(?:^|\/)printerSettings\d*\.bin$/i;

/** Fonts that came with a document (TrueType, OpenType, collections): shapes of letters, no text. */
const font = (bytes: Uint8Array): boolean =>
  ['\0\x01\0\0', 'OTTO', 'ttcf', 'true'].includes(String.fromCharCode(...bytes.subarray(0, 4)));

/** A part of an Office file: XML as pieces (none yet for what is `structured`), anything else by `readInner`. */
export function officePart(
  entry: Entry,
  readInner: InnerReader,
  structured: RegExp,
): XmlPart | InnerFile | { unread: Unread[] } {
  const { name, bytes } = entry;
  if (printer.test(name) || bytes.length === 0 || (/\.(?:ttf|otf|ttc)$/i.test(name) && font(bytes)))
    return { unread: [] };
  if (!/\.(?:xml|rels|vml)$/i.test(name)) {
    const inner = readInner(entry);
    return Array.isArray(inner) ? { unread: inner } : inner;
  }
  const decoded = decode(bytes);
  if (!('text' in decoded)) return { unread: [{ place: { part: name }, because: decoded.because }] };
  if (structured.test(name)) return { name, decoded, pieces: [] };
  const before = looks.test(name) ? lastLooks.get(name) : undefined;
  if (before?.text === decoded.text) return { name, decoded, pieces: before.pieces };
  const { pieces, unread } = xmlPieces(decoded.text, runs);
  // A part that is damaged, or declares entities, is not a part that can be trusted to show what it holds.
  if (unread[0]) return { unread: [{ place: { part: name }, because: unread[0].because }] };
  const kept = (
    looks.test(name)
      ? pieces.filter(shows)
      : pieces.filter((piece) => !isFixed(piece) && !isVocabulary(piece))
  ).map((piece): Piece => ({ ...piece, role: roleIn(name, piece.role) }));
  keepLooks(name, decoded.text, kept);
  return { name, decoded, pieces: kept };
}

/** The looks read last, by part: files that one program wrote have the same. */
const lastLooks = new Map<string, { readonly text: string; readonly pieces: Piece[] }>();

function keepLooks(name: string, text: string, pieces: Piece[]): void {
  if (!/^(?:xl|word)\/styles\.xml$/.test(name) || text.length > 100_000) return;
  lastLooks.set(name, { text, pieces });
}

/** Switches, small figures, margins and the names of vocabularies: nothing that a person wrote. */
export function isFixed({ role, label: name = '', text: value }: Piece): boolean {
  if (role !== 'attribute') return false;
  if (/^xmlns(?::|$)/.test(name)) return /^(?:https?:|urn:)/.test(value) && !/\d{7}/.test(value);
  if (/^(?:left|right|top|bottom|header|footer|ht|.*width|.*height)$/i.test(name))
    return /^\d+\.\d+$/.test(value);
  return /^(?:true|false|-?\d{1,5}|rId\d{1,6})$/.test(value);
}

function shows({ role, label }: Piece): boolean {
  return role !== 'attribute' || shownAttributes.has(label ?? '');
}

function isVocabulary({ role, label }: Piece): boolean {
  return role === 'attribute' && /^(?:mc:ignorable|contenttype)$/.test(label ?? '');
}

function roleIn(name: string, role: Role): Role {
  if (role !== 'text') return role;
  return /comments?\d*\.xml$/i.test(name) || /threadedComments/i.test(name) ? 'comment' : 'metadata';
}
