/** Runs a program in a process of its own and watches it: how long it took, how much it and its children held. */
import { spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

export interface Measured {
  readonly seconds: number;
  /** Of all processors together, children included. */
  readonly cpuSeconds: number;
  /** Resident at once, in the process and its children together. */
  readonly gigabytes: number;
  /** The last line that it printed. */
  readonly output: string;
}

/** Memory is looked at so often. */
const EVERY_MS = 200;

/** Runs the text of a module with `args`. @throws with the end of its errors when it fails. */
export async function measure(program: string, args: readonly string[], cwd: string): Promise<Measured> {
  const file = join(mkdtempSync(join(tmpdir(), 'bench-program-')), 'program.mjs');
  writeFileSync(
    file,
    `${program}\nconst { user, system } = process.cpuUsage();
console.log(JSON.stringify([(user + system) / 1e6, process.resourceUsage().maxRSS * 1024]));`,
  );
  const started = performance.now();
  const child = spawn(process.execPath, [file, ...args], { cwd, stdio: ['ignore', 'pipe', 'pipe'] });
  let printed = '';
  let errors = '';
  let most = 0;
  child.stdout.on('data', (part: Buffer) => {
    printed += part.toString();
  });
  child.stderr.on('data', (part: Buffer) => {
    errors = (errors + part.toString()).slice(-4000);
  });
  const watch = setInterval(() => {
    most = Math.max(most, residentBytes(child.pid ?? 0));
  }, EVERY_MS);
  const code = await new Promise<number | null>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', resolve);
  });
  clearInterval(watch);
  rmSync(dirname(file), { recursive: true });
  if (code !== 0) throw new Error(errors);
  const lines = printed.trim().split('\n');
  const [cpuSeconds = 0, own = 0] = JSON.parse(lines.at(-1) ?? '[]') as number[];
  return {
    seconds: (performance.now() - started) / 1000,
    cpuSeconds,
    gigabytes: Math.max(most, own) / 1024 ** 3,
    output: lines.at(-2) ?? '',
  };
}

/** What a process and all below it hold now; 0 where the system does not tell (no /proc). */
function residentBytes(root: number): number {
  const parents = new Map<number, number>();
  for (const name of readable(() => readdirSync('/proc')) ?? []) {
    const stat = /^\d+$/.test(name) ? readable(() => readFileSync(`/proc/${name}/stat`, 'utf8')) : undefined;
    const parent = stat?.slice(stat.lastIndexOf(')') + 2).split(' ')[1];
    if (parent !== undefined) parents.set(Number(name), Number(parent));
  }
  const isBelow = (pid: number): boolean => {
    for (let at: number | undefined = pid; at !== undefined; at = parents.get(at))
      if (at === root) return true;
    return false;
  };
  return [...parents.keys()].filter(isBelow).reduce((sum, pid) => {
    const pages = readable(() => readFileSync(`/proc/${pid}/statm`, 'utf8'))?.split(' ')[1];
    return sum + Number(pages ?? 0) * 4096;
  }, 0);
}

/** A process may end while it is looked at. */
function readable<T>(read: () => T): T | undefined {
  try {
    return read();
  } catch {
    return undefined;
  }
}
