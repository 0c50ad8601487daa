import type { ContentFile } from '#core/disclosure/catalogue.ts';
import type { Place, Unread } from '#core/documents/block.ts';
import { readDocumentWith } from '#core/documents/read-document.ts';
import { readText } from '#core/documents/text.ts';
import type { Finding } from '#core/privacy/finding.ts';
import { mask } from '#core/privacy/mask/mask.ts';
import type { Policy } from '#core/privacy/policy/policy.ts';
import { scan } from '#core/privacy/scan.ts';
import { slowReaders } from './scan/slow-readers.ts';

/** A leak in a file: where and what kind, never what. `inName` when the file's own path holds it. */
export interface Leak {
  finding: Finding;
  place: Place;
  inName: boolean;
}

/** What reading one file as a stranger would gave. */
export interface FileScan {
  /** The path with private parts masked: the only form in which it may be printed. */
  printable: string;
  leaks: Leak[];
  unread: Unread[];
}

/** Scans the text and the path of one content file, PDF and what pictures say of themselves too. Notices (提示) are left out: nobody has to act on them here. */
export async function findLeaks(file: ContentFile, policy: Policy): Promise<FileScan> {
  const path = readText(file.path);
  const inPath = scan(path.blocks, policy).filter(needsAction);
  const leaks: Leak[] = inPath.map((finding) => ({ finding, place: {}, inName: true }));
  const printable = path.write(mask(path.blocks, inPath, policy.profile));
  if (file.unread) {
    const because = file.unread === 'too-large' ? 'too-large' : 'unsupported';
    return { printable, leaks, unread: [{ place: {}, because }] };
  }
  const name = file.path.split('/').at(-1) ?? '';
  const reading = await readDocumentWith(name, file.bytes, slowReaders(false));
  if (!('blocks' in reading)) return { printable, leaks, unread: reading.unread };
  for (const finding of scan(reading.blocks, policy).filter(needsAction)) {
    leaks.push({ finding, place: reading.locate(finding.block, finding.start), inName: false });
  }
  return { printable, leaks, unread: reading.unread };
}

const needsAction = ({ severity }: Finding): boolean => severity !== 'notice';
