import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { enginePath, engineScript } from '../../site/try/engine-script.ts';

/**
 * Whether a file of a built folder is the engine itself, byte for byte as it is made from these sources. Its lists of surnames and words
 * of addresses read like data, and are nobody's; any other bytes at its address are read as everything else is.
 */
export async function isOwnEngine(folder: string, file: string): Promise<boolean> {
  if (file !== enginePath) return false;
  return engineScriptIs(await readFile(join(folder, file)));
}

const engineScriptIs = (bytes: Uint8Array): boolean => Buffer.compare(bytes, engineScript()) === 0;
