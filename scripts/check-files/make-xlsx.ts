import ExcelJS from 'exceljs';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { labelled, planted } from './planted.ts';

/** The first number of workbooks; those of Word documents stand before. */
const FIRST = 100;

/** Places of a workbook where a value can stand, each with a number of its own, by the order of this list. */
export const xlsxPlaces = [
  'cell', 'rich text', 'formula', 'formula result', 'hidden row', 'hidden column', 'hidden sheet', 'very hidden sheet',
  'note', 'note author', 'name', 'header', 'footer', 'title', 'author', 'custom property', 'prompt', 'link target',
  'sheet name', 'unused string', 'pivot cache', 'pivot records', 'threaded comment', 'person', 'external link', 'drawing text',
  'text beside numbers', 'alternative text', 'filter',
] as const; // biome-ignore format: a list

type PlaceName = (typeof xlsxPlaces)[number];
const number = (place: PlaceName) => planted(FIRST + xlsxPlaces.indexOf(place));
const said = (place: PlaceName) => labelled(FIRST + xlsxPlaces.indexOf(place));

/** A workbook made by the `exceljs` package, with what it cannot make added to its parts. */
export async function makeXlsx(): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook();
  book.title = said('title');
  book.creator = said('author');
  book.created = book.modified = new Date('2026-01-01T00:00:00Z');
  const sheet = book.addWorksheet('名单', {
    headerFooter: { oddHeader: `&C${said('header')}`, oddFooter: `&L${said('footer')}` },
  });
  sheet.addRow(['姓名', '身份证号', '备注', '底稿']);
  sheet.addRow(['张三', number('cell'), said('text beside numbers'), number('hidden column')]);
  sheet.addRow(['李四', number('hidden row')]).hidden = true;
  sheet.addRow(['王五', { formula: `"${number('formula')}"&""`, result: number('formula result') }]);
  sheet.addRow([
    '赵六',
    {
      richText: [
        { text: number('rich text').slice(0, 8) },
        { font: { bold: true }, text: number('rich text').slice(8) },
      ],
    },
  ]);
  // A number that was typed as a number: the digits behind the fifteenth are gone.
  sheet.addRow(['钱七', 430524199003077000]);
  sheet.getColumn(4).hidden = true;
  sheet.getCell('A2').note = {
    texts: [{ text: said('note').slice(0, 12) }, { font: { bold: true }, text: said('note').slice(12) }],
  };
  sheet.getCell('C4').value = {
    text: '链接',
    hyperlink: `http://example.invalid/?idcard=${number('link target')}`,
  };
  sheet.getCell('C5').dataValidation = {
    type: 'list',
    allowBlank: true,
    formulae: ['"甲,乙"'],
    showInputMessage: true,
    promptTitle: '提示',
    prompt: said('prompt'),
  };
  book.definedNames.add(`名单!$B$2`, '证件');
  book.addWorksheet('底稿', { state: 'hidden' }).addRow([said('hidden sheet')]);
  book.addWorksheet('旧稿', { state: 'veryHidden' }).addRow([said('very hidden sheet')]);
  book.addWorksheet(number('sheet name').slice(0, 18)).addRow(['汇总', 3]);
  return withMore(new Uint8Array(await book.xlsx.writeBuffer()));
}

