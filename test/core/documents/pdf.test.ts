import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { degrees, PDFDocument, PDFName, PDFString, rgb, StandardFonts } from 'pdf-lib';
import { describe, expect, test } from 'vitest';
import { pdfFile } from '#core/documents/pdf/file.ts';
import { readDocument, readDocumentWith } from '#core/documents/read-document.ts';
import { nodeReaders } from '../../../scripts/read/readers.ts';

const readers = nodeReaders({ ocr: false });
const file = (name: string) =>
  new Uint8Array(readFileSync(join(import.meta.dirname, '../../fixtures/files', name)));
/** Made-up numbers that differ in their last two digits. */
const number = (end: string) => `1101011990030700${end}`;
const planted = /1101011990030700([0-9][0-9X])/g;
const ascii = (text: string) => new TextEncoder().encode(text);

async function read(bytes: Uint8Array, name = 'a.pdf') {
  const reading = await readDocumentWith(name, bytes, readers);
  if (!('blocks' in reading))
    throw new Error(`not read: ${reading.unread.map(({ because }) => because).join()}`);
  return reading;
}

/** Last digits of the planted numbers, with the role and the place they were found in. */
async function found(bytes: Uint8Array, name?: string): Promise<string[]> {
  const { blocks, locate } = await read(bytes, name);
  return blocks.flatMap(({ text, role }, block) =>
    [...text.matchAll(planted)].map(([, end]) => {
      const { part, page } = locate(block, 0);
      return [end, role, part, page && `p${page}`].filter(Boolean).join(' ');
    }),
  );
}

/** A page with these operators, a standard font as F and a Chinese one (not in the file) as G. */
function page(
  content: string,
  more: { page?: string; objects?: string[]; catalog?: string } = {},
): Uint8Array {
  return pdfFile(
    [
      `<</Type/Catalog/Pages 2 0 R${more.catalog ?? ''}>>`,
      '<</Type/Pages/Kids[3 0 R]/Count 1>>',
      `<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/Contents 4 0 R/Resources<</Font<</F 5 0 R/G 6 0 R>>/ExtGState<</T<</ca 0.5>>>>/Properties<</L 9 0 R>>>>${more.page ?? ''}>>`,
      `<</Length ${content.length}>>\nstream\n${content}\nendstream`,
      '<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>',
      '<</Type/Font/Subtype/Type0/BaseFont/SimSun/Encoding/GBK-EUC-H/DescendantFonts[7 0 R]>>',
      '<</Type/Font/Subtype/CIDFontType2/BaseFont/SimSun/CIDSystemInfo<</Registry(Adobe)/Ordering(GB1)/Supplement 2>>/FontDescriptor 8 0 R/DW 1000>>',
      '<</Type/FontDescriptor/FontName/SimSun/Flags 4/FontBBox[0 -200 1000 900]/ItalicAngle 0/Ascent 900/Descent -200/CapHeight 700/StemV 80>>',
      '<</Type/OCG/Name(secret)>>',
      ...(more.objects ?? []),
    ].map(ascii),
  );
}
const text = (x: number, y: number, shown: string, size = 12) =>
  `BT /F ${size} Tf ${x} ${y} Td (${shown}) Tj ET\n`;

describe('files of LibreOffice', () => {
  test('a list is a table', async () => {
    const { blocks, unread } = await read(file('list.pdf'));
    expect(unread).toEqual([]);
    const cells = blocks.filter(({ cell, role }) => cell && role !== 'hidden');
    expect(cells.map(({ role, text: cell, cell: at }) => `${role} ${cell} ${at?.row},${at?.column}`)).toEqual(
      expect.arrayContaining([
        'cell 身份证号 0,1',
        `cell ${number('70')} 2,1`,
        'cell 13812345678 1,2',
        'cell 王五 2,0',
      ]),
    );
  });
  test('a notice has its text, note, link and properties', async () => {
    expect(await found(file('notice.pdf'))).toEqual(
      expect.arrayContaining([
        '46 text p1',
        '2X text p1',
        '70 text p1',
        '89 attribute p1',
        '11 metadata Info',
      ]),
    );
  });
});

