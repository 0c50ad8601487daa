import { strToU8 } from 'fflate';
import type { BadFile } from './bad-file.ts';
import { MiB, of, onePage, packedStream, pdfOf } from './make.ts';

/** PDF: what stands on a page. */
export const badPdfContents: readonly BadFile[] = [
  {
    about: 'content that bursts',
    name: 'a.pdf',
    heavy: true,
    make: () => pdfOf([...onePage('').slice(0, 3), packedStream(strToU8(of('0 0 m 9 9 l S\n', 8 * MiB)))]),
  },
  {
    about: 'a million operators',
    name: 'a.pdf',
    make: () => pdfOf([...onePage('').slice(0, 3), packedStream(strToU8(of('q Q\n', 300_000)))]),
  },
  {
    about: 'twenty thousand texts',
    name: 'a.pdf',
    make: () => pdfOf(onePage(`BT /F 1 Tf ${of('(a) Tj 0 1 Td ', 20_000)} ET`)),
  },
  {
    about: 'texts all in one place',
    name: 'a.pdf',
    make: () => pdfOf(onePage(`BT /F 9 Tf 50 50 Td ${of('(abc) Tj ', 20_000)} ET`)),
  },
  {
    about: 'boxes over boxes',
    name: 'a.pdf',
    make: () =>
      pdfOf(onePage(`BT /F 9 Tf 50 50 Td (${of('a', 2000)}) Tj ET ${of('0 0 600 800 re f\n', 4000)}`)),
  },
  {
    about: 'lines without end',
    name: 'a.pdf',
    make: () =>
      pdfOf(
        onePage(Array.from({ length: 30_000 }, (_, i) => `${i % 600} 0 m ${i % 600} 800 l S`).join('\n')),
      ),
  },
];
