import type { Release } from '../catalogue.ts';
import { flattenRelease } from '../flatten.ts';
import { periodRange } from '../period.ts';
import { type Problem, problem } from '../problem.ts';
import type { Disclosure } from '../schema/disclosure.ts';
import { inOrder, type RecordCheck, refers } from './check.ts';

/** Releases: the first is `first`, each type brings its companion, a notice changes no value, dates run forward. */
export const releases: RecordCheck =
  (content) =>
  ({ releases: list }) =>
    list.flatMap((release, index) => {
      const { disclosure, path } = release;
      const before = list[index - 1];
      return [
        ...refers(content, path, 'orgs', disclosure.org, '/org'),
        ...refers(content, path, 'schemes', disclosure.scheme, '/scheme'),
        ...refers(content, path, 'basis', disclosure.adjustment?.basis, '/adjustment/basis'),
        ...firstIsFirst(path, disclosure),
        ...companions(path, disclosure),
        ...withdrawnContent(path, disclosure),
        ...dates(path, disclosure, before),
        ...(before ? sameRecord(path, disclosure, before.disclosure) : []),
        ...noticeChangesNothing(release, list.slice(0, index)),
      ];
    });

function firstIsFirst(file: string, { version, releaseType }: Disclosure): Problem[] {
  if ((version === 1) === (releaseType === 'first')) return [];
  return [
    problem(file, 'first-version', { version: String(version), releaseType }, { pointer: '/releaseType' }),
  ];
}

function companions(file: string, disclosure: Disclosure): Problem[] {
  const { releaseType } = disclosure;
  return (['adjustment', 'withdrawal'] as const).flatMap((field): Problem[] => {
    if (releaseType === field && disclosure[field] === undefined) {
      return [problem(file, 'companion-missing', { releaseType, field }, { pointer: '/releaseType' })];
    }
    if (releaseType !== field && disclosure[field] !== undefined) {
      return [problem(file, 'companion-unexpected', { releaseType, field }, { pointer: `/${field}` })];
    }
    return [];
  });
}

/** What a withdrawal takes away, it must not carry itself. */
function withdrawnContent(file: string, disclosure: Disclosure): Problem[] {
  if (disclosure.releaseType !== 'withdrawal') return [];
  const lists = ['results', 'adjustments', 'vetoEvents', 'attachments'] as const;
  const carried = [
    ...lists.filter((field) => disclosure[field].length > 0),
    ...(['budget', 'objective'] as const).filter((field) => disclosure[field] !== undefined),
  ];
  return carried.map((field) =>
    problem(file, 'companion-unexpected', { releaseType: 'withdrawal', field }, { pointer: `/${field}` }),
  );
}

/** Kinds that look back: their period has ended by the data date. */
export const selfEvaluations: ReadonlySet<Disclosure['kind']> = new Set(['项目支出自评', '部门整体自评']);

function dates(file: string, disclosure: Disclosure, before: Release | undefined): Problem[] {
  const { asOf, publishedAt, period, kind } = disclosure;
  const end: [string, string] = ['period', periodRange(period).to];
  const { from, to } = periodRange(period);
  return [
    ...inOrder(file, ['from', from], ['to', to], '/period'),
    ...inOrder(file, ['asOf', asOf], ['publishedAt', publishedAt], '/asOf'),
    ...(selfEvaluations.has(kind) ? inOrder(file, end, ['asOf', asOf], '/asOf') : []),
    ...(before
      ? inOrder(
          file,
          [`publishedAt v${before.disclosure.version}`, before.disclosure.publishedAt],
          ['publishedAt', publishedAt],
          '/publishedAt',
        )
      : []),
  ];
}

function sameRecord(file: string, now: Disclosure, before: Disclosure): Problem[] {
  if (now.kind === before.kind) return [];
  const params = { field: 'kind', stated: now.kind, earlier: before.kind };
  return [problem(file, 'same-throughout', params, { pointer: '/kind' })];
}

/** Fields that hold values; a notice may repeat them or leave them out, but not change them. */
const valueFields = /^(results\[|budget\.|adjustments\[|vetoEvents\[|claimedTotal$|claimedTier$|scheme$)/;

function noticeChangesNothing({ disclosure, path }: Release, earlier: readonly Release[]): Problem[] {
  if (disclosure.releaseType !== 'notice') return [];
  const standing = earlier.findLast(
    ({ disclosure: { releaseType } }) => releaseType !== 'notice' && releaseType !== 'withdrawal',
  );
  if (!standing) return [];
  const before = flattenRelease(standing.disclosure);
  const changed = [...flattenRelease(disclosure)].filter(
    ([field, value]) => valueFields.test(field) && before.get(field) !== value,
  );
  return changed.map(([field]) => {
    const top = field.replace(/[[.].*$/, '');
    return problem(path, 'value-changed', { path: top }, { pointer: `/${top}` });
  });
}