describe('what nobody sees', () => {
  const box = '0 0 0 rg 90 690 300 20 re f\n';
  const rows: [string, string, string][] = [
    ['in sight', text(100, 700, number('01')), '01 text p1'],
    ['under a box', text(100, 700, number('02')) + box, '02 hidden p1'],
    ['white on a box', `${box}1 g ${text(100, 700, number('03'))}`, '03 text p1'],
    ['black on a black box', box + text(100, 700, number('04')), '04 hidden p1'],
    ['white on white', `1 g ${text(100, 700, number('05'))}`, '05 hidden p1'],
    ['under glass', `${text(100, 700, number('06'))}/T gs ${box}`, '06 text p1'],
    ['without paint', `3 Tr ${text(100, 700, number('07'))}`, '07 hidden p1'],
    ['tiny', text(100, 700, number('08'), 0.5), '08 hidden p1'],
    ['beside the page', text(-400, 700, number('09')), '09 hidden p1'],
    ['cut off', `q 0 0 50 50 re W n ${text(100, 700, number('10'))}Q`, '10 hidden p1'],
    ['turned', `BT /F 12 Tf 0 1 -1 0 300 100 Tm (${number('11')}) Tj ET`, '11 text p1'],
    ['spaced', `BT /F 12 Tf 100 700 Td [(110101) -40 (199003) 60 (0700) (12)] TJ ET`, '12 text p1'],
    [
      'in the Chinese encoding',
      `BT /G 12 Tf 100 700 Td <A3B1A3B1> Tj ET ${text(100, 600, number('13'))}`,
      '13 text p1',
    ],
  ];
  test.each(rows)('%s', async (_name, content, expected) =>
    expect(await found(page(content))).toEqual([expected]),
  );

  test('only a part of a line', async () => {
    const { blocks } = await read(
      page(`${text(100, 700, `No ${number('14')} end`)}0 g 118 690 122 20 re f\n`),
    );
    expect(blocks.map(({ role, text: one }) => `${role} ${one.trim().replace(/ +/g, ' ')}`)).toEqual([
      'text No end',
      `hidden ${number('14')}`,
    ]);
  });

  test('a layer that is off', async () => {
    const content = `/OC /L BDC ${text(100, 700, number('15'))} EMC ${text(100, 600, number('16'))}`;
    const off = '/OCProperties<</OCGs[9 0 R]/D<</OFF[9 0 R]>>>>';
    expect(await found(page(content, { catalog: off }))).toEqual(['16 text p1', '15 hidden p1'].reverse());
    expect(await found(page(content, { catalog: off.replace('/OFF[9 0 R]', '') }))).toEqual([
      '15 text p1',
      '16 text p1',
    ]);
  });

  test('earlier revisions', async () => {
    const first = page(text(100, 700, number('17')) + text(100, 600, number('18')));
    const now = `<</Length 60>>\nstream\n${text(100, 600, number('18')).padEnd(60)}\nendstream`;
    const update = `4 0 obj\n${now}\nendobj\n`;
    const table = `xref\n4 1\n${String(first.length).padStart(10, '0')} 00000 n \n`;
    const before = /startxref\n(\d+)/.exec(new TextDecoder().decode(first))?.[1];
    const end = `trailer\n<</Size 10/Root 1 0 R/Prev ${before}>>\nstartxref\n${first.length + update.length}\n%%EOF\n`;
    expect(await found(Buffer.concat([first, ascii(update + table + end)]))).toEqual([
      '18 text p1',
      '17 hidden revision 1 p1',
    ]);
  });
});

test('a Chinese font that is not in the file is read by the maps of characters that come along', async () => {
  const { blocks } = await read(page('BT /G 12 Tf 100 700 Td <C9EDB7DDD6A4BAC5> Tj ET'));
  expect(blocks.map((block) => block.text)).toEqual(['身份证号']);
});

