import { strToU8, zipSync } from 'fflate';
import type { BadFile } from './bad-file.ts';
import { laughs, of, withPart } from './make.ts';

const sheet = (rows: string) =>
  `<o:d xmlns:o="o" xmlns:table="t" xmlns:text="x"><table:table>${rows}</table:table></o:d>`;
const page = (content: string) =>
  `<ofd:Page xmlns:ofd="http://www.ofdspec.org/2016"><ofd:Content><ofd:Layer>${content}</ofd:Layer></ofd:Content></ofd:Page>`;
const ofd = (content: string) =>
  zipSync({ 'OFD.xml': strToU8('<ofd/>'), 'Doc_0/Pages/Page_0/Content.xml': strToU8(page(content)) });

/** OpenDocument and OFD. */
export const badOpenDocuments: readonly BadFile[] = [
  {
    about: 'billion laughs in a sheet of OpenDocument',
    name: 'a.ods',
    because: ['unsupported'],
    make: ({ ods }) => withPart(ods, 'content.xml', `${laughs}<a>&lol9;</a>`),
  },
  {
    about: 'cells and rows repeated beyond measure',
    name: 'a.ods',
    make: ({ ods }) =>
      withPart(
        ods,
        'content.xml',
        sheet(
          of(
            '<table:table-row table:number-rows-repeated="2147483647"><table:table-cell table:number-columns-repeated="2147483647"><text:p>a</text:p></table:table-cell></table:table-row>',
            2000,
          ),
        ),
      ),
  },
  {
    about: 'cells that span beyond measure',
    name: 'a.ods',
    make: ({ ods }) =>
      withPart(
        ods,
        'content.xml',
        sheet(
          of(
            '<table:table-row><table:table-cell table:number-columns-spanned="99999999" table:number-rows-spanned="-1e9"><text:p>a</text:p></table:table-cell></table:table-row>',
            2000,
          ),
        ),
      ),
  },
  {
    about: 'lines in lines without end',
    name: 'a.odt',
    because: ['damaged'],
    make: ({ ods }) => withPart(ods, 'content.xml', of('<text:p>a', 200_000)),
  },
  {
    about: 'letters that are further apart than numbers go',
    name: 'a.ofd',
    make: () =>
      ofd(
        of(
          '<ofd:TextObject Boundary="1e308 NaN x" CTM="9e999" Size="-0"><ofd:TextCode X="∞" Y="" DeltaX="g 999999999 1e308 g">ab</ofd:TextCode></ofd:TextObject>',
          5000,
        ),
      ),
  },
  {
    about: 'a hundred thousand texts on one line',
    name: 'a.ofd',
    make: () =>
      ofd(
        of(
          '<ofd:TextObject Boundary="9 9 9 9"><ofd:TextCode X="0" Y="0">1</ofd:TextCode></ofd:TextObject>',
          100_000,
        ),
      ),
  },
  {
    about: 'a page of OFD that does not end',
    name: 'a.ofd',
    because: ['damaged'],
    make: () => ofd(of('<ofd:TextObject Boundary="1 1 1 1">', 1000)),
  },
];
