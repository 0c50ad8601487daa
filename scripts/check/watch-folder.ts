import { watch } from 'node:fs/promises';

/** An editor saves in several steps; so long nothing more must happen before a look, in milliseconds. */
const QUIET = 150;

/** Looks once, then again after each change below a folder, until the signal ends it. Looks never overlap. */
export async function watchFolder(folder: string, look: () => void, signal: AbortSignal): Promise<void> {
  const changes = watch(folder, { recursive: true, signal });
  look();
  let timer: NodeJS.Timeout | undefined;
  try {
    for await (const _ of changes) {
      clearTimeout(timer);
      timer = setTimeout(look, QUIET);
    }
  } catch (fault) {
    if (!signal.aborted) throw fault;
  } finally {
    clearTimeout(timer);
  }
}
