/** A summary of one body's year, as Markdown or HTML. See `npm run report -- --help`. */
import type { Language } from '#core/privacy/explain.ts';
import { policyOf } from './cli/content-policy.ts';
import { openContent } from './cli/disclosures.ts';
import { knownNames } from './cli/known.ts';
import { writeOutput } from './cli/write-output.ts';
import { command, option, run, say } from './cli.ts';
import { html } from './report/html.ts';
import { markdown } from './report/markdown.ts';
import { yearOf } from './report/year.ts';
import { yearParts } from './report/year-parts.ts';
import { checkFile } from './scan/check-file.ts';
import { isOpen } from './scan/checked.ts';
import { Trouble } from './steps.ts';

interface ReportOptions {
  content: string;
  format: 'markdown' | 'html';
  output?: string;
  lang: Language;
}

/** The command as it is typed, without what it does. */
export const reportCommand = () =>
  command({
    name: 'report',
    summary: [
      '一个单位一年的摘要：目标、结果、得分、未公布、改动、预警。得分重新计算，个人信息已遮盖。',
      'A summary of one body’s year: targets, results, scores, what is not published, changes, warnings. Scores are recomputed, private data is masked.',
    ],
    examples: [
      ['npm run --silent report -- demo-justice 2025 > 2025.md', 'Markdown', 'Markdown'],
      [
        'npm run report -- demo-justice 2025 --format html --output 2025.html',
        '网页，可打印',
        'a page to print',
      ],
    ],
    exitCodes: [
      '0 已生成，2 没有这个单位或这一年，或用法有误',
      '0 made, 2 no such body or year, or wrong usage',
    ],
  })
    .usage(`-- ${say('[选项] 单位 年份', '[options] ORG YEAR')}`)
    .argument('<org>', say('单位的短名', 'id of the body'))
    .argument('<year>', say('年份，四位', 'the year, four digits'))
    .addOption(
      option('--format <format>', ['输出格式', 'output format'])
        .choices(['markdown', 'html'])
        .default('markdown'),
    )
    .addOption(
      option('--output <file>', ['写到文件，而不是标准输出', 'write to a file instead of standard output']),
    )
    .addOption(option('--content <folder>', ['内容文件夹', 'content folder']).default('content'));

if (import.meta.main)
  await run(async () => {
    const typed = reportCommand().parse();
    const { content, format, output, lang } = typed.opts<ReportOptions>();
    const [id = '', year = ''] = typed.args;
    if (!/^\d{4}$/.test(year)) throw new Trouble(say('年份应为四位数字', 'expected a year of four digits'));
    const catalogue = openContent(content);
    const org = catalogue.organisations.get(id);
    if (!org) {
      const known = [
        ...new Set([...catalogue.records.values()].flatMap(([first]) => first?.disclosure.org ?? [])),
      ];
      const names = knownNames(known, id);
      throw new Trouble(say(`没有这个单位的披露；${names}`, `no disclosure of such a body; ${names}`));
    }
    const policy = policyOf(catalogue);
    const gathered = yearOf(catalogue, org, year, policy);
    if (gathered.records.length === 0)
      throw new Trouble(say(`${id} 在 ${year} 年没有披露`, `${id} has no disclosure for ${year}`));
    const parts = yearParts(gathered, catalogue, lang);
    const [first] = parts;
    const title = first && 'heading' in first ? first.heading : id;
    const text = format === 'html' ? html(parts, title, lang) : markdown(parts);
    // Everything in it was masked; it is read once more as a stranger would before it leaves.
    const name = format === 'html' ? 'report.html' : 'report.md';
    const { findings } = await checkFile(name, new TextEncoder().encode(text), policy);
    if (findings.some(isOpen))
      throw new Trouble(
        say(
          '摘要里还有个人信息，未输出；先用 npm run check 检查内容',
          'private data is left in the summary, nothing was written; run npm run check',
        ),
      );
    if (output === undefined) process.stdout.write(text);
    else writeOutput(output, text);
    return 0;
  });
