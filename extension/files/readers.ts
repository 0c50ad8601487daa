import type { Ocr } from '#core/documents/picture/ocr.ts';
import type { Read, SlowReaders } from '#core/documents/read-document.ts';

/** A file is read no longer than this, in milliseconds; what is left then is told as too large. OCR takes its time. */
const longest = { plain: 60_000, ocr: 600_000 };

/**
 * Readers of PDF and pictures for a worker of the extension; each is loaded when a file first asks for it.
 * @param home address of the extension's own files
 * @param seen called with the number of pictures that OCR has read so far
 */
export function browserReaders(home: string, ocr: boolean, seen: (count: number) => void): SlowReaders {
  const eye = ocr ? counted(home, seen) : undefined;
  return {
    pdf: async (bytes, read): Promise<Read> => {
      const [{ pdfReader }, { pdfDoor }] = await Promise.all([
        import('#core/documents/pdf.ts'),
        import('./pdf-door.ts'),
      ]);
      const signal = AbortSignal.timeout(eye ? longest.ocr : longest.plain);
      const door = { ...(await pdfDoor(home)), signal };
      return pdfReader(eye ? { ...door, ocr: eye } : door)(bytes, read);
    },
    picture: async (bytes, read): Promise<Read> => {
      const [{ pictureReader }, { paintPicture }] = await Promise.all([
        import('#core/documents/picture.ts'),
        import('./paint.ts'),
      ]);
      return pictureReader(eye ? { paint: paintPicture, ocr: eye } : { paint: paintPicture })(bytes, read);
    },
  };
}

function counted(home: string, seen: (count: number) => void): Ocr {
  let [count, loaded]: [number, Promise<Ocr> | undefined] = [0, undefined];
  return async (picture) => {
    loaded ??= import('./ocr.ts').then(({ tesseract }) => tesseract(home));
    const words = await (await loaded)(picture);
    count += 1;
    seen(count);
    return words;
  };
}
