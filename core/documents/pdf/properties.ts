import type { LaidBlock } from '../layout/laid-block.ts';
import { type PdfFile, plain } from './annotations.ts';
import type { PDFDocumentProxy } from './library.ts';

/** What a file says of itself, and nothing that a person wrote. */
const technical = /^(?:PDFFormatVersion|Language|EncryptFilterName|Is\w+Present|IsLinearized|Trapped)$/;

/** Properties (ISO 32000-1, 14.3), XMP, bookmarks, scripts, names of layers; and the embedded files. */
export async function propertiesOf(
  pdf: PDFDocumentProxy,
): Promise<{ blocks: LaidBlock[]; files: PdfFile[]; xfa: boolean }> {
  const blocks: LaidBlock[] = [];
  const add = (part: string, text: string, label?: string) => {
    if (text !== '')
      blocks.push({ text, role: 'metadata', place: { part }, stretches: [], ...(label ? { label } : {}) });
  };
  const { info, metadata } = await pdf.getMetadata();
  const properties = info as Record<string, unknown>;
  for (const [label, value] of Object.entries(properties)) {
    if (label === 'Custom') {
      for (const [key, text] of Object.entries((value ?? {}) as object)) {
        add('Info', key);
        add('Info', plain(text), key);
      }
    } else if (!technical.test(label)) add('Info', plain(value), label);
  }
  for (const [label, value] of metadata ?? new Map<string, unknown>()) add('XMP', plain(value), label);
  const outline: unknown[] = [...((await pdf.getOutline()) ?? [])];
  for (let entry = outline.shift(), most = 10_000; entry && most > 0; entry = outline.shift(), most--) {
    const { title, url, items } = entry as { title?: unknown; url?: unknown; items?: unknown[] };
    add('Outlines', plain(title));
    add('Outlines', plain(url), 'url');
    for (const one of items ?? []) outline.push(one);
  }
  for (const scripts of Object.values((await pdf.getJSActions()) ?? {})) add('JavaScript', plain(scripts));
  for (const [, group] of (await pdf.getOptionalContentConfig()) ?? [])
    add('OCProperties', plain((group as { name?: unknown }).name));
  const files: PdfFile[] = [];
  for (const [id, file] of (await pdf.getAttachments()) ?? []) {
    const { filename, description } = file as { filename?: unknown; description?: unknown };
    add('EmbeddedFiles', plain(description));
    files.push({ name: plain(filename) || id, id });
  }
  return { blocks, files, xfa: properties.IsXFAPresent === true };
}
