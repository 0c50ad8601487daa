import type { ContentFile } from '../catalogue.ts';
import { type Problem, problem } from '../problem.ts';
import type { Content } from '../source/assemble.ts';
import { placeOf } from '../source/layout.ts';
import { type Check, doubled } from './check.ts';

interface Attachment {
  name: string;
  sha256?: string | undefined;
}

/** Attachments and Markdown: what is listed is there, what is there is listed, a notice has its body. */
export const attachments: Check = (content) => {
  const listed = new Set<string>();
  const found: Problem[] = [];
  const take = (file: string, list: readonly Attachment[]): void => {
    const folder = file.slice(0, file.lastIndexOf('/'));
    list.forEach(({ name, sha256 }, i) => {
      const path = `${folder}/attachments/${name}`;
      listed.add(path);
      const attachment = content.files.get(path);
      if (attachment) {
        if (sha256 !== undefined && hashDiffers(content, attachment, sha256)) {
          found.push(problem(file, 'sha256-differs', {}, { pointer: `/attachments/${i}/sha256` }));
        }
        return;
      }
      // The name of an attachment may hold a person's name: only its place is told.
      found.push(
        problem(file, 'missing-file', { name: 'attachments/…' }, { pointer: `/attachments/${i}/name` }),
      );
    });
    found.push(
      ...doubled(
        file,
        list.map(({ name }) => name),
        (i) => `/attachments/${i}/name`,
        'attachments/…',
      ),
    );
  };
  for (const releases of content.catalogue.records.values()) {
    for (const { disclosure, path } of releases) take(path, disclosure.attachments);
  }
  for (const { notice, path, body } of content.catalogue.notices.values()) {
    take(path, notice.attachments);
    const bodyPath = path.replace(/notice\.json$/, 'body.md');
    if (body === '' && !content.files.has(bodyPath)) {
      found.push(problem(path, 'missing-file', { name: 'body.md' }));
    }
  }
  return [...found, ...strays(content, listed)];
};

/** Whether a file has another hash than stated; false where it could not be read or nothing can compute one. */
const hashDiffers = (content: Content, file: ContentFile, stated: string): boolean =>
  !file.unread && content.sha256 !== undefined && content.sha256(file.bytes) !== stated;

/** Files that nobody lists. Beside a broken JSON file nothing can be said, so nothing is. */
function strays(content: Content, listed: ReadonlySet<string>): Problem[] {
  const owners = ownerFolders(content);
  return [...content.files.keys()].flatMap((path): Problem[] => {
    const place = placeOf(path);
    if (place.role === 'markdown') {
      return content.files.has(place.of)
        ? []
        : [problem(path, 'missing-file', { name: place.of.split('/').at(-1) ?? '' })];
    }
    if (place.role !== 'attachment' || listed.has(path)) return [];
    return owners.get(place.folder) === 'broken' ? [] : [problem(path, 'unlisted-file', {})];
  });
}

function ownerFolders({ catalogue, files }: Content): Map<string, 'whole' | 'broken'> {
  const parsed = new Set<string>();
  for (const releases of catalogue.records.values()) for (const { path } of releases) parsed.add(path);
  for (const { path } of catalogue.notices.values()) parsed.add(path);
  const owners = new Map<string, 'whole' | 'broken'>();
  for (const path of files.keys()) {
    const place = placeOf(path);
    if (place.role !== 'entity' || (place.kind !== 'disclosures' && place.kind !== 'notices')) continue;
    const folder = path.slice(0, path.lastIndexOf('/'));
    if (!parsed.has(path)) owners.set(folder, 'broken');
    else if (!owners.has(folder)) owners.set(folder, 'whole');
  }
  return owners;
}
