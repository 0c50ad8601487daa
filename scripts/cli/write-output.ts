/** Writes what a command was asked to write to a file. @throws Trouble naming the file, and the folder where that is what is missing. */
import { existsSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { say } from '../cli.ts';
import { Trouble } from '../steps.ts';

export function writeOutput(file: string, content: string | Uint8Array): void {
  const folder = dirname(resolve(file));
  if (!existsSync(folder))
    throw new Trouble(
      say(
        `${file}: 没有文件夹 ${folder}；先建好它，或换个地方写`,
        `${file}: there is no folder ${folder}; make it first, or write somewhere else`,
      ),
    );
  try {
    writeFileSync(file, content);
  } catch {
    throw new Trouble(
      say(
        `${file}: 写不了；请看是否是文件夹、正被打开或没有权限`,
        `${file}: cannot be written; see whether it is a folder, open elsewhere, or not yours to write`,
      ),
    );
  }
}
