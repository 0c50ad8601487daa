/** Rules over a whole document, in the order in which they run: ids and what they look at. */
export const documentRules = [
  { id: 'weak-mask', file: 'masks.ts' },
  { id: 'complementary-masks', file: 'masks.ts' },
  { id: 'inconsistent-mask', file: 'masks.ts' },
  { id: 'single-out', file: 'single-out.ts' },
  { id: 'small-cell', file: 'small-cell.ts' },
] as const;
