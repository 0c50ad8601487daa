import type { Stats } from 'node:fs';

/** A change within so many milliseconds of the one before may not show in the time that a file system keeps. */
const TICK_MS = 100;

/**
 * What a file system says of a file that is another whenever its bytes are: inode, size, time of last change (POSIX `ctime`, which
 * no program can set). `undefined` where that cannot be told: changed a moment before `now`, or in whole seconds only.
 */
export function stampOf({ ino, size, ctimeMs }: Stats, now = Date.now()): string | undefined {
  if (now - ctimeMs < TICK_MS || ctimeMs % 1000 === 0) return undefined;
  return `${ino} ${size} ${ctimeMs}`;
}
