/** Wherever Word and Excel can keep a text: a number there is found, and none is left in the masked copy. One place a file. */
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { readDocument } from '#core/documents/read-document.ts';
import { maskAll } from '#core/privacy/mask/mask-all.ts';
import { defaultPolicy } from '#core/privacy/policy/policy.ts';

const policy = defaultPolicy('2026-11-21');
/** Made up: the check character fits. */
const id = ['340405', '19991215', '5148'].join('');
const relation = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** Whether the number is found in the parts, packed as `name`, and whether the masked copy still holds it. */
async function look(name: string, parts: Readonly<Record<string, string>>) {
  const bytes = zipSync(Object.fromEntries(Object.entries(parts).map(([part, xml]) => [part, strToU8(xml)])));
  const reading = await readDocument(name, bytes);
  if (!('blocks' in reading)) throw new Error(`${name} was not read`);
  const { findings, edits } = maskAll(reading.blocks, policy);
  const copy = Object.values(unzipSync(reading.write(edits))).map((part) => strFromU8(part));
  return {
    unread: reading.unread,
    found: findings.some(({ kind }) => kind === 'resident-id'),
    left: copy.some((part) => part.includes(id)),
  };
}
const masked = { unread: [], found: true, left: false };

const types = (override: string): string =>
  `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${override}</Types>`;
const root = (target: string): string =>
  `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="${relation}/officeDocument" Target="${target}"/></Relationships>`;

const spaces = `xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="${relation}" xmlns:v="urn:schemas-microsoft-com:vml" xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"`;
const word = (element: string, inside: string): string => `<w:${element} ${spaces}>${inside}</w:${element}>`;
const run = `<w:r><w:t>${id}</w:t></w:r>`;
const paragraph = `<w:p>${run}</w:p>`;
const field = (inside: string): string =>
  `<w:p><w:r><w:fldChar w:fldCharType="begin"><w:ffData>${inside}</w:ffData></w:fldChar></w:r></w:p>`;
const control = (inside: string): string =>
  `<w:p><w:sdt><w:sdtPr>${inside}</w:sdtPr><w:sdtContent><w:r><w:t>请选择</w:t></w:r></w:sdtContent></w:sdt></w:p>`;

