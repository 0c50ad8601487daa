import { escapeHtml } from '../html/character-references.ts';
import { MappedText } from '../mapped-text.ts';
import type { Piece } from '../piece.ts';
import { appendXml } from '../xml/entities.ts';
import { xmlTokens } from '../xml/tokens.ts';

/** One entry of the table: its text, and the reading aids (`rPh`) beside it. */
interface Item {
  text: MappedText;
  readings: MappedText[];
}

/**
 * The shared string table (ECMA-376 part 1, 18.4): texts by index, the runs of a rich text joined. A text that stands in
 * one run is found without reading its markup one by one; where it stands is looked up again when someone edits it.
 */
export class SharedStrings {
  readonly texts: string[] = [];
  /** Whether the table is no sound XML: what was read up to there is there. */
  readonly damaged: boolean;
  private readonly source: string;
  private readonly starts: number[] = [];
  private readonly readings: MappedText[] = [];

  constructor(source: string) {
    this.source = source;
    this.damaged = !this.readPlain() && !this.readAny();
  }

  /** The text of an index with the places of its letters. */
  piece(index: number): Pick<Piece, 'text' | 'runs' | 'encode'> {
    const { text } = this.item(this.starts[index] ?? this.source.length);
    return { text: text.text, runs: text.runs, encode: escapeHtml };
  }

  /** Texts that no cell shows: those that have no 1 in one of the lists, and all reading aids. */
  unseen(used: readonly Uint8Array[]): Pick<Piece, 'text' | 'runs' | 'encode'>[] {
    const pieces: Pick<Piece, 'text' | 'runs' | 'encode'>[] = this.readings.map(({ text, runs }) => {
      return { text, runs, encode: escapeHtml };
    });
    this.texts.forEach((_text, index) => {
      if (!used.some((list) => list[index] === 1)) pieces.push(this.piece(index));
    });
    return pieces;
  }

  /** Reads the table as programs write it, `<si>…</si>` one behind the other; `false` (and nothing) where it is not like that. */
  private readPlain(): boolean {
    const { source } = this;
    let at = source.indexOf('<si>');
    if (at < 0 || source.includes('<!', 1)) return false;
    while (source.startsWith('<si>', at)) {
      const end = source.indexOf('</si>', at);
      const inner = source.startsWith('<t>', at + 4) ? at + 7 : -1;
      const close = inner < 0 ? -1 : source.indexOf('<', inner);
      this.starts.push(at);
      if (close === end - 4 && source.startsWith('</t>', close)) {
        const text = source.slice(inner, close);
        this.texts.push(text.includes('&') ? this.item(at).text.text : text);
      } else if (end >= 0) {
        const { text, readings } = this.item(at);
        this.texts.push(text.text);
        for (const one of readings) this.readings.push(one);
      } else break;
      at = end + 5;
    }
    if (/^\s*(?:<extLst[\s\S]{0,2000})?<\/sst>\s*$/.test(source.slice(at, at + 2100))) return true;
    this.texts.length = this.starts.length = this.readings.length = 0;
    return false;
  }

  private readAny(): boolean {
    let start = 0;
    for (const { kind, from, name, empty } of xmlTokens(this.source)) {
      if (kind === 'fault') return false;
      if (name.slice(name.indexOf(':') + 1) !== 'si') continue;
      if (kind === 'open') start = from;
      if (kind === 'open' && !empty) continue;
      const { text, readings } = this.item(start);
      this.starts.push(start);
      this.texts.push(text.text);
      for (const one of readings) this.readings.push(one);
    }
    return true;
  }

  /** The entry that begins at `from`. */
  private item(from: number): Item {
    const { source } = this;
    const item: Item = { text: new MappedText(source), readings: [] };
    let reading: MappedText | undefined;
    let inText = false;
    for (const { kind, from: start, to: end, name, empty } of xmlTokens(source, from)) {
      const local = name.slice(name.indexOf(':') + 1);
      const into = reading ?? item.text;
      if (kind === 'fault') break;
      if (kind === 'text' && inText) appendXml(into, start, end);
      else if (kind === 'cdata' && inText) into.verbatim(start + 9, end - 3);
      else if (local === 't') inText = kind === 'open' && !empty;
      else if (local === 'rPh' && kind === 'open' && !empty) reading = new MappedText(source);
      else if (local === 'rPh' && kind === 'close' && reading) {
        item.readings.push(reading);
        reading = undefined;
      } else if (local === 'si' && (kind === 'close' || empty)) break;
    }
    return item;
  }
}
