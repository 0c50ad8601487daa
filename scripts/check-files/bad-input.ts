import { deflateSync, strToU8, unzipSync, zipSync } from 'fflate';
import { pdfFile } from '#core/documents/pdf/file.ts';

/** A file that someone could hand in to break a reader. */
export interface BadFile {
  /** What is wrong with it. */
  about: string;
  /** The name it comes under. */
  name: string;
  make(sound: SoundFiles): Uint8Array;
  /** Takes long, or much memory: for `npm run check:files` alone. */
  heavy?: true;
  /** Reasons of which one must be told; without this any clear state will do. */
  because?: readonly string[];
}

/** Sound files to make bad ones of. */
export interface SoundFiles {
  docx: Uint8Array;
  xlsx: Uint8Array;
  pdf: Uint8Array;
  png: Uint8Array;
}

const MiB = 1024 * 1024;
const zeros = (length: number) => new Uint8Array(length);
const of = (text: string, count: number) => text.repeat(count);
const sheetXml = (rows: string, before = '') =>
  `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">${before}<sheetData>${rows}</sheetData></worksheet>`;

/** The sound file with one part replaced. */
function withPart(file: Uint8Array, name: string, text: string | Uint8Array): Uint8Array {
  return zipSync(
    { ...unzipSync(file), [name]: typeof text === 'string' ? strToU8(text) : text },
    { level: 6 },
  );
}

/** An archive with a field of its first central header changed: the figures of an archive may lie. */
function lying(file: Uint8Array, change: (view: DataView, central: number, end: number) => void): Uint8Array {
  const copy = file.slice();
  const view = new DataView(copy.buffer);
  const end = copy.length - 22;
  change(view, view.getUint32(end + 16, true), end);
  return copy;
}

/** Numbers that are the same in every run. */
function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 4_294_967_296;
  };
}

function withNoise(file: Uint8Array, seed: number, count: number): Uint8Array {
  const copy = file.slice();
  const next = random(seed);
  for (let i = 0; i < count; i++) copy[Math.floor(next() * copy.length)] = Math.floor(next() * 256);
  return copy;
}

function noise(length: number, seed: number): Uint8Array {
  const next = random(seed);
  return Uint8Array.from({ length }, () => Math.floor(next() * 256));
}

const sheet = 'xl/worksheets/sheet1.xml';
const laughs = `<!DOCTYPE lolz [<!ENTITY lol "lol">${Array.from({ length: 9 }, (_, i) => `<!ENTITY lol${i + 1} "${of(`&lol${i || ''};`, 10)}">`).join('')}]>`;

function pdfOf(objects: readonly (string | Uint8Array)[]): Uint8Array {
  return pdfFile(objects.map((one) => (typeof one === 'string' ? strToU8(one) : one)));
}
const onePage = (content: string, page = '') => [
  '<</Type/Catalog/Pages 2 0 R>>',
  '<</Type/Pages/Kids[3 0 R]/Count 1>>',
  `<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/Contents 4 0 R/Resources<</Font<</F 5 0 R>>/XObject<</X 6 0 R>>>>${page}>>`,
  `<</Length ${content.length}>>\nstream\n${content}\nendstream`,
  '<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>',
  '<</Type/XObject/Subtype/Form/BBox[0 0 9 9]/Resources<</XObject<</X 6 0 R>>>>/Length 5>>\nstream\n/X Do\nendstream',
];

function packedStream(content: Uint8Array, more = ''): Uint8Array {
  const packed = deflateSync(content, { level: 9 });
  const zlib = Uint8Array.from([0x78, 0x9c, ...packed, 0, 0, 0, 0]);
  const head = strToU8(`<<${more}/Filter/FlateDecode/Length ${zlib.length}>>\nstream\n`);
  return Uint8Array.from([...head, ...zlib, ...strToU8('\nendstream')]);
}

