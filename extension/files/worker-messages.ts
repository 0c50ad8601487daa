import type { Policy } from '#core/privacy/policy/policy.ts';
import type { Checked } from './checked.ts';

/** Page → worker: one file for one worker, so that ending the worker ends all of it. */
export interface FileJob {
  name: string;
  bytes: Uint8Array;
  policy: Policy;
  ocr: boolean;
  /** Address of the extension's own files. */
  home: string;
}

/** Worker → page. */
export type FileNews =
  | { kind: 'step'; step: 'reading' | 'ocr'; count: number }
  | { kind: 'done'; checked: Checked<Uint8Array> }
  | { kind: 'failed' };
