import { jsonResponse } from '../../endpoints/respond.ts';
import { publication } from '../../publication.ts';
import { searchNames } from '../../search/catalogue.ts';
import { vocabularyOf } from '../../search/vocabulary.ts';

export const GET = async () => jsonResponse(vocabularyOf(searchNames(await publication())));
