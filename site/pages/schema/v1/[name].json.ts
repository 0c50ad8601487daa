import type { APIContext } from 'astro';
import { jsonSchemas } from '#core/disclosure/json-schema.ts';

export const getStaticPaths = () =>
  jsonSchemas().map(({ name, text }) => ({
    params: { name: name.replace(/\.schema\.json$/, '') },
    props: { text },
  }));

/** The schema that the content itself is held to. */
export const GET = ({ props }: APIContext<{ text: string }>) =>
  new Response(props.text, { headers: { 'content-type': 'application/schema+json; charset=utf-8' } });
