/** Why something may stand in a notice although it is personal, as the law knows it; the order in which people are asked. */
export const allowReasons = [
  'public-office',
  'official-duty',
  'consent',
  'court-order',
  'law-requires',
  'not-personal',
] as const;
export type AllowReason = (typeof allowReasons)[number];
