import { paragraphPieces } from './docx/paragraphs.ts';
import { structuredDocument } from './structured-document.ts';

/** Parts that are made of paragraphs: slides, what the speaker says, and what all slides share. */
const paragraphs = /^ppt\/(?:slides|notesSlides|slideLayouts|slideMasters|notesMasters)\/[^/]+\.xml$/;

/**
 * Slides (ECMA-376, PresentationML with the paragraphs and tables of DrawingML): slides, hidden ones too, notes, comments,
 * alternative texts, link targets, properties. Never throws; what cannot be read stands in `unread`.
 */
export const readPptx = structuredDocument(paragraphs, (source, name, tables) =>
  paragraphPieces(source, name.includes('/notes') ? 'comment' : 'text', tables),
);
