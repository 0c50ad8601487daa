/** A report as plain parts, so that Markdown and HTML say the same. */
export type Part =
  | { heading: string; level: 1 | 2 | 3 }
  | { text: string }
  | { list: readonly string[] }
  | { head: readonly string[]; rows: readonly (readonly string[])[] };
