import { openApi } from '../../../endpoints/descriptions.ts';
import { jsonResponse } from '../../../endpoints/respond.ts';
import { publication } from '../../../publication.ts';

export const GET = async () => jsonResponse(openApi(await publication()));
