import { escapeXml, pack, xmlHead } from './pack.ts';
import type { Look, Sheet, SheetCell } from './sheet.ts';

const word = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packages = 'http://schemas.openxmlformats.org/package/2006';

const fixed = {
  '[Content_Types].xml': `${xmlHead}<Types xmlns="${packages}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/><Override PartName="/word/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.styles+xml"/></Types>`,
  '_rels/.rels': `${xmlHead}<Relationships xmlns="${packages}/relationships"><Relationship Id="rId1" Type="${office}/officeDocument" Target="word/document.xml"/></Relationships>`,
  'word/_rels/document.xml.rels': `${xmlHead}<Relationships xmlns="${packages}/relationships"><Relationship Id="rId1" Type="${office}/styles" Target="styles.xml"/></Relationships>`,
  'word/styles.xml': `${xmlHead}<w:styles xmlns:w="${word}"><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Times New Roman" w:hAnsi="Times New Roman" w:eastAsia="宋体"/><w:sz w:val="19"/></w:rPr></w:rPrDefault></w:docDefaults></w:styles>`,
};

/** Twentieths of a point between the margins of A4. */
const textWidth = { portrait: 10_200, landscape: 15_140 } as const;

interface Run {
  size: number;
  bold?: boolean;
  font?: string;
}
const runs: Readonly<Record<Look, Run>> = {
  title: { size: 36, bold: true, font: '黑体' },
  subtitle: { size: 21 },
  label: { size: 19, bold: true },
  head: { size: 19, bold: true },
  text: { size: 19 },
  center: { size: 19 },
  number: { size: 19 },
  plain: { size: 19 },
  code: { size: 16 },
};

/** A Word document (ECMA-376): each sheet a table on pages of its own, titles as paragraphs above it. Same sheets, same bytes. */
export function writeDocx(sheets: readonly Sheet[]): Uint8Array {
  const parts = sheets.map((sheet, index) => {
    const end = index === sheets.length - 1;
    const section = sectionOf(sheet.landscape === true);
    // The last section stands in the body itself, every other one in its last paragraph.
    return `${sheetXml(sheet)}${end ? `<w:p/>${section}` : `<w:p><w:pPr>${section}</w:pPr></w:p>`}`;
  });
  return pack(fixed, {
    'word/document.xml': `${xmlHead}<w:document xmlns:w="${word}"><w:body>${parts.join('')}</w:body></w:document>`,
  });
}

const sectionOf = (landscape: boolean): string =>
  `<w:sectPr><w:pgSz ${landscape ? 'w:w="16838" w:h="11906" w:orient="landscape"' : 'w:w="11906" w:h="16838"'}/><w:pgMar w:top="900" w:right="850" w:bottom="900" w:left="850" w:header="500" w:footer="500" w:gutter="0"/></w:sectPr>`;

function sheetXml({ widths, rows, repeated, landscape }: Sheet): string {
  const isTitle = (cells: readonly (SheetCell | undefined)[]): boolean =>
    cells[0]?.look === 'title' || cells[0]?.look === 'subtitle';
  const titles = rows.filter(({ cells }) => isTitle(cells)).map(({ cells }) => paragraph(cells[0], 'center'));
  const sum = widths.reduce((total, one) => total + one, 0);
  const room = textWidth[landscape ? 'landscape' : 'portrait'];
  const twips = widths.map((one) => Math.round((one / sum) * room));
  const grid = twips.map((one) => `<w:gridCol w:w="${one}"/>`).join('');
  /** For each column: rows that a merged cell from above still fills, and how wide it is. */
  const below = new Map<number, { rows: number; columns: number }>();
  const body = rows.flatMap(({ cells }, index) =>
    isTitle(cells) ? [] : [tableRow(cells, twips, below, index === repeated)],
  );
  const borders = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV']
    .map((side) => `<w:${side} w:val="single" w:sz="4" w:space="0" w:color="4A4A4A"/>`)
    .join('');
  return `${titles.join('')}<w:tbl><w:tblPr><w:tblW w:w="${room}" w:type="dxa"/><w:jc w:val="center"/><w:tblBorders>${borders}</w:tblBorders><w:tblLayout w:type="fixed"/></w:tblPr><w:tblGrid>${grid}</w:tblGrid>${body.join('')}</w:tbl>`;
}

function tableRow(
  cells: readonly (SheetCell | undefined)[],
  twips: readonly number[],
  below: Map<number, { rows: number; columns: number }>,
  header: boolean,
): string {
  const written: string[] = [];
  for (let column = 0; column < twips.length; ) {
    const cell = cells[column];
    const above = below.get(column);
    const columns = cell?.columns ?? above?.columns ?? 1;
    const rows = cell?.rows ?? 1;
    if (cell && rows > 1) below.set(column, { rows: rows - 1, columns });
    else if (above && above.rows > 1) below.set(column, { ...above, rows: above.rows - 1 });
    else below.delete(column);
    const width = twips.slice(column, column + columns).reduce((total, one) => total + one, 0);
    const merge = cell ? (rows > 1 ? '<w:vMerge w:val="restart"/>' : '') : above ? '<w:vMerge/>' : '';
    const look = cell?.look ?? 'text';
    const shade =
      look === 'label' || look === 'head' ? '<w:shd w:val="clear" w:color="auto" w:fill="F3F4F1"/>' : '';
    const align = look === 'text' || look === 'code' ? 'left' : 'center';
    written.push(
      `<w:tc><w:tcPr><w:tcW w:w="${width}" w:type="dxa"/>${columns > 1 ? `<w:gridSpan w:val="${columns}"/>` : ''}${merge}${shade}<w:vAlign w:val="center"/></w:tcPr>${paragraph(cell, align)}</w:tc>`,
    );
    column += columns;
  }
  return `<w:tr><w:trPr><w:cantSplit/>${header ? '<w:tblHeader/>' : ''}</w:trPr>${written.join('')}</w:tr>`;
}

function paragraph(cell: SheetCell | undefined, align: 'left' | 'center'): string {
  const properties = `<w:pPr><w:spacing w:before="30" w:after="30"/><w:jc w:val="${align}"/></w:pPr>`;
  if (!cell || cell.text === '') return `<w:p>${properties}</w:p>`;
  const { size, bold, font } = runs[cell.look];
  const look = `<w:rPr>${font === undefined ? '' : `<w:rFonts w:eastAsia="${font}"/>`}${bold ? '<w:b/>' : ''}<w:sz w:val="${size}"/></w:rPr>`;
  const text = cell.text
    .split('\n')
    .map((line) =>
      line
        .split('\t')
        .map((part) => (part === '' ? '' : `<w:t xml:space="preserve">${escapeXml(part)}</w:t>`))
        .join('<w:tab/>'),
    )
    .join('<w:br/>');
  return `<w:p>${properties}<w:r>${look}${text}</w:r></w:p>`;
}
