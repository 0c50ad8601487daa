import { createWorker, PSM, type Word } from 'tesseract.js';
import type { Box } from '#core/documents/layout/drawn.ts';
import type { Ocr, SeenWord } from '#core/documents/picture/ocr.ts';
import { mayHoldRules, takeRules } from '#core/documents/picture/rules.ts';
import { drawLevel, type Levelled, levelSize, skewOf } from '#core/documents/picture/skew.ts';

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
    const { image, rules, levelled } = await prepared(picture);
    // Columns of prose are found by itself; those of a table, of which its lines tell, would be read as lines from top to bottom.
    const mode = rules.length > 0 ? PSM.SINGLE_BLOCK : PSM.AUTO;
    await worker.setParameters({ tessedit_pageseg_mode: mode });
    const { data } = await worker.recognize(image, {}, { blocks: true, text: false });
    const lines = (data.blocks ?? []).flatMap(({ paragraphs }) => paragraphs.flatMap((one) => one.lines));
    const words = lines.flatMap((line) => line.words.map(seen));
    return levelled ? { words, rules, levelled } : { words, rules };
  };
}

/** A picture as a machine reads it best: its lines level, without those of its tables, and where these ran. As it is where it is too large or cannot be opened here. */
async function prepared(picture: Uint8Array): Promise<{ image: Blob; rules: Box[]; levelled?: Levelled }> {
  const image = new Blob([new Uint8Array(picture)]);
  const bitmap = mayHoldRules(picture)
    ? await createImageBitmap(image, { imageOrientation: 'none' }).catch(() => undefined)
    : undefined;
  if (!bitmap) return { image, rules: [] };
  const { width, height } = bitmap;
  let context = new OffscreenCanvas(width, height).getContext('2d');
  if (!context) return { image, rules: [] };
  context.drawImage(bitmap, 0, 0);
  const angle = skewOf(context.getImageData(0, 0, width, height));
  const levelled = angle === 0 ? undefined : { angle, width, height };
  if (levelled) {
    const size = levelSize(levelled);
    context = new OffscreenCanvas(size.width, size.height).getContext('2d');
    if (!context) return { image, rules: [] };
    drawLevel(context, levelled, (turning) => turning.drawImage(bitmap, -width / 2, -height / 2));
  }
  const { canvas } = context;
  const pixels = context.getImageData(0, 0, canvas.width, canvas.height);
  const rules = takeRules(pixels);
  if (rules.length === 0 && !levelled) return { image, rules };
  context.putImageData(pixels, 0, 0);
  const ready = await canvas.convertToBlob({ type: 'image/png' });
  return levelled ? { image: ready, rules, levelled } : { image: ready, rules };
}

const seen = ({ text, bbox, symbols }: Word): SeenWord => ({
  text,
  ...bbox,
  letters: symbols.map((one) => ({ text: one.text, x0: one.bbox.x0, x1: one.bbox.x1 })),
});
