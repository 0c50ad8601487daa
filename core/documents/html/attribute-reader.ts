import { MappedText } from '../mapped-text.ts';
import { percentDecoded } from '../percent.ts';
import { appendAll, nest, type Piece } from '../piece.ts';
import { isUrl } from './attributes.ts';
import { appendDecoded, bareValue, escapeHtml } from './character-references.ts';
import { readTag, type TagRead } from './read-tag.ts';

/** Tags that are remembered while a page is read: so many, and none longer than this. */
const MAX_TAGS = 2_000;
const MAX_TAG = 200;

/** Reads the attributes of the tags of one page. `inner` reads the HTML that an attribute may hold. */
export class AttributeReader {
  private readonly source: string;
  private readonly inner: (html: string) => Piece[];
  /** Most tags of a page stand in it many times, to the letter. */
  private readonly tags = new Map<string, TagRead>();

  constructor(source: string, inner: (html: string) => Piece[]) {
    this.source = source;
    this.inner = inner;
  }

  /** Adds what the attributes of the tag at `from`–`to` say to `pieces`; gives all their values by name. */
  read(from: number, to: number, pieces: Piece[]): TagRead['values'] {
    const { values, loud } = this.tag(this.source.slice(from, to));
    if (loud.length === 0) return values;
    const first = pieces.length;
    for (const { name, from: start, to: end, quote } of loud) {
      const text = new MappedText(this.source);
      appendDecoded(text, from + start, from + end, 'attribute');
      const { runs } = text;
      const piece: Piece = { text: text.text, role: 'attribute', runs, encode: escapeHtml, label: name };
      if (quote === '') piece.whole = bareValue(from + start, from + end);
      appendAll(pieces, this.inside(piece, name));
    }
    const own = values.get('name') ?? values.get('property') ?? values.get('aria-label');
    if (own) {
      for (const piece of pieces.slice(first)) {
        if (piece.role === 'attribute' && (piece.label === 'value' || piece.label === 'content'))
          piece.label = own;
      }
    }
    return values;
  }

  private inside(piece: Piece, name: string): Piece[] {
    if (name === 'srcdoc') return nest(piece, this.inner(piece.text));
    return [isUrl(name, piece.text) ? percentDecoded(piece) : piece];
  }

  private tag(tag: string): TagRead {
    const known = this.tags.get(tag);
    if (known) return known;
    const read = readTag(tag);
    if (tag.length <= MAX_TAG && this.tags.size < MAX_TAGS) this.tags.set(tag, read);
    return read;
  }
}
