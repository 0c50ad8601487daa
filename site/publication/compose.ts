import { createHash } from 'node:crypto';
import canonicalize from 'canonicalize';
import { assess } from '#core/assessment/assess.ts';
import { checkFigures } from '#core/assessment/check-figures.ts';
import type { Catalogue, Release } from '#core/disclosure/catalogue.ts';
import { nodeNames } from '#core/disclosure/nodes.ts';
import { comparePeriods } from '#core/disclosure/period.ts';
import { compileRecord, tombstoneOf } from '#core/disclosure/record.ts';
import type { Disclosure } from '#core/disclosure/schema/disclosure.ts';
import type { Organisation } from '#core/disclosure/schema/organisation.ts';
import type { Policy } from '#core/privacy/policy/policy.ts';
import type { CleanCatalogue } from './clean-catalogue.ts';
import { cleanFiles } from './files.ts';
import type { Publication, PublishedNotice, PublishedRecord, PublishedRelease } from './published.ts';
import { addCounts, type Counts } from './redactions.ts';
import type { Scrubber } from './scrubber.ts';
import { computeWarnings } from './warnings.ts';

/** Clean content becomes what is published: every release assessed and checked, files masked, records compiled, warnings run. */
export function compose(clean: CleanCatalogue, policy: Policy, masks: Scrubber): Publication {
  const { catalogue, byFile } = clean;
  const redactions = new Map(byFile);
  const note = (all: ReadonlyMap<string, Counts>): void => {
    // Versions share their record's files: a file counts once.
    for (const [file, counts] of all) if (Object.keys(counts).length > 0) redactions.set(file, counts);
  };
  const composer = new Composer(clean, masks, redactions, note);
  const records = [...catalogue.records].map(([id, releases]) => composer.record(id, releases));
  const notices = [...catalogue.notices].map(([, entry]) => composer.notice(entry));
  return {
    catalogue,
    policy,
    records: new Map(records.sort(latestFirst).map((record) => [record.id, record])),
    notices: new Map(
      notices
        .sort(
          (a, b) => compare(b.notice.publishedAt, a.notice.publishedAt) || compare(a.notice.id, b.notice.id),
        )
        .map((entry) => [entry.notice.id, entry]),
    ),
    warnings: computeWarnings(catalogue, records),
    redactions: addCounts(redactions.values()),
    redactionsByFile: new Map(
      [...Map.groupBy(redactions, ([file]) => masks.text(file).value)]
        .sort(([a], [b]) => compare(a, b))
        .map(([file, entries]) => [file, addCounts(entries.map(([, counts]) => counts))]),
    ),
  };
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
const latestFirst = (a: PublishedRecord, b: PublishedRecord): number =>
  compare(b.latest.disclosure.publishedAt, a.latest.disclosure.publishedAt) || compare(a.id, b.id);

class Composer {
  private readonly catalogue: Catalogue;
  private readonly attachments: CleanCatalogue['attachments'];
  private readonly masks: Scrubber;
  private readonly redactions: ReadonlyMap<string, Counts>;
  private readonly note: (counts: ReadonlyMap<string, Counts>) => void;
  /** Releases by organisation and scheme, so that a year finds the years before it. */
  private readonly series: Map<string, Disclosure[]>;

  constructor(
    { catalogue, attachments }: CleanCatalogue,
    masks: Scrubber,
    redactions: ReadonlyMap<string, Counts>,
    note: (counts: ReadonlyMap<string, Counts>) => void,
  ) {
    this.catalogue = catalogue;
    this.attachments = attachments;
    this.masks = masks;
    this.redactions = redactions;
    this.note = note;
    this.series = Map.groupBy(
      [...catalogue.records.values()].flatMap((releases) => releases.map(({ disclosure }) => disclosure)),
      seriesKey,
    );
  }

  record(id: string, all: readonly Release[]): PublishedRecord {
    const names = nodeNames(this.catalogue, all.at(-1)?.disclosure.scheme);
    const compiled = compileRecord(all, names);
    const releases = compiled.releases.map((release, index) => {
      const withdrawal = compiled.releases.slice(index).find(isWithdrawal);
      return this.release(release, withdrawal);
    });
    const latest = releases.at(-1);
    if (!latest) throw new TypeError('a record has at least one release');
    const current = releases.find(({ release }) => release === compiled.current);
    return { id, compiled, releases, latest, ...(current ? { current } : {}) };
  }

  private release(release: Release, withdrawal: Release | undefined): PublishedRelease {
    const { disclosure } = release;
    const { schemes, indicators } = this.catalogue;
    const scheme = disclosure.scheme === undefined ? undefined : schemes.get(disclosure.scheme);
    const assessment = scheme && assess(disclosure, scheme, indicators);
    const earlier = (this.series.get(seriesKey(disclosure)) ?? []).filter(
      (other) => comparePeriods(other.period, disclosure.period) < 0,
    );
    const files = cleanFiles(
      withdrawal ? [] : (this.attachments.get(release.path) ?? []),
      new Map(disclosure.attachments.map(({ name, title }) => [name, title])),
      `d/${disclosure.record}/files`,
      this.masks,
    );
    this.note(files.counts);
    const { $schema: _, ...bare } = disclosure;
    const canonical = canonicalize(bare) ?? '';
    return {
      release,
      disclosure,
      org: this.org(disclosure.org),
      ...(scheme ? { scheme } : {}),
      ...(assessment ? { assessment } : {}),
      flags: checkFigures(disclosure, scheme, indicators, earlier, assessment),
      counts: addCounts([
        this.redactions.get(release.path) ?? {},
        this.redactions.get(release.path.replace(/json$/, 'md')) ?? {},
        ...files.counts.values(),
      ]),
      canonical,
      digest: createHash('sha256').update(canonical).digest('hex'),
      files: files.files,
      ...(withdrawal ? { tombstone: tombstoneOf(withdrawal) } : {}),
    };
  }

  notice({
    notice,
    path,
    body,
  }: Catalogue['notices'] extends Map<string, infer E> ? E : never): PublishedNotice {
    const files = cleanFiles(
      this.attachments.get(path) ?? [],
      new Map(notice.attachments.map(({ name, title }) => [name, title])),
      `notice/${notice.id}/files`,
      this.masks,
    );
    this.note(files.counts);
    return {
      notice,
      org: this.org(notice.org),
      body,
      counts: addCounts([
        this.redactions.get(path) ?? {},
        this.redactions.get(path.replace(/notice\.json$/, 'body.md')) ?? {},
        ...files.counts.values(),
      ]),
      files: files.files,
    };
  }

  private org(id: string): Organisation {
    const org = this.catalogue.organisations.get(id);
    if (!org) throw new TypeError('references were checked when the content was parsed');
    return org;
  }
}

const isWithdrawal = ({ disclosure }: Release): boolean => disclosure.releaseType === 'withdrawal';

const seriesKey = ({ org, scheme }: Disclosure): string => `${org} ${scheme?.split('@')[0] ?? ''}`;
