import { joinBytes } from '../decode.ts';

/** A PDF of one empty page, to stand where one was taken out. Programs build the missing table of objects themselves. */
export function blankPdf(): Uint8Array {
  return pdfFile(
    [
      '<</Type/Catalog/Pages 2 0 R>>',
      '<</Type/Pages/Kids[3 0 R]/Count 1>>',
      '<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]>>',
    ].map((text) => new TextEncoder().encode(text)),
  );
}

/** Objects (the first is the catalogue) as a PDF file with its table of offsets (ISO 32000-1, 7.5). */
export function pdfFile(objects: readonly Uint8Array[]): Uint8Array {
  const encoder = new TextEncoder();
  const parts: Uint8Array[] = [encoder.encode('%PDF-1.4\n')];
  let length = parts[0]?.length ?? 0;
  const add = (bytes: Uint8Array) => {
    parts.push(bytes);
    length += bytes.length;
  };
  const offsets = objects.map((content, index) => {
    const at = length;
    add(encoder.encode(`${index + 1} 0 obj\n`));
    add(content);
    add(encoder.encode('\nendobj\n'));
    return at;
  });
  const table = offsets.map((at) => `${String(at).padStart(10, '0')} 00000 n \n`).join('');
  const size = objects.length + 1;
  const end = `xref\n0 ${size}\n0000000000 65535 f \n${table}trailer\n<</Size ${size}/Root 1 0 R>>\nstartxref\n${length}\n%%EOF\n`;
  add(encoder.encode(end));
  return joinBytes(parts);
}
