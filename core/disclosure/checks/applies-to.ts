import { problem } from '../problem.ts';
import type { Organisation } from '../schema/organisation.ts';
import type { Scheme } from '../schema/scheme.ts';
import type { RecordCheck } from './check.ts';

/**
 * Releases under a scheme that is made for others: warnings. The issuer of a scheme may publish for those it assesses, and a
 * scheme that names no levels is for all of them.
 */
export const appliesTo: RecordCheck =
  ({ catalogue }) =>
  ({ releases }) =>
    releases.flatMap(({ disclosure, path }) => {
      const org = catalogue.organisations.get(disclosure.org);
      const scheme = catalogue.schemes.get(disclosure.scheme ?? '');
      if (!org || !scheme || fits(org, scheme)) return [];
      const params = { scheme: `${scheme.id}@${scheme.version}`, kind: org.kind, level: org.level };
      return [problem(path, 'scheme-for-others', params, { pointer: '/scheme' }, 'warning')];
    });

const fits = ({ id, kind, level }: Organisation, { issuer, appliesTo: { kinds, levels } }: Scheme): boolean =>
  id === issuer || (kinds.includes(kind) && (levels.length === 0 || levels.includes(level)));
