import { deflateSync, strToU8, unzipSync, zipSync } from 'fflate';
import { pdfFile } from '#core/documents/pdf/file.ts';

export const MiB = 1024 * 1024;
export const zeros = (length: number) => new Uint8Array(length);
export const of = (text: string, count: number) => text.repeat(count);
export const sheetXml = (rows: string, before = '') =>
  `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">${before}<sheetData>${rows}</sheetData></worksheet>`;

/** The sound file with one part replaced. */
export function withPart(file: Uint8Array, name: string, text: string | Uint8Array): Uint8Array {
  return zipSync(
    { ...unzipSync(file), [name]: typeof text === 'string' ? strToU8(text) : text },
    { level: 6 },
  );
}

/** An archive with a field of its first central header changed: the figures of an archive may lie. */
export function lying(
  file: Uint8Array,
  change: (view: DataView, central: number, end: number) => void,
): Uint8Array {
  const copy = file.slice();
  const view = new DataView(copy.buffer);
  const end = copy.length - 22;
  change(view, view.getUint32(end + 16, true), end);
  return copy;
}

/** Numbers that are the same in every run. */
export function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 4_294_967_296;
  };
}

export function withNoise(file: Uint8Array, seed: number, count: number): Uint8Array {
  const copy = file.slice();
  const next = random(seed);
  for (let i = 0; i < count; i++) copy[Math.floor(next() * copy.length)] = Math.floor(next() * 256);
  return copy;
}

export function noise(length: number, seed: number): Uint8Array {
  const next = random(seed);
  return Uint8Array.from({ length }, () => Math.floor(next() * 256));
}

export const sheet = 'xl/worksheets/sheet1.xml';
export const laughs = `<!DOCTYPE lolz [<!ENTITY lol "lol">${Array.from({ length: 9 }, (_, i) => `<!ENTITY lol${i + 1} "${of(`&lol${i || ''};`, 10)}">`).join('')}]>`;

export function pdfOf(objects: readonly (string | Uint8Array)[]): Uint8Array {
  return pdfFile(objects.map((one) => (typeof one === 'string' ? strToU8(one) : one)));
}
export const onePage = (content: string, page = '') => [
  '<</Type/Catalog/Pages 2 0 R>>',
  '<</Type/Pages/Kids[3 0 R]/Count 1>>',
  `<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/Contents 4 0 R/Resources<</Font<</F 5 0 R>>/XObject<</X 6 0 R>>>>${page}>>`,
  `<</Length ${content.length}>>\nstream\n${content}\nendstream`,
  '<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>',
  '<</Type/XObject/Subtype/Form/BBox[0 0 9 9]/Resources<</XObject<</X 6 0 R>>>>/Length 5>>\nstream\n/X Do\nendstream',
];

export function packedStream(content: Uint8Array, more = ''): Uint8Array {
  const packed = deflateSync(content, { level: 9 });
  const zlib = Uint8Array.from([0x78, 0x9c, ...packed, 0, 0, 0, 0]);
  const head = strToU8(`<<${more}/Filter/FlateDecode/Length ${zlib.length}>>\nstream\n`);
  return Uint8Array.from([...head, ...zlib, ...strToU8('\nendstream')]);
}

export const manyPages = (count: number) => {
  const kids = Array.from({ length: count }, (_, page) => `${page + 4} 0 R`).join(' ');
  const content = 'BT /F 12 Tf 50 700 Td (page) Tj ET';
  return pdfOf([
    '<</Type/Catalog/Pages 2 0 R>>',
    `<</Type/Pages/Kids[${kids}]/Count ${count}>>`,
    `<</Length ${content.length}>>\nstream\n${content}\nendstream`,
    ...Array.from(
      { length: count },
      () =>
        '<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/Contents 3 0 R/Resources<</Font<</F<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>>>>>>>',
    ),
  ]);
};
