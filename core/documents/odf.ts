import { odfPieces } from './odf/text-pieces.ts';
import { structuredDocument } from './structured-document.ts';

/** Parts that are made of paragraphs and tables, also of charts and documents that are embedded. */
const structured = /^(?:[^/]+\/)?(?:content|styles)\.xml$/;

/**
 * An OpenDocument file (ISO/IEC 26300: .odt, .ods, .odp): text, tables, headers and footers, notes, remarks, tracked
 * deletions, values of cells, properties. Never throws; what cannot be read stands in `unread`.
 */
export const readOdf = structuredDocument(structured, (source, _name, tables) => odfPieces(source, tables));
