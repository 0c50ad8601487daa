import { strToU8 } from 'fflate';
import type { BadFile } from './bad-file.ts';
import { MiB, manyPages, of, onePage, packedStream, pdfOf, zeros } from './make.ts';

/** PDF: pages, objects and states. */
export const badPdfs: readonly BadFile[] = [
  {
    about: '10,000 pages',
    name: 'a.pdf',
    heavy: true,
    because: ['too-large'],
    make: () => manyPages(10_000),
  },
  { about: '60 pages', name: 'a.pdf', make: () => manyPages(60) },
  {
    about: 'pages in a ring',
    name: 'a.pdf',
    make: () => pdfOf(['<</Type/Catalog/Pages 2 0 R>>', '<</Type/Pages/Kids[2 0 R 2 0 R]/Count 2>>']),
  },
  {
    about: 'more pages said than there are',
    name: 'a.pdf',
    make: () => pdfOf(onePage('').map((one) => one.replace('/Count 1', '/Count 2000000000'))),
  },
  { about: 'form that paints itself', name: 'a.pdf', make: () => pdfOf(onePage('/X Do')) },
  {
    about: 'objects in a ring',
    name: 'a.pdf',
    make: () =>
      pdfOf([
        '<</Type/Catalog/Pages 2 0 R/Outlines 3 0 R>>',
        '<</Type/Pages/Kids[]/Count 0>>',
        '<</First 4 0 R>>',
        '<</Title(a)/Next 4 0 R/First 4 0 R>>',
      ]),
  },
  {
    about: 'previous table in a ring',
    name: 'a.pdf',
    make: () =>
      strToU8(
        new TextDecoder('latin1')
          .decode(pdfOf(onePage('')))
          .replace(/\/Root 1 0 R>>\nstartxref\n(\d+)/, '/Root 1 0 R/Prev $1>>\nstartxref\n$1'),
      ),
  },
  { about: 'states never given back', name: 'a.pdf', make: () => pdfOf(onePage(of('q ', 3000))) },
  {
    about: 'a great many states never given back',
    name: 'a.pdf',
    heavy: true,
    make: () => pdfOf(onePage(of('q ', 200_000))),
  },
  {
    about: 'states given back that never were',
    name: 'a.pdf',
    make: () => pdfOf(onePage(of('Q ', 200_000))),
  },
  {
    about: 'page of no size',
    name: 'a.pdf',
    make: () =>
      pdfOf(onePage('BT /F 9 Tf (a) Tj ET').map((one) => one.replace('[0 0 600 800]', '[0 0 0 0]'))),
  },
  {
    about: 'page of a light year',
    name: 'a.pdf',
    make: () =>
      pdfOf(
        onePage('BT /F 9 Tf (a) Tj ET 0 0 9e30 9e30 re f').map((one) =>
          one.replace('[0 0 600 800]', '[0 0 1e30 1e30]'),
        ),
      ),
  },
  {
    about: 'matrix of infinities',
    name: 'a.pdf',
    make: () => pdfOf(onePage('1e300 0 0 1e300 1e300 0 cm 1e300 0 0 1 0 0 cm BT /F 1e300 Tf (a) Tj ET')),
  },
  {
    about: 'picture of four thousand million pixels',
    name: 'a.pdf',
    make: () =>
      pdfOf([
        ...onePage('/X Do').slice(0, 5),
        packedStream(
          zeros(1000),
          '/Type/XObject/Subtype/Image/Width 65535/Height 65535/ColorSpace/DeviceRGB/BitsPerComponent 8',
        ),
      ]),
  },
  {
    about: 'encrypted in an unknown way',
    name: 'a.pdf',
    make: () =>
      strToU8(
        new TextDecoder('latin1')
          .decode(pdfOf([...onePage(''), '<</Filter/Unknown/V 99>>']))
          .replace('/Root 1 0 R', '/Root 1 0 R/Encrypt 7 0 R/ID[(a)(a)]'),
      ),
  },
  {
    about: 'encrypted with a password',
    name: 'a.pdf',
    because: ['encrypted', 'damaged'],
    make: () =>
      strToU8(
        new TextDecoder('latin1')
          .decode(
            pdfOf([
              ...onePage(''),
              `<</Filter/Standard/V 1/R 2/P -1/O<${of('41', 32)}>/U<${of('42', 32)}>>>`,
            ]),
          )
          .replace('/Root 1 0 R', '/Root 1 0 R/Encrypt 7 0 R/ID[<00><00>]'),
      ),
  },
  {
    about: 'fifty revisions',
    name: 'a.pdf',
    because: ['too-large'],
    make: ({ pdf }) => Uint8Array.from([...pdf, ...strToU8(of('\n%%EOF\n', 50))]),
  },
  {
    about: 'a head and nothing else',
    name: 'a.pdf',
    because: ['damaged'],
    make: () => strToU8('%PDF-1.7\n'),
  },
  {
    about: 'percent signs',
    name: 'a.pdf',
    because: ['damaged'],
    make: () => strToU8(`%PDF-1.7\n${of('%', 2 * MiB)}`),
  },
  { about: 'brackets', name: 'a.pdf', make: () => strToU8(`%PDF-1.7\n1 0 obj\n${of('[', 300_000)}`) },
  {
    about: 'dictionaries',
    name: 'a.pdf',
    make: () => strToU8(`%PDF-1.7\n1 0 obj\n${of('<<', 100_000)}\ntrailer<</Root 1 0 R>>`),
  },
];
