import { randomUUID } from 'node:crypto';
import { constants, copyFile, link, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { maskAll } from '#core/privacy/mask/mask-all.ts';
import type { Policy } from '#core/privacy/policy/policy.ts';
import { letsStand } from '#core/privacy/policy/profiles.ts';
import { checkName, type Examined, examine } from './check-file.ts';
import type { Copy } from './checked.ts';

/**
 * Writes the masked copy of a file below `folder`: masks, writes beside its place, reads back what stands on disk, scans
 * that, and only then gives it its name; never over a file that is there. What could not be read whole gets no copy. What
 * cannot be masked in place (a PDF) comes as text, `….txt`, and, where it can be painted, as pictures of its pages with the
 * values blackened. A private value in the name is masked too. Never throws.
 */
export async function writeMasked(
  folder: string,
  name: string,
  { checked, reading }: Examined,
  policy: Policy,
): Promise<Copy> {
  if (!reading || checked.unread.length > 0) return { refused: 'not-read' };
  const { edits } = maskAll(reading.blocks, policy);
  const target = (path: string) => join(folder, checkName(path, policy).name);
  if (reading.writes?.(edits) === 'text') {
    const path = target(`${name}.txt`);
    const refused = await put(path, reading.write(edits), (draft) => isClean('copy.txt', draft, policy));
    if (refused) return { refused };
    const burnt = await reading.burn?.(edits);
    const pictures = target(name);
    const isThere =
      burnt && !(await put(pictures, burnt, (draft) => hasNoText(basename(name), draft, policy)));
    return { path, as: 'text', ...(isThere ? { pictures } : {}) };
  }
  const path = target(name);
  const refused = await put(path, reading.write(edits), (draft) => isClean(basename(name), draft, policy));
  if (refused) return { refused };
  const removed = reading.removes?.(edits).length ?? 0;
  return { path, ...(removed > 0 ? { removed } : {}) };
}

/** Writes a file that must first stand a test, as it stands on disk; gives why it was not written. */
async function put(
  target: string,
  bytes: Uint8Array,
  isSound: (draft: string) => Promise<boolean>,
): Promise<Extract<Copy, { refused: string }>['refused'] | undefined> {
  const draft = join(dirname(target), `.${randomUUID()}.part`);
  try {
    await mkdir(dirname(target), { recursive: true });
    await writeFile(draft, bytes, { flag: 'wx' });
    if (!(await isSound(draft))) return 'still-found';
    await land(draft, target);
    return undefined;
  } catch (fault) {
    return (fault as NodeJS.ErrnoException).code === 'EEXIST' ? 'exists' : 'cannot-write';
  } finally {
    await rm(draft, { force: true }).catch(() => {});
  }
}

/** Whether a copy made of pictures, read anew, shows no text at all: nothing but pictures is left. */
async function hasNoText(name: string, path: string, policy: Policy): Promise<boolean> {
  const { reading } = await examine(name, await readFile(path), policy);
  return (
    reading !== undefined &&
    reading.blocks.length === 0 &&
    reading.unread.every(({ because }) => because === 'picture')
  );
}

/**
 * Whether the copy on disk, read anew, holds nothing that someone must act on but what the profile lets stand (the names of students);
 * `common-6-4` is known to leave weak masks.
 */
async function isClean(name: string, path: string, policy: Policy): Promise<boolean> {
  const { checked, reading } = await examine(name, await readFile(path), policy);
  if (!reading || checked.unread.length > 0) return false;
  return checked.findings.every(
    ({ finding, in: where }) =>
      where === 'name' ||
      finding.severity === 'notice' ||
      letsStand(policy.profile, finding.kind) ||
      (policy.profile === 'common-6-4' && /-masks?$/.test(finding.kind)),
  );
}

/** Gives a file its name in one step, never over another: a link where the disk can, else a copy. */
async function land(draft: string, target: string): Promise<void> {
  try {
    await link(draft, target);
  } catch (fault) {
    if ((fault as NodeJS.ErrnoException).code === 'EEXIST') throw fault;
    await copyFile(draft, target, constants.COPYFILE_EXCL);
  }
}
