import type { Place, Unread } from '#core/documents/block.ts';
import type { Finding } from '#core/privacy/finding.ts';

export type State = 'clean' | 'findings' | 'partly' | 'unreadable';

/** A finding where a person finds it. Holds nothing of the text but its masked form. */
export interface Located {
  finding: Finding;
  /** In the file's text, or in its name. */
  in: 'text' | 'name';
  place: Place;
  /** Place past the last character. */
  end: Place;
  preview: string;
  /** Keyed hash of the value, where a key was given. */
  hash?: string;
  /** It stands in the baseline: found before, and counted apart. */
  known?: true;
}

/** What came out for one file. `name` is fit for print: a private value in it is masked. */
export interface Checked {
  name: string;
  state: State;
  findings: Located[];
  unread: Unread[];
  /** Bytes that were read. */
  bytes: number;
  /** The commit that holds this content, where it is not the newest one. */
  commit?: string;
  /** What became of the masked copy, where one was asked for. */
  copy?: Copy;
  /** Where a page links to. Addresses as they stand; not for print. */
  links?: Link[];
  /** Links to files that the site does not have. Their targets are fit for print. */
  broken?: Link[];
}

/** A masked copy: written, or not and why. */
export type Copy =
  | {
      path: string;
      /** The format cannot be masked in place: the copy is its text. */
      as?: 'text';
      /** Beside that text: the document as pictures of its pages, with black boxes burnt in. */
      pictures?: string;
      /** Parts that could not be masked and were taken out whole: pictures, metadata. */
      removed?: number;
    }
  | { refused: 'not-read' | 'still-found' | 'exists' | 'cannot-write' };

/** A link in a page, as it stands there. */
export interface Link {
  target: string;
  line: number;
  column: number;
}

/** Findings that someone must act on; a notice blocks nothing, and what the baseline knows is told apart. */
export function isOpen(located: Located): boolean {
  return located.finding.severity !== 'notice' && !located.known;
}
