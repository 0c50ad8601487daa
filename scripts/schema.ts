/** `npm run schema`: writes the JSON Schema of every kind of content into content/schema/, for editors. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { jsonSchemas } from '#core/disclosure/json-schema.ts';
import { command } from './cli.ts';

command({
  name: 'schema',
  summary: ['写出内容的 JSON Schema，供编辑器用', 'writes the JSON Schema of the content, for editors'],
  examples: [['npm run schema', '写到 content/schema', 'into content/schema']],
  exitCodes: ['0 完成', '0 done'],
}).parse();

const folder = join(import.meta.dirname, '..', 'content', 'schema');
mkdirSync(folder, { recursive: true });
for (const { name, text } of jsonSchemas()) writeFileSync(join(folder, name), text);
console.log(`content/schema: ${jsonSchemas().length}`);
