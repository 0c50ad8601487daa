/**
 * Finds a real Chromium and a real Firefox, and provides them where they are missing.
 *
 * Order: CHROMIUM_PATH / FIREFOX_PATH, an installed browser, Debian's packages (where we may install them),
 * Playwright's own download. If nothing works, one sentence says what to install.
 *
 * Usage: node scripts/browsers.ts   (part of `npm test`)
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { accessSync, constants, readdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';

export type BrowserName = 'chromium' | 'firefox';

interface Known {
  /** Environment variable that names the program. */
  variable: string;
  /** Names on the PATH, best first. Branded Chrome no longer loads unpacked extensions, so it is not among them. */
  programs: string[];
  /** Where systems without a PATH entry keep it. */
  places: string[];
  /** Debian's package. */
  debian: string;
}

const known: Record<BrowserName, Known> = {
  chromium: {
    variable: 'CHROMIUM_PATH',
    programs: ['chromium', 'chromium-browser'],
    places: ['/Applications/Chromium.app/Contents/MacOS/Chromium'],
    debian: 'chromium',
  },
  firefox: {
    variable: 'FIREFOX_PATH',
    programs: ['firefox-esr', 'firefox'],
    places: [
      '/Applications/Firefox.app/Contents/MacOS/firefox',
      'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
    ],
    debian: 'firefox-esr',
  },
};

function runs(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** A browser of Playwright's own download, newest first. */
function downloaded(name: BrowserName): string[] {
  const root = process.env.PLAYWRIGHT_BROWSERS_PATH ?? join(homedir(), '.cache', 'ms-playwright');
  const inside = {
    chromium: [
      'chrome-linux/chrome',
      'chrome-linux64/chrome',
      'chrome-mac/Chromium.app/Contents/MacOS/Chromium',
      'chrome-win/chrome.exe',
    ],
    firefox: [],
  }[name];
  try {
    const folders = readdirSync(root).filter((folder) => folder.startsWith(`${name}-`));
    return folders
      .sort()
      .reverse()
      .flatMap((folder) => inside.map((file) => join(root, folder, file)));
  } catch {
    return [];
  }
}

/** Path of an installed browser, or undefined. */
export function findBrowser(name: BrowserName): string | undefined {
  const { variable, programs, places } = known[name];
  const named = process.env[variable];
  const folders = (process.env.PATH ?? '').split(delimiter);
  const candidates = [
    ...(named ? [named] : []),
    ...programs.flatMap((program) => folders.map((folder) => join(folder, program))),
    ...places,
    ...downloaded(name),
  ];
  return candidates.find(runs);
}

/**
 * Path of an installed browser.
 * @throws with one sentence that says what to install.
 */
export function requireBrowser(name: BrowserName): string {
  const path = findBrowser(name);
  if (path) return path;
  const { debian, variable } = known[name];
  throw new Error(
    `未找到 ${name}：请安装它 (Debian: apt-get install ${debian})，或用 ${variable} 指明路径。 No ${name} found: install it or set ${variable}.`,
  );
}

/** Debian's packages, where the system has apt and lets us use it. */
function installFromDebian(packages: string[]): boolean {
  const apt = spawnSync('apt-get', ['--version']).status === 0;
  const root = process.getuid?.() === 0;
  const sudo = !root && spawnSync('sudo', ['-n', 'true']).status === 0;
  if (!apt || !(root || sudo)) return false;
  const run = (args: string[]) =>
    spawnSync(root ? 'apt-get' : 'sudo', root ? args : ['-n', 'apt-get', ...args], {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    }).status === 0;
  return run(['update', '-q']) && run(['install', '-y', '-q', '--no-install-recommends', ...packages]);
}

function provide(): void {
  const names = Object.keys(known) as BrowserName[];
  const missing = () => names.filter((name) => !findBrowser(name));
  if (missing().length > 0) {
    console.log(`安装浏览器 installing: ${missing().join(', ')}`);
    installFromDebian([...missing().map((name) => known[name].debian), 'fonts-noto-cjk']);
  }
  if (missing().includes('chromium'))
    spawnSync('npx', ['playwright', 'install', 'chromium'], { stdio: 'inherit' });
  for (const name of names) {
    const path = requireBrowser(name);
    const version = execFileSync(path, ['--version'], { encoding: 'utf8' }).trim();
    console.log(`${name}: ${version}`);
  }
}

if (import.meta.main) {
  try {
    provide();
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
    process.exitCode = 1;
  }
}
