import { strToU8, zipSync } from 'fflate';
import { planted } from '../check-files/planted.ts';

const xml = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const main = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packaged = 'http://schemas.openxmlformats.org/package/2006';

const header = [
  '序号',
  '姓名',
  '性别',
  '身份证号',
  '手机',
  '村组',
  '开户行',
  '账号',
  '金额',
  '发放日期',
  '类别',
  '备注',
];
const family = [...'王李张刘陈杨赵黄周吴'];
const given = [...'伟芳娜敏静丽强磊军洋勇艳杰娟涛明超秀霞平'];

function row(index: number): (string | number)[] {
  const pick = <T>(list: readonly T[], by: number): T => list[by % list.length] as T;
  return [
    index,
    pick(family, index) + pick(given, index * 7) + (index % 3 ? pick(given, index * 13) : ''),
    index % 2 ? '男' : '女',
    planted(index % 900),
    `138${String(10_000_000 + index)}`,
    `某某镇第${index % 97}村${index % 9}组`,
    '农村商业银行',
    `62284800${String(10_000_000_000 + index)}`,
    (index * 37) % 5000,
    45_000 + (index % 365),
    pick(['低保', '临时救助', '特困', '残疾补贴'], index),
    index % 11 ? '' : '已核实',
  ];
}

/** A workbook as Excel writes it: texts in the shared table, figures in the cells. */
export function bigWorkbook(rows: number): Uint8Array {
  const strings = new Map<string, number>();
  const shared = (text: string) => {
    const known = strings.get(text);
    if (known !== undefined) return known;
    strings.set(text, strings.size);
    return strings.size - 1;
  };
  const lines: string[] = [];
  for (let index = 0; index <= rows; index++) {
    const cells = (index === 0 ? header : row(index)).map((value, column) => {
      const reference = `${String.fromCharCode(65 + column)}${index + 1}`;
      if (value === '') return `<c r="${reference}" s="1"/>`;
      return typeof value === 'number'
        ? `<c r="${reference}" s="1"><v>${value}</v></c>`
        : `<c r="${reference}" s="1" t="s"><v>${shared(value)}</v></c>`;
    });
    lines.push(`<row r="${index + 1}" spans="1:12">${cells.join('')}</row>`);
  }
  const texts = [...strings.keys()].map((text) => `<si><t>${text}</t></si>`).join('');
  const parts: Record<string, string> = {
    '[Content_Types].xml': `<Types xmlns="${packaged}/content-types"><Default Extension="xml" ContentType="application/xml"/><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/></Types>`,
    '_rels/.rels': `<Relationships xmlns="${packaged}/relationships"><Relationship Id="r1" Type="${office}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `<workbook ${main} xmlns:r="${office}"><sheets><sheet name="发放名单" sheetId="1" r:id="r1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${packaged}/relationships"><Relationship Id="r1" Type="${office}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="r2" Type="${office}/sharedStrings" Target="sharedStrings.xml"/></Relationships>`,
    'xl/worksheets/sheet1.xml': `<worksheet ${main}><sheetData>${lines.join('')}</sheetData></worksheet>`,
    'xl/sharedStrings.xml': `<sst ${main} count="${rows * 8}" uniqueCount="${strings.size}">${texts}</sst>`,
  };
  return zipSync(
    Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(xml + text)])),
    { level: 1 },
  );
}

/** A document of so many pages of text, with a table on every tenth. */
export function longDocument(pages: number): Uint8Array {
  const paragraph = (text: string) =>
    `<w:p><w:pPr><w:ind w:firstLine="420"/></w:pPr><w:r><w:rPr><w:rFonts w:hint="eastAsia"/><w:sz w:val="32"/></w:rPr><w:t>${text}</w:t></w:r></w:p>`;
  const cell = (text: string | number) =>
    `<w:tc><w:tcPr><w:tcW w:w="1700" w:type="dxa"/></w:tcPr>${paragraph(String(text))}</w:tc>`;
  const body: string[] = [];
  for (let page = 0; page < pages; page++) {
    for (let line = 0; line < 22; line++)
      body.push(
        paragraph(
          `第${page + 1}页第${line + 1}段 根据《社会救助暂行办法》的规定，经本人申请、入户调查、民主评议和审核审批，现将结果予以公示。`,
        ),
      );
    if (page % 10 === 0) {
      const rows = [header, ...Array.from({ length: 12 }, (_, index) => row(page * 12 + index + 1))];
      body.push(`<w:tbl>${rows.map((cells) => `<w:tr>${cells.map(cell).join('')}</w:tr>`).join('')}</w:tbl>`);
    }
  }
  const parts: Record<string, string> = {
    '[Content_Types].xml': `<Types xmlns="${packaged}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`,
    '_rels/.rels': `<Relationships xmlns="${packaged}/relationships"><Relationship Id="r1" Type="${office}/officeDocument" Target="word/document.xml"/></Relationships>`,
    'word/document.xml': `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${body.join('')}</w:body></w:document>`,
  };
  return zipSync(
    Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(xml + text)])),
    { level: 1 },
  );
}

/** A PDF of so many pages of forty lines, in a Chinese font that is not in the file. */
export function longPdf(pages: number): Promise<Uint8Array> {
  const codes = (text: string) =>
    [...text].map((sign) => sign.charCodeAt(0).toString(16).padStart(4, '0')).join('');
  return import('#core/documents/pdf/file.ts').then(({ pdfFile }) => {
    const kids = Array.from({ length: pages }, (_, page) => `${6 + page * 2} 0 R`).join(' ');
    const objects = [
      '<</Type/Catalog/Pages 2 0 R>>',
      `<</Type/Pages/Kids[${kids}]/Count ${pages}>>`,
      '<</Type/Font/Subtype/Type0/BaseFont/SimSun/Encoding/UniGB-UCS2-H/DescendantFonts[4 0 R]>>',
      '<</Type/Font/Subtype/CIDFontType2/BaseFont/SimSun/CIDSystemInfo<</Registry(Adobe)/Ordering(GB1)/Supplement 2>>/FontDescriptor 5 0 R/DW 1000>>',
      '<</Type/FontDescriptor/FontName/SimSun/Flags 4/FontBBox[0 -200 1000 900]/ItalicAngle 0/Ascent 900/Descent -200/CapHeight 700/StemV 80>>',
    ];
    for (let page = 0; page < pages; page++) {
      const lines = Array.from(
        { length: 40 },
        (_, line) =>
          `1 0 0 1 60 ${780 - line * 18} Tm <${codes(line % 8 === 7 ? `申请人身份证号 ${planted((page * 40 + line) % 900)} 情况属实` : `第${page + 1}页第${line + 1}行 根据社会救助暂行办法的规定经审核予以公示`)}> Tj`,
      ).join('\n');
      const content = `BT /F 12 Tf\n${lines}\nET`;
      objects.push(
        `<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents ${7 + page * 2} 0 R/Resources<</Font<</F 3 0 R>>>>>>`,
        `<</Length ${content.length}>>\nstream\n${content}\nendstream`,
      );
    }
    return pdfFile(objects.map((text) => strToU8(text)));
  });
}