test('letters of which no font tells what they are make the page unread', async () => {
  const font = '<</Type/Font/Subtype/Type0/BaseFont/X/Encoding/Identity-H/DescendantFonts[7 0 R]>>';
  const bytes = page('BT /X 12 Tf 100 700 Td <00010002000300040005> Tj ET', { objects: [font] });
  const changed = new TextDecoder().decode(bytes).replace('/G 6 0 R', '/X 10 0 R').replace('(GB1)', '(ZZ9)');
  expect((await read(ascii(changed))).unread).toContainEqual({ place: { page: 1 }, because: 'unsupported' });
});

describe('tables', () => {
  const line = (x0: number, y0: number, x1: number, y1: number) => `${x0} ${y0} m ${x1} ${y1} l S\n`;
  const grid =
    [700, 680, 660, 620].map((y) => line(100, y, 400, y)).join('') +
    [100, 150, 260, 400].map((x) => line(x, 620, x, x === 260 ? 680 : 700)).join('');
  test('with lines: merged cells, values in two lines, narrow gaps', async () => {
    const content =
      grid +
      text(110, 685, 'no') +
      text(160, 685, 'title') +
      text(110, 665, '1') +
      text(152, 665, 'a b c d e f g h i j k') +
      text(262, 665, 'next') +
      text(110, 645, '2') +
      text(160, 645, '1101011990') +
      text(160, 630, '03070020');
    const cells = (await read(page(content))).blocks.map(({ text: one, cell }) => [
      one,
      cell?.row,
      cell?.column,
      cell?.columnSpan ?? 1,
    ]);
    expect(cells).toEqual([
      ['no', 0, 0, 1],
      ['title', 0, 1, 2],
      ['1', 1, 0, 1],
      ['a b c d e f g h i j k', 1, 1, 1],
      ['next', 1, 2, 1],
      ['2', 2, 0, 1],
      ['1101011990\n03070020', 2, 1, 1],
    ]);
  });
  const cellsOf = async (content: string) =>
    (await read(page(content))).blocks.map(({ text: one, cell }) => [one, cell?.row, cell?.column]);

  test('a number wider than its column, each letter drawn by itself, stays one in its cell', async () => {
    const letters = [...number('21')].map((digit) => `(${digit}) Tj 6.672 0 Td`).join(' ');
    const content = `${grid}${text(110, 665, '1')}BT /F 12 Tf 160 665 Td ${letters} ET\n${text(265, 665, 'f')}`;
    expect(await cellsOf(content)).toEqual([
      ['1', 1, 0],
      [number('21'), 1, 1],
      ['f', 1, 2],
    ]);
  });

  test('texts that meet at a line without a gap are two', async () => {
    const one = `BT /F 12 Tf 113 665 Td (abcdef) Tj ET BT /F 12 Tf 151 665 Td (${number('22')}) Tj ET\n`;
    expect(await cellsOf(grid + one)).toEqual([
      ['abcdef', 1, 0],
      [number('22'), 1, 1],
    ]);
  });

  test('without lines: numbers set to the right before names set to the left', async () => {
    const row = (y: number, serial: string, name: string, end: string) =>
      `${text(148.5 - serial.length * 6.672, y, serial)}BT /G 12 Tf 150 ${y} Td <${name}> Tj ET\n${text(220, y, number(end))}`;
    const head = 'BT /G 12 Tf 122 720 Td <D0F2> Tj ET BT /G 12 Tf 150 720 Td <D0D5C3FB> Tj ET\n';
    const content = `${head}${row(700, '1009', 'D5C5C8FD', '01')}${row(680, '1010', 'C0EECBC4', '02')}${row(660, '1011', 'CDF5CEE5', '03')}`;
    expect((await cellsOf(content)).filter(([, at]) => at === 2)).toEqual([
      ['1010', 2, 0],
      ['李四', 2, 1],
      [number('02'), 2, 2],
    ]);
  });

  test('the row that the end of a page cuts is a row', async () => {
    const open =
      [700, 680].map((y) => line(100, y, 400, y)).join('') +
      [100, 150, 400].map((x) => line(x, 600, x, 700)).join('');
    const content =
      open + text(110, 685, 'no') + text(160, 685, 'id') + text(110, 665, '1') + text(160, 610, '2');
    expect(await cellsOf(content)).toEqual([
      ['no', 0, 0],
      ['id', 0, 1],
      ['1', 1, 0],
      ['2', 1, 1],
    ]);
  });

  test('that go on over the page are one', async () => {
    const pdf = await PDFDocument.create();
    const font = await pdf.embedFont(StandardFonts.Helvetica);
    for (const rows of [
      ['name', 'id', 'phone'],
      ['c', 'd', 'e'],
    ]) {
      const sheet = pdf.addPage([600, 800]);
      for (let row = 0; row < 4; row++) {
        const cells = row === 0 ? rows : [`x${row}`, number(`2${row}`), `1381234567${row}`];
        for (const [column, cell] of cells.entries())
          sheet.drawText(cell, { x: 50 + column * 180, y: 700 - row * 20, size: 12, font });
      }
    }
    const { blocks } = await read(await pdf.save());
    expect(new Set(blocks.filter(({ cell }) => cell).map(({ cell }) => cell?.table)).size).toBe(1);
    expect(Math.max(...blocks.map(({ cell }) => cell?.row ?? 0))).toBe(7);
  });
});

