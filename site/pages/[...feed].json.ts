import type { APIContext } from 'astro';
import { feedPaths, jsonFeed } from '../endpoints/feed.ts';
import type { Feed } from '../endpoints/feed-entries.ts';
import { jsonResponse } from '../endpoints/respond.ts';
import { publication } from '../publication.ts';

export const getStaticPaths = async () => feedPaths(await publication());

export const GET = async ({ props }: APIContext<{ feed: Feed }>) =>
  jsonResponse(jsonFeed(props.feed, (await publication()).catalogue.site), 'application/feed+json');
