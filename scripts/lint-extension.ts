/**
 * Lints the Firefox package as the store does (addons-linter, the core of `web-ext lint`). One error or warning fails it.
 *
 * Usage: node scripts/lint-extension.ts [DIR]   without DIR the Firefox build is made first
 */
import { execFileSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { buildExtension } from './build-extension.ts';
import { command, say } from './cli.ts';
import { main, Trouble } from './steps.ts';

interface Message {
  _type: 'error' | 'warning' | 'notice';
  code: string;
  message: string;
  file?: string;
  line?: number;
}

/**
 * What the linter warns of in well-kept libraries, and why it is harmless. Pages of the extension run under a policy without
 * `unsafe-eval`, so that neither could do more than fail.
 */
const known: readonly { code: string; message: RegExp; because: string }[] = [
  {
    code: 'UNSAFE_VAR_ASSIGNMENT',
    message: /innerHTML/,
    because: 'React sets it for dangerouslySetInnerHTML only, which is not used here',
  },
  {
    code: 'UNSAFE_VAR_ASSIGNMENT',
    message: /\.write for argument 0$/,
    because: 'a writer of file formats, not of the page',
  },
  {
    code: 'UNSAFE_VAR_ASSIGNMENT',
    message: /^Unsafe call to import for argument 0$/,
    because:
      'pdf.js and exifr name parts of themselves that are not asked for; the policy lets in no script but ours',
  },
  {
    code: 'DANGEROUS_EVAL',
    message: /^The Function constructor is eval\.$/,
    because: 'zod, pdf.js and the OCR engine ask once whether they may compile, and go on without',
  },
];

const isKnown = ({ code, message }: Message): boolean =>
  known.some((one) => one.code === code && one.message.test(message));

/** What the linter says of a folder. Never opens a connection. */
export function lintExtension(folder: string): Message[] {
  const linter = join(
    dirname(createRequire(import.meta.url).resolve('addons-linter/package.json')),
    'bin/addons-linter',
  );
  const said = run(process.execPath, [linter, '--output', 'json', '--self-hosted', folder]);
  const { errors, warnings } = JSON.parse(said) as { errors: Message[]; warnings: Message[] };
  return [...errors, ...warnings];
}

/** The linter answers on standard output and fails when there is an error. */
function run(program: string, args: string[]): string {
  try {
    return execFileSync(program, args, { encoding: 'utf8', maxBuffer: 64e6 });
  } catch (error) {
    const { stdout } = error as { stdout?: string };
    if (stdout) return stdout;
    throw error;
  }
}

if (import.meta.main) {
  const [asked] = command({
    name: 'lint:extension',
    summary: ['用 Mozilla 的检查器检查扩展', "checks the extension with Mozilla's linter"],
    examples: [['npm run lint:extension', '先构建，再检查', 'builds it, then checks']],
    exitCodes: ['0 合格；1 有不合格处', '0 sound; 1 faults'],
  })
    .argument('[folder]', say('已构建的扩展', 'a built extension'))
    .parse().args;
  await main(async () => {
    const folder = asked ?? (await buildExtension())[1] ?? '';
    const messages = lintExtension(folder);
    for (const { _type, code, message, file = '', line = '' } of messages)
      console.log(`${_type} ${code} ${file}:${line} ${message}`);
    const faults = messages.filter((message) => !isKnown(message));
    if (faults.length > 0) throw new Trouble(`${faults.length} 处不合格 faults`);
    console.log(`addons-linter: 0 (${messages.length} known)`);
  });
}