const manyPages = (count: number) => {
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

/** Archives and Office files. */
const archives: readonly BadFile[] = [
  { about: 'zip bomb of zeros', name: 'a.zip', make: () => zipSync({ a: zeros(16 * MiB) }, { level: 9 }) },
  {
    about: 'zip bomb beyond the limit',
    name: 'a.zip',
    heavy: true,
    because: ['too-large'],
    make: () => zipSync({ a: zeros(600 * MiB) }, { level: 9 }),
  },
  {
    about: 'many bombs in one',
    name: 'a.zip',
    heavy: true,
    because: ['too-large', 'unsupported'],
    make: () => {
      const bomb = zipSync({ a: zeros(100 * MiB) }, { level: 9 });
      return zipSync(Object.fromEntries(Array.from({ length: 30 }, (_, i) => [`${i}.zip`, bomb])));
    },
  },
  {
    about: 'archives in archives',
    name: 'a.zip',
    because: ['unsupported'],
    make: () => {
      let bytes = zipSync({ a: strToU8('x') });
      for (let i = 0; i < 30; i++) bytes = zipSync({ 'a.zip': bytes });
      return bytes;
    },
  },
  {
    about: 'archive of 5,000 files',
    name: 'a.zip',
    because: ['too-large'],
    make: () =>
      zipSync(Object.fromEntries(Array.from({ length: 5000 }, (_, i) => [`${i}.txt`, strToU8('x')]))),
  },
  {
    about: 'header says one byte',
    name: 'a.docx',
    make: ({ docx }) => lying(docx, (view, at) => view.setUint32(at + 24, 1, true)),
  },
  {
    about: 'header says four GiB',
    name: 'a.docx',
    make: ({ docx }) => lying(docx, (view, at) => view.setUint32(at + 24, 0xffff_ffff, true)),
  },
  {
    about: 'packed size beyond the file',
    name: 'a.docx',
    because: ['damaged'],
    make: ({ docx }) => lying(docx, (view, at) => view.setUint32(at + 20, 0x7fff_ffff, true)),
  },
  {
    about: 'packed size of none',
    name: 'a.xlsx',
    make: ({ xlsx }) => lying(xlsx, (view, at) => view.setUint32(at + 20, 0, true)),
  },
  {
    about: 'local header beyond the file',
    name: 'a.docx',
    because: ['damaged'],
    make: ({ docx }) => lying(docx, (view, at) => view.setUint32(at + 42, 0xffff_fff0, true)),
  },
  {
    about: 'local header points to itself',
    name: 'a.docx',
    make: ({ docx }) => lying(docx, (view, at) => view.setUint32(at + 42, at, true)),
  },
  {
    about: 'name longer than the file',
    name: 'a.docx',
    because: ['damaged'],
    make: ({ docx }) => lying(docx, (view, at) => view.setUint16(at + 28, 0xffff, true)),
  },
  {
    about: 'unknown packing',
    name: 'a.docx',
    because: ['unsupported'],
    make: ({ docx }) => lying(docx, (view, at) => view.setUint16(at + 10, 99, true)),
  },
  {
    about: 'encrypted flag',
    name: 'a.docx',
    because: ['encrypted'],
    make: ({ docx }) => lying(docx, (view, at) => view.setUint16(at + 8, 1, true)),
  },
  {
    about: 'more entries said than there are',
    name: 'a.docx',
    because: ['damaged', 'too-large'],
    make: ({ docx }) => lying(docx, (view, _at, end) => view.setUint16(end + 10, 0xffff, true)),
  },
  {
    about: 'no entries said',
    name: 'a.docx',
    make: ({ docx }) => lying(docx, (view, _at, end) => view.setUint16(end + 10, 0, true)),
  },
  {
    about: 'directory beyond the file',
    name: 'a.xlsx',
    because: ['damaged'],
    make: ({ xlsx }) => lying(xlsx, (view, _at, end) => view.setUint32(end + 16, 0xffff_ff00, true)),
  },
  {
    about: 'directory inside itself',
    name: 'a.xlsx',
    because: ['damaged'],
    make: ({ xlsx }) => lying(xlsx, (view, _at, end) => view.setUint32(end + 16, end - 10, true)),
  },
  { about: 'a part twice', name: 'a.zip', make: ({ docx }) => Uint8Array.from([...docx, ...docx]) },
  {
    about: 'billion laughs in a document',
    name: 'a.docx',
    because: ['unsupported'],
    make: ({ docx }) => withPart(docx, 'word/document.xml', `${laughs}<a>&lol9;</a>`),
  },
  {
    about: 'billion laughs in a sheet',
    name: 'a.xlsx',
    because: ['unsupported', 'damaged'],
    make: ({ xlsx }) =>
      withPart(xlsx, sheet, `${laughs}${sheetXml('<row><c t="str"><v>&lol9;</v></c></row>')}`),
  },
  {
    about: 'billion laughs in shared strings',
    name: 'a.xlsx',
    because: ['unsupported', 'damaged'],
    make: ({ xlsx }) => withPart(xlsx, 'xl/sharedStrings.xml', `${laughs}<sst><si><t>&lol9;</t></si></sst>`),
  },
  {
    about: 'outside entity',
    name: 'a.docx',
    because: ['unsupported'],
    make: ({ docx }) =>
      withPart(docx, 'word/document.xml', '<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]><a>&x;</a>'),
  },
  {
    about: 'billion laughs alone',
    name: 'a.xml',
    make: () => strToU8(`<?xml version="1.0"?>${laughs}<lolz>&lol9;</lolz>`),
  },
  {
    about: 'elements without end',
    name: 'a.docx',
    because: ['damaged'],
    make: ({ docx }) => withPart(docx, 'word/document.xml', of('<w:p>', 500_000)),
  },
  {
    about: 'attributes without end',
    name: 'a.docx',
    make: ({ docx }) =>
      withPart(
        docx,
        'word/document.xml',
        `<w:p ${Array.from({ length: 20_000 }, (_, i) => `a${i}="1"`).join(' ')}/>`,
      ),
  },
  {
    about: 'a tag without end',
    name: 'a.docx',
    because: ['damaged'],
    make: ({ docx }) => withPart(docx, 'word/document.xml', `<w:p ${of('a', 3 * MiB)}`),
  },
  {
    about: 'nested tables',
    name: 'a.docx',
    because: ['damaged'],
    make: ({ docx }) => withPart(docx, 'word/document.xml', of('<w:tbl><w:tr><w:tc><w:p/>', 20_000)),
  },
  {
    about: 'spans beyond measure',
    name: 'a.docx',
    make: ({ docx }) =>
      withPart(
        docx,
        'word/document.xml',
        `<d>${of('<w:tbl><w:tr><w:tc><w:tcPr><w:gridSpan w:val="2147483647"/></w:tcPr><w:p><w:r><w:t>a</w:t></w:r></w:p></w:tc></w:tr></w:tbl>', 1000)}</d>`,
      ),
  },
  {
    about: 'cell at the end of the world',
    name: 'a.xlsx',
    make: ({ xlsx }) =>
      withPart(xlsx, sheet, sheetXml('<row r="99999999"><c r="ZZZZZ99999999"><v>1</v></c></row>')),
  },
  {
    about: 'rows that count down',
    name: 'a.xlsx',
    make: ({ xlsx }) =>
      withPart(xlsx, sheet, sheetXml(of('<row r="-5"><c r="A-5"><v>1</v></c></row>', 1000))),
  },
  {
    about: 'shared strings that are not there',
    name: 'a.xlsx',
    make: ({ xlsx }) =>
      withPart(
        xlsx,
        sheet,
        sheetXml(of('<row><c t="s"><v>4294967295</v></c><c t="s"><v>x</v></c></row>', 1000)),
      ),
  },
  {
    about: 'merges of everything',
    name: 'a.xlsx',
    make: ({ xlsx }) =>
      withPart(
        xlsx,
        sheet,
        sheetXml('<row r="1"><c r="A1"><v>1</v></c></row>').replace(
          '</worksheet>',
          `<mergeCells>${of('<mergeCell ref="A1:XFD1048576"/>', 50_000)}</mergeCells></worksheet>`,
        ),
      ),
  },
  {
    about: 'hidden columns without end',
    name: 'a.xlsx',
    make: ({ xlsx }) =>
      withPart(
        xlsx,
        sheet,
        sheetXml(
          of('<row><c><v>1</v></c></row>', 5000),
          `<cols>${of('<col min="1" max="16384" hidden="1"/>', 5000)}</cols>`,
        ),
      ),
  },
  {
    about: 'sparse sheet of 1 GiB',
    name: 'a.xlsx',
    heavy: true,
    because: ['too-large'],
    make: ({ xlsx }) => {
      const content = new Uint8Array(1024 * MiB).fill(0x20);
      content.set(strToU8(sheetXml('<row><c><v>1</v></c></row>').replace('</sheetData></worksheet>', '')));
      content.set(strToU8('</sheetData></worksheet>'), content.length - 24);
      return withPart(xlsx, sheet, content);
    },
  },
  {
    about: 'sheet of 120 MiB of empty cells',
    name: 'a.xlsx',
    heavy: true,
    make: ({ xlsx }) => withPart(xlsx, sheet, sheetXml(of('<row><c s="1"/><c s="1"/></row>', 4 * MiB))),
  },
  {
    about: 'sheets without end',
    name: 'a.xlsx',
    make: ({ xlsx }) =>
      zipSync({
        ...unzipSync(xlsx),
        ...Object.fromEntries(
          Array.from({ length: 300 }, (_, i) => [
            `xl/worksheets/s${i}.xml`,
            strToU8(sheetXml('<row><c><v>1</v></c></row>')),
          ]),
        ),
      }),
  },
  {
    about: 'relations in a ring',
    name: 'a.xlsx',
    make: ({ xlsx }) =>
      withPart(
        xlsx,
        'xl/_rels/workbook.xml.rels',
        '<Relationships><Relationship Id="rId1" Target="workbook.xml"/><Relationship Id="rId2" Target="../xl/workbook.xml"/></Relationships>',
      ),
  },
  {
    about: 'workbook without relations',
    name: 'a.xlsx',
    make: ({ xlsx }) => withPart(xlsx, 'xl/_rels/workbook.xml.rels', ''),
  },
  {
    about: 'document inside itself',
    name: 'a.docx',
    make: ({ docx }) =>
      withPart(
        docx,
        'word/embeddings/a.docx',
        withPart(docx, 'word/embeddings/a.docx', withPart(docx, 'word/embeddings/a.docx', docx)),
      ),
  },
  {
    about: 'sheet in UTF-7',
    name: 'a.xlsx',
    make: ({ xlsx }) =>
      withPart(
        xlsx,
        sheet,
        `<?xml version="1.0" encoding="UTF-7"?>${sheetXml('<row><c><v>1</v></c></row>')}`,
      ),
  },
  {
    about: 'sheet in UTF-16',
    name: 'a.xlsx',
    make: ({ xlsx }) =>
      withPart(
        xlsx,
        sheet,
        Uint8Array.from([
          0xff,
          0xfe,
          ...[...sheetXml('<row><c><v>1</v></c></row>')].flatMap((sign) => [sign.charCodeAt(0), 0]),
        ]),
      ),
  },
  {
    about: 'binary where XML is due',
    name: 'a.docx',
    make: ({ docx }) => withPart(docx, 'word/document.xml', noise(5000, 1)),
  },
];

/** PDF files. */
const pdfs: readonly BadFile[] = [
  {
    about: '10,000 pages',
    name: 'a.pdf',
    heavy: true,
    because: ['too-large'],
    make: () => manyPages(10_000),
  },
  { about: '60 pages', name: 'a.pdf', make: () => manyPages(60) },
  {
    about: 'pages in a ring',
    name: 'a.pdf',
    make: () => pdfOf(['<</Type/Catalog/Pages 2 0 R>>', '<</Type/Pages/Kids[2 0 R 2 0 R]/Count 2>>']),
  },
  {
    about: 'more pages said than there are',
    name: 'a.pdf',
    make: () => pdfOf(onePage('').map((one) => one.replace('/Count 1', '/Count 2000000000'))),
  },
  { about: 'form that paints itself', name: 'a.pdf', make: () => pdfOf(onePage('/X Do')) },
  {
    about: 'objects in a ring',
    name: 'a.pdf',
    make: () =>
      pdfOf([
        '<</Type/Catalog/Pages 2 0 R/Outlines 3 0 R>>',
        '<</Type/Pages/Kids[]/Count 0>>',
        '<</First 4 0 R>>',
        '<</Title(a)/Next 4 0 R/First 4 0 R>>',
      ]),
  },
  {
    about: 'previous table in a ring',
    name: 'a.pdf',
    make: () =>
      strToU8(
        new TextDecoder('latin1')
          .decode(pdfOf(onePage('')))
          .replace(/\/Root 1 0 R>>\nstartxref\n(\d+)/, '/Root 1 0 R/Prev $1>>\nstartxref\n$1'),
      ),
  },
  {
    about: 'content that bursts',
    name: 'a.pdf',
    heavy: true,
    make: () => pdfOf([...onePage('').slice(0, 3), packedStream(strToU8(of('0 0 m 9 9 l S\n', 8 * MiB)))]),
  },
  {
    about: 'a million operators',
    name: 'a.pdf',
    make: () => pdfOf([...onePage('').slice(0, 3), packedStream(strToU8(of('q Q\n', 300_000)))]),
  },
  {
    about: 'twenty thousand texts',
    name: 'a.pdf',
    make: () => pdfOf(onePage(`BT /F 1 Tf ${of('(a) Tj 0 1 Td ', 20_000)} ET`)),
  },
  {
    about: 'texts all in one place',
    name: 'a.pdf',
    make: () => pdfOf(onePage(`BT /F 9 Tf 50 50 Td ${of('(abc) Tj ', 20_000)} ET`)),
  },
  {
    about: 'boxes over boxes',
    name: 'a.pdf',
    make: () =>
      pdfOf(onePage(`BT /F 9 Tf 50 50 Td (${of('a', 2000)}) Tj ET ${of('0 0 600 800 re f\n', 4000)}`)),
  },
  {
    about: 'lines without end',
    name: 'a.pdf',
    make: () =>
      pdfOf(
        onePage(Array.from({ length: 30_000 }, (_, i) => `${i % 600} 0 m ${i % 600} 800 l S`).join('\n')),
      ),
  },
  { about: 'states never given back', name: 'a.pdf', make: () => pdfOf(onePage(of('q ', 3000))) },
  {
    about: 'a great many states never given back',
    name: 'a.pdf',
    heavy: true,
    make: () => pdfOf(onePage(of('q ', 200_000))),
  },
  {
    about: 'states given back that never were',
    name: 'a.pdf',
    make: () => pdfOf(onePage(of('Q ', 200_000))),
  },
  {
    about: 'page of no size',
    name: 'a.pdf',
    make: () =>
      pdfOf(onePage('BT /F 9 Tf (a) Tj ET').map((one) => one.replace('[0 0 600 800]', '[0 0 0 0]'))),
  },
  {
    about: 'page of a light year',
    name: 'a.pdf',
    make: () =>
      pdfOf(
        onePage('BT /F 9 Tf (a) Tj ET 0 0 9e30 9e30 re f').map((one) =>
          one.replace('[0 0 600 800]', '[0 0 1e30 1e30]'),
        ),
      ),
  },
  {
    about: 'matrix of infinities',
    name: 'a.pdf',
    make: () => pdfOf(onePage('1e300 0 0 1e300 1e300 0 cm 1e300 0 0 1 0 0 cm BT /F 1e300 Tf (a) Tj ET')),
  },
  {
    about: 'picture of four thousand million pixels',
    name: 'a.pdf',
    make: () =>
      pdfOf([
        ...onePage('/X Do').slice(0, 5),
        packedStream(
          zeros(1000),
          '/Type/XObject/Subtype/Image/Width 65535/Height 65535/ColorSpace/DeviceRGB/BitsPerComponent 8',
        ),
      ]),
  },
  {
    about: 'encrypted in an unknown way',
    name: 'a.pdf',
    make: () =>
      strToU8(
        new TextDecoder('latin1')
          .decode(pdfOf([...onePage(''), '<</Filter/Unknown/V 99>>']))
          .replace('/Root 1 0 R', '/Root 1 0 R/Encrypt 7 0 R/ID[(a)(a)]'),
      ),
  },
  {
    about: 'encrypted with a password',
    name: 'a.pdf',
    because: ['encrypted', 'damaged'],
    make: () =>
      strToU8(
        new TextDecoder('latin1')
          .decode(
            pdfOf([
              ...onePage(''),
              `<</Filter/Standard/V 1/R 2/P -1/O<${of('41', 32)}>/U<${of('42', 32)}>>>`,
            ]),
          )
          .replace('/Root 1 0 R', '/Root 1 0 R/Encrypt 7 0 R/ID[<00><00>]'),
      ),
  },
  {
    about: 'fifty revisions',
    name: 'a.pdf',
    because: ['too-large'],
    make: ({ pdf }) => Uint8Array.from([...pdf, ...strToU8(of('\n%%EOF\n', 50))]),
  },
  {
    about: 'a head and nothing else',
    name: 'a.pdf',
    because: ['damaged'],
    make: () => strToU8('%PDF-1.7\n'),
  },
  {
    about: 'percent signs',
    name: 'a.pdf',
    because: ['damaged'],
    make: () => strToU8(`%PDF-1.7\n${of('%', 2 * MiB)}`),
  },
  { about: 'brackets', name: 'a.pdf', make: () => strToU8(`%PDF-1.7\n1 0 obj\n${of('[', 300_000)}`) },
  {
    about: 'dictionaries',
    name: 'a.pdf',
    make: () => strToU8(`%PDF-1.7\n1 0 obj\n${of('<<', 100_000)}\ntrailer<</Root 1 0 R>>`),
  },
];

/** Texts, mails, pictures, wrong names. */
const others: readonly BadFile[] = [
  {
    about: 'mail nested in itself',
    name: 'a.eml',
    because: ['too-large'],
    make: () => strToU8(of('Content-Type: message/rfc822\n\n', 500)),
  },
  {
    about: 'mail of a hundred thousand parts',
    name: 'a.eml',
    because: ['too-large'],
    make: () => strToU8(`Content-Type: multipart/mixed; boundary=b\n\n${of('--b\n\nx\n', 100_000)}`),
  },
  {
    about: 'mail whose parts share a boundary',
    name: 'a.eml',
    make: () => strToU8(of('Content-Type: multipart/mixed; boundary=b\n\n--b\n', 200)),
  },
  {
    about: 'mail with a field of a megabyte',
    name: 'a.eml',
    make: () => strToU8(`Subject: ${of('=?utf-8?q?', 100_000)}\n\nx`),
  },
  {
    about: 'mail with parameters without end',
    name: 'a.eml',
    make: () =>
      strToU8(`Content-Type: a/b${Array.from({ length: 50_000 }, (_, i) => `; n*${i}=x`).join('')}\n\nx`),
  },
  {
    about: 'mail with an archive in archives',
    name: 'a.eml',
    make: ({ docx }) =>
      strToU8(
        `Content-Type: application/zip; name=a.zip\nContent-Transfer-Encoding: base64\n\n${Buffer.from(zipSync({ 'a.zip': zipSync({ 'a.docx': docx }) })).toString('base64')}`,
      ),
  },
  {
    about: 'old Word file',
    name: 'a.doc',
    because: ['unsupported'],
    make: () => Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...zeros(3000)]),
  },
  {
    about: 'old Excel file called xlsx',
    name: 'a.xlsx',
    because: ['unsupported'],
    make: () => Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...zeros(3000)]),
  },
  {
    about: 'encrypted Word file',
    name: 'a.docx',
    because: ['encrypted'],
    make: () =>
      Uint8Array.from([
        0xd0,
        0xcf,
        0x11,
        0xe0,
        0xa1,
        0xb1,
        0x1a,
        0xe1,
        ...strToU8([...'EncryptedPackage'].join('\0')),
        ...zeros(3000),
      ]),
  },
  {
    about: 'WPS file',
    name: 'a.wps',
    because: ['unsupported'],
    make: () => Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, ...zeros(600)]),
  },
  { about: 'rar', name: 'a.zip', because: ['unsupported'], make: () => strToU8('Rar!\x1a\x07\x01\x00') },
  { about: 'pdf called docx', name: 'a.docx', make: ({ pdf }) => pdf },
  { about: 'docx called pdf', name: 'a.pdf', make: ({ docx }) => docx },
  { about: 'docx called txt', name: 'a.txt', make: ({ docx }) => docx },
  { about: 'xlsx called csv', name: 'a.csv', make: ({ xlsx }) => xlsx },
  { about: 'picture called html', name: 'a.html', because: ['picture'], make: ({ png }) => png },
  { about: 'picture cut short', name: 'a.png', because: ['picture'], make: ({ png }) => png.slice(0, 200) },
  {
    about: 'picture of a light year',
    name: 'a.png',
    make: ({ png }) => {
      const copy = png.slice();
      new DataView(copy.buffer).setUint32(16, 0x7fff_ffff);
      return copy;
    },
  },
  {
    about: 'picture whose chunks lie',
    name: 'a.png',
    make: ({ png }) => {
      const copy = png.slice();
      new DataView(copy.buffer).setUint32(33, 0xffff_fff0);
      return copy;
    },
  },
  {
    about: 'picture with a packed bomb',
    name: 'a.png',
    because: ['too-large'],
    make: ({ png }) => {
      const packed = deflateSync(zeros(64 * MiB), { level: 9 });
      const body = Uint8Array.from([...strToU8('zTXta\0\0'), 0x78, 0xda, ...packed, 0, 0, 0, 0]);
      const chunk = new Uint8Array(body.length + 8);
      new DataView(chunk.buffer).setUint32(0, body.length - 4);
      chunk.set(body, 4);
      return Uint8Array.from([...png.slice(0, 33), ...chunk, ...png.slice(33)]);
    },
  },
  {
    about: 'EXIF in a ring',
    name: 'a.jpg',
    make: () =>
      Uint8Array.from([
        0xff,
        0xd8,
        0xff,
        0xe1,
        0,
        40,
        ...strToU8('Exif\0\0MM\0*'),
        0,
        0,
        0,
        8,
        0,
        1,
        0x87,
        0x69,
        0,
        4,
        0,
        0,
        0,
        1,
        0,
        0,
        0,
        8,
        0,
        0,
        0,
        8,
        ...zeros(6),
        0xff,
        0xd9,
      ]),
  },
  {
    about: 'JPEG of markers',
    name: 'a.jpg',
    make: () =>
      Uint8Array.from([0xff, 0xd8, ...Array.from({ length: 4000 }, () => [0xff, 0xe1, 0, 2]).flat()]),
  },
  {
    about: 'gif that goes on',
    name: 'a.gif',
    make: () =>
      Uint8Array.from([...strToU8('GIF89a'), ...Array.from({ length: 20_000 }, () => [0x21, 0xfe]).flat()]),
  },
  { about: 'json of brackets', name: 'a.json', because: ['damaged'], make: () => strToU8(of('[', MiB)) },
  {
    about: 'json of one string',
    name: 'a.json',
    because: ['damaged'],
    make: () => strToU8(`"${of('\\u0031', MiB)}`),
  },
  { about: 'csv of quotes', name: 'a.csv', make: () => strToU8(of('"', MiB)) },
  { about: 'csv of commas', name: 'a.csv', make: () => strToU8(of(',', MiB)) },
  { about: 'html of open tags', name: 'a.html', make: () => strToU8(of('<table><tr><td>', 30_000)) },
  { about: 'html of ampersands', name: 'a.html', make: () => strToU8(of('&#x31', 200_000)) },
  { about: 'markdown of brackets', name: 'a.md', make: () => strToU8(of('![[', 5000)) },
  { about: 'script of quotes', name: 'a.js', make: () => strToU8(of('`${', 200_000)) },
  { about: 'nothing', name: 'a.docx', make: () => zeros(0) },
  { about: 'one byte', name: 'a.pdf', make: () => zeros(1) },
  { about: 'zeros called txt', name: 'a.txt', because: ['unsupported'], make: () => zeros(1000) },
  { about: 'half a character', name: 'a.txt', because: ['not-utf8'], make: () => Uint8Array.from([0x81]) },
  {
    about: 'text of 129 MiB',
    name: 'a.txt',
    heavy: true,
    because: ['too-large'],
    make: () => new Uint8Array(129 * MiB).fill(0x61),
  },
];

