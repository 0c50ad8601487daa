import { joinBytes } from '../decode.ts';
import type { PageBox } from '../layout/laid-reading.ts';
import { inkOn } from './drawn-page.ts';
import { pdfFile } from './file.ts';
import { overLetters } from './ink.ts';
import { documentParameters, type Painted, type PdfDoor } from './library.ts';
import { pageSource } from './page-source.ts';

/** Pixels a point: 150 an inch, as scanned pages have. */
const SCALE = 150 / 72;

/**
 * A PDF as pictures of its pages with black boxes burnt in: what lies under a box is not there any more, nor is any text,
 * remark, layer, property or embedded file. The copy is read again; `undefined` when it shows text after all, or cannot be made.
 */
export async function burnPdf(
  bytes: Uint8Array,
  boxes: readonly PageBox[],
  door: PdfDoor,
): Promise<Uint8Array | undefined> {
  const { paint, library } = door;
  if (!paint) return undefined;
  // Letters as drawings: a canvas outside of a page has no fonts of the file.
  const task = library.getDocument({ ...documentParameters(bytes, door), disableFontFace: true });
  try {
    const pdf = await task.promise;
    const pages: { picture: Painted; width: number; height: number }[] = [];
    for (let number = 1; number <= pdf.numPages; number++) {
      const page = await pdf.getPage(number);
      const { width, height } = page.getViewport({ scale: 1 });
      const own = boxes.filter((box) => box.page === number);
      const letters = own.length === 0 ? [] : inkOn(await pageSource(page, library, () => true));
      pages.push({ picture: await paint(page, SCALE, overLetters(own, letters), 'jpeg'), width, height });
      page.cleanup();
    }
    const copy = picturesFile(pages);
    return (await hasText(copy, door)) ? undefined : copy;
  } catch {
    return undefined;
  } finally {
    await task.destroy().catch(() => undefined);
  }
}

function picturesFile(pages: readonly { picture: Painted; width: number; height: number }[]): Uint8Array {
  const ascii = (text: string) => new TextEncoder().encode(text);
  const kids = pages.map((_page, index) => `${3 + index * 3} 0 R`).join(' ');
  const objects: Uint8Array[] = [
    ascii('<</Type/Catalog/Pages 2 0 R>>'),
    ascii(`<</Type/Pages/Kids[${kids}]/Count ${pages.length}>>`),
  ];
  pages.forEach(({ picture, width, height }, index) => {
    const first = 3 + index * 3;
    const draw = `q ${width} 0 0 ${height} 0 0 cm /P Do Q`;
    objects.push(
      ascii(
        `<</Type/Page/Parent 2 0 R/MediaBox[0 0 ${width} ${height}]/Contents ${first + 1} 0 R/Resources<</XObject<</P ${first + 2} 0 R>>>>>>`,
      ),
      ascii(`<</Length ${draw.length}>>\nstream\n${draw}\nendstream`),
      joinBytes([
        ascii(
          `<</Type/XObject/Subtype/Image/Width ${picture.width}/Height ${picture.height}/ColorSpace/DeviceRGB/BitsPerComponent 8/Filter/DCTDecode/Length ${picture.bytes.length}>>\nstream\n`,
        ),
        picture.bytes,
        ascii('\nendstream'),
      ]),
    );
  });
  return pdfFile(objects);
}

async function hasText(copy: Uint8Array, door: PdfDoor): Promise<boolean> {
  const task = door.library.getDocument(documentParameters(copy, door));
  try {
    const pdf = await task.promise;
    for (let number = 1; number <= pdf.numPages; number++) {
      const { items } = await (await pdf.getPage(number)).getTextContent();
      if (items.length > 0) return true;
    }
    return false;
  } finally {
    await task.destroy();
  }
}
