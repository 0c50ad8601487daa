import {
  CommentRangeEnd,
  CommentRangeStart,
  CommentReference,
  DeletedTextRun,
  Document,
  EndnoteReferenceRun,
  ExternalHyperlink,
  Footer,
  FootnoteReferenceRun,
  Header,
  ImageRun,
  InsertedTextRun,
  Packer,
  Paragraph,
  SimpleField,
  Table,
  TableCell,
  TableRow,
  TextRun,
} from 'docx';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { labelled, planted } from './planted.ts';

const date = '2026-01-01T00:00:00Z';

/** Places of a Word document where a value can stand, each with a number of its own, by the order of this list. */
export const docxPlaces = [
  'text', 'table', 'header', 'footer', 'footnote', 'endnote', 'comment', 'comment author', 'insertion', 'deletion',
  'deletion author', 'hidden text', 'field code', 'alternative text', 'link target', 'title', 'author', 'keywords',
  'custom property', 'people', 'custom XML', 'embedded workbook', 'picture metadata', 'two runs', 'glossary', 'text box',
  'content control', 'moved away', 'variable in settings',
] as const; // biome-ignore format: a list

const at = (place: (typeof docxPlaces)[number]) => docxPlaces.indexOf(place);
const number = (place: (typeof docxPlaces)[number]) => planted(at(place));
const said = (place: (typeof docxPlaces)[number]) => labelled(at(place));

/** A document made by the `docx` package, with what it cannot make added to its parts. */
export async function makeDocx(workbook: Uint8Array, picture: Uint8Array): Promise<Uint8Array> {
  const cells = (texts: string[]) =>
    new TableRow({ children: texts.map((text) => new TableCell({ children: [new Paragraph(text)] })) });
  const document = new Document({
    title: said('title'),
    creator: said('author'),
    keywords: said('keywords'),
    customProperties: [{ name: '经办', value: said('custom property') }],
    comments: {
      children: [
        {
          id: 0,
          author: said('comment author'),
          date: new Date(date),
          children: [new Paragraph(said('comment'))],
        },
      ],
    },
    footnotes: { 1: { children: [new Paragraph(said('footnote'))] } },
    endnotes: { 1: { children: [new Paragraph(said('endnote'))] } },
    sections: [
      {
        headers: { default: new Header({ children: [new Paragraph(said('header'))] }) },
        footers: { default: new Footer({ children: [new Paragraph(said('footer'))] }) },
        children: [
          new Paragraph(said('text')),
          new Paragraph({
            children: [
              new TextRun(`身份证号 ${number('two runs').slice(0, 9)}`),
              new TextRun({ text: number('two runs').slice(9), bold: true }),
            ],
          }),
          new Paragraph({
            children: [
              new CommentRangeStart(0),
              new TextRun('批注'),
              new CommentRangeEnd(0),
              new TextRun({ children: [new CommentReference(0)] }),
              new FootnoteReferenceRun(1),
              new EndnoteReferenceRun(1),
            ],
          }),
          new Paragraph({
            children: [
              new InsertedTextRun({ text: said('insertion'), id: 1, author: '甲', date }),
              new DeletedTextRun({ text: said('deletion'), id: 2, author: said('deletion author'), date }),
              new TextRun({ text: said('hidden text'), vanish: true }),
              new SimpleField(`DOCPROPERTY "${said('field code')}"`, '结果'),
              new ExternalHyperlink({
                link: `http://example.invalid/?idcard=${number('link target')}`,
                children: [new TextRun('链接')],
              }),
            ],
          }),
          new Paragraph({
            children: [
              new ImageRun({
                type: 'jpg',
                data: picture,
                transformation: { width: 40, height: 30 },
                altText: { name: '图', title: '图', description: said('alternative text') },
              }),
            ],
          }),
          new Table({ rows: [cells(['姓名', '身份证号']), cells(['张三', number('table')])] }),
        ],
      },
    ],
  });
  return withMore(new Uint8Array(await Packer.toBuffer(document)), workbook);
}

const word = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const relation = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** Adds the parts that Word writes and the package does not. */
function withMore(bytes: Uint8Array, workbook: Uint8Array): Uint8Array {
  const parts: Record<string, Uint8Array> = unzipSync(bytes);
  const change = (name: string, edit: (text: string) => string) => {
    parts[name] = strToU8(edit(strFromU8(parts[name] ?? new Uint8Array())));
  };
  change('word/document.xml', (text) =>
    text.replace(
      /(?=<w:sectPr\b)/,
      `<w:p><w:r><w:pict><v:shape xmlns:v="urn:schemas-microsoft-com:vml" style="width:200pt;height:30pt"><v:textbox><w:txbxContent><w:p><w:r><w:t>${said('text box')}</w:t></w:r></w:p></w:txbxContent></v:textbox></v:shape></w:pict></w:r></w:p>` +
        `<w:sdt><w:sdtPr><w:alias w:val="控件"/></w:sdtPr><w:sdtContent><w:p><w:r><w:t>${said('content control')}</w:t></w:r></w:p></w:sdtContent></w:sdt>` +
        `<w:p><w:moveFrom w:id="7" w:author="甲" w:date="${date}"><w:r><w:t>${said('moved away')}</w:t></w:r></w:moveFrom></w:p>`,
    ),
  );
  change('word/settings.xml', (text) =>
    text.replace(
      /(?=<\/w:settings>)/,
      `<w:docVars><w:docVar w:name="v" w:val="${said('variable in settings')}"/></w:docVars>`,
    ),
  );
  const add = (name: string, type: string, target: string, content: Uint8Array, contentType: string) => {
    parts[name] = content;
    change('word/_rels/document.xml.rels', (text) =>
      text.replace(
        '</Relationships>',
        `<Relationship Id="rM${Object.keys(parts).length}" Type="${type}" Target="${target}"/></Relationships>`,
      ),
    );
    change('[Content_Types].xml', (text) =>
      text.replace('</Types>', `<Override PartName="/${name}" ContentType="${contentType}"/></Types>`),
    );
  };
  const main = 'application/vnd.openxmlformats-officedocument.wordprocessingml';
  add(
    'word/people.xml',
    'http://schemas.microsoft.com/office/2011/relationships/people',
    'people.xml',
    strToU8(
      `<?xml version="1.0" encoding="UTF-8"?><w15:people xmlns:w15="http://schemas.microsoft.com/office/word/2012/wordml"><w15:person w15:author="${said('people')}"><w15:presenceInfo w15:providerId="None" w15:userId="x"/></w15:person></w15:people>`,
    ),
    `${main}.people+xml`,
  );
  add(
    'word/glossary/document.xml',
    `${relation}/glossaryDocument`,
    'glossary/document.xml',
    strToU8(
      `<?xml version="1.0" encoding="UTF-8"?><w:glossaryDocument ${word}><w:docParts><w:docPart><w:docPartPr><w:name w:val="块"/></w:docPartPr><w:docPartBody><w:p><w:r><w:t>${said('glossary')}</w:t></w:r></w:p></w:docPartBody></w:docPart></w:docParts></w:glossaryDocument>`,
    ),
    `${main}.document.glossary+xml`,
  );
  add(
    'customXml/item1.xml',
    `${relation}/customXml`,
    '../customXml/item1.xml',
    strToU8(`<?xml version="1.0" encoding="UTF-8"?><申请><证件>${said('custom XML')}</证件></申请>`),
    'application/xml',
  );
  add(
    'word/embeddings/book.xlsx',
    `${relation}/package`,
    'embeddings/book.xlsx',
    workbook,
    'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  );
  return zipSync(parts, { mtime: '2026-01-01T00:00:00' });
}
