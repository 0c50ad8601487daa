/** The formats that a reader exists for, and those we know but cannot read. */
export type MediaType =
  | 'text'
  | 'markdown'
  | 'html'
  | 'json'
  | 'json-lines'
  | 'csv'
  | 'tsv'
  | 'xml'
  | 'javascript'
  | 'css'
  | 'zip'
  | 'ole'
  | 'binary';

// biome-ignore format: a table is read by row.
const byExtension: Readonly<Record<string, MediaType>> = {
  txt: 'text', log: 'text', text: 'text', vtt: 'text', srt: 'text', ini: 'text', conf: 'text', toml: 'text',
  yaml: 'text', yml: 'text', sh: 'text', sql: 'text', py: 'text', pub: 'text', sig: 'text',
  md: 'markdown', markdown: 'markdown', mdx: 'markdown',
  html: 'html', htm: 'html', xhtml: 'html', shtml: 'html', vue: 'html', svelte: 'html', astro: 'html',
  json: 'json', jsonc: 'json', json5: 'json', geojson: 'json', webmanifest: 'json', map: 'json', sarif: 'json',
  jsonl: 'json-lines', ndjson: 'json-lines',
  csv: 'csv', tsv: 'tsv', tab: 'tsv',
  xml: 'xml', svg: 'xml', rss: 'xml', atom: 'xml', xsl: 'xml', xslt: 'xml', rdf: 'xml', kml: 'xml', gpx: 'xml',
  js: 'javascript', mjs: 'javascript', cjs: 'javascript', ts: 'javascript', tsx: 'javascript', jsx: 'javascript',
  mts: 'javascript', cts: 'javascript',
  css: 'css', scss: 'css', less: 'css',
};

/** docx, xlsx, epub, a plain archive; the second one is empty. */
const zip = [
  [0x50, 0x4b, 0x03, 0x04],
  [0x50, 0x4b, 0x05, 0x06],
];
/** doc, xls, wps, and what is encrypted of docx and xlsx. */
const ole = [[0xd0, 0xcf, 0x11, 0xe0]];

/** First bytes of formats that are no text, whatever their name says. */
const signatures: readonly (readonly number[])[] = [
  [0x25, 0x50, 0x44, 0x46], // %PDF
  [0x89, 0x50, 0x4e, 0x47],
  [0xff, 0xd8, 0xff],
  [0x47, 0x49, 0x46, 0x38],
  [0x52, 0x49, 0x46, 0x46], // RIFF: webp, wav
  [0x1f, 0x8b], // gzip
  [0x52, 0x61, 0x72, 0x21], // rar
  [0x37, 0x7a, 0xbc, 0xaf], // 7z
  [0x77, 0x4f, 0x46, 0x46], // woff
  [0x77, 0x4f, 0x46, 0x32], // woff2
  [0x00, 0x01, 0x00, 0x00], // ttf, ico
  [0x00, 0x00, 0x01, 0x00],
  [0x00, 0x61, 0x73, 0x6d], // wasm
];

/**
 * What a file is, by its first bytes first (a PDF named `.txt` is no text) and then by its name. Text with an unknown
 * name is judged by how it begins; what else is `text`. Never throws.
 */
export function mediaTypeOf(name: string, bytes: Uint8Array): MediaType {
  const begins = (list: readonly (readonly number[])[]) =>
    list.some((signature) => signature.every((byte, at) => bytes[at] === byte));
  if (begins(zip)) return 'zip';
  if (begins(ole)) return 'ole';
  if (begins(signatures)) return 'binary';
  const extension = /\.([a-z0-9]{1,12})$/i.exec(name)?.[1]?.toLowerCase() ?? '';
  if (Object.hasOwn(byExtension, extension)) return byExtension[extension] ?? 'text';
  const head = new TextDecoder().decode(bytes.subarray(0, 512)).trimStart();
  if (/^<(?:!doctype html|html|head|body|table|div|p)[\s>]/i.test(head)) return 'html';
  if (/^<\?xml|^<svg[\s>]/.test(head)) return 'xml';
  return /^[{[]\s*["{[\]}]/.test(head) ? 'json' : 'text';
}
