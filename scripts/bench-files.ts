/** Times the reading of large files: `npm run bench:files`. CPU time beside wall time, since machines are shared. */
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { cpuUsage } from 'node:process';
import { type Read, readDocumentWith } from '#core/documents/read-document.ts';
import { defaultPolicy } from '#core/privacy/policy/policy.ts';
import { scan } from '#core/privacy/scan.ts';
import { bigWorkbook, longDocument, longPdf } from './bench-files/make.ts';
import { command, say } from './cli.ts';
import { nodeReaders } from './read/readers.ts';

/** What is read, and the bar for reading and scanning in seconds and MiB. */
const cases = {
  'xlsx, 100,000 rows × 12': { name: 'a.xlsx', make: () => bigWorkbook(100_000), seconds: 6, memory: 1536 },
  'docx, 500 pages': { name: 'a.docx', make: () => longDocument(500), seconds: 3, memory: 1536 },
  'pdf, 500 pages': { name: 'a.pdf', make: () => longPdf(500), seconds: 20, memory: 1536 },
} as const;
type CaseName = keyof typeof cases;

interface Times {
  read: { wall: number; cpu: number };
  scan: { wall: number; cpu: number };
  memory: number;
  blocks: number;
  findings: number;
}

async function timed<T>(work: () => Promise<T> | T): Promise<[T, { wall: number; cpu: number }]> {
  const [started, before] = [performance.now(), cpuUsage()];
  const result = await work();
  const { user, system } = cpuUsage(before);
  return [result, { wall: (performance.now() - started) / 1000, cpu: (user + system) / 1e6 }];
}

async function run(which: CaseName): Promise<Times> {
  const { name, make } = cases[which];
  const bytes = await make();
  globalThis.gc?.();
  const readers = nodeReaders({ ocr: false });
  const [reading, read] = await timed<Read>(() => readDocumentWith(name, bytes, readers));
  if (!('blocks' in reading) || reading.unread.length > 0) throw new Error(`${which}: not read whole`);
  const [findings, scanned] = await timed(() => scan(reading.blocks, defaultPolicy('2026-11-22')));
  const memory = process.resourceUsage().maxRSS / 1024;
  return { read, scan: scanned, memory, blocks: reading.blocks.length, findings: findings.length };
}

/** Each in a process of its own, so that memory is its own too. */
async function inChild(which: CaseName): Promise<Times> {
  const child = fork(import.meta.filename, [which], { execArgv: ['--expose-gc'] });
  const [times] = (await once(child, 'message')) as [Times];
  return times;
}

const which = command({
  name: 'bench:files',
  summary: [
    '测量读取和检查大文件的速度和内存',
    'measures how fast large files are read and scanned, and the memory',
  ],
  examples: [['npm run bench:files -- xlsx', '只测名称以此开头的', 'only those whose names begin so']],
  exitCodes: ['0 都达到；1 有一项未达到', '0 all reached; 1 one is not'],
})
  .argument('[name]', say('哪一种，默认全部', 'which; all unless given'))
  .parse().args[0] as CaseName | undefined;
if (process.send && which) process.send(await run(which));
else {
  for (const [name, { seconds, memory }] of Object.entries(cases)) {
    if (which && !name.startsWith(which)) continue;
    const times = await inChild(name as CaseName);
    const cpu = times.read.cpu + times.scan.cpu;
    const wall = times.read.wall + times.scan.wall;
    const holds = Math.min(cpu, wall) <= seconds && times.memory <= memory;
    console.log(
      `${holds ? '✓' : '✗'} ${name}: ${wall.toFixed(1)} s (read ${times.read.wall.toFixed(1)}, scan ${times.scan.wall.toFixed(1)}; CPU ${cpu.toFixed(1)} s: read ${times.read.cpu.toFixed(1)}, scan ${times.scan.cpu.toFixed(1)}), ${times.memory.toFixed(0)} MiB, ${times.blocks} blocks, ${times.findings} findings; bar ${seconds} s, ${memory} MiB`,
    );
    if (!holds) process.exitCode = 1;
  }
}
