import type { APIContext } from 'astro';
import { recordZip } from '../../endpoints/record-zip.ts';
import { type ReleaseProps, recordPaths } from '../../endpoints/releases.ts';
import { zipResponse } from '../../endpoints/respond.ts';
import { publication } from '../../publication.ts';

export const getStaticPaths = recordPaths;

export const GET = async ({ props: { record, release } }: APIContext<ReleaseProps>) =>
  zipResponse(recordZip(record, release, await publication()));
