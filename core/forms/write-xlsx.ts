import { cellName, columnName } from './grid.ts';
import { type Deflate, escapeXml, pack, xmlHead } from './pack.ts';
import type { Look, Sheet } from './sheet.ts';

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packages = 'http://schemas.openxmlformats.org/package/2006';

interface Style {
  font: number;
  fill: number;
  border: number;
  horizontal: 'center' | 'left' | 'right';
  vertical?: 'center' | 'top';
  format?: number;
}
/** Looks as cell formats: indices of font, fill and border below. */
const looks: Readonly<Record<Look, Style>> = {
  title: { font: 1, fill: 0, border: 0, horizontal: 'center' },
  subtitle: { font: 0, fill: 0, border: 0, horizontal: 'center', vertical: 'top' },
  label: { font: 2, fill: 2, border: 1, horizontal: 'center' },
  head: { font: 2, fill: 2, border: 1, horizontal: 'center' },
  text: { font: 0, fill: 0, border: 1, horizontal: 'left' },
  center: { font: 0, fill: 0, border: 1, horizontal: 'center' },
  number: { font: 0, fill: 0, border: 1, horizontal: 'center', format: 0 },
  plain: { font: 0, fill: 0, border: 0, horizontal: 'left' },
  code: { font: 3, fill: 0, border: 1, horizontal: 'left', vertical: 'top', format: 49 },
};
const order = Object.keys(looks) as Look[];
const styleOf = new Map(order.map((look, index) => [look, index + 1]));

const styles = `${xmlHead}<styleSheet xmlns="${main}"><fonts count="4">${[
  '<sz val="10.5"/><name val="宋体"/><family val="3"/><charset val="134"/>',
  '<b/><sz val="18"/><name val="黑体"/><family val="3"/><charset val="134"/>',
  '<b/><sz val="10.5"/><name val="宋体"/><family val="3"/><charset val="134"/>',
  '<sz val="9"/><name val="宋体"/><family val="3"/><charset val="134"/>',
]
  .map((font) => `<font>${font}</font>`)
  .join(
    '',
  )}</fonts><fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill><fill><patternFill patternType="solid"><fgColor rgb="FFF3F4F1"/></patternFill></fill></fills><borders count="2"><border><left/><right/><top/><bottom/></border><border>${[
  'left',
  'right',
  'top',
  'bottom',
]
  .map((side) => `<${side} style="thin"><color rgb="FF4A4A4A"/></${side}>`)
  .join(
    '',
  )}</border></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="${order.length + 1}"><xf/>${order
  .map((look) => {
    const { font, fill, border, horizontal, vertical = 'center', format = 0 } = looks[look];
    return `<xf numFmtId="${format}" fontId="${font}" fillId="${fill}" borderId="${border}" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1"><alignment horizontal="${horizontal}" vertical="${vertical}" wrapText="1"${horizontal === 'left' ? ' indent="1"' : ''}/></xf>`;
  })
  .join('')}</cellXfs></styleSheet>`;

const rootRelations = `${xmlHead}<Relationships xmlns="${packages}/relationships"><Relationship Id="rId1" Type="${office}/officeDocument" Target="xl/workbook.xml"/></Relationships>`;

/** A workbook (ECMA-376) of these sheets, printed on A4, one page wide. Same sheets and same `deflate`, same bytes. */
export function writeXlsx(sheets: readonly Sheet[], deflate?: Deflate): Uint8Array {
  const numbers = sheets.map((_, index) => index + 1);
  const titles = sheets.flatMap(({ name, repeated }, index) =>
    repeated === undefined
      ? []
      : [
          `<definedName name="_xlnm.Print_Titles" localSheetId="${index}">'${escapeXml(name)}'!$${repeated + 1}:$${repeated + 1}</definedName>`,
        ],
  );
  const overrides = numbers
    .map(
      (n) =>
        `<Override PartName="/xl/worksheets/sheet${n}.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/>`,
    )
    .join('');
  return pack(
    // What names the sheets is the same for all workbooks with as many sheets.
    {
      '[Content_Types].xml': `${xmlHead}<Types xmlns="${packages}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"/>${overrides}</Types>`,
      '_rels/.rels': rootRelations,
      'xl/styles.xml': styles,
      'xl/_rels/workbook.xml.rels': `${xmlHead}<Relationships xmlns="${packages}/relationships">${numbers.map((n) => `<Relationship Id="rId${n}" Type="${office}/worksheet" Target="worksheets/sheet${n}.xml"/>`).join('')}<Relationship Id="rId${numbers.length + 1}" Type="${office}/styles" Target="styles.xml"/></Relationships>`,
    },
    {
      'xl/workbook.xml': `${xmlHead}<workbook xmlns="${main}" xmlns:r="${office}"><sheets>${sheets.map(({ name }, index) => `<sheet name="${escapeXml(name)}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`).join('')}</sheets>${titles.length > 0 ? `<definedNames>${titles.join('')}</definedNames>` : ''}</workbook>`,
      ...Object.fromEntries(
        sheets.map((sheet, index) => [`xl/worksheets/sheet${index + 1}.xml`, worksheet(sheet)]),
      ),
    },
    deflate,
  );
}

