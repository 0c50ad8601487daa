import { resolve } from 'node:path';
import type { ContentFile } from '#core/disclosure/catalogue.ts';
import { readContentFolder } from '../../site/content-folder.ts';
import { say } from '../cli.ts';
import { Trouble } from '../steps.ts';

/** All files of a content folder as a person named it. Throws Trouble where it is missing or cannot be read. */
export function contentFiles(folder: string): ContentFile[] {
  try {
    return readContentFolder(resolve(folder));
  } catch (fault) {
    const missing = fault instanceof Error && 'code' in fault && fault.code === 'ENOENT';
    throw new Trouble(
      missing
        ? say(
            `没有内容文件夹 ${folder}；请检查 --content`,
            `there is no content folder ${folder}; check --content`,
          )
        : say(`无法读取 ${folder}`, `cannot read ${folder}`),
    );
  }
}
