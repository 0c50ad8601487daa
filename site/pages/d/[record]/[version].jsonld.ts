import type { APIContext } from 'astro';
import { datasetOf } from '../../../endpoints/dataset.ts';
import { type ReleaseProps, releasePaths } from '../../../endpoints/releases.ts';
import { jsonResponse } from '../../../endpoints/respond.ts';
import { publication } from '../../../publication.ts';

export const getStaticPaths = releasePaths;

export const GET = async ({ props: { record, release } }: APIContext<ReleaseProps>) =>
  jsonResponse(datasetOf(record, release, await publication()), 'application/ld+json');
