import type { ContentKind } from '../schema/index.ts';
import type { Both } from '../words/both.ts';

/** Sets the value at a path of JSON; without a value, takes it out. */
export interface Edit {
  path: readonly (string | number)[];
  value?: unknown;
}

/** What makes a file one of the next version. */
export interface Edits {
  /** In the file itself. */
  here: readonly Edit[];
  /** In another file, which must not say otherwise already. `ref` is its id, `id@version` of versioned kinds; `''` for none. */
  there?: { kind: ContentKind; ref: string; edit: Edit };
  /** What is done, for people. */
  words: Both;
}

/** One step of one kind of content, from a version to the next. */
export interface Migration {
  kind: ContentKind;
  from: number;
  /** Pure, on any JSON object; `undefined` where the file needs no change to be of the next version. Never throws. */
  edits(value: Readonly<Record<string, unknown>>): Edits | undefined;
}
