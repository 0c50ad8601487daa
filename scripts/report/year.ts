import { assess } from '#core/assessment/assess.ts';
import type { Assessment } from '#core/assessment/assessment.ts';
import { checkFigures } from '#core/assessment/check-figures.ts';
import type { FigureFlag } from '#core/assessment/checks/check.ts';
import { warn } from '#core/assessment/warn.ts';
import type { Warning } from '#core/assessment/warning.ts';
import type { Catalogue, Release } from '#core/disclosure/catalogue.ts';
import { nodeNames } from '#core/disclosure/nodes.ts';
import { comparePeriods, periodRange } from '#core/disclosure/period.ts';
import { type CompiledRecord, compileRecord } from '#core/disclosure/record.ts';
import type { Disclosure } from '#core/disclosure/schema/disclosure.ts';
import type { Organisation } from '#core/disclosure/schema/organisation.ts';
import type { Scheme } from '#core/disclosure/schema/scheme.ts';
import { readValue } from '#core/documents/value.ts';
import { scrub } from '#core/privacy/mask/scrub.ts';
import type { Policy } from '#core/privacy/policy/policy.ts';

/** One record of the year as it stands now. */
export interface YearRecord {
  compiled: CompiledRecord;
  /** The newest release, or the last one before a withdrawal. */
  disclosure: Disclosure;
  scheme: Scheme | undefined;
  assessment: Assessment | undefined;
  flags: FigureFlag[];
}

/** What one body published for one year, masked, recomputed and checked. */
export interface Year {
  org: Organisation;
  year: string;
  records: YearRecord[];
  warnings: Warning[];
}

/** Gathers a body's year from the content: releases whose period ends in it, in the order of their periods. */
export function yearOf(catalogue: Catalogue, org: Organisation, year: string, policy: Policy): Year {
  const own = [...catalogue.records.values()]
    .filter((releases) => releases[0]?.disclosure.org === org.id)
    .map((releases) => releases.map((release) => clean(release, policy)));
  const all = own.flat().map(({ disclosure }) => disclosure);
  const records = own
    .filter((releases) => periodRange(lastOf(releases).disclosure.period).to.startsWith(year))
    .map((releases) => recordOf(releases, all, catalogue))
    .sort(
      (a, b) =>
        comparePeriods(a.disclosure.period, b.disclosure.period) || (a.compiled.id < b.compiled.id ? -1 : 1),
    );
  return { org, year, records, warnings: warningsOf(catalogue, org, records, own) };
}

function clean(release: Release, policy: Policy): Release {
  return { ...release, disclosure: scrub(readValue(release.disclosure), policy).output };
}

function lastOf(releases: readonly Release[]): Release {
  const last = releases.at(-1);
  if (!last) throw new TypeError('a record has at least one release');
  return last;
}

function recordOf(
  releases: readonly Release[],
  all: readonly Disclosure[],
  catalogue: Catalogue,
): YearRecord {
  const names = nodeNames(catalogue, lastOf(releases).disclosure.scheme);
  const compiled = compileRecord(releases, names);
  const { disclosure } = compiled.current ?? lastOf(releases);
  const scheme = disclosure.scheme === undefined ? undefined : catalogue.schemes.get(disclosure.scheme);
  if (compiled.tombstone || !scheme)
    return { compiled, disclosure, scheme, assessment: undefined, flags: [] };
  const assessment = assess(disclosure, scheme, catalogue.indicators);
  const earlier = all.filter(
    (other) =>
      seriesOf(other) === seriesOf(disclosure) && comparePeriods(other.period, disclosure.period) < 0,
  );
  const flags = checkFigures(disclosure, scheme, catalogue.indicators, earlier, assessment);
  return { compiled, disclosure, scheme, assessment, flags };
}

const seriesOf = ({ scheme }: Disclosure): string => scheme?.split('@')[0] ?? '';

/** Warnings about the records of this year, by the rules of their schemes. Withdrawn records count nowhere. */
function warningsOf(
  catalogue: Catalogue,
  org: Organisation,
  records: readonly YearRecord[],
  own: readonly (readonly Release[])[],
): Warning[] {
  const standing = own.filter((releases) => lastOf(releases).disclosure.releaseType !== 'withdrawal').flat();
  const names = new Set(records.map(({ compiled }) => compiled.id));
  const schemes = new Set(records.flatMap(({ disclosure }) => disclosure.scheme ?? []));
  return [...schemes].flatMap((id) => {
    const scheme = catalogue.schemes.get(id);
    if (!scheme) return [];
    const releases = standing.map(({ disclosure }) => disclosure).filter((one) => one.scheme === id);
    if (releases.length === 0) return [];
    return warn({
      org,
      scheme,
      indicators: catalogue.indicators,
      releases,
      asOf: catalogue.site.asOf,
      records: [...catalogue.warnings.values()],
    }).filter(({ subject }) => subject.record === undefined || names.has(subject.record));
  });
}
