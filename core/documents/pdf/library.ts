import type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist';
import type { Box } from '../layout/drawn.ts';
import type { Ocr } from '../picture/ocr.ts';

/** What a door gives of pdf.js (the legacy build: no runtime has all that the modern one asks for). */
export interface PdfLibrary {
  getDocument(parameters: Record<string, unknown>): {
    promise: Promise<PDFDocumentProxy>;
    destroy(): Promise<void>;
  };
  OPS: Readonly<Record<string, number>>;
}

/** A page as a picture; sizes are pixels. */
export interface Painted {
  bytes: Uint8Array;
  width: number;
  height: number;
}

/** Kinds of files that pdf.js asks for by name: character maps of Chinese fonts, the 14 standard fonts, decoders of pictures. */
export type PdfResource = 'cmap' | 'font' | 'wasm';

/** What a door gives so that PDF can be read. */
export interface PdfDoor {
  library: PdfLibrary;
  /** The bytes of a file that comes with pdf.js. */
  resource(kind: PdfResource, name: string): Promise<Uint8Array>;
  /** What pdf.js needs besides where it runs: a canvas factory, for instance. */
  parameters?: Record<string, unknown>;
  /** Reads text in pictures of pages; needs `paint`. */
  ocr?: Ocr;
  /** A page as a picture with black boxes over it (in points of the page, y down); `scale` is pixels a point. */
  paint?(page: PDFPageProxy, scale: number, boxes: readonly Box[], type: 'png' | 'jpeg'): Promise<Painted>;
  /** Ends the reading; what was not read by then is `too-large`. */
  signal?: AbortSignal;
  /** Pages read at most; the rest is `too-large`. */
  mostPages?: number;
}

export type { PDFDocumentProxy, PDFPageProxy };

const kinds: Readonly<Record<string, PdfResource>> = {
  cMapUrl: 'cmap',
  standardFontDataUrl: 'font',
  wasmUrl: 'wasm',
};

/** Parameters of pdf.js under which it asks nobody but the door: no network, no system fonts, no scripts of the file. */
export function documentParameters(
  bytes: Uint8Array,
  { resource, parameters }: PdfDoor,
): Record<string, unknown> {
  class BinaryDataFactory {
    fetch({ kind, filename }: { kind: string; filename: string }): Promise<Uint8Array> {
      const known = kinds[kind];
      return known ? resource(known, filename) : Promise.reject(new Error(`no such resource: ${kind}`));
    }
  }
  return {
    // pdf.js takes what it is given away from the giver, and takes no Buffer of Node.
    data: new Uint8Array(bytes),
    verbosity: 0,
    BinaryDataFactory,
    // Never opened: the names only say that there are such files.
    cMapUrl: 'cmaps/',
    standardFontDataUrl: 'standard_fonts/',
    wasmUrl: 'wasm/',
    useWorkerFetch: false,
    useSystemFonts: false,
    disableFontFace: false,
    isOffscreenCanvasSupported: false,
    isImageDecoderSupported: false,
    // A decoded picture takes four bytes a pixel.
    maxImageSize: 64_000_000,
    enableXfa: false,
    disableAutoFetch: true,
    ...parameters,
  };
}
