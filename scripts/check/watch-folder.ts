import { once } from 'node:events';
import { watch } from 'node:fs';

/** An editor saves in several steps; so long nothing more must happen before a look, in milliseconds. */
const QUIET = 150;

/** Looks once, then again after each change below a folder, until the signal ends it. Looks never overlap. */
export async function watchFolder(
  folder: string,
  look: () => Promise<void>,
  signal: AbortSignal,
): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  let looks = Promise.resolve();
  const again = () => {
    looks = looks.then(look);
  };
  // Watched before the first look, so that no change falls between the two.
  const watcher = watch(folder, { recursive: true }, () => {
    clearTimeout(timer);
    timer = setTimeout(again, QUIET);
  });
  again();
  if (!signal.aborted) await once(signal, 'abort');
  clearTimeout(timer);
  watcher.close();
  await looks;
}