/** A number that a double holds whole is a number; a longer one is a text, or a program would round it. */
const isNumber = (text: string): boolean =>
  /^-?\d+(\.\d+)?$/.test(text) && text.replace(/\D/g, '').length <= 15;

function worksheet({ widths, rows, landscape }: Sheet): string {
  const merges: string[] = [];
  const covered = new Map<number, Look>();
  const width = widths.length;
  const body = rows.map(({ cells, height }, row) => {
    const written: string[] = [];
    for (let column = 0; column < width; column++) {
      const cell = cells[column];
      const name = cellName(row, column);
      if (!cell) {
        // A cell under a merged one carries the border of its edge.
        const look = covered.get(row * width + column);
        if (look) written.push(`<c r="${name}" s="${styleOf.get(look)}"/>`);
        continue;
      }
      const { text, look, number, rows: down = 1, columns: across = 1 } = cell;
      if (down > 1 || across > 1) merges.push(`${name}:${cellName(row + down - 1, column + across - 1)}`);
      for (let r = row; r < row + down; r++)
        for (let c = column; c < column + across; c++) covered.set(r * width + c, look);
      const style = styleOf.get(look);
      if (number && isNumber(text)) written.push(`<c r="${name}" s="${style}"><v>${text}</v></c>`);
      else if (text === '') written.push(`<c r="${name}" s="${style}"/>`);
      else
        written.push(
          `<c r="${name}" s="${style}" t="inlineStr"><is><t${/^\s|\s$|\n/.test(text) ? ' xml:space="preserve"' : ''}>${escapeXml(text)}</t></is></c>`,
        );
    }
    const high = height === undefined ? '' : ` ht="${height}" customHeight="1"`;
    return `<row r="${row + 1}"${high}>${written.join('')}</row>`;
  });
  const columns = widths.map(
    (one, index) => `<col min="${index + 1}" max="${index + 1}" width="${one}" customWidth="1"/>`,
  );
  const merged =
    merges.length > 0
      ? `<mergeCells count="${merges.length}">${merges.map((ref) => `<mergeCell ref="${ref}"/>`).join('')}</mergeCells>`
      : '';
  return `${xmlHead}<worksheet xmlns="${main}"><sheetPr><pageSetUpPr fitToPage="1"/></sheetPr><dimension ref="A1:${columnName(width - 1)}${rows.length}"/><sheetViews><sheetView showGridLines="0" workbookViewId="0"/></sheetViews><sheetFormatPr defaultRowHeight="15"/><cols>${columns.join('')}</cols><sheetData>${body.join('')}</sheetData>${merged}<printOptions horizontalCentered="1"/><pageMargins left="0.5" right="0.5" top="0.6" bottom="0.6" header="0.3" footer="0.3"/><pageSetup paperSize="9" orientation="${landscape ? 'landscape' : 'portrait'}" fitToWidth="1" fitToHeight="0"/><headerFooter><oddFooter>&amp;C&amp;9第 &amp;P 页，共 &amp;N 页</oddFooter></headerFooter></worksheet>`;
}
