import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { setFlagsFromString } from 'node:v8';
import type { AstroIntegration } from 'astro';
import type { Policy } from '#core/privacy/policy/policy.ts';
import { emptyDuties } from './duties.ts';
import { siteFiles } from './endpoints/site-files.ts';
import { writeFiles, writerInto } from './endpoints/write-files.ts';
import { inOrder } from './in-order.ts';
import type { Counts } from './publication/redactions.ts';
import { loadPublication, type Publication, provide } from './publication.ts';
import { converter, writeTwins } from './traditional/write-twins.ts';

export { PublicationError } from './publication.ts';

export interface SiteOptions {
  contentDir: string;
  /** A fresh folder. */
  outDir: string;
  onStep?: (name: 'read' | 'render' | 'files') => void;
  /** Asked once the content is read; what it gives is told the path of each file that was written. */
  follow?: (policy: Policy) => (path: string) => void;
}

/** What was built. */
export interface SiteReport {
  pages: number;
  disclosures: number;
  redactions: Counts;
  /** Open ones. */
  warnings: number;
  /** The day on which the site stands. */
  asOf: string;
  /** Keys of `site.json` that a government site fills and this one does not. */
  leftOut: string[];
  /** What the gate must use too: the offices' own lines may stand. */
  policy: Policy;
}

/**
 * Builds the site of a content folder into an empty folder. Same content, same bytes: no clock, no chance.
 * @throws PublicationError where the content is wrong; nothing is rendered then.
 */
export async function buildSite({ contentDir, outDir, onStep, follow }: SiteOptions): Promise<SiteReport> {
  // V8 lets a heap grow to four times what is alive in it; pages are made and dropped, and half as much again is enough.
  setFlagsFromString('--heap-growing-percent=50');
  // Pages are made and read in two threads; more to clear up after each would only wait for one another.
  setFlagsFromString('--no-parallel-scavenge');
  // V8 goes through its heap for every 64 MB of bytes outside it, which pages are; counted with the heap, they wait until it has grown.
  setFlagsFromString('--external-memory-accounted-in-global-limit');
  onStep?.('read');
  const publication = loadPublication(contentDir);
  provide(publication);
  const told = follow?.(publication.policy);
  const write = writerInto(outDir, told);

  onStep?.('render');
  // Astro counts its users over the network unless told not to; nothing here talks to anyone.
  process.env.ASTRO_TELEMETRY_DISABLED = '1';
  const { build } = await import('astro');
  let pages = 0;
  const rendering: AstroIntegration = {
    name: 'rendering',
    hooks: {
      'astro:build:start': ({ setPrerenderer }) => setPrerenderer(inOrder(write)),
      'astro:build:done': ({ pages: built }) => {
        pages = built.length;
      },
    },
  };
  const root = fileURLToPath(new URL('.', import.meta.url));
  const own = ownFolder(join(root, '.astro'));
  try {
    await build({
      root,
      outDir: join(own, 'site'),
      cacheDir: join(own, 'cache'),
      site: publication.catalogue.site.url,
      logLevel: 'error',
      integrations: [rendering],
    });
    // What Astro writes itself: scripts, styles, what lies in `public`.
    writeFiles(filesIn(join(own, 'site')), write);
  } finally {
    rmSync(own, { recursive: true, force: true });
  }
  if (publication.catalogue.site.traditional)
    for (const address of writeTwins(outDir, await converter())) told?.(`zh-tw${address}index.html`);

  onStep?.('files');
  writeFiles(attachments(publication), write);
  writeFiles(siteFiles(publication), write);
  return {
    pages,
    disclosures: publication.records.size,
    redactions: publication.redactions,
    warnings: publication.warnings.filter((warning) => !warning.resolvedAt).length,
    asOf: publication.catalogue.site.asOf,
    leftOut: emptyDuties(publication.catalogue.site),
    policy: publication.policy,
  };
}

/** A folder that no other build of this checkout works in, below the project so that modules are found from it. */
function ownFolder(below: string): string {
  mkdirSync(below, { recursive: true });
  return mkdtempSync(join(below, 'build-'));
}

const filesIn = (folder: string): { path: string; body: () => Uint8Array }[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => ({
      path: relative(folder, path).split(sep).join('/'),
      body: () => readFileSync(path),
    }));

/** Attachments, masked, at the addresses that the pages name. */
function attachments({ records, notices }: Publication): { path: string; body: () => Uint8Array }[] {
  return [
    ...[...records.values()].flatMap((record) => record.releases.flatMap(({ files }) => files)),
    ...[...notices.values()].flatMap(({ files }) => files),
  ].map(({ path, bytes }) => ({ path, body: () => bytes }));
}
