import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { PdfDoor, PdfLibrary, PdfResource } from '#core/documents/pdf/library.ts';

const folders: Readonly<Record<PdfResource, string>> = {
  cmap: 'cmaps',
  font: 'standard_fonts',
  wasm: 'wasm',
};
const home = dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'));

/** pdf.js as Node has it: in this thread, its files from the package. Loaded when first asked for. */
export async function pdfDoor(): Promise<PdfDoor> {
  const [library, worker] = await Promise.all([
    import('pdfjs-dist/legacy/build/pdf.mjs'),
    import('pdfjs-dist/legacy/build/pdf.worker.mjs' as string),
  ]);
  // Where pdf.js finds this, it starts no worker of its own.
  Object.assign(globalThis, { pdfjsWorker: worker });
  return {
    library: library as unknown as PdfLibrary,
    resource: async (kind, name) => new Uint8Array(await readFile(join(home, folders[kind], name))),
  };
}
