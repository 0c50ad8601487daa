/** A sentence in both languages. */
export type Both = readonly [zh: string, en: string];
