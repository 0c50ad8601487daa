import { readFileSync, statSync } from 'node:fs';
import type { Catalogue } from '#core/disclosure/catalogue.ts';
import { parseContent } from '#core/disclosure/parse.ts';
import { Disclosure } from '#core/disclosure/schema/disclosure.ts';
import { say } from '../cli.ts';
import { Trouble } from '../steps.ts';
import { contentFiles } from './content-files.ts';
import { knownNames } from './known.ts';

/** The content of a folder, parsed. Throws Trouble where there is none. */
export function openContent(folder: string): Catalogue {
  return parseContent(contentFiles(folder)).catalogue;
}

/** A release by its name: `record@2`, `record` (the newest version), or the path of a JSON file. Throws Trouble. */
export function disclosureNamed(name: string, catalogue: Catalogue): Disclosure {
  if (/\.json$/i.test(name) && statSync(name, { throwIfNoEntry: false })?.isFile()) return disclosureIn(name);
  const [record = '', version] = name.split('@');
  const releases = catalogue.records.get(record)?.map(({ disclosure }) => disclosure);
  if (!releases) {
    const known = knownNames(catalogue.records.keys(), record);
    throw new Trouble(
      say(`没有这个披露系列，也没有这个文件；${known}`, `no such record and no such file; ${known}`),
    );
  }
  const found =
    version === undefined ? releases.at(-1) : releases.find((release) => String(release.version) === version);
  if (found) return found;
  const versions = releases.map((release) => release.version).join(', ');
  throw new Trouble(
    say(`${record}: 没有这个版本；已有：${versions}`, `${record}: no such version; there are: ${versions}`),
  );
}

function disclosureIn(file: string): Disclosure {
  let value: unknown;
  try {
    value = JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    throw new Trouble(say(`${file}: 不是有效的 JSON`, `${file}: no valid JSON`));
  }
  const parsed = Disclosure.safeParse(value);
  if (parsed.success) return parsed.data;
  const where = parsed.error.issues[0]?.path.join('.') ?? '';
  throw new Trouble(
    say(
      `${file}: 不是披露文件（${where}）；先用 npm run check 检查`,
      `${file}: no disclosure (${where}); run npm run check first`,
    ),
  );
}
