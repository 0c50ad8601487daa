import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** A file as LibreOffice sees it, in another format; throws where LibreOffice does not open it. */
export async function converted(path: string, format: string, folder: string): Promise<Uint8Array> {
  const out = await mkdtemp(join(folder, 'office-'));
  await run(
    'soffice',
    [
      '--headless',
      `-env:UserInstallation=file://${out}/profile`,
      '--convert-to',
      format,
      '--outdir',
      out,
      path,
    ],
    { timeout: 180_000 },
  );
  const extension = format.split(':')[0] ?? format;
  const file = join(out, basename(path).replace(/\.[^.]*$/, `.${extension}`));
  if (!existsSync(file)) throw new Error(`LibreOffice does not open ${basename(path)}`);
  return new Uint8Array(await readFile(file));
}

/** The text of a PDF by poppler. */
export async function pdfText(path: string): Promise<string> {
  const { stdout } = await run('pdftotext', ['-layout', path, '-'], { maxBuffer: 64 * 1024 * 1024 });
  return stdout;
}
