import { preview } from '#core/privacy/explain.ts';
import { mask, maskInSteps } from '#core/privacy/mask/mask.ts';
import { allowHash, standing } from '#core/privacy/policy/allow.ts';
import { findPatternsBy } from '#core/privacy/policy/custom.ts';
import { documentHash } from '#core/privacy/receipt/document-hash.ts';
import { scan, scanInSteps } from '#core/privacy/scan.ts';

/** What a check asks of the engine. A frame gets it as a script of its own, at its first check, so that pages that are not checked carry little. */
export const engine = {
  scan,
  scanInSteps,
  mask,
  maskInSteps,
  preview,
  standing,
  allowHash,
  documentHash,
  findPatternsBy,
};
export type Engine = typeof engine;
