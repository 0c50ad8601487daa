import type { Nodes, Parent, PhrasingContent, RootContent, Table } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';
import type { Role } from './block.ts';
import { htmlPieces } from './html.ts';
import { MappedText } from './mapped-text.ts';
import { appendAligned, type Escapes } from './markdown/align.ts';
import { tooManyMarks } from './markdown/emphasis.ts';
import { escapeAutolink, escapeCode, escapeMarkdown, escapeTarget } from './markdown/escape.ts';
import { frontMatterLength, frontMatterPieces } from './markdown/front-matter.ts';
import { percentDecoded } from './percent.ts';
import { appendAll, asIs, nest, type Piece, type TableCounter, tableCounter } from './piece.ts';
import { type SourceReading, sourceReading } from './source-reading.ts';
import { textPieces } from './text.ts';

/** Quotes and lists inside each other; the parser itself would go on until the stack ends. */
const MAX_NESTING = 200;
/** Longer than this (in UTF-16 code units) the parser takes too long; the source is then read as plain text. */
const MAX_LENGTH = 2_000_000;

/** Brackets in one paragraph or table: what they might refer to is sought for each of them. */
const MAX_LABELS = 4000;

/** A construct for `![^1]` that takes quadratic time on `](](](…`; the text is the same without it. */
const quick = { disable: { null: ['gfmPotentialFootnoteCall'] } };

/** Without the links that are sought in text once more behind an open bracket: they say of no place where they stand. */
const placed = gfmFromMarkdown().map((extension) => ({ ...extension, transforms: [] }));

/**
 * Markdown (CommonMark with GitHub's tables and footnotes): text by block with the inline markup joined, tables, link
 * targets and titles, image texts, code, front matter, and HTML read as HTML. Never throws: all text is some Markdown.
 */
export function readMarkdown(source: string): SourceReading {
  const front = frontMatterLength(source);
  if (source.length > MAX_LENGTH || nestedTooDeep(source) || tooManyLabels(source) || tooManyMarks(source)) {
    return sourceReading(source, textPieces(source), [{ place: {}, because: 'too-large' }]);
  }
  const body = source.slice(front);
  const tree = fromMarkdown(body, { extensions: [gfm(), quick], mdastExtensions: [placed] });
  const reader = new MarkdownReader(body);
  reader.blocks(tree);
  // The body is read on its own; its places are moved behind the front matter.
  const whole = new MappedText(source);
  whole.verbatim(front, source.length);
  const pieces = nest({ runs: whole.runs, encode: asIs }, reader.pieces);
  return sourceReading(source, front > 0 ? [...frontMatterPieces(source, front), ...pieces] : pieces);
}

function nestedTooDeep(source: string): boolean {
  return new RegExp(`^(?:[ \\t]*(?:>|[-*+]|\\d{1,9}[.)])){${MAX_NESTING}}`, 'm').test(source);
}

function tooManyLabels(source: string): boolean {
  return source.split(/\n[ \t]*\r?\n/).some((paragraph) => {
    return paragraph.length > MAX_LABELS && paragraph.split(']').length > MAX_LABELS;
  });
}

class MarkdownReader {
  readonly pieces: Piece[] = [];
  private readonly source: string;
  private readonly tables: TableCounter = tableCounter();

  constructor(source: string) {
    this.source = source;
  }

  /** Blocks of a container. HTML blocks that follow each other are one piece of HTML, blank lines or not. */
  blocks(parent: Parent): void {
    const children = parent.children as RootContent[];
    for (let i = 0; i < children.length; i++) {
      const node = children[i];
      if (node?.type !== 'html') {
        if (node) this.block(node);
        continue;
      }
      let last = i;
      while (children[last + 1]?.type === 'html') last++;
      this.html(start(node), end(children[last] ?? node));
      i = last;
    }
  }

  private block(node: RootContent): void {
    switch (node.type) {
      case 'paragraph':
      case 'heading':
        this.phrasing(node.children, 'text');
        break;
      case 'table':
        this.table(node);
        break;
      case 'code':
        this.value(node, node.value, 'text', 'none', escapeCode, undefined);
        if (node.meta) this.value(node, node.meta, 'metadata', 'all', escapeCode, undefined);
        break;
      case 'definition':
        this.target(node, node.url);
        if (node.title) this.value(node, node.title, 'attribute', 'all', escapeTitle, 'title');
        break;
      default:
        if ('children' in node) this.blocks(node);
    }
  }

  private table(node: Table): void {
    const table = this.tables.next();
    node.children.forEach((row, rowNumber) => {
      row.children.forEach((cell, column) => {
        const from = this.pieces.length;
        this.phrasing(cell.children, rowNumber === 0 ? 'header' : 'cell');
        for (const piece of this.pieces.slice(from)) {
          if (piece.role === 'header' || piece.role === 'cell')
            piece.cell = { table, row: rowNumber, column };
        }
      });
    });
  }

  private phrasing(children: readonly PhrasingContent[], role: Role): void {
    const text = new MappedText(this.source);
    const beside: Piece[] = [];
    for (const child of children) this.inline(child, text, beside);
    this.pieces.push(this.piece(text, role, escapeMarkdown));
    appendAll(this.pieces, beside);
  }

