import { decisions } from './decisions.ts';
import type { Template } from './frame.ts';
import { letters } from './letters.ts';
import { lists } from './lists.ts';
import { masks } from './masks.ts';
import { names } from './names.ts';

/** Every kind of notice, by the id of its template. */
export const notices: Record<string, Template> = { ...lists, ...decisions, ...letters, ...masks, ...names };
