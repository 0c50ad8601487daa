/** `npm run hooks`: from now on every commit in this clone is checked first (`core.hooksPath` → .githooks). */
import { execFileSync } from 'node:child_process';
import { chmodSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');
try {
  chmodSync(join(root, '.githooks', 'pre-commit'), 0o755);
  execFileSync('git', ['config', 'core.hooksPath', '.githooks'], { cwd: root, stdio: 'ignore' });
  console.log('提交前将检查内容与个人信息。 Commits are checked before they are made.');
} catch {
  console.error('这里不是 git 仓库, 未安装提交检查。 Not a git repository: no commit check installed.');
  process.exitCode = 1;
}