  private inline(node: PhrasingContent, text: MappedText, beside: Piece[]): void {
    const from = start(node);
    const to = end(node);
    switch (node.type) {
      case 'text':
        appendAligned(text, node.value, from, to, 'all');
        break;
      case 'inlineCode':
        appendAligned(text, node.value, from, to, 'pipe', escapeCode);
        break;
      case 'break':
        text.decoded('\n', from, to);
        break;
      case 'html':
        if (/^<br[\s/>]/i.test(node.value)) text.decoded('\n', from, to);
        else appendAll(beside, this.htmlIn(from, to));
        break;
      case 'image':
      case 'imageReference':
        if (node.alt) beside.push(this.aligned(node, node.alt, 'attribute', 'all', escapeMarkdown, 'alt'));
        if (node.type === 'image') this.link(node, beside);
        break;
      case 'footnoteReference':
        break;
      default:
        this.children(node, text, beside);
    }
  }

  private children(node: Extract<PhrasingContent, Parent>, text: MappedText, beside: Piece[]): void {
    const first = text.runs.length;
    for (const child of node.children) this.inline(child, text, beside);
    if (node.type !== 'link') return;
    this.link(node, beside);
    const sign = this.source[start(node)] ?? '';
    if (sign === '[') return;
    for (const run of text.runs.slice(first)) run.encode = sign === '<' ? escapeAutolink : escapeTarget;
  }

  private link(node: Extract<PhrasingContent, { type: 'link' | 'image' }>, beside: Piece[]): void {
    if (node.title) beside.push(this.aligned(node, node.title, 'attribute', 'all', escapeTitle, 'title'));
    // A bare address in the text is its own target; the text has been read.
    const written = this.source.slice(start(node), end(node));
    if (!/^[<!\w]/.test(written) || written.startsWith('![')) beside.push(this.targetPiece(node, node.url));
  }

  private target(node: Nodes, url: string): void {
    this.pieces.push(this.targetPiece(node, url));
  }

  private targetPiece(node: Nodes, url: string): Piece {
    return percentDecoded(this.aligned(node, url, 'attribute', 'all', escapeTarget, 'href'));
  }

  private value(
    node: Nodes,
    value: string,
    role: Role,
    escapes: Escapes,
    encode: Piece['encode'],
    label: string | undefined,
  ): void {
    this.pieces.push(this.aligned(node, value, role, escapes, encode, label));
  }

  /** A part of a node that has no position of its own (a title, a target): where it stands in the node's source. */
  private aligned(
    node: Nodes,
    value: string,
    role: Role,
    escapes: Escapes,
    encode: Piece['encode'],
    label: string | undefined,
  ): Piece {
    const text = new MappedText(this.source);
    const [from, to] = this.partOf(node, value, label);
    appendAligned(text, value, from, to, escapes);
    const piece = this.piece(text, role, encode);
    if (label !== undefined) piece.label = label;
    return piece;
  }

  private partOf(node: Nodes, value: string, label: string | undefined): [number, number] {
    const from = start(node);
    const to = end(node);
    if (label === 'alt') return [from + 2, to];
    const inner = 'children' in node && node.children.length > 0 ? end(node.children.at(-1) as Nodes) : from;
    if (label === 'href') {
      const opening = this.source.indexOf('](', inner);
      return this.found(value, opening >= inner && opening < to ? opening + 2 : from, to);
    }
    if (label === 'title') {
      const at = this.source.lastIndexOf(value, to);
      return at >= inner
        ? [at, at + value.length]
        : [this.source.slice(0, to).search(/["'(][^"'(]*$/) + 1, to];
    }
    return node.type === 'code' ? this.codeBody(node, value) : [from, to];
  }

  private found(value: string, from: number, to: number): [number, number] {
    const at = this.source.indexOf(value, from);
    return at >= 0 && at + value.length <= to ? [at, at + value.length] : [from, to];
  }

  private codeBody(node: Nodes, value: string): [number, number] {
    const from = start(node);
    const to = end(node);
    const fenced = /^[`~]{3,}[^\n]*\n/.exec(this.source.slice(from, to));
    if (!fenced) return [from, to];
    return value.includes('\n')
      ? [from + fenced[0].length, to]
      : this.found(value, from + fenced[0].length, to);
  }

  private html(from: number, to: number): void {
    appendAll(this.pieces, this.htmlIn(from, to));
  }

  private htmlIn(from: number, to: number): Piece[] {
    const outer = new MappedText(this.source);
    outer.verbatim(from, to);
    return nest({ runs: outer.runs, encode: asIs }, htmlPieces(outer.text, this.tables));
  }

  private piece(text: MappedText, role: Role, encode: Piece['encode']): Piece {
    return { text: text.text, role, runs: text.runs, encode };
  }
}

/** A title stands in quotes; which ones, the parser does not say, so all are escaped. */
const escapeTitle = (text: string): string => escapeMarkdown(text).replace(/["']/g, (sign) => `\\${sign}`);

function start(node: Nodes): number {
  return node.position?.start.offset ?? 0;
}

function end(node: Nodes): number {
  return node.position?.end.offset ?? 0;
}
