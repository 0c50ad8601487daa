import type { zh } from './zh.ts';

/** The shape of all words: Chinese sets it, English must fill it. A missing key fails the compiler. */
export type Loose<T> = T extends string
  ? string
  : T extends (...args: infer A) => string
    ? (...args: A) => string
    : { readonly [K in keyof T]: Loose<T[K]> };

export type Strings = Loose<typeof zh>;
