/**
 * What every reader gives and every scanner takes: runs of text, each with a place.
 * Offsets everywhere count UTF-16 code units; `end` is past the last one.
 */

/** Where a person would look for a block. Every field is optional: a reader gives what its format has. */
export interface Place {
  /** A part of a larger document: a sheet, a footnote, a file in an archive, a frame. */
  part?: string;
  /** Page, from 1, of what is made of pages; `line` then counts the lines of this page. */
  page?: number;
  /** 1-based line and column (in UTF-16 code units) of the block's first character in the source text. */
  line?: number;
  column?: number;
  /** JSON Pointer (RFC 6901) of the value. */
  pointer?: string;
  /** `ocr`: not the file's own characters but what a machine made of a picture; some may be wrong. */
  by?: 'ocr';
}

/** Position in a table. Rows and columns count from 0; spans are 1 when absent. */
export interface Cell {
  table: number;
  row: number;
  column: number;
  rowSpan?: number;
  columnSpan?: number;
}

/** What part a run of text plays. `header` is a table's header cell, `hidden` is text a reader of the page would not see. */
export type Role = 'text' | 'cell' | 'header' | 'caption' | 'attribute' | 'comment' | 'hidden' | 'metadata';

/** A run of text with a place. Tables keep their shape, so that a header can speak for its column. */
export interface Block {
  text: string;
  role: Role;
  place: Place;
  cell?: Cell;
  /** What the format itself says this text is: a JSON key, an attribute's name, a form field's label. Evidence, never scanned. */
  label?: string;
  /** No paragraph among others: a string of a program. */
  alone?: true;
}

/** Blocks in their order, in runs that may be made anew each time they are asked for. */
export interface Runs {
  /** How many blocks. */
  readonly length: number;
  readonly runs: Iterable<readonly Block[]>;
}

/** Blocks in their order. */
export type Blocks = readonly Block[] | Runs;

/** Replace `start`–`end` of one block's text. */
export interface Edit {
  /** Index into the list of blocks. */
  block: number;
  start: number;
  end: number;
  replacement: string;
}

/** A part of a document that could not be read, and why. Never holds text of the document. */
export interface Unread {
  place: Place;
  because:
    | 'encrypted'
    | 'damaged'
    | 'unsupported'
    | 'too-large'
    | 'not-utf8'
    /** A picture that nobody looked at. */
    | 'picture'
    /** A picture whose text was read by OCR, which errs: not cleared. */
    | 'ocr'
    | 'foreign-frame'
    | 'not-granted';
}

/**
 * A document that was read: its text as blocks, and the way back.
 * `write` puts edits into the source format and leaves every other byte or field as it was; with no edits it gives the source back.
 */
export interface Reading<T> {
  blocks: Block[];
  unread: Unread[];
  write(edits: readonly Edit[]): T;
}
