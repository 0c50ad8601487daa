import { strToU8, zipSync } from 'fflate';

const sentences = [
  '关于2025年度部门整体支出绩效评价结果的公示，现将有关情况公布如下。',
  '全年办结信访事项1240件，按期办结率98.6%，较上年提高1.2个百分点。',
  '监督电话：12345，办公地址：示例县人民路1号，受理时间为工作日。',
  '项目预算数120.5万元，执行数118.3万元，执行率98.2%，未发现截留挪用。',
  '经审核，符合条件的申请人已列入名单，公示期自2025年12月1日至12月7日。',
];

/** A line of an ordinary notice; one in fifty holds a made-up mobile number. */
export function madeUpLine(n: number): string {
  const text = Array.from({ length: 4 }, (_, k) => sentences[(n * 7 + k * 3) % sentences.length]).join('');
  return n % 50 === 0 ? `${text}联系人手机13800${String(100_000 + (n % 900_000))}。` : text;
}

/** A small notice: every second one a web page, the others Word documents. Made up. */
export function madeUpFile(n: number): { name: string; content: Uint8Array } {
  const lines = Array.from({ length: 30 }, (_, k) => madeUpLine(n * 31 + k));
  if (n % 2 === 0) return { name: `notice-${n}.html`, content: strToU8(page(n, lines)) };
  return { name: `notice-${n}.docx`, content: document(lines) };
}

const page = (n: number, lines: readonly string[]): string =>
  `<!DOCTYPE html>\n<html lang="zh-CN"><head><meta charset="utf-8"><title>公示 ${n}</title></head><body>
<h1>公示 ${n}</h1>\n${lines.map((line) => `<p>${line}</p>`).join('\n')}
<table><tr><th>指标</th><th>目标</th><th>实际</th></tr>${lines
    .slice(0, 8)
    .map((_, k) => `<tr><td>指标${k}</td><td>95</td><td>${90 + k}</td></tr>`)
    .join('')}</table></body></html>`;

/** The parts that a word processor writes. */
function document(lines: readonly string[]): Uint8Array {
  const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
  const main = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml';
  const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument';
  return zipSync({
    '[Content_Types].xml': strToU8(
      `${head}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="${main}"/></Types>`,
    ),
    '_rels/.rels': strToU8(
      `${head}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${office}" Target="word/document.xml"/></Relationships>`,
    ),
    'docProps/core.xml': strToU8(
      `${head}<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>公示</dc:title></cp:coreProperties>`,
    ),
    'word/document.xml': strToU8(
      `${head}<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${lines.map((line) => `<w:p><w:r><w:t>${line}</w:t></w:r></w:p>`).join('')}</w:body></w:document>`,
    ),
  });
}
