import type { ContentFile } from '../catalogue.ts';
import { type Problem, problem } from '../problem.ts';
import type { Sha256 } from '../source/content.ts';
import { placeOf } from '../source/layout.ts';
import { type Check, doubled, type RecordCheck } from './check.ts';

type Files = ReadonlyMap<string, ContentFile>;

interface Attachment {
  name: string;
  sha256?: string | undefined;
}

/** Something that lists the files beside it. */
interface Owner {
  file: string;
  attachments: readonly Attachment[];
}

/** Notices: what is listed is there, what is there is listed, and each has its body. */
export const attachments: Check = ({ catalogue, files, sha256 }) => {
  const notices = [...catalogue.notices.values()];
  const owners = notices.map(({ notice, path }) => ({ file: path, attachments: notice.attachments }));
  return [
    ...filesBeside(owners, files, sha256),
    ...notices
      .filter(({ path, body }) => body === '' && !files.has(path.replace(/notice\.json$/, 'body.md')))
      .map(({ path }) => problem(path, 'missing-file', { name: 'body.md' })),
  ];
};

/** Records: attachments and narratives belong to a release, and what a release lists is there. */
export const recordAttachments: RecordCheck =
  ({ sha256 }) =>
  ({ files, releases }) => {
    const owners = releases.map(({ disclosure, path }) => ({
      file: path,
      attachments: disclosure.attachments,
    }));
    return filesBeside(owners, files, sha256);
  };

function filesBeside(owners: readonly Owner[], files: Files, sha256: Sha256 | undefined): Problem[] {
  const listed = new Set<string>();
  const found = owners.flatMap(({ file, attachments: list }) => {
    const folder = file.slice(0, file.lastIndexOf('/'));
    return [
      ...list.flatMap(({ name, sha256: stated }, i): Problem[] => {
        const path = `${folder}/attachments/${name}`;
        listed.add(path);
        const there = files.get(path);
        if (there && stated !== undefined && hashDiffers(there, stated, sha256))
          return [problem(file, 'sha256-differs', {}, { pointer: `/attachments/${i}/sha256` })];
        if (there) return [];
        // The name of an attachment may hold a person's name: only its place is told.
        return [
          problem(file, 'missing-file', { name: 'attachments/…' }, { pointer: `/attachments/${i}/name` }),
        ];
      }),
      ...doubled(
        file,
        list.map(({ name }) => name),
        (i) => `/attachments/${i}/name`,
        'attachments/…',
      ),
    ];
  });
  // Most records are JSON files alone.
  return files.size === owners.length ? found : [...found, ...strays(files, listed, owners)];
}

/** Whether a file has another hash than stated; false where it could not be read or nothing can compute one. */
const hashDiffers = (file: ContentFile, stated: string, sha256: Sha256 | undefined): boolean =>
  !file.unread && sha256 !== undefined && sha256(file.bytes) !== stated;

/** Files that nobody lists. Beside a broken JSON file nothing can be said, so nothing is. */
function strays(files: Files, listed: ReadonlySet<string>, owners: readonly Owner[]): Problem[] {
  const broken = brokenFolders(files, new Set(owners.map(({ file }) => file)));
  return [...files.keys()].flatMap((path): Problem[] => {
    const place = placeOf(path);
    if (place.role === 'markdown') {
      return files.has(place.of)
        ? []
        : [problem(path, 'missing-file', { name: place.of.split('/').at(-1) ?? '' })];
    }
    if (place.role !== 'attachment' || listed.has(path)) return [];
    return broken.has(place.folder) ? [] : [problem(path, 'unlisted-file', {})];
  });
}

/** Folders of records and notices with a JSON file that did not parse. */
const brokenFolders = (files: Files, parsed: ReadonlySet<string>): Set<string> =>
  new Set(
    [...files.keys()].flatMap((path) => {
      const place = placeOf(path);
      const owns = place.role === 'entity' && (place.kind === 'disclosures' || place.kind === 'notices');
      return owns && !parsed.has(path) ? [path.slice(0, path.lastIndexOf('/'))] : [];
    }),
  );
