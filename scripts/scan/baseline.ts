import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { z } from 'zod';
import { allowHash } from '#core/privacy/policy/allow.ts';
import { say } from '../cli.ts';
import { Trouble } from '../steps.ts';
import type { Checked } from './checked.ts';

const Hash = z.string().regex(/^hmac-sha256:[0-9a-f]{64}$/);

/**
 * Findings that someone has looked at, as keyed hashes (HMAC-SHA-256 over kind, file and value): by content, not by line, so
 * that a new leak in an old line still counts. Without the key nobody can try values out.
 */
const Baseline = z.strictObject({
  baseline: z.literal(1),
  written: z.iso.date(),
  /** Last day on which it holds. */
  expires: z.iso.date(),
  /** The hash of a fixed word: tells a wrong key from a new leak. */
  keyCheck: Hash,
  hashes: z.array(Hash),
});

const DAYS = 90;
const keyCheck = (key: string): string => allowHash(key, 'custom', 'baseline', 'key-check');

/** The key: `MINGSHI_KEY`, or the text of a file; `create` makes the file where there is none. Hex of at least 16 bytes. */
export function keyFrom(file: string | undefined, create: boolean): string {
  if (file === undefined) return checkedKey(process.env.MINGSHI_KEY ?? '', 'MINGSHI_KEY');
  if (create && !existsSync(file)) {
    writeFileSync(file, `${randomBytes(32).toString('hex')}\n`, { mode: 0o600, flag: 'wx' });
    console.error(
      say(
        `已生成密钥 ${file}：由本单位保管，不要提交到仓库`,
        `made the key ${file}: keep it in the office, never commit it`,
      ),
    );
  }
  return checkedKey(read(file), file);
}

function checkedKey(text: string, from: string): string {
  const key = text.trim().toLowerCase();
  if (/^(?:[0-9a-f]{2}){16,64}$/.test(key)) return key;
  throw new Trouble(
    text === ''
      ? say(
          '基线需要密钥：用 --key-file 指明，或设环境变量 MINGSHI_KEY（openssl rand -hex 32）',
          'a baseline needs a key: name --key-file, or set MINGSHI_KEY (openssl rand -hex 32)',
        )
      : say(`${from}: 密钥应为 32–128 位十六进制`, `${from}: expected a key of 32–128 hex digits`),
  );
}

function read(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    throw new Trouble(say(`${file}: 读不了`, `${file}: cannot be read`));
  }
}

/** The hashes of a baseline file; none of them once it has expired. Throws Trouble on another format or another key. */
export function readBaseline(file: string, key: string, today: string): ReadonlySet<string> {
  let value: unknown;
  try {
    value = JSON.parse(read(file));
  } catch (fault) {
    if (fault instanceof Trouble) throw fault;
  }
  const parsed = Baseline.safeParse(value);
  if (!parsed.success)
    throw new Trouble(
      say(
        `${file}: 不是基线文件，用 --write-baseline 生成`,
        `${file}: no baseline; make one with --write-baseline`,
      ),
    );
  if (parsed.data.keyCheck !== keyCheck(key))
    throw new Trouble(say(`${file}: 密钥不对`, `${file}: written with another key`));
  if (parsed.data.expires >= today) return new Set(parsed.data.hashes);
  console.error(
    say(
      `${file}: 已于 ${parsed.data.expires} 到期，不再适用；核对后用 --write-baseline 重写`,
      `${file}: expired on ${parsed.data.expires} and holds no more; look again, then --write-baseline`,
    ),
  );
  return new Set();
}

/** Writes what was found to a baseline file, sorted, so that versions compare well. Gives the number of hashes. */
export function writeBaseline(file: string, key: string, checked: readonly Checked[], today: string): number {
  const hashes = [...new Set(checked.flatMap(({ findings }) => findings.flatMap(({ hash }) => hash ?? [])))];
  const expires = new Date(Date.parse(today) + DAYS * 86_400_000).toISOString().slice(0, 10);
  const value = { baseline: 1, written: today, expires, keyCheck: keyCheck(key), hashes: hashes.sort() };
  writeFileSync(file, `${JSON.stringify(value, null, 2)}\n`);
  return hashes.length;
}
