import { masked } from './masked.ts';
import { type Decoy, numbers } from './numbers.ts';
import { offices } from './offices.ts';
import { texts } from './texts.ts';

/** Harmless texts, by the id of their template. */
export const decoys: Record<string, Decoy> = { ...numbers, ...offices, ...masked, ...texts };
