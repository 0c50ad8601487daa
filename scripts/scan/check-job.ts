import { readFileSync } from 'node:fs';
import type { Unread } from '#core/documents/block.ts';
import { examine, notOpened } from './check-file.ts';
import type { Checked } from './checked.ts';
import type { Job, Settings } from './job.ts';
import { writeMasked } from './mask-copy.ts';
import { linksOf } from './site-links.ts';

/** Reads and checks one job, writes its masked copy where one is asked for. Never throws. */
export async function checkJob(job: Job, settings: Settings): Promise<Checked> {
  const { policy, key, ocr } = settings;
  const bytes = bytesOf(job);
  if (typeof bytes === 'string') return notOpened(job.name, bytes, policy);
  const examined = await examine(job.name, bytes, policy, { key, ocr });
  return {
    ...examined.checked,
    ...(job.commit === undefined ? {} : { commit: job.commit }),
    ...(settings.links ? { links: linksOf(job.name, bytes) } : {}),
    ...(settings.mask === undefined || job.copy === undefined
      ? {}
      : { copy: await writeMasked(settings.mask, job.copy, examined, policy) }),
  };
}

function bytesOf({ source }: Job): Uint8Array | Unread['because'] {
  if ('unread' in source) return source.unread;
  if ('bytes' in source) return source.bytes;
  try {
    // At once: the thread has nothing else to do, and a small file takes longer to wait for than to read.
    return readFileSync(source.path);
  } catch (fault) {
    const { code } = fault as NodeJS.ErrnoException;
    return code === 'ERR_FS_FILE_TOO_LARGE' ? 'too-large' : 'not-granted';
  }
}