const inBody: Record<string, string> = {
  'a control': `<w:p><w:sdt><w:sdtContent>${run}</w:sdtContent></w:sdt></w:p>`,
  'the name of a control': control(`<w:alias w:val="${id}"/>`),
  'the tag of a control': control(`<w:tag w:val="${id}"/>`),
  'a choice that is shown': control(
    `<w:comboBox><w:listItem w:displayText="${id}" w:value="1"/></w:comboBox>`,
  ),
  'a choice that is stored': control(
    `<w:dropDownList><w:listItem w:displayText="甲" w:value="${id}"/></w:dropDownList>`,
  ),
  'a code of a field': `<w:p><w:r><w:instrText>QUOTE ${id}</w:instrText></w:r></w:p>`,
  'a simple field': `<w:p><w:fldSimple w:instr="QUOTE ${id}"/></w:p>`,
  'the default of a form field': field(`<w:textInput><w:default w:val="${id}"/></w:textInput>`),
  'the help of a form field': field(`<w:helpText w:val="${id}"/>`),
  'a list of a form field': field(`<w:ddList><w:listEntry w:val="${id}"/></w:ddList>`),
  'the tip of a link': `<w:p><w:hyperlink w:tooltip="${id}"/></w:p>`,
  'the name of a bookmark': `<w:p><w:bookmarkStart w:id="1" w:name="_${id}"/></w:p>`,
  'a reading above a word': `<w:p><w:r><w:ruby><w:rt>${run}</w:rt><w:rubyBase><w:r><w:t>字</w:t></w:r></w:rubyBase></w:ruby></w:r></w:p>`,
  'an author of a change': `<w:p><w:ins w:author="${id}"><w:r><w:t>字</w:t></w:r></w:ins></w:p>`,
  'a deletion': `<w:p><w:del><w:r><w:delText>${id}</w:delText></w:r></w:del></w:p>`,
  'what was moved away': `<w:p><w:moveFrom>${run}</w:moveFrom></w:p>`,
  'a hidden run': `<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>${id}</w:t></w:r></w:p>`,
  'the text of a picture': `<w:p><w:r><w:drawing><wp:docPr id="1" name="图" descr="${id}"/></w:drawing></w:r></w:p>`,
  'a box of text': `<w:p><w:r><w:pict><v:shape><v:textbox><w:txbxContent>${paragraph}</w:txbxContent></v:textbox></v:shape></w:pict></w:r></w:p>`,
  'a watermark': `<w:p><w:r><w:pict><v:shape><v:textpath string="${id}"/></v:shape></w:pict></w:r></w:p>`,
  'a formula': `<w:p><m:oMath><m:r><m:t>${id}</m:t></m:r></m:oMath></w:p>`,
  'a smart tag': `<w:p><w:smartTag w:uri="u" w:element="e"><w:smartTagPr><w:attr w:name="n" w:val="${id}"/></w:smartTagPr></w:smartTag></w:p>`,
  'the description of a table': `<w:tbl><w:tblPr><w:tblDescription w:val="${id}"/></w:tblPr></w:tbl>`,
  'a table in a table': `<w:tbl><w:tr><w:tc><w:tbl><w:tr><w:tc>${paragraph}</w:tc></w:tr></w:tbl><w:p/></w:tc></w:tr></w:tbl>`,
  'a run from right to left': `<w:p><w:bdo w:val="rtl">${run}</w:bdo></w:p>`,
};
const besideBody: Record<string, [part: string, xml: string]> = {
  'a header': ['word/header1.xml', word('hdr', paragraph)],
  'a footnote': ['word/footnotes.xml', word('footnotes', `<w:footnote w:id="2">${paragraph}</w:footnote>`)],
  'an endnote': ['word/endnotes.xml', word('endnotes', `<w:endnote w:id="2">${paragraph}</w:endnote>`)],
  'a comment': ['word/comments.xml', word('comments', `<w:comment w:id="1">${paragraph}</w:comment>`)],
  'a variable': [
    'word/settings.xml',
    word('settings', `<w:docVars><w:docVar w:name="n" w:val="${id}"/></w:docVars>`),
  ],
  'the query of a mail merge': [
    'word/settings.xml',
    word('settings', `<w:mailMerge><w:query w:val="SELECT ${id}"/></w:mailMerge>`),
  ],
  'a building block': [
    'word/glossary/document.xml',
    word(
      'glossaryDocument',
      `<w:docParts><w:docPart><w:docPartBody>${paragraph}</w:docPartBody></w:docPart></w:docParts>`,
    ),
  ],
  'the sign of a list': [
    'word/numbering.xml',
    word('numbering', `<w:lvl><w:lvlText w:val="${id}"/></w:lvl>`),
  ],
  'the stored values of a chart': ['word/charts/chart1.xml', `<c:v xmlns:c="c">${id}</c:v>`],
  'a diagram': ['word/diagrams/data1.xml', `<a:t xmlns:a="a">${id}</a:t>`],
  'a chunk of HTML': ['word/chunk.html', `<p>${id}</p>`],
  'the properties': [
    'docProps/custom.xml',
    `<Properties><property name="n"><v>${id}</v></property></Properties>`,
  ],
  'custom XML': ['customXml/item1.xml', `<a b="${id}"/>`],
  'a part that nobody knows': ['word/other/part.xml', `<a>${id}</a>`],
};
const document = (body: string): Record<string, string> => ({
  '[Content_Types].xml': types(
    '<Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/>',
  ),
  '_rels/.rels': root('word/document.xml'),
  'word/document.xml': word('document', `<w:body>${body}</w:body>`),
});

test.each(Object.entries(inBody))('Word: %s', async (_place, xml) => {
  expect(await look('a.docx', document(xml))).toEqual(masked);
});
test.each(Object.entries(besideBody))('Word: %s', async (_place, [part, xml]) => {
  expect(await look('a.docx', { ...document('<w:p/>'), [part]: xml })).toEqual(masked);
});

