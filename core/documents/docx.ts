import { paragraphPieces } from './docx/paragraphs.ts';
import { structuredDocument } from './structured-document.ts';

/** Parts that are made of paragraphs. */
const paragraphs =
  /^word\/(?:document|header\d*|footer\d*|footnotes|endnotes|comments|glossary\/document)\.xml$/;

/**
 * A Word document (ECMA-376, WordprocessingML): text, tables, headers, footers, notes, comments, tracked deletions, hidden
 * text, field codes, alternative texts, link targets, properties, custom XML. Never throws; what cannot be read stands in
 * `unread`.
 */
export const readDocx = structuredDocument(paragraphs, (source, name, tables) =>
  paragraphPieces(source, name.includes('comments') ? 'comment' : 'text', tables),
);
