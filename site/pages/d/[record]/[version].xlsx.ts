import type { APIContext } from 'astro';
import { recordXlsx } from '../../../endpoints/form-sheets.ts';
import { type ReleaseProps, releasePaths } from '../../../endpoints/releases.ts';
import { xlsxResponse } from '../../../endpoints/respond.ts';
import { publication } from '../../../publication.ts';

export const getStaticPaths = releasePaths;

export const GET = async ({ props: { release } }: APIContext<ReleaseProps>) =>
  xlsxResponse(recordXlsx(release, await publication()));
