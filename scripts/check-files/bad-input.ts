import { badArchives } from './bad/archives.ts';
import type { BadFile } from './bad/bad-file.ts';
import { changedFiles } from './bad/changed.ts';
import { badDocuments } from './bad/documents.ts';
import { badMails } from './bad/mails.ts';
import { badOpenDocuments } from './bad/open-documents.ts';
import { badPdfContents } from './bad/pdf-contents.ts';
import { badPdfs } from './bad/pdfs.ts';
import { badPictures } from './bad/pictures.ts';
import { badTexts } from './bad/texts.ts';
import { badWorkbooks } from './bad/workbooks.ts';
import { wrongNames } from './bad/wrong-names.ts';

/** Files made to break a reader, by what they are. */
export const badFiles: readonly BadFile[] = [
  ...badArchives,
  ...badDocuments,
  ...badWorkbooks,
  ...badOpenDocuments,
  ...badPdfs,
  ...badPdfContents,
  ...badMails,
  ...badPictures,
  ...wrongNames,
  ...badTexts,
  ...changedFiles,
];
