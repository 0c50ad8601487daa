import { createWorker, PSM, type Word } from 'tesseract.js';
import type { Ocr, SeenWord } from '#core/documents/picture/ocr.ts';

/** OCR of simplified Chinese, all of it from the extension's own files. Each address is given: the library's defaults lie elsewhere. */
export async function tesseract(home: string): Promise<Ocr> {
  const worker = await createWorker('chi_sim', 1, {
    workerPath: `${home}ocr/worker.min.js`,
    corePath: `${home}ocr/tesseract-core-simd-lstm.wasm.js`,
    langPath: `${home}ocr`,
    workerBlobURL: false,
    cacheMethod: 'none',
    gzip: true,
    errorHandler: () => undefined,
  });
  // Whole pages: finds columns by itself.
  await worker.setParameters({ tessedit_pageseg_mode: PSM.AUTO, preserve_interword_spaces: '1' });
  return async (picture) => {
    const image = new Blob([new Uint8Array(picture)]);
    const { data } = await worker.recognize(image, {}, { blocks: true, text: false });
    const lines = (data.blocks ?? []).flatMap(({ paragraphs }) => paragraphs.flatMap((one) => one.lines));
    return lines.flatMap(({ words }) => words.map(seen));
  };
}

const seen = ({ text, bbox, symbols }: Word): SeenWord => ({
  text,
  ...bbox,
  letters: symbols.map((one) => ({ text: one.text, x0: one.bbox.x0, x1: one.bbox.x1 })),
});
