import type { Role, Unread } from '../block.ts';
import { attributesOf } from '../html/attributes.ts';
import { escapeHtml } from '../html/character-references.ts';
import { MappedText } from '../mapped-text.ts';
import type { Piece } from '../piece.ts';
import { appendXml } from '../xml/entities.ts';
import { xmlTokens } from '../xml/tokens.ts';
import { attributePieces, faultOf } from '../xml.ts';
import { linesOf } from './lines.ts';
import { type Attributes, type PlacedText, placed } from './placed-text.ts';

/**
 * Text of a page, a template or the annotations of a page (GB/T 33190—2016, 7.7, 11 and 15): what is drawn as lines from
 * top to bottom, wide gaps as tabs; what is invisible has the role `hidden`, remarks are comments. A fault ends the reading
 * and is told.
 */
export function ofdPieces(source: string): { pieces: Piece[]; fault?: Unread['because'] } {
  const reader = new PageReader(source);
  for (const { kind, from, to, name, empty } of xmlTokens(source)) {
    const local = name.slice(name.indexOf(':') + 1);
    if (kind === 'open') {
      reader.open(local, from, to);
      if (empty) reader.close(local);
    } else if (kind === 'close') reader.close(local);
    else if (kind === 'text') reader.text(from, to);
    else if (kind === 'cdata') reader.text(from + 9, to - 3);
    else if (kind === 'fault') return { pieces: reader.result(), fault: faultOf(name) };
  }
  return { pieces: reader.result() };
}

/** Elements that an attribute can make invisible, with all that they hold. */
const units: ReadonlySet<string> = new Set(['Layer', 'PageBlock', 'TextObject', 'Appearance']);

class PageReader {
  private readonly source: string;
  private readonly others: Piece[] = [];
  private readonly drawn: PlacedText[] = [];
  /** Whether each unit that is open can be seen. */
  private readonly seen: boolean[] = [];
  private object: Attributes | undefined;
  private code: Attributes | undefined;

  constructor(source: string) {
    this.source = source;
  }

  open(name: string, from: number, to: number): void {
    const attributes = this.attributes(from, to);
    if (units.has(name))
      this.seen.push(attributes.get('visible') !== 'false' && attributes.get('alpha') !== '0');
    if (name === 'TextObject') this.object = attributes;
    else if (name === 'TextCode') this.code = attributes;
    else
      this.others.push(
        ...attributePieces(this.source, from, to).filter(
          ({ label = '', text }) => /^(?:creator|uri|title)$/.test(label) || /[^\x20-\x7e]/.test(text),
        ),
      );
  }

  close(name: string): void {
    if (units.has(name)) this.seen.pop();
    if (name === 'TextObject') this.object = undefined;
    else if (name === 'TextCode') this.code = undefined;
  }

  text(from: number, to: number): void {
    const text = new MappedText(this.source);
    appendXml(text, from, to);
    if (text.text.trim() === '') return;
    if (this.code) this.drawn.push(placed(text, this.object, this.code, this.seen.every(Boolean)));
    else this.others.push(this.piece(text, 'comment'));
  }

  result(): Piece[] {
    return [
      ...(['text', 'hidden'] as const).flatMap((role) => {
        const texts = this.drawn.filter(({ visible }) => visible === (role === 'text'));
        return texts.length === 0 ? [] : [this.piece(linesOf(this.source, texts), role)];
      }),
      ...this.others,
    ];
  }

  private attributes(from: number, to: number): Attributes {
    const tag = this.source.slice(from, to);
    return new Map(attributesOf(tag).map((one) => [one.name, tag.slice(one.from, one.to)]));
  }

  private piece(text: MappedText, role: Role): Piece {
    return { text: text.text, role, runs: text.runs, encode: escapeHtml };
  }
}
