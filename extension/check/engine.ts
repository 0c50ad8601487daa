import { allowHash, standing } from '#core/privacy/allow.ts';
import { documentHash } from '#core/privacy/document-hash.ts';
import { preview } from '#core/privacy/explain.ts';
import { mask, maskInSteps } from '#core/privacy/mask.ts';
import { scan, scanInSteps } from '#core/privacy/scan.ts';

/** What a check asks of the engine. A frame gets it as a script of its own, at its first check, so that pages that are not checked carry little. */
export const engine = { scan, scanInSteps, mask, maskInSteps, preview, standing, allowHash, documentHash };
export type Engine = typeof engine;
