/** `npm run schema`: writes the JSON Schema of every kind of content into content/schema/, for editors. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { jsonSchemas } from '#core/disclosure/json-schema.ts';

const folder = join(import.meta.dirname, '..', 'content', 'schema');
mkdirSync(folder, { recursive: true });
for (const { name, text } of jsonSchemas()) writeFileSync(join(folder, name), text);
console.log(`content/schema: ${jsonSchemas().length}`);
