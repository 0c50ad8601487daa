import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type ContentKind, schemas } from '#core/disclosure/schema/index.ts';

/** The content folder of this repository. */
export const contentFolder = join(dirname(fileURLToPath(import.meta.url)), '..', '..', 'content');

/** A JSON file of the content folder: its path from there, its kind by folder, its value. */
export interface ContentFile {
  path: string;
  kind: ContentKind;
  text: string;
  value: unknown;
}

const isKind = (name: string): name is ContentKind => Object.hasOwn(schemas, name);

/** Every content file in JSON, sorted by path; the generated schemas are left out. */
export function readContent(): ContentFile[] {
  return readdirSync(contentFolder, { recursive: true, encoding: 'utf8' })
    .map((path) => path.split(sep).join('/'))
    .filter(
      (path) => path.endsWith('.json') && !path.startsWith('schema/') && !path.includes('/attachments/'),
    )
    .sort()
    .map((path) => {
      const kind = path === 'site.json' ? 'site' : path.slice(0, path.indexOf('/'));
      if (!isKind(kind)) throw new Error(`${path}: no such kind of content`);
      const text = readFileSync(join(contentFolder, path), 'utf8');
      return { path, kind, text, value: JSON.parse(text) };
    });
}

/** `$schema` that a content file must name. */
export const schemaHint = (file: ContentFile): string => {
  const hint = relative(dirname(file.path), `schema/${file.kind}.schema.json`).split(sep).join('/');
  return hint.startsWith('.') ? hint : `./${hint}`;
};
