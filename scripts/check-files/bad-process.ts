/** Reads one file and tells how it ended. A process of its own, so that its memory is its own. */
import { readFileSync } from 'node:fs';
import { readDocumentWith } from '#core/documents/read-document.ts';
import { nodeReaders } from '../read/readers.ts';

const [path = '', name = ''] = process.argv.slice(2);
const bytes = readFileSync(path);
const before = process.cpuUsage();
const started = performance.now();
const readers = nodeReaders({ ocr: false });
const reading = await readDocumentWith(name, bytes, readers);
await readers.end();
const { user, system } = process.cpuUsage(before);
process.send?.(
  {
    reasons: reading.unread.map(({ because }) => because),
    read: 'blocks' in reading,
    seconds: Math.min((user + system) / 1e6, (performance.now() - started) / 1000),
    memory: process.resourceUsage().maxRSS / 1024,
  },
  () => process.exit(0),
);
