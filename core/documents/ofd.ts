import { ofdPieces } from './ofd/page-pieces.ts';
import { structuredDocument } from './structured-document.ts';

/** Pages, the templates under them, and what was noted on them. */
const structured =
  /(?:^|\/)(?:Pages?|Tpls?|Temps?|Templates?|Annots?|Annotations?)(?:_\d+)?\/(?:.*\/)?[^/]+\.xml$/i;

/**
 * A document of GB/T 33190—2016 (OFD, the format of electronic official documents): pages, templates, annotations,
 * properties, custom tags, attachments and pictures. Never throws; what cannot be read (a signature) stands in `unread`.
 */
export const readOfd = structuredDocument(structured, (source) => ofdPieces(source));
