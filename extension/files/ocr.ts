import { createWorker, PSM, type Word } from 'tesseract.js';
import type { Box } from '#core/documents/layout/drawn.ts';
import type { Ocr, SeenWord } from '#core/documents/picture/ocr.ts';
import { mayHoldRules, takeRules } from '#core/documents/picture/rules.ts';

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
  await worker.setParameters({ preserve_interword_spaces: '1' });
  return async (picture) => {
    const { image, rules } = await withoutRules(picture);
    // Columns of prose are found by itself; those of a table, of which its lines tell, would be read as lines from top to bottom.
    const mode = rules.length > 0 ? PSM.SINGLE_BLOCK : PSM.AUTO;
    await worker.setParameters({ tessedit_pageseg_mode: mode });
    const { data } = await worker.recognize(image, {}, { blocks: true, text: false });
    const lines = (data.blocks ?? []).flatMap(({ paragraphs }) => paragraphs.flatMap((one) => one.lines));
    return { words: lines.flatMap(({ words }) => words.map(seen)), rules };
  };
}

/** A picture without the lines of its tables, and where they ran; as it is where it has none, is too large or cannot be opened here. */
async function withoutRules(picture: Uint8Array): Promise<{ image: Blob; rules: Box[] }> {
  const image = new Blob([new Uint8Array(picture)]);
  const bitmap = mayHoldRules(picture)
    ? await createImageBitmap(image, { imageOrientation: 'none' }).catch(() => undefined)
    : undefined;
  if (!bitmap) return { image, rules: [] };
  const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
  const context = canvas.getContext('2d');
  if (!context) return { image, rules: [] };
  context.drawImage(bitmap, 0, 0);
  const pixels = context.getImageData(0, 0, bitmap.width, bitmap.height);
  const rules = takeRules(pixels);
  if (rules.length === 0) return { image, rules };
  context.putImageData(pixels, 0, 0);
  return { image: await canvas.convertToBlob({ type: 'image/png' }), rules };
}

const seen = ({ text, bbox, symbols }: Word): SeenWord => ({
  text,
  ...bbox,
  letters: symbols.map((one) => ({ text: one.text, x0: one.bbox.x0, x1: one.bbox.x1 })),
});
