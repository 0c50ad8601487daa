import { z } from 'zod';
import { type ContentKind, schemas } from './schema/index.ts';

/** File name of the JSON Schema of a kind of content, inside `content/schema/`. */
export function schemaFileName(kind: ContentKind): string {
  return `${kind}.schema.json`;
}

/** What `$schema` of a content file must say: the way from its folder to `schema/`. `path` is relative to the content folder. */
export function schemaHint(path: string, kind: ContentKind): string {
  const depth = path.split('/').length - 1;
  return `${depth === 0 ? './' : '../'.repeat(depth)}schema/${schemaFileName(kind)}`;
}

/**
 * JSON Schema (draft 7, which editors know best) of every kind of content, as file name and text.
 * It describes what people write: fields with a default may be left out.
 */
export function jsonSchemas(): { name: string; text: string }[] {
  return Object.entries(schemas).map(([kind, schema]) => ({
    name: schemaFileName(kind as ContentKind),
    text: `${JSON.stringify(z.toJSONSchema(schema, { target: 'draft-7', io: 'input' }), null, 2)}\n`,
  }));
}
