import { lstatSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ContentFile } from '#core/disclosure/catalogue.ts';
import { maxFileBytes } from '#core/disclosure/source/limits.ts';

/** Editors' and systems' own files, which are never content. */
const skipped = /^(\.DS_Store|\.gitkeep|Thumbs\.db|desktop\.ini)$/;

/**
 * All files below a content folder, sorted by path. Sizes are looked at before reading, links are not followed: such a
 * file comes without bytes and says why (`unread`), so that it is reported and never taken for clean.
 * Throws where `root` itself cannot be read.
 */
export function readContentFolder(root: string): ContentFile[] {
  const files: ContentFile[] = [];
  const visit = (folder: string): void => {
    for (const entry of readdirSync(join(root, folder), { withFileTypes: true })) {
      const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
      if (entry.isDirectory()) visit(path);
      else if (!skipped.test(entry.name)) files.push(readOne(root, path));
    }
  };
  visit('');
  return files.sort((a, b) => (a.path < b.path ? -1 : 1));
}

const nothing = new Uint8Array();

function readOne(root: string, path: string): ContentFile {
  const full = join(root, path);
  try {
    const stat = lstatSync(full);
    if (stat.isSymbolicLink()) return { path, bytes: nothing, unread: 'symlink' };
    if (stat.size > maxFileBytes) return { path, bytes: nothing, unread: 'too-large', size: stat.size };
    if (!stat.isFile()) return { path, bytes: nothing, unread: 'denied' };
    return { path, bytes: readFileSync(full) };
  } catch {
    return { path, bytes: nothing, unread: 'denied' };
  }
}
