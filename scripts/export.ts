/** Writes a release as the official 自评表. See `npm run export -- --help`. */
import { extname, resolve } from 'node:path';
import { InvalidArgumentError } from 'commander';
import type { Sheet } from '#core/forms/sheet.ts';
import { writeCsv } from '#core/forms/write-csv.ts';
import { writeDocx } from '#core/forms/write-docx.ts';
import { writeXlsx } from '#core/forms/write-xlsx.ts';
import { formSheets } from '../site/endpoints/form-sheets.ts';
import { loadPublication, type Publication, PublicationError } from '../site/publication.ts';
import { knownNames } from './cli/known.ts';
import { writeOutput } from './cli/write-output.ts';
import { command, option, run, say } from './cli.ts';
import { Trouble } from './steps.ts';

const writers: Readonly<Record<string, (sheets: readonly Sheet[]) => Uint8Array>> = {
  '.xlsx': writeXlsx,
  '.docx': writeDocx,
  '.csv': writeCsv,
};

/** The bytes of a release in the format of a file name; without a version what stands now. @throws Trouble where there is none. */
export function exportForm(publication: Publication, id: string, file: string, version?: number): Uint8Array {
  const write = writers[extname(file).toLowerCase()];
  if (!write) {
    const known = Object.keys(writers).join(', ');
    throw new Trouble(say(`输出文件的后缀应为 ${known}`, `expected an output file named ${known}`));
  }
  const record = publication.records.get(id);
  if (!record) {
    const known = knownNames(publication.records.keys(), id);
    throw new Trouble(say(`没有这份披露；${known}`, `no such record; ${known}`));
  }
  const release =
    version === undefined
      ? (record.current ?? record.latest)
      : record.releases.find(({ disclosure }) => disclosure.version === version);
  const all = record.releases.map(({ disclosure }) => disclosure.version).join(', ');
  if (!release)
    throw new Trouble(say(`没有第 ${version} 版，有 ${all}`, `no version ${version}; there are ${all}`));
  return write(formSheets(release, publication));
}

const whole = (typed: string): number => {
  if (/^[1-9]\d{0,5}$/.test(typed)) return Number(typed);
  throw new InvalidArgumentError(say('应为版本号，如 2', 'expected a version such as 2'));
};

/** The command as it is typed, without what it does. */
export const exportCommand = () =>
  command({
    name: 'export',
    summary: [
      '导出官方绩效自评表（.xlsx .docx .csv）：与网站公布的一样，已遮盖、已重算；改好后可再导入。',
      'Writes the official self-evaluation form (.xlsx .docx .csv) as the site publishes it, masked and recomputed; it can be changed and imported again.',
    ],
    examples: [
      ['npm run export -- demo-legal-aid-2025 -o form.xlsx', '现行版', 'the current version'],
      [
        'npm run export -- demo-legal-aid-2025 --version 1 -o form.docx',
        '第 1 版，Word',
        'version 1, for Word',
      ],
    ],
    exitCodes: ['0 已写出，2 没有这一版，或用法有误', '0 written, 2 no such release, or wrong usage'],
  })
    .usage(`-- ${say('[选项] 披露编号 -o 文件', '[options] RECORD -o FILE')}`)
    .argument('<record>', say('披露编号', 'id of the record'))
    .requiredOption('-o, --output <file>', say('文件：.xlsx .docx .csv', 'file: .xlsx .docx .csv'))
    .addOption(
      option('--version <n>', ['版本，默认现行版', 'version, the current one unless given']).argParser(whole),
    )
    .addOption(option('--content <folder>', ['内容文件夹', 'content folder']).default('content'));

if (import.meta.main)
  await run(() => {
    const typed = exportCommand().parse();
    const { output, version, content } = typed.opts<{ output: string; version?: number; content: string }>();
    try {
      const bytes = exportForm(loadPublication(resolve(content)), typed.args[0] ?? '', output, version);
      writeOutput(output, bytes);
      console.log(`${output} ${(bytes.length / 1024).toFixed(1)} KB`);
      return 0;
    } catch (error) {
      if (error instanceof PublicationError)
        throw new Trouble(
          say(
            '内容有误，未导出；先运行 npm run check，逐处改好',
            'the content is wrong, nothing was exported; run npm run check and mend each place',
          ),
        );
      throw error;
    }
  });