const main = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** Adds the parts that Excel writes and the package does not. */
function withMore(bytes: Uint8Array): Uint8Array {
  const parts = unzipSync(bytes);
  const change = (name: string, edit: (text: string) => string) => {
    const before = strFromU8(parts[name] ?? new Uint8Array());
    const after = edit(before);
    if (after === before) throw new Error(`${name} has no such place`);
    parts[name] = strToU8(after);
  };
  const add = (
    name: string,
    relationType: string,
    target: string,
    text: string,
    contentType: string,
    rels: string,
  ) => {
    parts[name] = strToU8(`<?xml version="1.0" encoding="UTF-8" standalone="yes"?>${text}`);
    const relation = `<Relationship Id="rM${Object.keys(parts).length}" Type="${relationType}" Target="${target}"/></Relationships>`;
    if (parts[rels]) change(rels, (one) => one.replace('</Relationships>', relation));
    else
      parts[rels] = strToU8(
        `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${relation}`,
      );
    change('[Content_Types].xml', (one) =>
      one.replace('</Types>', `<Override PartName="/${name}" ContentType="${contentType}"/></Types>`),
    );
  };
  change('xl/sharedStrings.xml', (text) =>
    text.replace('</sst>', `<si><t>${said('unused string')}</t></si></sst>`),
  );
  change('xl/workbook.xml', (text) =>
    text.replace(
      '</definedNames>',
      `<definedName name="旧证件">"${number('name')}"</definedName></definedNames>`,
    ),
  );
  change('xl/comments1.xml', (text) =>
    text.replace(/<author>[^<]*<\/author>|<author\/>/, `<author>${said('note author')}</author>`),
  );
  change('xl/worksheets/sheet4.xml', (text) =>
    text.replace(
      '</sheetData>',
      `</sheetData><autoFilter ref="A1:A1"><filterColumn colId="0"><filters><filter val="${number('filter')}"/></filters></filterColumn></autoFilter>`,
    ),
  );
  const book = 'xl/_rels/workbook.xml.rels';
  add(
    'xl/pivotCache/pivotCacheDefinition1.xml',
    `${office}/pivotCacheDefinition`,
    'pivotCache/pivotCacheDefinition1.xml',
    `<pivotCacheDefinition ${main} recordCount="1"><cacheSource type="worksheet"><worksheetSource ref="A1:B2" sheet="名单"/></cacheSource><cacheFields count="1"><cacheField name="身份证号" numFmtId="0"><sharedItems count="1"><s v="${number('pivot cache')}"/></sharedItems></cacheField></cacheFields></pivotCacheDefinition>`,
    `${type}.pivotCacheDefinition+xml`,
    book,
  );
  add(
    'xl/pivotCache/pivotCacheRecords1.xml',
    `${office}/pivotCacheRecords`,
    'pivotCacheRecords1.xml',
    `<pivotCacheRecords ${main} count="1"><r><s v="${number('pivot records')}"/></r></pivotCacheRecords>`,
    `${type}.pivotCacheRecords+xml`,
    'xl/pivotCache/_rels/pivotCacheDefinition1.xml.rels',
  );
  add(
    'xl/threadedComments/threadedComment1.xml',
    'http://schemas.microsoft.com/office/2017/10/relationships/threadedComment',
    '../threadedComments/threadedComment1.xml',
    `<ThreadedComments xmlns="http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments"><threadedComment ref="A2" dT="2026-01-01T00:00:00.00" personId="{1D2C3B4A-0000-0000-0000-000000000000}" id="{1D2C3B4A-0000-0000-0000-000000000001}"><text>${said('threaded comment')}</text></threadedComment></ThreadedComments>`,
    'application/vnd.ms-excel.threadedcomments+xml',
    'xl/worksheets/_rels/sheet1.xml.rels',
  );
  add(
    'xl/persons/person.xml',
    'http://schemas.microsoft.com/office/2017/10/relationships/person',
    'persons/person.xml',
    `<personList xmlns="http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments"><person displayName="${said('person')}" id="{1D2C3B4A-0000-0000-0000-000000000000}" userId="x" providerId="None"/></personList>`,
    'application/vnd.ms-excel.person+xml',
    book,
  );
  add(
    'xl/externalLinks/externalLink1.xml',
    `${office}/externalLink`,
    'externalLinks/externalLink1.xml',
    `<externalLink ${main}><externalBook><sheetNames><sheetName val="表"/></sheetNames><sheetDataSet><sheetData sheetId="0"><row r="1"><cell r="A1" t="str"><v>${number('external link')}</v></cell></row></sheetData></sheetDataSet></externalBook></externalLink>`,
    `${type}.externalLink+xml`,
    book,
  );
  add(
    'xl/drawings/drawing9.xml',
    `${office}/drawing`,
    '../drawings/drawing9.xml',
    `<xdr:wsDr xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><xdr:absoluteAnchor><xdr:pos x="0" y="0"/><xdr:ext cx="900000" cy="300000"/><xdr:sp><xdr:nvSpPr><xdr:cNvPr id="2" name="文本框" descr="${said('alternative text')}"/><xdr:cNvSpPr/></xdr:nvSpPr><xdr:spPr><a:prstGeom prst="rect"/></xdr:spPr><xdr:txBody><a:bodyPr/><a:p><a:r><a:t>身份证号 ${number('drawing text').slice(0, 10)}</a:t></a:r><a:r><a:t>${number('drawing text').slice(10)}</a:t></a:r></a:p></xdr:txBody></xdr:sp><xdr:clientData/></xdr:absoluteAnchor></xdr:wsDr>`,
    'application/vnd.openxmlformats-officedocument.drawing+xml',
    'xl/worksheets/_rels/sheet4.xml.rels',
  );
  add(
    'docProps/custom.xml',
    `${office}/custom-properties`,
    'docProps/custom.xml',
    `<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/custom-properties" xmlns:vt="http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes"><property fmtid="{D5CDD505-2E9C-101B-9397-08002B2CF9AE}" pid="2" name="经办"><vt:lpwstr>${said('custom property')}</vt:lpwstr></property></Properties>`,
    'application/vnd.openxmlformats-officedocument.custom-properties+xml',
    '_rels/.rels',
  );
  return zipSync(parts, { mtime: '2026-01-01T00:00:00' });
}
