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
  | 'eml'
  | 'zip'
  | 'pdf'
  | 'picture'
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
  eml: 'eml', mht: 'eml', mhtml: 'eml',
};

/** docx, xlsx, epub, a plain archive; the second one is empty. */
const zip = [
  [0x50, 0x4b, 0x03, 0x04],
  [0x50, 0x4b, 0x05, 0x06],
];
/** doc, xls, wps, and what is encrypted of docx and xlsx. */
const ole = [[0xd0, 0xcf, 0x11, 0xe0]];

/** PNG, JPEG, GIF, BMP, TIFF (both byte orders), EMF, SVM. */
const pictures = [
  [0x89, 0x50, 0x4e, 0x47],
  [0xff, 0xd8, 0xff],
  [0x47, 0x49, 0x46, 0x38],
  [0x42, 0x4d, -1, -1, -1, -1, 0x00, 0x00, 0x00, 0x00],
  [0x49, 0x49, 0x2a, 0x00],
  [0x4d, 0x4d, 0x00, 0x2a],
  [0x01, 0x00, 0x00, 0x00, -1, -1, 0x00, 0x00],
  codes('VCLMTF'),
  // RIFF … WEBP, and the brands of HEIC and AVIF.
  [0x52, 0x49, 0x46, 0x46, -1, -1, -1, -1, 0x57, 0x45, 0x42, 0x50],
  ...['heic', 'heix', 'mif1', 'avif'].map((brand) => [-1, -1, -1, -1, ...codes(`ftyp${brand}`)]),
];

/** First bytes of formats that are no text, whatever their name says. */
const signatures: readonly (readonly number[])[] = [
  [0x52, 0x49, 0x46, 0x46], // RIFF: wav, avi
  [0x1f, 0x8b], // gzip
  [0x52, 0x61, 0x72, 0x21], // rar
  [0x37, 0x7a, 0xbc, 0xaf], // 7z
  [0x77, 0x4f, 0x46, 0x46], // woff
  [0x77, 0x4f, 0x46, 0x32], // woff2
  [0x00, 0x01, 0x00, 0x00], // ttf, ico
  [0x00, 0x00, 0x01, 0x00],
  [0x00, 0x61, 0x73, 0x6d], // wasm
  [0x50, 0x41, 0x52, 0x31], // Parquet
];

/** A PDF may begin with up to 1024 bytes of something else (ISO 32000-1, Annex H, implementation note 13). */
const PDF_WITHIN = 1024;

/**
 * What a file is, by its first bytes first (a PDF named `.txt` is no text) and then by its name. Text with an unknown
 * name is judged by how it begins; what else is `text`. Never throws.
 */
export function mediaTypeOf(name: string, bytes: Uint8Array): MediaType {
  const begins = (list: readonly (readonly number[])[]) =>
    list.some((signature) => signature.every((byte, at) => byte < 0 || bytes[at] === byte));
  if (begins(zip)) return 'zip';
  if (begins(ole)) return 'ole';
  if (isPdf(bytes)) return 'pdf';
  if (begins(pictures)) return 'picture';
  if (begins(signatures)) return 'binary';
  const extension = /\.([a-z0-9]{1,12})$/i.exec(name)?.[1]?.toLowerCase() ?? '';
  if (Object.hasOwn(byExtension, extension)) return byExtension[extension] ?? 'text';
  const head = new TextDecoder().decode(bytes.subarray(0, 512)).trimStart();
  if (/^<(?:!doctype html|html|head|body|table|div|p)[\s>]/i.test(head)) return 'html';
  if (/^<\?xml|^<svg[\s>]/.test(head)) return 'xml';
  if (
    /^(?:[A-Za-z][A-Za-z0-9-]{1,40}:[^\n]{0,400}\n(?:[ \t][^\n]{0,400}\n){0,5}){2}/.test(head) &&
    /^(?:from|received|mime-version|message-id|return-path):/im.test(head)
  )
    return 'eml';
  return /^[{[]\s*["{[\]}]/.test(head) ? 'json' : 'text';
}

function isPdf(bytes: Uint8Array): boolean {
  const [first, ...rest] = codes('%PDF-');
  const head = bytes.subarray(0, PDF_WITHIN);
  for (let at = head.indexOf(first ?? 0); at >= 0; at = head.indexOf(first ?? 0, at + 1)) {
    if (rest.every((byte, index) => bytes[at + 1 + index] === byte)) return true;
  }
  return false;
}

function codes(text: string): number[] {
  return [...text].map((sign) => sign.charCodeAt(0));
}
