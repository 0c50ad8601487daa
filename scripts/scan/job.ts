import type { Unread } from '#core/documents/block.ts';
import type { Policy } from '#core/privacy/policy/policy.ts';

/** One thing to check: a file on disk, or bytes that came from elsewhere (standard input, git). */
export interface Job {
  /** As people know it, with `/` between the parts. May hold a private value: printed masked. */
  name: string;
  /** In bytes, as far as it is known; for the progress only. */
  size: number;
  source: { path: string } | { bytes: Uint8Array<ArrayBuffer> } | { unread: Unread['because'] };
  /** The commit that holds it, where it is not the newest one. */
  commit?: string;
  /** Path below the folder of masked copies. */
  copy?: string;
}

/** What holds for all jobs of a run. Plain data, so that it can go to a thread. */
export interface Settings {
  policy: Policy;
  /** Hex key for the hashes of a baseline. */
  key?: string;
  /** Folder for masked copies. */
  mask?: string;
  /** Read the text in pictures. */
  ocr?: true;
  /** Threads write each file out as JSON: nobody will ask for more. */
  tell?: true;
  /** Gather the links of pages. */
  links?: true;
}
