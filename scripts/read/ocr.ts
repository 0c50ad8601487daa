import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { Ocr, SeenWord } from '#core/documents/picture/ocr.ts';
import { prepared } from './canvas.ts';

const data = dirname(createRequire(import.meta.url).resolve('@tesseract.js-data/chi_sim/package.json'));

/** A picture is looked at no longer than this, in milliseconds; then nobody has looked at it. */
const TIME = 60_000;

/** OCR of simplified Chinese on this machine, in a process of its own that starts when first asked; `end` stops it. */
export function tesseract(time = TIME): { ocr: Ocr; end(): Promise<void> } {
  let started: ReturnType<typeof start> | undefined;
  const start = async () => {
    const { createWorker, PSM } = await import('tesseract.js');
    const worker = await createWorker('chi_sim', 1, {
      langPath: join(data, '4.0.0_best_int'),
      cacheMethod: 'none',
      gzip: true,
      errorHandler: () => undefined,
    });
    await worker.setParameters({ preserve_interword_spaces: '1' });
    return { worker, PSM };
  };
  return {
    ocr: async (picture) => {
      started ??= start();
      const { worker, PSM } = await started;
      const late = Promise.withResolvers<never>();
      const timer = setTimeout(() => {
        // It cannot be stopped in the middle: the next picture gets another.
        started = undefined;
        void worker.terminate();
        late.reject(new Error('late'));
      }, time);
      const { bytes, rules, levelled } = await prepared(picture);
      // Columns of prose are found by itself; those of a table, of which its lines tell, would be read as lines from top to bottom.
      const mode = rules.length > 0 ? PSM.SINGLE_BLOCK : PSM.AUTO;
      await worker.setParameters({ tessedit_pageseg_mode: mode });
      const seeing = worker.recognize(Buffer.from(bytes), {}, { blocks: true, text: false });
      seeing.catch(() => undefined);
      const { data: page } = await Promise.race([seeing, late.promise]).finally(() => clearTimeout(timer));
      const lines = (page.blocks ?? []).flatMap(({ paragraphs }) => paragraphs.flatMap((one) => one.lines));
      const words = lines.flatMap((line) => line.words.map(seen));
      return levelled ? { words, rules, levelled } : { words, rules };
    },
    end: async () => {
      await (await started)?.worker.terminate();
    },
  };
}

function seen({ text, bbox, symbols }: import('tesseract.js').Word): SeenWord {
  return {
    text,
    ...bbox,
    letters: symbols.map((one) => ({ text: one.text, x0: one.bbox.x0, x1: one.bbox.x1 })),
  };
}
