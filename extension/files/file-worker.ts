import { checkBytes } from './check-bytes.ts';
import { browserReaders } from './readers.ts';
import type { FileJob, FileNews } from './worker-messages.ts';

/** Checks one file, away from the page's thread. Ended by `terminate`. */
const tell = (news: FileNews): void => postMessage(news);

addEventListener('message', ({ data }: MessageEvent<FileJob>) => {
  const { name, bytes, policy, ocr, home } = data;
  const readers = browserReaders(home, ocr, (count) => tell({ kind: 'step', step: 'ocr', count }));
  tell({ kind: 'step', step: 'reading', count: 0 });
  checkBytes(name, bytes, policy, readers).then(
    (checked) => tell({ kind: 'done', checked }),
    () => tell({ kind: 'failed' }),
  );
});
