import type { APIContext } from 'astro';
import { atomFeed, feedPaths } from '../endpoints/feed.ts';
import type { Feed } from '../endpoints/feed-entries.ts';
import { xmlResponse } from '../endpoints/respond.ts';
import { publication } from '../publication.ts';

export const getStaticPaths = async () => feedPaths(await publication());

export const GET = async ({ props }: APIContext<{ feed: Feed }>) =>
  xmlResponse(atomFeed(props.feed, (await publication()).catalogue.site), 'application/atom+xml');
