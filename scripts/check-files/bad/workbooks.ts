import { strToU8, unzipSync, zipSync } from 'fflate';
import type { BadFile } from './bad-file.ts';
import { laughs, MiB, of, sheet, sheetXml, withPart } from './make.ts';

/** Workbooks. */
export const badWorkbooks: readonly BadFile[] = [
  {
    about: 'billion laughs in a sheet',
    name: 'a.xlsx',
    because: ['unsupported', 'damaged'],
    make: ({ xlsx }) =>
      withPart(xlsx, sheet, `${laughs}${sheetXml('<row><c t="str"><v>&lol9;</v></c></row>')}`),
  },
  {
    about: 'billion laughs in shared strings',
    name: 'a.xlsx',
    because: ['unsupported', 'damaged'],
    make: ({ xlsx }) => withPart(xlsx, 'xl/sharedStrings.xml', `${laughs}<sst><si><t>&lol9;</t></si></sst>`),
  },
  {
    about: 'cell at the end of the world',
    name: 'a.xlsx',
    make: ({ xlsx }) =>
      withPart(xlsx, sheet, sheetXml('<row r="99999999"><c r="ZZZZZ99999999"><v>1</v></c></row>')),
  },
  {
    about: 'rows that count down',
    name: 'a.xlsx',
    make: ({ xlsx }) =>
      withPart(xlsx, sheet, sheetXml(of('<row r="-5"><c r="A-5"><v>1</v></c></row>', 1000))),
  },
  {
    about: 'shared strings that are not there',
    name: 'a.xlsx',
    make: ({ xlsx }) =>
      withPart(
        xlsx,
        sheet,
        sheetXml(of('<row><c t="s"><v>4294967295</v></c><c t="s"><v>x</v></c></row>', 1000)),
      ),
  },
  {
    about: 'merges of everything',
    name: 'a.xlsx',
    make: ({ xlsx }) =>
      withPart(
        xlsx,
        sheet,
        sheetXml('<row r="1"><c r="A1"><v>1</v></c></row>').replace(
          '</worksheet>',
          `<mergeCells>${of('<mergeCell ref="A1:XFD1048576"/>', 50_000)}</mergeCells></worksheet>`,
        ),
      ),
  },
  {
    about: 'hidden columns without end',
    name: 'a.xlsx',
    make: ({ xlsx }) =>
      withPart(
        xlsx,
        sheet,
        sheetXml(
          of('<row><c><v>1</v></c></row>', 5000),
          `<cols>${of('<col min="1" max="16384" hidden="1"/>', 5000)}</cols>`,
        ),
      ),
  },
  {
    about: 'sparse sheet of 1 GiB',
    name: 'a.xlsx',
    heavy: true,
    because: ['too-large'],
    make: ({ xlsx }) => {
      const content = new Uint8Array(1024 * MiB).fill(0x20);
      content.set(strToU8(sheetXml('<row><c><v>1</v></c></row>').replace('</sheetData></worksheet>', '')));
      content.set(strToU8('</sheetData></worksheet>'), content.length - 24);
      return withPart(xlsx, sheet, content);
    },
  },
  {
    about: 'sheet of 120 MiB of empty cells',
    name: 'a.xlsx',
    heavy: true,
    make: ({ xlsx }) => withPart(xlsx, sheet, sheetXml(of('<row><c s="1"/><c s="1"/></row>', 4 * MiB))),
  },
  {
    about: 'sheets without end',
    name: 'a.xlsx',
    make: ({ xlsx }) =>
      zipSync({
        ...unzipSync(xlsx),
        ...Object.fromEntries(
          Array.from({ length: 300 }, (_, i) => [
            `xl/worksheets/s${i}.xml`,
            strToU8(sheetXml('<row><c><v>1</v></c></row>')),
          ]),
        ),
      }),
  },
  {
    about: 'relations in a ring',
    name: 'a.xlsx',
    make: ({ xlsx }) =>
      withPart(
        xlsx,
        'xl/_rels/workbook.xml.rels',
        '<Relationships><Relationship Id="rId1" Target="workbook.xml"/><Relationship Id="rId2" Target="../xl/workbook.xml"/></Relationships>',
      ),
  },
  {
    about: 'workbook without relations',
    name: 'a.xlsx',
    make: ({ xlsx }) => withPart(xlsx, 'xl/_rels/workbook.xml.rels', ''),
  },
  {
    about: 'sheet in UTF-7',
    name: 'a.xlsx',
    make: ({ xlsx }) =>
      withPart(
        xlsx,
        sheet,
        `<?xml version="1.0" encoding="UTF-7"?>${sheetXml('<row><c><v>1</v></c></row>')}`,
      ),
  },
  {
    about: 'sheet in UTF-16',
    name: 'a.xlsx',
    make: ({ xlsx }) =>
      withPart(
        xlsx,
        sheet,
        Uint8Array.from([
          0xff,
          0xfe,
          ...[...sheetXml('<row><c><v>1</v></c></row>')].flatMap((sign) => [sign.charCodeAt(0), 0]),
        ]),
      ),
  },
];
