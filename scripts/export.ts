/**
 * Writes a release as the official 自评表, as the site publishes it: masked, scores recomputed, with a data sheet that lets
 * it be imported again without loss.
 *
 * Usage: npm run export -- RECORD [--version N] -o FILE.xlsx|.docx|.csv
 * Exit code: 0 written, 1 no such release, 2 wrong usage.
 */
import { writeFileSync } from 'node:fs';
import { extname, resolve } from 'node:path';
import { Command, InvalidArgumentError } from 'commander';
import type { Sheet } from '#core/forms/sheet.ts';
import { writeCsv } from '#core/forms/write-csv.ts';
import { writeDocx } from '#core/forms/write-docx.ts';
import { writeXlsx } from '#core/forms/write-xlsx.ts';
import { formSheets } from '../site/endpoints/form-sheets.ts';
import { loadPublication, type Publication, PublicationError } from '../site/publication.ts';
import { main, Trouble } from './steps.ts';

const writers: Readonly<Record<string, (sheets: readonly Sheet[]) => Uint8Array>> = {
  '.xlsx': writeXlsx,
  '.docx': writeDocx,
  '.csv': writeCsv,
};

/** The bytes of a release in the format of a file name; without a version what stands now. @throws Trouble where there is none. */
export function exportForm(publication: Publication, id: string, file: string, version?: number): Uint8Array {
  const write = writers[extname(file).toLowerCase()];
  if (!write) throw new Trouble(`${file}: 应为 expected ${Object.keys(writers).join(', ')}`);
  const record = publication.records.get(id);
  if (!record) throw new Trouble(`${id}: 没有这份披露 no such record`);
  const release =
    version === undefined
      ? (record.current ?? record.latest)
      : record.releases.find(({ disclosure }) => disclosure.version === version);
  const all = record.releases.map(({ disclosure }) => disclosure.version).join(', ');
  if (!release) throw new Trouble(`${id}: 没有第 ${version} 版，有 no such version, there are ${all}`);
  return write(formSheets(release, publication));
}

const whole = (text: string): number => {
  if (/^[1-9]\d{0,5}$/.test(text)) return Number(text);
  throw new InvalidArgumentError('应为版本号，如 2 expected a version such as 2');
};

async function run(): Promise<void> {
  const command = new Command('export')
    .description('导出官方绩效自评表 Writes the official self-evaluation form')
    .argument('<record>', '披露编号 record')
    .requiredOption('-o, --output <file>', '文件 file: .xlsx .docx .csv')
    .option('--version <n>', '版本；不给则为现行版 version; the current one if absent', whole)
    .option('--content <dir>', '内容文件夹 content folder', 'content')
    .addHelpText(
      'after',
      '\n例 Examples:\n  npm run export -- demo-legal-aid-2025 -o 自评表.xlsx\n  npm run export -- demo-legal-aid-2025 --version 1 -o 自评表.docx',
    )
    .exitOverride((error) => process.exit(error.exitCode === 0 ? 0 : 2))
    .parse();
  const { output, version, content } = command.opts<{ output: string; version?: number; content: string }>();
  try {
    const publication = loadPublication(resolve(content));
    const bytes = exportForm(publication, command.args[0] ?? '', output, version);
    writeFileSync(output, bytes);
    console.log(`${output} ${(bytes.length / 1024).toFixed(1)} KB`);
  } catch (error) {
    if (error instanceof PublicationError) throw new Trouble(error.message);
    throw error;
  }
}

if (import.meta.main) await main(run);
