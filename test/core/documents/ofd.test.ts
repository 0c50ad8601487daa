/** OFD as GB/T 33190—2016 describes it; made-up numbers that differ in their last two digits. */
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { readDocument } from '#core/documents/read-document.ts';
import { defaultPolicy } from '#core/privacy/policy/policy.ts';
import { scan } from '#core/privacy/scan.ts';

const number = (end: string) => `1101011990030700${end}`;
const planted = /1101011990030700([0-9][0-9X])/g;

/** A line of text in millimetres, letters as far apart as they are high. */
const text = (x: number, y: number, said: string, more = '') =>
  `<ofd:TextObject ID="9" Boundary="${x} ${y} 100 5" Font="4" Size="4" ${more}><ofd:TextCode X="0" Y="4" DeltaX="g ${said.length - 1} 4">${said}</ofd:TextCode></ofd:TextObject>`;
const page = (content: string, layer = '') =>
  `<?xml version="1.0" encoding="UTF-8"?><ofd:Page xmlns:ofd="http://www.ofdspec.org/2016"><ofd:Content><ofd:Layer ID="2" ${layer}>${content}</ofd:Layer></ofd:Content></ofd:Page>`;

function ofd(parts: Record<string, string | Uint8Array>): Uint8Array {
  return zipSync(
    Object.fromEntries(
      Object.entries({
        'OFD.xml':
          '<?xml version="1.0" encoding="UTF-8"?><ofd:OFD xmlns:ofd="http://www.ofdspec.org/2016" DocType="OFD" Version="1.0"><ofd:DocBody><ofd:DocInfo><ofd:DocID>0</ofd:DocID></ofd:DocInfo><ofd:DocRoot>Doc_0/Document.xml</ofd:DocRoot></ofd:DocBody></ofd:OFD>',
        'Doc_0/Document.xml':
          '<?xml version="1.0" encoding="UTF-8"?><ofd:Document xmlns:ofd="http://www.ofdspec.org/2016"><ofd:CommonData><ofd:PageArea><ofd:PhysicalBox>0 0 210 297</ofd:PhysicalBox></ofd:PageArea></ofd:CommonData><ofd:Pages><ofd:Page ID="1" BaseLoc="Pages/Page_0/Content.xml"/></ofd:Pages></ofd:Document>',
        ...parts,
      }).map(([name, content]) => [name, typeof content === 'string' ? strToU8(content) : content]),
    ),
  );
}
function read(bytes: Uint8Array) {
  const reading = readDocument('公示.ofd', bytes);
  if (!('blocks' in reading)) throw new Error('not read');
  return reading;
}
const content = 'Doc_0/Pages/Page_0/Content.xml';
const found = (bytes: Uint8Array) => {
  const { blocks, locate } = read(bytes);
  return blocks.flatMap(({ text, role }, block) =>
    [...text.matchAll(planted)].map(([, end]) => `${end} ${role} ${locate(block, 0).part}`),
  );
};

test('a page is its lines from top to bottom, whatever the order they were drawn in', () => {
  const bytes = ofd({
    [content]: page(
      text(20, 40, '公示期为五个工作日。') +
        text(20, 20, '关于低保') +
        text(36, 20, '的公示') +
        text(20, 30.3, '各村：'),
    ),
  });
  expect(read(bytes).blocks.map((block) => block.text)).toContain(
    '关于低保的公示\n各村：\n公示期为五个工作日。',
  );
});

test('a list is a table: the header speaks for its column', () => {
  const bytes = ofd({
    [content]: page(
      [
        ['姓名', '证件号码', '住址'],
        ['拉姆', number('46'), '幸福路12号3单元402室'],
        ['卓玛', number('54'), '幸福路14号1单元101室'],
      ]
        .flatMap((row, at) => row.map((cell, column) => text(20 + column * 90, 20 + at * 8, cell)))
        .join(''),
    ),
  });
  const { blocks } = read(bytes);
  const kinds = scan(blocks, defaultPolicy('2026-11-22')).map(({ kind }) => kind);
  expect(kinds.toSorted()).toEqual(['address', 'address', 'name', 'name', 'resident-id', 'resident-id']);
});

