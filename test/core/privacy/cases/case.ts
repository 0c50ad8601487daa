/** The shape of a table of cases, and how its texts are written. */
import type { LeakKind } from '#core/privacy/finding.ts';

/** Texts in which a kind must be found, and texts in which it must not. ⟦…⟧ marks the value; all are made up or textbook numbers. */
export interface Cases {
  kind: LeakKind;
  found: string[];
  quiet: string[];
}

/** A Markdown table: cells parted by ` | `. */
export const table = (head: string, ...rows: string[]): string =>
  `| ${head} |\n|${'---|'.repeat(head.split('|').length)}\n${rows.map((row) => `| ${row} |`).join('\n')}`;
