import { placeholders } from '#core/disclosure/placeholder.ts';
import { at } from '../world.ts';
import { cases } from './broken.ts';

const encoder = new TextEncoder();
const gbk = new Uint8Array([0x7b, 0x22, 0xca, 0xbe, 0xc0, 0xfd, 0x22, 0x7d]);
const huge = { path: 'x', bytes: new Uint8Array(21 * 1024 * 1024) };
const body = 'notices/list-2026/body.md';

/** Faults of files: encoding, size, place, JSON. */
// biome-ignore format: a table is read by row.
export const brokenFiles = cases([
  ['JSON in GBK', (w) => w.put(at.v1, gbk), 'not-utf8', at.v1, undefined, '第 5 个字节'],
  ['Markdown in GBK', (w) => w.put(body, gbk), 'not-utf8', body, undefined, 'UTF-8'],
  ['UTF-16 with its mark', (w) => w.put(at.site, new Uint8Array([0xff, 0xfe, 0x7b, 0])), 'not-utf8', at.site, undefined, '第 1 个字节'],
  ['cut inside a character', (w) => w.put(at.basis, encoder.encode('{"a":"中').subarray(0, 8)), 'not-utf8', at.basis, undefined, '字节起'],
  ['byte order mark', (w) => w.put(at.org, `\ufeff${w.text(at.org)}`), 'bom', at.org, [1, 1], 'BOM'],
  ['byte order mark in Markdown', (w) => w.put(body, '\ufeff# 公示\n'), 'bom', body, [1, 1], 'BOM'],
  ['CRLF', (w) => w.put(at.survey, w.text(at.survey).replaceAll('\n', '\r\n')), 'crlf', at.survey, [1, 2], 'LF'],
  ['CRLF in Markdown', (w) => w.put(body, '# 公示\r\n'), 'crlf', body, [1, 5], 'LF'],
  ['a lone CR', (w) => w.put(body, '# 公示\n\n第二\r段\n'), 'crlf', body, [3, 3], 'LF'],
  ['decomposed letters', (w) => w.put(body, '# 公示\n\nCafe\u0301\n'), 'not-nfc', body, [3, 1], 'NFC'],
  ['empty JSON', (w) => w.put(at.warning, ''), 'empty-file', at.warning, undefined, '空'],
  ['JSON of blanks', (w) => w.put(at.warning, ' \n\n'), 'empty-file', at.warning, undefined, '空'],
  ['empty Markdown', (w) => w.put(body, ''), 'empty-file', body, undefined, '空'],
  ['JSON over the limit', (w) => w.put(at.evidence, huge.bytes), 'too-large', at.evidence, undefined, '上限 20 MB'],
  ['attachment over the limit', (w) => w.put('notices/list-2026/attachments/list.csv', huge.bytes), 'too-large', 'notices/list-2026/attachments/list.csv', undefined, '21 MB'],
  ['Markdown over the limit', (w) => w.put(body, huge.bytes), 'too-large', body, undefined, '21 MB'],
  ['a file at the top', (w) => w.put('notes.txt', 'x'), 'unexpected-file', 'notes.txt', undefined, 'site.json'],
  ['an unknown folder', (w) => w.put('people/list.json', '{}'), 'unexpected-file', 'people/list.json', undefined, '这里可放'],
  ['a spreadsheet in a flat folder', (w) => w.put('basis/rules.xlsx', 'x'), 'unexpected-file', 'basis/rules.xlsx', undefined, 'basis/<id>.json'],
  ['an organisation without region folder', (w) => w.put('orgs/tax.json', '{}'), 'unexpected-file', 'orgs/tax.json', undefined, 'orgs/<region>/<org>.json'],
  ['a scheme without version folder', (w) => w.put('schemes/other.json', '{}'), 'unexpected-file', 'schemes/other.json', undefined, 'schemes/<scheme>/v1.json'],
  ['an indicator too deep', (w) => w.put('library/a/b/c.json', '{}'), 'unexpected-file', 'library/a/b/c.json', undefined, 'library/<domain>'],
  ['a release without record folder', (w) => w.put('disclosures/justice/2025/v1.json', '{}'), 'unexpected-file', 'disclosures/justice/2025/v1.json', undefined, 'disclosures/<org>'],
  ['a text beside a notice', (w) => w.put('notices/list-2026/extra.txt', 'x'), 'unexpected-file', 'notices/list-2026/extra.txt', undefined, 'attachments'],
  ['no site.json', (w) => w.remove(at.site), 'missing-file', 'site.json', undefined, 'site.json'],
  ['a notice without body', (w) => w.remove(body), 'missing-file', at.notice, undefined, 'body.md'],
  ['a listed attachment is not there', (w) => w.remove('notices/list-2026/attachments/list.csv'), 'missing-file', at.notice, '/attachments/0/name', '缺少文件'],
  ['an attachment nobody lists', (w) => w.put('notices/list-2026/attachments/more.csv', 'a\n'), 'unlisted-file', 'notices/list-2026/attachments/more.csv', undefined, '登记'],
  ['an attachment of a release nobody lists', (w) => w.put('disclosures/justice/2025/mediation-2025/attachments/b.csv', 'a\n'), 'unlisted-file', 'disclosures/justice/2025/mediation-2025/attachments/b.csv', undefined, '登记'],
  ['an attachment listed twice', (w) => w.edit(at.notice, (n) => n.attachments.push({ name: 'list.csv' })), 'duplicate-member', at.notice, '/attachments/1/name', '两次'],
  ['a narrative without its release', (w) => w.put('disclosures/justice/2025/mediation-2025/v3.md', '# x\n'), 'missing-file', 'disclosures/justice/2025/mediation-2025/v3.md', undefined, 'v3.json'],

  ['JSON cut off', (w) => w.put(at.basis, '{"id": "rules"'), 'invalid-json', at.basis, [1, 15], '中断'],
  ['JSON cut off inside text', (w) => w.put(at.basis, '{"id": "rules'), 'invalid-json', at.basis, [1, 14], '中断'],
  ['a comma after the last member', (w) => w.put(at.basis, '{\n  "id": "rules",\n}\n'), 'invalid-json', at.basis, [3, 1], '逗号'],
  ['a comma after the last element', (w) => w.put(at.basis, '{"a": [1, 2,]}\n'), 'invalid-json', at.basis, [1, 13], '逗号'],
  ['no comma between members', (w) => w.put(at.basis, '{\n  "id": "rules"\n  "title": "x"\n}\n'), 'invalid-json', at.basis, [3, 3], '缺少逗号'],
  ['no comma between elements', (w) => w.put(at.basis, '{"a": [{"b": 1} {"c": 2}]}\n'), 'invalid-json', at.basis, [1, 17], '缺少逗号'],
  ['no colon', (w) => w.put(at.basis, '{"id" "rules"}\n'), 'invalid-json', at.basis, [1, 7], '冒号'],
  ['single quotes', (w) => w.put(at.basis, "{'id': 'rules'}\n"), 'invalid-json', at.basis, [1, 2], '双引号'],
  ['a comment', (w) => w.put(at.basis, '{\n  // 说明\n  "id": "rules"\n}\n'), 'invalid-json', at.basis, [2, 3], '注释'],
  ['full-width quotes', (w) => w.put(at.basis, '{“id”: 1}\n'), 'invalid-json', at.basis, [1, 2], '全角'],
  ['a full-width comma', (w) => w.put(at.basis, '{"a": 1，"b": 2}\n'), 'invalid-json', at.basis, [1, 8], '全角'],
  ['a full-width colon', (w) => w.put(at.basis, '{"a"：1}\n'), 'invalid-json', at.basis, [1, 5], '全角'],
  ['a key without quotes', (w) => w.put(at.basis, '{id: "rules"}\n'), 'invalid-json', at.basis, [1, 2], '双引号'],
  ['a value without quotes', (w) => w.put(at.basis, '{"id": rules}\n'), 'invalid-json', at.basis, [1, 8], '双引号'],
  ['a line break inside text', (w) => w.put(at.basis, '{"id": "ru\nles"}\n'), 'invalid-json', at.basis, [1, 11], '换行'],
  ['a number with a plus', (w) => w.put(at.basis, '{"a": +3}\n'), 'invalid-json', at.basis, [1, 7], '数字'],
  ['a number that begins with a point', (w) => w.put(at.basis, '{"a": .5}\n'), 'invalid-json', at.basis, [1, 7], '数字'],
  ['two values', (w) => w.put(at.basis, '{"a": 1}\n{"b": 2}\n'), 'invalid-json', at.basis, [2, 1], 'JSON'],
  ['nested beyond any schema', (w) => w.put(at.basis, `${'['.repeat(70)}${']'.repeat(70)}`), 'too-deep', at.basis, undefined, '64 层'],
  ['nested a hundred thousand deep', (w) => w.put(at.basis, `${'['.repeat(100_000)}${']'.repeat(100_000)}`), 'too-deep', at.basis, undefined, '64 层'],
  ['a hundred thousand brackets open', (w) => w.put(at.basis, '['.repeat(100_000)), 'invalid-json', at.basis, undefined, 'JSON'],
  ['a key twice', (w) => w.replace(at.basis, '  "title"', '  "issuer": "x",\n  "title"'), 'duplicate-key', at.basis, [6, 3], '首次在第 4 行'],
  ['a key twice, once escaped', (w) => w.replace(at.basis, '  "title"', '  "\\u0074itle": "x",\n  "title"'), 'duplicate-key', at.basis, [5, 3], 'title'],
  ['a key twice, deep inside', (w) => w.replace(at.v1, '"node": "done",', '"node": "done",\n      "node": "rate",'), 'duplicate-key', at.v1, [27, 7], 'node'],

  ['a narrative that is still the placeholder', (w) => w.edit(at.v1, (d) => { d.narrative = placeholders.narrative; }).remove(at.v2).remove(at.correction).remove(at.application).remove(at.supervision), 'placeholder', at.v1, '/narrative', '结果如何'],
  ['a placeholder beside what was written', (w) => w.edit(at.correction, (c) => { c.note = `录入时多写一位。${placeholders['correction-note']}`; }), 'placeholder', at.correction, '/note', '错在哪里'],
  ['an office that is still the placeholder', (w) => w.edit(at.correction, (c) => { c.approvedBy = placeholders['approved-by']; }), 'placeholder', at.correction, '/approvedBy', '批准更正的处室'],
  ['a placeholder whose words were changed', (w) => w.edit(at.basis, (b) => { b.title = '（请写：名称）'; }), 'placeholder', at.basis, '/title', '（请写：…）'],
  ['a placeholder in escapes', (w) => w.replace(at.correction, /"note": "[^"]*"/, '"note": "\\uff08\\u8bf7\\u5199\\uff1a"'), 'placeholder', at.correction, '/note', '换成正文'],
]);
