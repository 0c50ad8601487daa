import type { PdfDoor, PdfLibrary, PdfResource } from '#core/documents/pdf/library.ts';
import { ownFile } from './own-file.ts';
import { paintPage } from './paint.ts';

const folders: Readonly<Record<PdfResource, string>> = {
  cmap: 'pdf/cmaps',
  font: 'pdf/standard_fonts',
  wasm: 'pdf/wasm',
};

/** pdf.js inside this worker, its files from the extension. */
export async function pdfDoor(home: string): Promise<PdfDoor> {
  const [library, worker] = await Promise.all([
    import('pdfjs-dist/legacy/build/pdf.mjs'),
    import('pdfjs-dist/legacy/build/pdf.worker.mjs' as string),
  ]);
  // Where pdf.js finds this, it starts no worker of its own.
  Object.assign(globalThis, { pdfjsWorker: worker });
  return {
    library: library as unknown as PdfLibrary,
    resource: (kind, name) => ownFile(home, `${folders[kind]}/${name}`),
    paint: paintPage,
    parameters: { CanvasFactory: Canvases, FilterFactory: Filters, disableFontFace: true },
  };
}

interface Sheet {
  canvas: OffscreenCanvas | null;
  context: OffscreenCanvasRenderingContext2D | null;
}

/** pdf.js draws on elements of a page; a worker has none. */
class Canvases {
  create(width: number, height: number): Sheet {
    const canvas = new OffscreenCanvas(width, height);
    return { canvas, context: canvas.getContext('2d', { willReadFrequently: true }) };
  }
  reset({ canvas }: Sheet, width: number, height: number): void {
    if (canvas) Object.assign(canvas, { width, height });
  }
  destroy(sheet: Sheet): void {
    Object.assign(sheet, { canvas: null, context: null });
  }
}

/** Colour filters are made of elements too; a page to be masked needs none. */
class Filters {
  addFilter = (): string => 'none';
  addHCMFilter = (): string => 'none';
  addAlphaFilter = (): string => 'none';
  addLuminosityFilter = (): string => 'none';
  addHighlightHCMFilter = (): string => 'none';
  destroy = (): void => undefined;
}
