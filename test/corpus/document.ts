import type { LeakKind } from '#core/privacy/finding.ts';

export type Part = 'notice' | 'evasion' | 'decoy';

/** A true span: the value alone, without its label. Offsets are UTF-16 code units, `end` past the last. */
export interface TrueSpan {
  start: number;
  end: number;
  kind: LeakKind;
  /** Other kinds that are right as well, where the number itself is of two kinds. */
  kinds?: readonly LeakKind[];
  /** Counts neither for nor against: a reasonable reader may mark it or not. */
  optional?: true;
}

export interface CorpusDocument {
  id: string;
  part: Part;
  template: string;
  text: string;
  spans: TrueSpan[];
  /** For evasions: the technique that hides the value. */
  technique?: string;
}

/** A value with its kind, inside a text that is still being put together. */
export interface Mark {
  text: string;
  kind: LeakKind;
  kinds?: readonly LeakKind[];
  optional?: true;
}

export type Piece = string | Mark;
/** Text with marked values. */
export type Text = readonly Piece[];

type Slot = string | number | Mark | Text;

/** Template tag: marked values keep their marks. */
export function t(strings: TemplateStringsArray, ...parts: readonly Slot[]): Text {
  const pieces: Piece[] = [];
  strings.forEach((literal, i) => {
    pieces.push(literal);
    const part = parts[i];
    if (part === undefined) return;
    if (typeof part === 'number') pieces.push(String(part));
    else if (typeof part === 'string' || 'kind' in part) pieces.push(part);
    else pieces.push(...part);
  });
  return pieces;
}

export function mark(kind: LeakKind, text: string, ...kinds: LeakKind[]): Mark {
  return kinds.length === 0 ? { text, kind } : { text, kind, kinds };
}

export function maybe(kind: LeakKind, text: string, ...kinds: LeakKind[]): Mark {
  return { ...mark(kind, text, ...kinds), optional: true };
}

export function join(texts: readonly Text[], separator: string): Text {
  return texts.flatMap((text, i) => (i === 0 ? [...text] : [separator, ...text]));
}

export function plain(text: Text): string {
  return text.map((piece) => (typeof piece === 'string' ? piece : piece.text)).join('');
}

/** Changes the letters of every piece (escaping, say); marks stay on their values. */
export function map(text: Text, change: (text: string) => string): Text {
  return text.map((piece) =>
    typeof piece === 'string' ? change(piece) : { ...piece, text: change(piece.text) },
  );
}

/** The finished document: one raw text and the spans of its marked values. */
export function assemble(
  id: string,
  part: Part,
  template: string,
  text: Text,
  technique?: string,
): CorpusDocument {
  const spans: TrueSpan[] = [];
  let raw = '';
  for (const piece of text) {
    if (typeof piece === 'string') {
      raw += piece;
      continue;
    }
    const { text: value, ...rest } = piece;
    if (value !== '') spans.push({ start: raw.length, end: raw.length + value.length, ...rest });
    raw += value;
  }
  return { id, part, template, text: raw, spans, ...(technique === undefined ? {} : { technique }) };
}
