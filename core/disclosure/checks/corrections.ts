import type { Release } from '../catalogue.ts';
import { units } from '../decimal.ts';
import { diffReleases } from '../diff.ts';
import { flattenRelease, memberNames } from '../flatten.ts';
import { nearest } from '../near.ts';
import { type Problem, problem } from '../problem.ts';
import type { Correction } from '../schema/correction.ts';
import { Decimal } from '../schema/values.ts';
import { type Check, type RecordCheck, refers } from './check.ts';

/** Corrections name two versions of one record, the earlier one first. */
export const corrections: Check = (content) =>
  [...content.catalogue.corrections.values()].flatMap((correction) => {
    const file = content.fileOf(correction);
    const { of, by } = correction;
    const lost = [
      ...refers(content, file, 'disclosures', of, '/of'),
      ...refers(content, file, 'disclosures', by, '/by'),
    ];
    if (lost.length > 0 || inOrder(correction)) return lost;
    return [problem(file, 'correction-order', { of, by }, { pointer: '/by' })];
  });

/** Each correcting release is explained, and what the explanation says before and after is what the versions say. */
export const recordCorrections: RecordCheck = (content) => {
  const all = [...content.catalogue.corrections.values()];
  // A correction that is broken inside may be the one that explains: its own fault is enough.
  const complete = [...content.refs('corrections')].length === all.length;
  const explained = Map.groupBy(all, ({ by }) => by);
  return ({ releases }) =>
    releases.flatMap((release, index) => {
      const { record, version } = release.disclosure;
      const told = explained.get(`${record}@${version}`);
      return [
        ...(told ?? []).flatMap((one) => differences(content.fileOf(one), one, releases, release)),
        ...(complete ? correctingRelease(release, releases[index - 1], told) : []),
      ];
    });
};

function inOrder({ of, by }: Correction): boolean {
  const [before, after] = [of.split('@'), by.split('@')];
  return before[0] === after[0] && Number(before[1]) < Number(after[1]);
}

/** What a correction says stood before and stands after, against the two versions. */
function differences(
  file: string,
  correction: Correction,
  releases: readonly Release[],
  after: Release,
): Problem[] {
  if (!inOrder(correction)) return [];
  const version = Number(correction.of.split('@')[1]);
  const before = releases.find(({ disclosure }) => disclosure.version === version);
  if (!before) return [];
  const [old, now] = [flattenRelease(before.disclosure), flattenRelease(after.disclosure)];
  return correction.fields.flatMap((field, i) => {
    const pointer = `/fields/${i}`;
    const [oldPath, newPath] = [canonicalPath(field.path, before), canonicalPath(field.path, after)];
    if (!old.has(oldPath) && !now.has(newPath)) {
      const near = nearest(newPath, now.keys());
      const params = { path: field.path, ...(near && isPlain(near) ? { near } : {}) };
      return isPlain(field.path)
        ? [problem(file, 'correction-path', params, { pointer: `${pointer}/path` })]
        : [problem(file, 'correction-path', { path: '…' }, { pointer: `${pointer}/path` })];
    }
    const told = isPlain(field.path) ? field.path : '…';
    return (['before', 'after'] as const).flatMap((side) => {
      const stands = side === 'before' ? old.get(oldPath) : now.get(newPath);
      if (sameValue(field[side], stands)) return [];
      const place = { pointer: field[side] === undefined ? pointer : `${pointer}/${side}` };
      return [problem(file, 'correction-differs', { path: told, side }, place)];
    });
  });
}

/** Paths hold ids and names of fields; anything else may be text and is not printed. */
const isPlain = (path: string): boolean => /^[\w.[\]/-]{1,80}$/.test(path) && !/\d{7}/.test(path);

function sameValue(told: string | undefined, stands: string | undefined): boolean {
  if (told === stands) return true;
  if (told === undefined || stands === undefined) return false;
  return (
    Decimal.safeParse(told).success && Decimal.safeParse(stands).success && units(told) === units(stands)
  );
}

/**
 * The path as `flattenRelease` writes it. People also write places in lists by number: `results[3].actual`
 * becomes `results[mediation].actual`, read in the release at hand.
 */
export function canonicalPath(path: string, { disclosure }: Release): string {
  const names = memberNames(disclosure);
  const parts = path
    .replace(/^\//, '')
    .split(/[./[\]]+/)
    .filter((part) => part !== '');
  return parts.reduce((at, part) => {
    if (at === '') return part;
    const members = names.get(at);
    if (!members) return `${at}.${part}`;
    return `${at}[${(/^\d+$/.test(part) ? members[Number(part)] : undefined) ?? part}]`;
  }, '');
}

function correctingRelease(
  release: Release,
  before: Release | undefined,
  told: readonly Correction[] | undefined,
): Problem[] {
  const { disclosure, path } = release;
  if (disclosure.releaseType !== 'correction' || !before) return [];
  const by = `${disclosure.record}@${disclosure.version}`;
  if (!told) {
    const of = `${disclosure.record}@${before.disclosure.version}`;
    return [problem(path, 'correction-missing', { of, by }, { pointer: '/releaseType' })];
  }
  if (before.disclosure.releaseType === 'withdrawal' || before.disclosure.releaseType === 'notice') return [];
  const listed = new Set(
    told.flatMap(({ fields }) =>
      fields.flatMap((field) => [canonicalPath(field.path, before), canonicalPath(field.path, release)]),
    ),
  );
  return diffReleases(before.disclosure, disclosure)
    .filter(({ path: field, before: x, after: y }) => !listed.has(field) && isFigure(x) && isFigure(y))
    .map(({ path: field }) => problem(path, 'correction-incomplete', { path: isPlain(field) ? field : '…' }));
}

/** Absent counts: a figure that came or went is a change of figures. Dates and words are not. */
const isFigure = (value: string | undefined): boolean =>
  value === undefined || Decimal.safeParse(value).success;
