import type { Language } from '#core/privacy/explain.ts';
import { en } from './words-en.ts';
import type { Words } from './words-shape.ts';
import { zh } from './words-zh.ts';

export type { Language, Words };

/** Everything the panel says. Chinese first; English complete, as the type demands. */
export const words: Record<Language, Words> = { zh, en };
