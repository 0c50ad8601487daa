import { attributesOf } from '../html/attributes.ts';
import { escapeHtml } from '../html/character-references.ts';
import { MappedText } from '../mapped-text.ts';
import type { Piece } from '../piece.ts';
import { appendXml } from '../xml/entities.ts';
import { xmlTokens } from '../xml/tokens.ts';
import type { SharedStrings } from './shared-strings.ts';

/** A cell's element read whole. */
export interface ReadCell {
  reference: string | undefined;
  type: string;
  style: string | undefined;
  value: MappedText;
  formula: MappedText;
  from: number;
  to: number;
}

/** Reads the `c` element that begins at `from` (ECMA-376 part 1, 18.3.1.4). */
export function readCell(source: string, from: number): ReadCell {
  const cell: ReadCell = {
    reference: undefined,
    type: 'n',
    style: undefined,
    value: new MappedText(source),
    formula: new MappedText(source),
    from,
    to: from,
  };
  let target: MappedText | undefined;
  for (const { kind, from: start, to: end, name, empty } of xmlTokens(source, from)) {
    const local = name.slice(name.indexOf(':') + 1);
    if (kind === 'fault') break;
    cell.to = end;
    if (kind === 'open' && start === from) {
      const tag = source.slice(start, end);
      const values = new Map(attributesOf(tag).map((one) => [one.name, tag.slice(one.from, one.to)]));
      cell.reference = values.get('r');
      cell.type = values.get('t') ?? 'n';
      cell.style = values.get('s');
    } else if (kind === 'open' && !empty)
      target = local === 'f' ? cell.formula : local === 'v' || local === 't' ? cell.value : undefined;
    else if (kind === 'close' && local !== 'c') target = undefined;
    else if (kind === 'text' && target) appendXml(target, start, end);
    else if (kind === 'cdata' && target) target.verbatim(start + 9, end - 3);
    if (local === 'c' && (kind === 'close' || empty)) break;
  }
  return cell;
}

/** What of a cell is edited, and in which part it stands. */
export function cellPiece(
  source: string,
  from: number,
  isFormula: boolean,
  strings: SharedStrings,
): { piece: Piece; isShared: boolean } {
  const cell = readCell(source, from);
  const { type, value, formula } = cell;
  if (isFormula)
    return { piece: { ...written(formula), role: 'metadata', whole: anew(cell) }, isShared: false };
  if (type === 's') return { piece: { ...strings.piece(Number(value.text)), role: 'cell' }, isShared: true };
  const piece: Piece = { ...written(value), role: 'cell' };
  const shown = asShown(type, value.text);
  if (shown !== value.text) {
    const text = new MappedText(source);
    text.decoded(shown, value.runs[0]?.from ?? from, value.runs.at(-1)?.to ?? from);
    Object.assign(piece, { text: text.text, runs: text.runs });
  }
  if (type !== 'inlineStr') piece.whole = anew(cell);
  return { piece, isShared: false };
}

/** A whole number of more than 15 digits has lost those behind (IEEE 754): it is shown as what it is. */
export function asShown(type: string, value: string): string {
  if (type !== 'n' || value.length < 16 || !/^[1-9]\d{15,18}(?:\.0*)?$/.test(value)) return value;
  const [whole = ''] = value.split('.');
  return `${value[0]}.${whole.slice(1, 15)}E+${whole.length - 1}`;
}

function written(text: MappedText): Pick<Piece, 'text' | 'runs' | 'encode'> {
  return { text: text.text, runs: text.runs, encode: escapeHtml };
}

/** The whole cell as a text cell; its formula goes, or it would bring the value back. */
function anew({ from, to, reference, style }: ReadCell): NonNullable<Piece['whole']> {
  const at = reference !== undefined && /^[A-Z]+\d+$/.test(reference) ? ` r="${reference}"` : '';
  const look = style === undefined ? '' : ` s="${style}"`;
  const encode = (text: string) =>
    `<c${at}${look} t="inlineStr"><is><t xml:space="preserve">${escapeHtml(text)}</t></is></c>`;
  return { from, to, needed: () => true, encode };
}
