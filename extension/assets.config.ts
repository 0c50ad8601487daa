// biome-ignore lint/style/noRestrictedImports: runs when the extension is built.
import { readdirSync, readFileSync } from 'node:fs';
// biome-ignore lint/style/noRestrictedImports: runs when the extension is built.
import { createRequire } from 'node:module';
// biome-ignore lint/style/noRestrictedImports: runs when the extension is built.
import { dirname, join } from 'node:path';

/** A file that is shipped beside the code. */
export interface Asset {
  relativeDest: string;
  absoluteSrc: string;
}
export interface MadeAsset {
  relativeDest: string;
  contents: string;
}

const home = (name: string): string =>
  dirname(createRequire(import.meta.url).resolve(`${name}/package.json`));

/** Where the OCR library would look for its parts if it were not told. Nothing we ship names another host. */
export const withoutHosts = (code: string): string => code.replaceAll('https://cdn.jsdelivr.net', '');

/** What the readers of PDF and pictures need at run time: character maps, fonts, decoders, the OCR engine and its data. */
export function readerAssets(): (Asset | MadeAsset)[] {
  const pdf = home('pdfjs-dist');
  const folders = ['cmaps', 'standard_fonts', 'wasm'].flatMap((folder) =>
    readdirSync(join(pdf, folder))
      .filter((file) => !/quickjs|nowasm/i.test(file))
      .map((file) => ({ absoluteSrc: join(pdf, folder, file), relativeDest: `pdf/${folder}/${file}` })),
  );
  return [
    ...folders,
    {
      relativeDest: 'ocr/worker.min.js',
      contents: withoutHosts(readFileSync(join(home('tesseract.js'), 'dist/worker.min.js'), 'utf8')),
    },
    {
      absoluteSrc: join(home('tesseract.js-core'), 'tesseract-core-simd-lstm.wasm.js'),
      relativeDest: 'ocr/tesseract-core-simd-lstm.wasm.js',
    },
    {
      absoluteSrc: join(home('@tesseract.js-data/chi_sim'), '4.0.0_best_int/chi_sim.traineddata.gz'),
      relativeDest: 'ocr/chi_sim.traineddata.gz',
    },
  ];
}

/** Its form for browsers asks an element of the page for the meaning of `&nbsp;`; a worker has no page, so it gets the table. */
export const entityTable = (): string =>
  createRequire(import.meta.url)
    .resolve('decode-named-character-reference')
    .replace(/index\.dom\.js$/, 'index.js');
