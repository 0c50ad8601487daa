/**
 * Checks what the tests cannot, with other programs: masked copies open in LibreOffice and hold none of the planted values
 * by its and poppler's own text, and the heavy ones of the bad files end in time. Usage: npm run check:files [-- bad|copies|all-bad]
 */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Argument } from 'commander';
import { readDocumentWith } from '#core/documents/read-document.ts';
import { maskAll } from '#core/privacy/mask/mask-all.ts';
import { defaultPolicy } from '#core/privacy/policy/policy.ts';
import { checkBadFiles } from './check-files/bad-files.ts';
import { leftIn } from './check-files/left-in.ts';
import { converted, pdfText } from './check-files/office.ts';
import { command, say } from './cli.ts';
import { nodeReaders } from './read/readers.ts';

/** Made-up numbers of the files made by the packages, and of those made by LibreOffice. */
const planted = /11010119900307[0-9]\d{2}[\dX]/;
const files = [
  'places.docx',
  'places.xlsx',
  'notice.docx',
  'list.xlsx',
  'notice.pdf',
  'list.pdf',
  'notice.odt',
  'list.ods',
  'slides.odp',
  'slides.pptx',
];
const home = join(import.meta.dirname, '../test/fixtures/files');
const file = (name: string) => new Uint8Array(readFileSync(join(home, name)));
const folder = mkdtempSync(join(tmpdir(), 'mingshi-files-'));

/** As what LibreOffice writes the text of a file; of slides only their pages as PDF. */
const textFilter = (name: string): string | undefined =>
  /\.(?:docx|odt)$/.test(name)
    ? 'txt:Text (encoded):UTF8'
    : /\.(?:xlsx|ods)$/.test(name)
      ? 'html'
      : undefined;

async function checkCopy(name: string): Promise<string[]> {
  const readers = nodeReaders({ ocr: false });
  const reading = await readDocumentWith(name, file(name), readers);
  if (!('blocks' in reading)) return [`${name}: not read`];
  const { edits } = maskAll(reading.blocks, defaultPolicy('2026-11-22'));
  const path = join(folder, name);
  const copy = reading.burn ? await reading.burn(edits) : reading.write(edits);
  if (!copy) return [`${name}: no copy`];
  writeFileSync(path, copy);
  const texts: [by: string, text: string][] = [];
  if (name.endsWith('.pdf')) {
    texts.push(
      ['pdftotext', await pdfText(path)],
      ['text export', new TextDecoder().decode(reading.write(edits))],
    );
  } else {
    const filter = textFilter(name);
    if (filter) texts.push(['LibreOffice', new TextDecoder().decode(await converted(path, filter, folder))]);
    const pdf = join(folder, `${name}.pdf`);
    writeFileSync(pdf, await converted(path, 'pdf', folder));
    texts.push(['LibreOffice and pdftotext', await pdfText(pdf)]);
    for (const part of leftIn(name, copy, planted)) texts.push([part, '110101199003070000']);
  }
  const left = texts
    .filter(([, text]) => planted.test(text.replace(/[\s,]/g, '')))
    .map(([by]) => `${name}: still there by ${by}`);
  console.log(
    `${left.length === 0 ? '✓' : '✗'} ${name}: ${edits.length} masked, read by ${texts.map(([by]) => by).join(', ')}`,
  );
  return left;
}

const [what = ''] = command({
  name: 'check:files',
  summary: [
    '真实程序作的文件：遮盖的副本里不留原文，坏文件有明确的结果',
    'files made by real programs: masked copies keep nothing, bad files end with a clear state',
  ],
  examples: [['npm run check:files -- copies', '只查遮盖的副本', 'masked copies only']],
  exitCodes: ['0 都通过；1 有一项不通过', '0 all passed; 1 something did not'],
})
  .addArgument(
    new Argument(
      '[what]',
      say('查什么，默认副本和常见的坏文件', 'what; copies and common bad files unless given'),
    ).choices(['copies', 'bad', 'all-bad']),
  )
  .parse().args;
const faults: string[] = [];
try {
  if (what === '' || what === 'copies')
    for (const name of files) for (const one of await checkCopy(name)) faults.push(one);
  if (what !== 'copies') {
    const sound = {
      docx: file('places.docx'),
      xlsx: file('places.xlsx'),
      ods: file('list.ods'),
      pdf: file('notice.pdf'),
      png: file('table.png'),
    };
    for (const one of await checkBadFiles(folder, sound, what !== 'all-bad')) faults.push(one);
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
for (const fault of faults) console.error(`✗ ${fault}`);
process.exit(faults.length === 0 ? 0 : 1);