test('a file of another program: form fields, remarks, properties, embedded files, a turned page', async () => {
  const pdf = await PDFDocument.create();
  pdf.setTitle(`t ${number('30')}`);
  pdf.setAuthor(`a ${number('31')}`);
  pdf.setKeywords([number('32')]);
  const sheet = pdf.addPage([600, 800]);
  sheet.setRotation(degrees(90));
  sheet.drawText(number('33'), { x: 50, y: 600, size: 12 });
  sheet.drawText(number('34'), { x: 50, y: 500, size: 12, color: rgb(1, 1, 1) });
  const field = pdf.getForm().createTextField('idcard');
  field.setText(number('35'));
  field.addToPage(sheet, { x: 50, y: 400, width: 200, height: 20 });
  const note = pdf.context.register(
    pdf.context.obj({
      Type: 'Annot',
      Subtype: 'Text',
      Rect: [10, 10, 30, 30],
      Contents: PDFString.of(number('36')),
      T: PDFString.of(number('37')),
    }),
  );
  sheet.node.set(PDFName.of('Annots'), pdf.context.obj([...(sheet.node.Annots()?.asArray() ?? []), note]));
  await pdf.attach(file('list.xlsx'), 'list.xlsx', { description: number('38') });
  const places = await found(await pdf.save());
  expect(places).toEqual(
    expect.arrayContaining([
      '30 metadata Info',
      '31 metadata Info',
      '32 metadata Info',
      '33 text p1',
      '34 hidden p1',
      '35 text p1',
      '36 comment p1',
      '37 comment p1',
      '38 metadata EmbeddedFiles',
      '46 cell list.xlsx/名单!B3',
    ]),
  );
});

describe('honest states', () => {
  test('a page that is a picture is not read', async () => {
    const pdf = await PDFDocument.create();
    pdf
      .addPage([600, 400])
      .drawImage(await pdf.embedPng(file('table.png')), { x: 0, y: 0, width: 600, height: 200 });
    expect((await read(await pdf.save())).unread).toEqual([{ place: { page: 1 }, because: 'picture' }]);
  });
  test('without a reader of pdf nothing is', () => {
    expect(readDocument('a.pdf', page('')).unread).toEqual([{ place: {}, because: 'unsupported' }]);
  });
  test.each([
    ['cut', (bytes: Uint8Array) => bytes.slice(0, 60)],
    ['nonsense', () => ascii(`%PDF-1.4\n${'nonsense '.repeat(50)}`)],
  ])('damaged: %s', async (_name, damage) => {
    const reading = await readDocumentWith('a.pdf', damage(page(text(1, 1, 'x'))), readers);
    expect(reading.unread.map(({ because }) => because)).toContain('damaged');
  });
  test('a wrong extension is no disguise, and an archive no hiding place', async () => {
    const bytes = page(text(100, 700, number('40')));
    expect(await found(bytes, 'a.docx')).toEqual(['40 text p1']);
    const { zipSync } = await import('fflate');
    expect(await found(zipSync({ 'b.pdf': bytes }), 'a.zip')).toEqual(['40 text b.pdf p1']);
  });
});

