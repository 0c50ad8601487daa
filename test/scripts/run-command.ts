import { spawn } from 'node:child_process';
import { join } from 'node:path';

export interface Result {
  code: number | null;
  out: string;
  err: string;
}

/** Runs one of the commands as it is run by hand, to its end. */
export function runCommand(
  name: string,
  args: readonly string[],
  { cwd, input = '', env = {} }: { cwd?: string; input?: string; env?: Record<string, string> } = {},
): Promise<Result> {
  const script = join(import.meta.dirname, '../../scripts', `${name}.ts`);
  const child = spawn(process.execPath, [script, ...args], {
    ...(cwd === undefined ? {} : { cwd }),
    env: {
      ...process.env,
      LANG: 'zh_CN.UTF-8',
      LC_ALL: '',
      FORCE_COLOR: '',
      ...env,
    },
  });
  return new Promise((resolve) => {
    const result: Result = { code: null, out: '', err: '' };
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      result.out += text;
    });
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      result.err += text;
    });
    child.on('close', (code) => resolve({ ...result, code }));
    child.stdin.on('error', () => {});
    child.stdin.end(input);
  });
}