const main = `xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="${relation}"`;
const inSheet: Record<string, string> = {
  'a text in a cell': `<sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>${id}</t></is></c></row></sheetData>`,
  'a hidden row': `<sheetData><row r="1" hidden="1"><c r="A1" t="inlineStr"><is><t>${id}</t></is></c></row></sheetData>`,
  'a formula': `<sheetData><row r="1"><c r="A1"><f>"${id}"</f><v>0</v></c></row></sheetData>`,
  'the result of a formula': `<sheetData><row r="1"><c r="A1" t="str"><f>B1</f><v>${id}</v></c></row></sheetData>`,
  'a rule of looks': `<conditionalFormatting sqref="A1"><cfRule type="cellIs"><formula>"${id}"</formula></cfRule></conditionalFormatting>`,
  'a list to choose from': `<dataValidations><dataValidation type="list" sqref="A1"><formula1>"${id},乙"</formula1></dataValidation></dataValidations>`,
  'a prompt': `<dataValidations><dataValidation prompt="${id}" sqref="A1"/></dataValidations>`,
  'the tip of a link': `<hyperlinks><hyperlink ref="A1" tooltip="${id}"/></hyperlinks>`,
  'a header': `<headerFooter><oddHeader>&amp;C&amp;"宋体"&amp;10 ${id}</oddHeader></headerFooter>`,
  'a filter': `<autoFilter ref="A1"><filterColumn colId="0"><filters><filter val="${id}"/></filters></filterColumn></autoFilter>`,
  'a scenario': `<scenarios><scenario name="s" comment="${id}"/></scenarios>`,
};
const besideSheet: Record<string, [part: string, xml: string]> = {
  'a shared string that no cell uses': ['xl/sharedStrings.xml', `<sst ${main}><si><t>${id}</t></si></sst>`],
  'a reading above a word': [
    'xl/sharedStrings.xml',
    `<sst ${main}><si><t>字</t><rPh sb="0" eb="1"><t>${id}</t></rPh></si></sst>`,
  ],
  'a comment': [
    'xl/comments1.xml',
    `<comments ${main}><commentList><comment ref="A1"><text><t>${id}</t></text></comment></commentList></comments>`,
  ],
  'a column of a table': [
    'xl/tables/table1.xml',
    `<table ${main} id="1"><tableColumns><tableColumn id="1" name="${id}"/></tableColumns></table>`,
  ],
  'what a pivot keeps': [
    'xl/pivotCache/pivotCacheRecords1.xml',
    `<pivotCacheRecords ${main}><r><s v="${id}"/></r></pivotCacheRecords>`,
  ],
  'what a link to a workbook keeps': [
    'xl/externalLinks/externalLink1.xml',
    `<externalLink ${main}><cell r="A1" t="str"><v>${id}</v></cell></externalLink>`,
  ],
  'a connection': [
    'xl/connections.xml',
    `<connections ${main}><connection><dbPr command="SELECT ${id}"/></connection></connections>`,
  ],
  'a shape': ['xl/drawings/drawing1.xml', `<a:t xmlns:a="a">${id}</a:t>`],
};
const workbook = (sheet: string): Record<string, string> => ({
  '[Content_Types].xml': types(
    '<Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/>',
  ),
  '_rels/.rels': root('xl/workbook.xml'),
  'xl/workbook.xml': `<workbook ${main}><sheets><sheet name="表" sheetId="1" r:id="r1"/></sheets></workbook>`,
  'xl/_rels/workbook.xml.rels': root('worksheets/sheet1.xml').replace('officeDocument"', 'worksheet"'),
  'xl/worksheets/sheet1.xml': `<worksheet ${main}>${sheet}</worksheet>`,
});

test.each(Object.entries(inSheet))('Excel: %s', async (_place, xml) => {
  expect(await look('a.xlsx', workbook(xml))).toEqual(masked);
});
test.each(Object.entries(besideSheet))('Excel: %s', async (_place, [part, xml]) => {
  expect(await look('a.xlsx', { ...workbook('<sheetData/>'), [part]: xml })).toEqual(masked);
});
