/** Content as large as asked: the demo content with copies of the fictional county's own disclosures, varied, under other ids. */
import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { vary } from './vary.ts';

interface Template {
  readonly org: string;
  readonly record: string;
  readonly period: string;
  readonly title: string;
  readonly releaseType: string;
  readonly attachments?: readonly unknown[];
}

/**
 * Copies `content` into `folder` and adds `count` disclosures, each group of them with organisations of its own.
 * Only first releases without attachments are copied: what they refer to stands in the demo content.
 */
export function largeContent(content: string, folder: string, count: number): void {
  cpSync(content, folder, { recursive: true });
  const templates = templatesIn(join(folder, 'disclosures'));
  const orgs = orgFiles(join(folder, 'orgs'));
  const copied = new Set<string>();
  for (let n = 0; n < count; n++) {
    const template = templates[n % templates.length];
    if (!template) throw new Error('the demo content has no disclosure to copy');
    const group = letters(Math.floor(n / templates.length));
    const org = `${template.org}-${group}`;
    if (!copied.has(org)) copyOrg(orgs.get(template.org) ?? '', org, group);
    copied.add(org);
    const record = `${template.record}-${group}`;
    const home = join(folder, 'disclosures', org, template.period, record);
    mkdirSync(home, { recursive: true });
    writeFileSync(join(home, 'v1.json'), JSON.stringify({ ...vary(template, n), org, record }));
  }
}

/**
 * A number in letters: with figures, ids of copies and the dates behind them would read as numbers of telephones. No number of a
 * vehicle holds an O.
 */
const letters = (n: number): string =>
  `o${n.toString(16).replace(/\d/g, (digit) => 'ghjkmnpqrs'[Number(digit)] ?? '')}`;

function templatesIn(folder: string): Template[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => /^demo-[^/]+\/\d{4}\/[^/]+\/v1\.json$/.test(path))
    .sort()
    .map((path) => JSON.parse(readFileSync(join(folder, path), 'utf8')) as Template)
    .filter(({ attachments = [], releaseType }) => attachments.length === 0 && releaseType === 'first');
}

/** Path of an organisation's file, by id. */
function orgFiles(folder: string): Map<string, string> {
  return new Map(
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((path) => path.endsWith('.json'))
      .map((path) => [/([^/\\]+)\.json$/.exec(path)?.[1] ?? '', join(folder, path)]),
  );
}

function copyOrg(file: string, id: string, group: string): void {
  const { uscc: _, name, ...rest } = JSON.parse(readFileSync(file, 'utf8')) as Record<string, unknown>;
  writeFileSync(
    join(dirname(file), `${id}.json`),
    JSON.stringify({ ...rest, id, name: `${String(name)}（${group}）` }),
  );
}
