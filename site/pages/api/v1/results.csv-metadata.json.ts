import { csvwMetadata } from '../../../endpoints/descriptions.ts';
import { jsonResponse } from '../../../endpoints/respond.ts';
import { publication } from '../../../publication.ts';

export const GET = async () => jsonResponse(csvwMetadata(await publication()), 'application/csvm+json');
