import { readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import type { Policy } from '#core/privacy/policy/policy.ts';
import { say } from '../cli.ts';
import { Trouble } from '../steps.ts';
import { checkName } from './check-file.ts';
import type { Checked } from './checked.ts';
import type { Job } from './job.ts';
import { walk } from './list-files.ts';
import { canonicalOf, resolveLink } from './site-links.ts';

/** A built site: its files as a stranger could ask for them, and where its links lead. */
export interface Site {
  jobs: Job[];
  /** The result of one file, in the order of `jobs`, with its links looked up. */
  withLinks(checked: Checked, job: Job): Checked;
  /** Files that no link leads to from the first page, once all results were given. Names fit for print. */
  unlinked(): string[];
}

/** Reads the list of a site's files. Throws Trouble where there is no first page. */
export async function openSite(folder: string, policy: Policy): Promise<Site> {
  const paths = await walk(folder, new Set()).catch(() => []);
  const names = paths.map((path) => relative(folder, path).split(sep).join('/')).sort();
  const files = new Set(names);
  if (!files.has('index.html'))
    throw new Trouble(
      say(`${folder}: 不是网站文件夹，没有 index.html`, `${folder}: no site, it has no index.html`),
    );
  const site = addressOf(readFileSync(join(folder, 'index.html')));
  const leadsTo = new Map<string, Set<string>>();
  const nameOf = new Map<Job, string>();
  const jobs = names.map((name): Job => {
    const path = join(folder, name);
    const job: Job = { name: path.split(sep).join('/'), size: 0, source: { path } };
    nameOf.set(job, name);
    return job;
  });
  return {
    jobs,
    withLinks: ({ links = [], ...checked }, job) => {
      const page = nameOf.get(job) ?? '';
      const found = new Set<string>();
      const broken = links.flatMap(({ target, line, column }) => {
        const link = resolveLink(page, target, site, files);
        if (link) found.add(link.path);
        return link?.missing ? [{ target: checkName(link.path, policy).name, line, column }] : [];
      });
      leadsTo.set(page, found);
      if (broken.length === 0) return checked;
      return { ...checked, broken, state: checked.state === 'unreadable' ? 'unreadable' : 'partly' };
    },
    unlinked: () => {
      const reached = reachedFrom('index.html', leadsTo);
      return names.filter((name) => !reached.has(name)).map((name) => checkName(name, policy).name);
    },
  };
}

/** The address of the site by its first page; any address will do where it gives none. */
function addressOf(page: Uint8Array): URL {
  const url = URL.parse(canonicalOf(page) ?? '') ?? new URL('http://site.invalid/');
  return new URL('.', url);
}

function reachedFrom(first: string, leadsTo: ReadonlyMap<string, ReadonlySet<string>>): Set<string> {
  const reached = new Set([first]);
  const open = [first];
  for (let page = open.pop(); page !== undefined; page = open.pop()) {
    for (const next of leadsTo.get(page) ?? []) {
      if (reached.has(next)) continue;
      reached.add(next);
      open.push(next);
    }
  }
  return reached;
}
