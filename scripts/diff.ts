/** What differs between two versions or files of a disclosure, in words. See `npm run diff -- --help`. */

import { nodeNames } from '#core/disclosure/nodes.ts';
import type { Language } from '#core/privacy/explain.ts';
import { coloursOf } from './cli/colours.ts';
import { policyOf } from './cli/content-policy.ts';
import { disclosureNamed, openContent } from './cli/disclosures.ts';
import { command, option, run, say } from './cli.ts';
import { changeLine, changeTable, toldChanges } from './diff/describe-changes.ts';
import { Trouble } from './steps.ts';

interface DiffOptions {
  content: string;
  format: 'human' | 'markdown' | 'json';
  lang: Language;
}

/** The command as it is typed, without what it does. */
export const diffCommand = () =>
  command({
    name: 'diff',
    summary: [
      '两个版本（或两个文件）有什么不同，逐字段用文字说明；个人信息先遮盖。',
      'What differs between two versions or files of a disclosure, field by field, in words; private data is masked first.',
    ],
    examples: [
      ['npm run diff -- demo-legal-aid-2025@1 demo-legal-aid-2025@2', '两个版本', 'two versions'],
      ['npm run diff -- demo-legal-aid-2025', '最近两个版本', 'the last two versions'],
      ['npm run diff -- old.json new.json --format markdown', '两个文件', 'two files'],
    ],
    exitCodes: [
      '0 相同，1 不同，2 读不了，或用法有误',
      '0 the same, 1 they differ, 2 cannot be read, or wrong usage',
    ],
  })
    .usage(`-- ${say('[选项] 甲 [乙]', '[options] A [B]')}`)
    .argument('<a>', say('系列@版本，或 JSON 文件', 'record@version, or a JSON file'))
    .argument(
      '[b]',
      say('同上；不写则为甲的最近两个版本', 'the same; without it, the last two versions of A'),
    )
    .addOption(
      option('--format <format>', ['输出格式', 'output format'])
        .choices(['human', 'markdown', 'json'])
        .default('human'),
    )
    .addOption(option('--content <folder>', ['内容文件夹', 'content folder']).default('content'));

if (import.meta.main)
  await run(() => {
    const typed = diffCommand().parse();
    const { content, format, lang } = typed.opts<DiffOptions>();
    const catalogue = openContent(content);
    const [first = '', second] = typed.args;
    const [a, b] = (second === undefined ? lastTwo(first, catalogue) : [first, second]).map((name) =>
      disclosureNamed(name, catalogue),
    );
    if (!a || !b) return 2;
    const changes = toldChanges(a, b, nodeNames(catalogue, b.scheme), policyOf(catalogue));
    if (format === 'json') console.log(JSON.stringify(changes, undefined, 2));
    else if (format === 'markdown') console.log(changeTable(changes, lang));
    else {
      const paint = coloursOf(process.stdout);
      for (const change of changes) console.log(`${paint.yellow('~')} ${changeLine(change, lang)}`);
      console.log(
        changes.length === 0
          ? say('没有不同', 'no difference')
          : say(`${changes.length} 处不同`, `${changes.length} differences`),
      );
    }
    return changes.length === 0 ? 0 : 1;
  });

function lastTwo(name: string, catalogue: ReturnType<typeof openContent>): string[] {
  const { records } = catalogue;
  const versions = (records.get(name) ?? []).map(({ disclosure }) => disclosure.version);
  if (versions.length >= 2) return versions.slice(-2).map((version) => `${name}@${version}`);
  if (records.has(name))
    throw new Trouble(
      say(`${name}: 只有一个版本，无可比较`, `${name}: has one version, there is nothing to compare`),
    );
  // A version or a file that is there lacks the other one; a name of nothing is told as such.
  disclosureNamed(name, catalogue);
  throw new Trouble(
    say(
      '只给了一个版本或文件；请再给一个来比较',
      'one version or file is given; name another one to compare it with',
    ),
  );
}