test('everything is read: letters drawn one by one, templates, annotations, what is invisible, properties, attachments', () => {
  const letters = [...number('11')].map((letter, at) => text(20 + at * 2, 60, letter)).join('');
  const bytes = ofd({
    [content]: page(letters + text(20, 70, number('46'), 'Visible="false"')),
    'Doc_0/Pages/Page_1/Content.xml': page(text(20, 70, number('54')), 'Visible="false"'),
    'Doc_0/Tpls/Tpl_0/Content.xml': page(text(20, 20, number('62'))),
    'Doc_0/Annots/Page_0/Annotation.xml': `<ofd:PageAnnot xmlns:ofd="http://www.ofdspec.org/2016"><ofd:Annot ID="1" Creator="审核 ${number('89')}"><ofd:Remark>${number('70')}</ofd:Remark><ofd:Appearance Boundary="0 0 9 9">${text(1, 1, number('97'))}</ofd:Appearance></ofd:Annot></ofd:PageAnnot>`,
    'Doc_0/CustomTags/tag.xml': `<t><姓名>${number('38')}</姓名></t>`,
    'Doc_0/Attachs/名单.csv': `姓名,身份证号\n甲,${number('02')}\n`,
  });
  expect(found(bytes).toSorted()).toEqual(
    [
      `11 text ${content}`,
      `46 hidden ${content}`,
      '54 hidden Doc_0/Pages/Page_1/Content.xml',
      '62 text Doc_0/Tpls/Tpl_0/Content.xml',
      '89 attribute Doc_0/Annots/Page_0/Annotation.xml',
      '70 comment Doc_0/Annots/Page_0/Annotation.xml',
      '97 text Doc_0/Annots/Page_0/Annotation.xml',
      '38 metadata Doc_0/CustomTags/tag.xml',
      '02 cell Doc_0/Attachs/名单.csv',
    ].toSorted(),
  );
});

describe('states', () => {
  test('a signature and a picture are not read, and told; a font is no text', () => {
    const bytes = ofd({
      [content]: page(text(20, 20, '公示')),
      'Doc_0/Signs/Sign_0/SignedValue.dat': Uint8Array.from([0x30, 0x82, 0, 1, 0xff, 0xfe]),
      'Doc_0/Res/image.png': Uint8Array.from([0x89, 0x50, 0x4e, 0x47]),
      'Doc_0/Res/font_1.ttf': Uint8Array.from([0, 1, 0, 0, 0xff]),
    });
    expect(
      read(bytes)
        .unread.map(({ place }) => place.part)
        .toSorted(),
    ).toEqual(['Doc_0/Res/image.png', 'Doc_0/Signs/Sign_0/SignedValue.dat']);
  });
  test('a damaged page is told', () => {
    expect(read(ofd({ [content]: page('<ofd:TextObject></b>') })).unread).toEqual([
      { place: { part: content }, because: 'damaged' },
    ]);
  });
});

test('a masked copy keeps its layout and holds none of it', () => {
  const bytes = ofd({
    [content]: page(
      text(20, 20, `身份证号：${number('46')}`) +
        [...number('11')].map((letter, at) => text(20 + at * 2, 60, letter)).join(''),
    ),
  });
  const reading = read(bytes);
  const edits = reading.blocks.flatMap(({ text: one }, block) =>
    [...one.matchAll(planted)].map(({ index }) => ({
      block,
      start: index,
      end: index + 18,
      replacement: '*'.repeat(18),
    })),
  );
  expect(edits).toHaveLength(2);
  const written = reading.write(edits);
  expect(found(written)).toEqual([]);
  const after = strFromU8(unzipSync(written)[content] ?? new Uint8Array());
  expect(after.replaceAll('*', '')).toBe(
    strFromU8(unzipSync(bytes)[content] ?? new Uint8Array())
      .replace(number('46'), '')
      .replace(/(>)[0-9](<\/ofd:TextCode>)/g, '$1$2'),
  );
});
