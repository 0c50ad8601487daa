import type { Read, SlowReader, SlowReaders } from '#core/documents/read-document.ts';
import { paintPage, paintPicture } from './canvas.ts';
import { inflateNative } from './inflate.ts';
import { tesseract } from './ocr.ts';
import { pdfDoor, withinTime } from './pdf.ts';

/** A file is read no longer than this, in milliseconds; what is left then is told as too large. */
const TIME = 25_000;
/** Where the pictures in it are looked at, too. */
const OCR_TIME = 600_000;
/** And painted no longer than this. */
const BURN_TIME = 120_000;

/** Readers of PDF and pictures for Node; each is loaded when a file first asks for it. `ocr` also reads the text in pictures. */
export function nodeReaders({ ocr }: { ocr: boolean }): SlowReaders & { end(): Promise<void> } {
  const machine = ocr ? tesseract() : undefined;
  return {
    pdf: (bytes, read): Promise<Read> =>
      withinTime(machine ? OCR_TIME : TIME, async (signal) => {
        const { pdfReader } = await import('#core/documents/pdf.ts');
        const door = Object.assign(await pdfDoor(), { paint: paintPage, signal });
        const reader = pdfReader(machine ? Object.assign(door, { ocr: machine.ocr }) : door);
        return withTimeToBurn(await reader(bytes, read));
      }),
    picture: later(async () => {
      const { pictureReader } = await import('#core/documents/picture.ts');
      return pictureReader(machine ? { paint: paintPicture, ocr: machine.ocr } : { paint: paintPicture });
    }),
    inflate: inflateNative,
    end: async () => {
      await machine?.end();
    },
  };
}

/** Painting takes longer than reading, and a page may hang a painter too. */
function withTimeToBurn(reading: Read): Read {
  if (!('blocks' in reading) || !reading.burn) return reading;
  const { burn } = reading;
  return {
    ...reading,
    burn: (edits) =>
      withinTime(BURN_TIME, (signal) => {
        const late = Promise.withResolvers<undefined>();
        signal.addEventListener('abort', () => late.resolve(undefined));
        return Promise.race([burn(edits), late.promise]);
      }),
  };
}

function later(load: () => Promise<SlowReader>): SlowReader {
  let loaded: Promise<SlowReader> | undefined;
  return async (bytes, read) => {
    loaded ??= load();
    return (await loaded)(bytes, read);
  };
}
