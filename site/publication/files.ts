import { createHash } from 'node:crypto';
import type { ContentFile } from '#core/disclosure/catalogue.ts';
import { readDocument } from '#core/documents/read-document.ts';
import { PublicationError } from './error.ts';
import type { PublishedFile } from './published.ts';
import { addCounts, type Counts } from './redactions.ts';
import type { Scrubber } from './scrubber.ts';

/** Files that lie beside a page, masked, under the page's own address. */
export interface CleanFiles {
  readonly files: readonly PublishedFile[];
  readonly counts: ReadonlyMap<string, Counts>;
}

/**
 * Masks attachments, in their bytes and in their names.
 * @throws PublicationError for a file that cannot be read: what nobody can read, nobody can call clean.
 */
export function cleanFiles(
  attachments: readonly ContentFile[],
  titles: ReadonlyMap<string, string | undefined>,
  folder: string,
  masks: Scrubber,
): CleanFiles {
  const counts = new Map<string, Counts>();
  const files = attachments.map((file) => {
    const original = file.path.slice(file.path.lastIndexOf('/') + 1);
    const name = masks.text(original);
    // `*` is no character for a file name, and an x cannot be read as a digit.
    const fileName = name.value.replaceAll('*', 'x');
    const { value: bytes, counts: inside } = cleanBytes(file, masks);
    counts.set(file.path, addCounts([name.counts, inside]));
    const title = titles.get(original) ?? titles.get(name.value);
    const path = `${folder}/${fileName}`;
    return {
      name: fileName,
      ...(title === undefined ? {} : { title }),
      path,
      href: `/${path.split('/').map(encodeURIComponent).join('/')}`,
      bytes,
      sha256: createHash('sha256').update(bytes).digest('hex'),
    };
  });
  const double = files.find((file, index) => files.findIndex((other) => other.path === file.path) !== index);
  if (double)
    throw new PublicationError([
      `content/…/${folder}: 两个附件遮盖后同名，请改名 two attachments have the same name once masked, rename one`,
    ]);
  return { files, counts };
}

/** @throws PublicationError where a part of the file could not be read. */
function cleanBytes(file: ContentFile, masks: Scrubber): { value: Uint8Array; counts: Counts } {
  const read = readDocument(file.path, file.bytes);
  const [unread] = read.unread;
  if (unread || !('blocks' in read))
    throw new PublicationError([
      `content/${folderOf(file.path)}: 附件无法读取（${unread?.because ?? ''}），不能保证其中没有个人信息；请改用 csv、md、html、json 或 txt`,
      `content/${folderOf(file.path)}: an attachment cannot be read (${unread?.because ?? ''}), so nobody can say that it is clean; use csv, md, html, json or txt`,
    ]);
  return masks.reading(read);
}

/** The folder of a file: its name may itself be private. */
const folderOf = (path: string): string => path.slice(0, path.lastIndexOf('/') + 1);