describe('copies', () => {
  const edits = (blocks: readonly { text: string }[]) =>
    blocks.flatMap(({ text: one }, block) =>
      [...one.matchAll(planted)].map(({ index }) => ({
        block,
        start: index,
        end: index + 18,
        replacement: '*'.repeat(18),
      })),
    );
  test('as text hold what is seen, masked', async () => {
    const bytes = file('list.pdf');
    const reading = await read(bytes);
    const list = edits(reading.blocks);
    const copy = new TextDecoder().decode(reading.write(list));
    expect(copy).toContain('王五\t******************\n');
    expect(copy).not.toMatch(planted);
    expect([reading.writes?.(list), reading.writes?.([]), reading.write([])]).toEqual([
      'text',
      'same',
      bytes,
    ]);
  });
  test('as pictures hold no text at all', async () => {
    const reading = await read(file('notice.pdf'));
    const copy = await reading.burn?.(edits(reading.blocks));
    const again = await read(copy ?? new Uint8Array());
    expect(again.blocks).toEqual([]);
    expect(again.unread).toEqual([{ place: { page: 1 }, because: 'picture' }]);
  });
  // Whoever sees the copies cannot tell one value from the other: no letter looks out from under its box.
  test.each([
    ['level', (id: string) => text(100, 700, `No. ${id} end`)],
    ['large', (id: string) => text(20, 700, id, 40)],
    ['slanted', (id: string) => `BT /F 24 Tf 1 0 0.4 1 50 700 Tm (${id}) Tj ET\n`],
    ['at an angle', (id: string) => `BT /F 16 Tf 0.8 0.6 -0.6 0.8 100 300 Tm (${id}) Tj ET\n`],
    [
      'scanned askew',
      (id: string) => `BT /F 11 Tf 0.9994 0.0349 -0.0349 0.9994 40 300 Tm (No. ${id}, No. ${id}) Tj ET\n`,
    ],
    ['upright', (id: string) => `BT /F 16 Tf 0 1 -1 0 300 300 Tm (${id}) Tj ET\n`],
    ['mirrored', (id: string) => `BT /F 20 Tf -1 0 0 1 500 300 Tm (${id}) Tj ET\n`],
    ['outlined with a broad pen', (id: string) => `BT /F 20 Tf 2 Tr 6 w 50 300 Td (${id}) Tj ET\n`],
    ['wide and spaced', (id: string) => `BT /F 12 Tf 1 Tc 150 Tz 50 300 Td (${id}) Tj ET\n`],
    ['raised', (id: string) => `BT /F 20 Tf 10 Ts 50 300 Td (${id}) Tj ET\n`],
    ['twice, for bold', (id: string) => text(100, 700, id, 20) + text(103.5, 700, id, 20)],
  ])('%s: two values give the same picture', async (_, drawn) => {
    const copies = await Promise.all(
      [number('70'), number('89')].map(async (id) => {
        const reading = await read(page(drawn(id)));
        return reading.burn?.(edits(reading.blocks));
      }),
    );
    expect(copies[0]).toBeDefined();
    expect(Buffer.compare(copies[0] ?? new Uint8Array(), copies[1] ?? new Uint8Array())).toBe(0);
  });
  test.each([90, 180, 270])('a page turned by %i: two values give the same picture', async (turn) => {
    const copies = await Promise.all(
      [number('70'), number('89')].map(async (id) => {
        const reading = await read(
          page(text(100, 300, id, 16), { page: `/Rotate ${turn}/CropBox[50 200 500 500]` }),
        );
        return reading.burn?.(edits(reading.blocks));
      }),
    );
    expect(Buffer.compare(copies[0] ?? new Uint8Array(), copies[1] ?? new Uint8Array(1))).toBe(0);
  });
  test('in an archive are empty pages, and told', async () => {
    const { zipSync } = await import('fflate');
    const reading = await read(zipSync({ 'b.pdf': page(text(100, 700, number('41'))) }), 'a.zip');
    const list = edits(reading.blocks);
    expect(await found(reading.write(list), 'a.zip')).toEqual([]);
    expect(reading.removes?.(list)).toEqual([{ part: 'b.pdf' }]);
  });
});
