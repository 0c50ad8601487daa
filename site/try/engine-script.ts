import { fileURLToPath } from 'node:url';
import { buildSync } from 'esbuild';

/** Where the engine of the page to try it on stands, below the root. */
export const enginePath = 'try/engine.js';

/**
 * The engine as one script for a worker. Same sources, same bytes, and the gate compares them to tell it from what it must read:
 * its lists of words are no one's data, and read like some.
 */
export function engineScript(): Uint8Array {
  made ??= make();
  return made;
}

let made: Uint8Array | undefined;

function make(): Uint8Array {
  const { outputFiles } = buildSync({
    entryPoints: [fileURLToPath(new URL('try-worker.ts', import.meta.url))],
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2023',
    write: false,
    logLevel: 'silent',
  });
  const [script] = outputFiles;
  if (!script) throw new Error('esbuild gave no script');
  return script.contents;
}
