/** From now on every commit in this clone is checked first. See `npm run hooks -- --help`. */
import { execFileSync } from 'node:child_process';
import { chmodSync } from 'node:fs';
import { join } from 'node:path';
import { command, run, say } from './cli.ts';
import { Trouble } from './steps.ts';

/** The command as it is typed, without what it does. */
export const hooksCommand = () =>
  command({
    name: 'hooks',
    summary: [
      '安装提交检查（core.hooksPath → .githooks）：内容有误或含个人信息的提交会被拒绝。',
      'Installs the commit check (core.hooksPath → .githooks): a commit that is wrong or holds private data is refused.',
    ],
    examples: [['npm run hooks', '在本仓库安装', 'installs it in this clone']],
    exitCodes: ['0 已安装，2 未安装', '0 installed, 2 not installed'],
  });

if (import.meta.main)
  await run(() => {
    hooksCommand().parse();
    const root = join(import.meta.dirname, '..');
    try {
      chmodSync(join(root, '.githooks', 'pre-commit'), 0o755);
      execFileSync('git', ['config', 'core.hooksPath', '.githooks'], { cwd: root, stdio: 'ignore' });
    } catch {
      throw new Trouble(
        say('这里不是 git 仓库，未安装提交检查', 'this is no git repository: no commit check was installed'),
      );
    }
    console.log(say('提交前将检查内容与个人信息。', 'Commits are checked before they are made.'));
    return 0;
  });
