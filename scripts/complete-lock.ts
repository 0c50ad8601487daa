/**
 * Completes package-lock.json: optional packages for other platforms.
 *
 * npm leaves an optional package out of the lock when it cannot be fetched, and `npm ci` then refuses the lock
 * ("Missing: … from lock file"). What `npm ci` needs of such an entry is its version and the platform it is for;
 * both stand in the package that asks for it: the version as an exact number, the platform in the name.
 *
 * Usage: node scripts/complete-lock.ts   (after every `npm install`)
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

interface LockEntry {
  version?: string;
  optional?: boolean;
  os?: string[];
  cpu?: string[];
  libc?: string[];
  engines?: Record<string, string>;
  optionalDependencies?: Record<string, string>;
}
export interface Lock {
  packages: Record<string, LockEntry>;
}
/** An optional package that the lock does not hold, and who asks for it. */
export interface Missing {
  name: string;
  range: string;
  askedBy: string;
}

/** Whether `name`, asked for by the package at lock path `from`, resolves to an entry, as node would look it up. */
function resolves(lock: Lock, from: string, name: string): boolean {
  for (let path = from; ; path = path.slice(0, Math.max(0, path.lastIndexOf('node_modules/') - 1))) {
    if (lock.packages[`${path ? `${path}/` : ''}node_modules/${name}`]) return true;
    if (path === '') return false;
  }
}

/** Optional packages missing from the lock; `[]` when it is complete. */
export function missingOptional(lock: Lock): Missing[] {
  return Object.entries(lock.packages).flatMap(([path, entry]) =>
    Object.entries(entry.optionalDependencies ?? {})
      .filter(([name]) => !resolves(lock, path, name))
      .map(([name, range]) => ({ name, range, askedBy: path })),
  );
}

const systems = [
  'android',
  'darwin',
  'freebsd',
  'linux',
  'netbsd',
  'openbsd',
  'openharmony',
  'sunos',
  'win32',
];
const processors = ['arm', 'arm64', 'ia32', 'loong64', 'ppc64', 'riscv64', 's390x', 'wasm32', 'x64'];
const libraries: Record<string, string> = { gnu: 'glibc', musl: 'musl' };

/** The platform that a package's name states; empty where it states none. */
function platformOf(name: string): Pick<LockEntry, 'os' | 'cpu' | 'libc'> {
  const words = name.split(/[-/]/);
  const os = words.filter((word) => systems.includes(word));
  const cpu = words.filter((word) => processors.includes(word));
  const libc = words.flatMap((word) => libraries[word] ?? []);
  return {
    ...(cpu.length > 0 && { cpu }),
    ...(libc.length > 0 && { libc }),
    ...(os.length > 0 && { os }),
  };
}

/**
 * The lock with every missing optional package added.
 * @throws when one is asked for by a range: the version to lock cannot be known then.
 */
export function completeLock(lock: Lock): Lock {
  const packages = { ...lock.packages };
  for (const { name, range, askedBy } of missingOptional(lock)) {
    if (!/^\d+\.\d+\.\d+[\w.+-]*$/.test(range))
      throw new Error(`${askedBy}: ${name} is asked for as "${range}"; expected an exact version`);
    packages[`node_modules/${name}`] = { version: range, ...platformOf(name), optional: true };
  }
  const sorted = Object.entries(packages).sort(([a], [b]) => (a < b ? -1 : 1));
  return { ...lock, packages: Object.fromEntries(sorted) };
}

if (import.meta.main) {
  const file = fileURLToPath(new URL('../package-lock.json', import.meta.url));
  const lock = JSON.parse(readFileSync(file, 'utf8')) as Lock;
  const missing = missingOptional(lock);
  if (missing.length > 0) writeFileSync(file, `${JSON.stringify(completeLock(lock), null, 2)}\n`);
  console.log(`package-lock.json: ${missing.length} optional packages added`);
}