const kinds = ['docx', 'xlsx', 'pdf', 'png'] as const;

/** Sound files cut short, and with bytes changed by chance. */
const changed: readonly BadFile[] = kinds.flatMap((kind) => [
  ...[0.01, 0.1, 0.3, 0.5, 0.7, 0.9, 0.97, 0.999].map((share): BadFile => {
    return {
      about: `${kind} cut at ${share}`,
      name: `a.${kind}`,
      make: (sound) => sound[kind].slice(0, Math.floor(sound[kind].length * share)),
    };
  }),
  ...[1, 2, 3, 4, 5, 6, 7, 8, 9, 10].map((seed): BadFile => {
    return {
      about: `${kind} with chance ${seed}`,
      name: `a.${kind}`,
      make: (sound) => withNoise(sound[kind], seed, seed * seed),
    };
  }),
  { about: `noise called ${kind}`, name: `a.${kind}`, make: () => noise(20_000, kind.length) },
  {
    about: `noise behind the head of a ${kind}`,
    name: `a.${kind}`,
    make: (sound: SoundFiles) => Uint8Array.from([...sound[kind].slice(0, 40), ...noise(20_000, 7)]),
  },
]);

export const badFiles: readonly BadFile[] = [...archives, ...pdfs, ...others, ...changed];
