/**
 * Shows in a real Chromium that an administrator's policy is taken: `npm run check:policy`. Writes a policy file for the time of the
 * check where Chromium looks for one (it must be allowed to), opens the settings page, and takes the file away again.
 * Exit codes: 0 taken as it should be, 1 not, 2 the folder of policies cannot be written.
 */
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Locator } from '@playwright/test';
import { requireBrowser } from './browsers.ts';
import { buildExtension } from './build-extension.ts';
import { command } from './cli.ts';

/** Where Chromium of Debian and most others looks. */
const folder = '/etc/chromium/policies/managed';

const given = {
  profile: 'common-6-4',
  guardMode: 'reason',
  allowIgnore: false,
  origins: ['https://cms.example.cn'],
  rules: { email: { off: true } },
  customTerms: ['内部编号'],
  disabledFeatures: ['ocr'],
  // Of the wrong type: Chromium leaves it out by itself.
  guardLabels: 'not-a-list',
};

/** An unpacked extension is named for its folder. */
export const idOf = (path: string): string =>
  [...createHash('sha256').update(path).digest('hex').slice(0, 32)]
    .map((digit) => String.fromCharCode(97 + Number.parseInt(digit, 16)))
    .join('');

interface Api {
  storage: { managed: { get(keys: null): Promise<Record<string, unknown>> } };
}

async function check(): Promise<number> {
  const outDir = mkdtempSync(join(tmpdir(), 'mingshi-policy-'));
  const file = join(folder, 'mingshi-check.json');
  try {
    const [built = ''] = await buildExtension({ mode: 'e2e', outDir });
    const id = idOf(built);
    try {
      mkdirSync(folder, { recursive: true });
      writeFileSync(file, JSON.stringify({ '3rdparty': { extensions: { [id]: given } } }));
    } catch {
      console.error(`${folder}: 不能写入，请用管理员身份运行 cannot be written, run as administrator`);
      return 2;
    }
    const context = await chromium.launchPersistentContext('', {
      executablePath: requireBrowser('chromium'),
      headless: false, // headless comes from the flag below, as the old headless mode had no extensions
      locale: 'zh-CN',
      env: { ...process.env, LANGUAGE: 'zh_CN' },
      args: [
        '--headless=new',
        '--no-sandbox',
        '--lang=zh-CN',
        `--disable-extensions-except=${built}`,
        `--load-extension=${built}`,
      ],
    });
    try {
      const page = await context.newPage();
      await page.goto(`chrome-extension://${id}/options.html`);
      await page.getByRole('heading', { level: 1 }).waitFor();
      const stored = await page.evaluate(() => {
        const { chrome } = globalThis as unknown as { chrome: Api };
        return chrome.storage.managed.get(null);
      });
      const { guardLabels: _, ...expected } = given;
      const shown: [string, boolean][] = [
        ['所有合规的值都到了 every value that fits arrived', sameKeys(stored, expected)],
        [
          '页面说明由单位管理 the page says who decides',
          (await page.getByText('由单位统一管理').count()) > 0,
        ],
        [
          '遮盖规则已选好并灰显 mask rule chosen and greyed',
          await isFixed(page.locator('select'), 'common-6-4'),
        ],
        ['网站已列出 the site is listed', (await page.getByText('https://cms.example.cn').count()) > 0],
        ['不能忽略 nothing may be ignored', !(await page.getByLabel('允许忽略').isChecked())],
      ];
      for (const [what, holds] of shown) console.log(`${holds ? '✓' : '✗'} ${what}`);
      return shown.every(([, holds]) => holds) ? 0 : 1;
    } finally {
      await context.close();
    }
  } finally {
    rmSync(file, { force: true });
    rmSync(outDir, { recursive: true, force: true });
  }
}

const sameKeys = (one: object, other: object): boolean =>
  Object.keys(one).sort().join() === Object.keys(other).sort().join();

/** Whether one of these lists has this value, and cannot be changed. */
const isFixed = (lists: Locator, value: string): Promise<boolean> =>
  lists.evaluateAll(
    (all, value) =>
      all.some((list) => (list as HTMLSelectElement).value === value && list.matches(':disabled')),
    value,
  );

if (import.meta.main) {
  command({
    name: 'check:policy',
    summary: [
      '在真实的浏览器里检查管理策略是否生效',
      'shows in a real browser that a managed policy is in force',
    ],
    examples: [['npm run check:policy', '需要 Chromium', 'needs Chromium']],
    exitCodes: ['0 生效；1 未生效', '0 in force; 1 not'],
  }).parse();
  process.exitCode = await check();
}
