import type { Place, Role } from '../block.ts';
import type { LaidBlock } from '../layout/laid-block.ts';
import type { PDFPageProxy } from './library.ts';

/** A file that hangs on a page or on the document; its content is asked for by `id`. */
export interface PdfFile {
  name: string;
  id: string;
}

/** What of an annotation is text that someone wrote: remarks, their authors, values of form fields, link targets. */
const texts: readonly [key: string, role: Role][] = [
  ['contentsObj', 'comment'],
  ['titleObj', 'comment'],
  ['richText', 'comment'],
  ['fieldValue', 'text'],
  ['defaultFieldValue', 'attribute'],
  ['alternativeText', 'attribute'],
  ['fieldName', 'attribute'],
  ['url', 'attribute'],
  ['unsafeUrl', 'attribute'],
  ['textContent', 'text'],
];

/** Annotations of a page (ISO 32000-1, 12.5) as blocks, and the files that hang on them. `seen` is the text that the page shows. */
export async function annotationsOf(
  page: PDFPageProxy,
  place: Place,
  seen: string,
): Promise<{ blocks: LaidBlock[]; files: PdfFile[] }> {
  const blocks: LaidBlock[] = [];
  const files: PdfFile[] = [];
  const told = new Set<string>();
  for (const annotation of (await page.getAnnotations({ intent: 'any' })) as Record<string, unknown>[]) {
    const label = plain(annotation.alternativeText) || plain(annotation.fieldName);
    for (const [key, role] of texts) {
      const text = plain(annotation[key]);
      if (text === '' || told.has(`${key} ${text}`)) continue;
      // What the page shows of a field or a note is there already, with its place.
      if (
        (key === 'textContent' || key === 'unsafeUrl') &&
        (seen.includes(text) || text === plain(annotation.url))
      )
        continue;
      told.add(`${key} ${text}`);
      blocks.push({ text, role, place, stretches: [], ...(role === 'text' && label ? { label } : {}) });
    }
    for (const option of list(annotation.options)) {
      const text = plain((option as { displayValue?: unknown }).displayValue);
      if (text !== '') blocks.push({ text, role: 'attribute', place, stretches: [] });
    }
    const { file, fileId } = annotation;
    if (typeof file === 'object' && file !== null)
      files.push({
        name: plain((file as { filename?: unknown }).filename) || 'attachment',
        id: String(fileId),
      });
  }
  return { blocks, files };
}

/** A text, a list of texts, or an object that holds one, as a text. */
export function plain(value: unknown): string {
  if (typeof value === 'string') return value.trim();
  if (Array.isArray(value)) return value.map(plain).filter(Boolean).join('\n');
  if (typeof value === 'object' && value !== null && 'str' in value) return plain(value.str);
  return '';
}

function list(value: unknown): unknown[] {
  return Array.isArray(value) ? value : [];
}
