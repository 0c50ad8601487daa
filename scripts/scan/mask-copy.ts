import { randomUUID } from 'node:crypto';
import { constants, copyFile, link, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { maskAll } from '#core/privacy/mask-all.ts';
import type { Policy } from '#core/privacy/policy.ts';
import { checkName, type Examined, examine } from './check-file.ts';
import type { Copy } from './checked.ts';

/**
 * Writes the masked copy of a file below `folder`: masks, writes beside its place, reads back what stands on disk, scans
 * that, and only then gives it its name; never over a file that is there. What could not be read whole gets no copy; what
 * cannot be masked in place (a PDF) comes as text, `….txt`. A private value in the name is masked too. Never throws.
 */
export async function writeMasked(
  folder: string,
  name: string,
  { checked, reading }: Examined,
  policy: Policy,
): Promise<Copy> {
  if (!reading || checked.unread.length > 0) return { refused: 'not-read' };
  const { edits } = maskAll(reading.blocks, policy);
  const isText = reading.writes?.(edits) === 'text';
  const target = join(folder, checkName(isText ? `${name}.txt` : name, policy).name);
  const draft = join(dirname(target), `.${randomUUID()}.part`);
  try {
    await mkdir(dirname(target), { recursive: true });
    await writeFile(draft, reading.write(edits), { flag: 'wx' });
    if (!(await isClean(isText ? 'copy.txt' : basename(name), draft, policy)))
      return { refused: 'still-found' };
    await land(draft, target);
    const removed = isText ? 0 : (reading.removes?.(edits).length ?? 0);
    return { path: target, ...(isText ? { as: 'text' as const } : {}), ...(removed > 0 ? { removed } : {}) };
  } catch (fault) {
    return { refused: (fault as NodeJS.ErrnoException).code === 'EEXIST' ? 'exists' : 'cannot-write' };
  } finally {
    await rm(draft, { force: true }).catch(() => {});
  }
}

/** Whether the copy on disk, read anew, holds nothing that someone must act on. `common-6-4` is known to leave weak masks. */
async function isClean(name: string, path: string, policy: Policy): Promise<boolean> {
  const { checked, reading } = await examine(name, await readFile(path), policy);
  if (!reading || checked.unread.length > 0) return false;
  return checked.findings.every(
    ({ finding, in: where }) =>
      where === 'name' ||
      finding.severity === 'notice' ||
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
