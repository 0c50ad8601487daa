import { strToU8 } from 'fflate';
import type { BadFile } from './bad-file.ts';
import { laughs, MiB, noise, of, withPart } from './make.ts';

/** Word documents and the XML in them. */
export const badDocuments: readonly BadFile[] = [
  {
    about: 'billion laughs in a document',
    name: 'a.docx',
    because: ['unsupported'],
    make: ({ docx }) => withPart(docx, 'word/document.xml', `${laughs}<a>&lol9;</a>`),
  },
  {
    about: 'outside entity',
    name: 'a.docx',
    because: ['unsupported'],
    make: ({ docx }) =>
      withPart(docx, 'word/document.xml', '<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]><a>&x;</a>'),
  },
  {
    about: 'billion laughs alone',
    name: 'a.xml',
    make: () => strToU8(`<?xml version="1.0"?>${laughs}<lolz>&lol9;</lolz>`),
  },
  {
    about: 'elements without end',
    name: 'a.docx',
    because: ['damaged'],
    make: ({ docx }) => withPart(docx, 'word/document.xml', of('<w:p>', 500_000)),
  },
  {
    about: 'attributes without end',
    name: 'a.docx',
    make: ({ docx }) =>
      withPart(
        docx,
        'word/document.xml',
        `<w:p ${Array.from({ length: 20_000 }, (_, i) => `a${i}="1"`).join(' ')}/>`,
      ),
  },
  {
    about: 'a tag without end',
    name: 'a.docx',
    because: ['damaged'],
    make: ({ docx }) => withPart(docx, 'word/document.xml', `<w:p ${of('a', 3 * MiB)}`),
  },
  {
    about: 'nested tables',
    name: 'a.docx',
    because: ['damaged'],
    make: ({ docx }) => withPart(docx, 'word/document.xml', of('<w:tbl><w:tr><w:tc><w:p/>', 20_000)),
  },
  {
    about: 'spans beyond measure',
    name: 'a.docx',
    make: ({ docx }) =>
      withPart(
        docx,
        'word/document.xml',
        `<d>${of('<w:tbl><w:tr><w:tc><w:tcPr><w:gridSpan w:val="2147483647"/></w:tcPr><w:p><w:r><w:t>a</w:t></w:r></w:p></w:tc></w:tr></w:tbl>', 1000)}</d>`,
      ),
  },
  {
    about: 'document inside itself',
    name: 'a.docx',
    make: ({ docx }) =>
      withPart(
        docx,
        'word/embeddings/a.docx',
        withPart(docx, 'word/embeddings/a.docx', withPart(docx, 'word/embeddings/a.docx', docx)),
      ),
  },
  {
    about: 'binary where XML is due',
    name: 'a.docx',
    make: ({ docx }) => withPart(docx, 'word/document.xml', noise(5000, 1)),
  },
];
