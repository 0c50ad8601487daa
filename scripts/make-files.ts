/** Makes the Office files with a value in every place where one can hide. Usage: node scripts/make-files.ts (into test/fixtures/files) */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createCanvas } from '@napi-rs/canvas';
import { docxPlaces, makeDocx } from './check-files/make-docx.ts';
import { makeXlsx } from './check-files/make-xlsx.ts';
import { labelled, planted } from './check-files/planted.ts';

const folder = join(import.meta.dirname, '../test/fixtures/files');
const workbook = await makeXlsx();
writeFileSync(join(folder, 'places.xlsx'), workbook);
writeFileSync(join(folder, 'places.docx'), await makeDocx(await smallWorkbook(), pictureWithComment()));

/** A workbook that another document holds. */
async function smallWorkbook(): Promise<Uint8Array> {
  const { default: ExcelJS } = await import('exceljs');
  const book = new ExcelJS.Workbook();
  book.created = book.modified = new Date('2026-01-01T00:00:00Z');
  book.addWorksheet('表').addRows([
    ['姓名', '身份证号'],
    ['张三', planted(docxPlaces.indexOf('embedded workbook'))],
  ]);
  return new Uint8Array(await book.xlsx.writeBuffer());
}

/** A JPEG with a comment. */
function pictureWithComment(): Uint8Array {
  const jpeg = createCanvas(40, 30).toBuffer('image/jpeg');
  const comment = new TextEncoder().encode(labelled(docxPlaces.indexOf('picture metadata')));
  const length = comment.length + 2;
  return Uint8Array.from([
    ...jpeg.subarray(0, 2),
    0xff,
    0xfe,
    length >> 8,
    length & 255,
    ...comment,
    ...jpeg.subarray(2),
  ]);
}
