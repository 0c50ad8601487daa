import type { Answer } from './catalogue-index.ts';
import type { Facets } from './facets.ts';

/** Page → worker. Each question has a number, so that late answers to old ones are dropped. */
export type Question =
  | {
      readonly kind: 'search';
      readonly number: number;
      readonly query: string;
      readonly facets: Facets;
      readonly limit: number;
    }
  | { readonly kind: 'suggest'; readonly number: number; readonly query: string; readonly limit: number };

/** Worker → page. */
export type Reply =
  | { readonly kind: 'answer'; readonly number: number; readonly answer: Answer }
  | { readonly kind: 'suggestions'; readonly number: number; readonly names: readonly string[] }
  | { readonly kind: 'failed' };
