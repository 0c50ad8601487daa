import type { APIContext } from 'astro';
import { lists } from '../../../endpoints/lists.ts';
import { jsonResponse } from '../../../endpoints/respond.ts';
import { publication } from '../../../publication.ts';

export const getStaticPaths = () => Object.keys(lists).map((list) => ({ params: { list } }));

export const GET = async ({ params }: APIContext) => {
  const make = lists[params.list ?? ''];
  return jsonResponse(make?.(await publication()));
};
