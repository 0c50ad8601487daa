import type { Box, DrawnPage } from '../layout/drawn.ts';
import type { Font } from './graphics-state.ts';
import type { PDFPageProxy, PdfLibrary } from './library.ts';
import { type Matrix, matrixOf } from './matrix.ts';

/** What there is besides the list of operators. */
export interface PageSource {
  OPS: Readonly<Record<string, number>>;
  operators: { fnArray: readonly number[]; argsArray: readonly unknown[] };
  /** From the page's own space to points from its upper left corner. */
  view: Matrix;
  width: number;
  height: number;
  font(name: string): Font | undefined;
  isVisible(group: unknown): boolean;
}

/** A page as it was read. */
export interface ReadPage extends DrawnPage {
  /** Pictures, as they lie on the page. */
  pictures: Box[];
  /** Letters whose font does not tell which ones they are. */
  unknown: number;
  letters: number;
}

/** What pdf.js says of a page. `isVisible` tells whether a group of layers is shown. */
export async function pageSource(
  page: PDFPageProxy,
  { OPS }: Pick<PdfLibrary, 'OPS'>,
  isVisible: (group: unknown) => boolean,
): Promise<PageSource> {
  const operators = await page.getOperatorList({ intent: 'display' });
  const { width, height, transform } = page.getViewport({ scale: 1 });
  return {
    OPS,
    operators,
    view: matrixOf(transform),
    width,
    height,
    isVisible,
    font: (name) => (page.commonObjs.has(name) ? page.commonObjs.get(name) : undefined),
  };
}
