import { fork } from 'node:child_process';
import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { SoundFiles } from './bad/bad-file.ts';
import { badFiles } from './bad-input.ts';

/** Seconds and MiB that one file may take. */
const SECONDS = 30;
const MEMORY = 1536;

interface Answer {
  reasons: string[];
  read: boolean;
  seconds: number;
  memory: number;
}

/**
 * Reads each bad file in a process of its own and gives what did not end with a clear state, in time and within memory.
 * `only` names the heavy ones alone.
 */
export async function checkBadFiles(folder: string, sound: SoundFiles, only: boolean): Promise<string[]> {
  const faults: string[] = [];
  for (const { about, name, make, because, heavy } of badFiles) {
    if (only && !heavy) continue;
    const path = join(folder, `bad-${name}`);
    writeFileSync(path, make(sound));
    const answer = await readInProcess(path, name);
    const told = answer && (!because || answer.reasons.some((one) => because.includes(one)));
    const clear = answer && (answer.read || answer.reasons.length > 0);
    const within = answer && answer.memory <= MEMORY && answer.seconds <= SECONDS;
    const figures = answer
      ? `${answer.seconds.toFixed(1)} s, ${answer.memory.toFixed(0)} MiB, ${answer.reasons.slice(0, 3).join()}`
      : `no answer in ${SECONDS * 2} s`;
    if (!told || !clear || !within) faults.push(`${about}: ${figures}`);
    if (heavy) console.log(`  ${about}: ${figures}`);
  }
  return faults;
}

async function readInProcess(path: string, name: string): Promise<Answer | undefined> {
  const child = fork(join(import.meta.dirname, 'bad-process.ts'), [path, name], {
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  });
  // Twice the bar, since machines are shared; the process itself tells how long it took.
  const timer = setTimeout(() => child.kill('SIGKILL'), SECONDS * 2000);
  const message = once(child, 'message').then(([answer]) => answer as Answer);
  const answer = await Promise.race([message, once(child, 'exit').then(() => undefined)]);
  clearTimeout(timer);
  return answer;
}
