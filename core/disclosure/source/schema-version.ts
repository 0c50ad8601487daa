import { currentVersion, migrations } from '../migrations/index.ts';
import { type Problem, problem } from '../problem.ts';
import type { ContentKind } from '../schema/index.ts';

/** The version that JSON says it is written in: 1 where it says none; `undefined` where it says something else, or is no object. */
export function statedVersion(value: unknown): number | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  if (!('schemaVersion' in value)) return 1;
  const stated = value.schemaVersion;
  return typeof stated === 'number' && Number.isInteger(stated) && stated > 0 ? stated : undefined;
}

/**
 * The one problem of a file from another time: it comes from the future, or a migration would change it. An older file that is
 * the same in today's version is no problem, so that nobody must touch what is already right.
 */
export function versionProblem(file: string, kind: ContentKind, value: unknown): Problem | undefined {
  const [stated, current] = [statedVersion(value), currentVersion(kind)];
  if (stated === undefined || stated === current) return undefined;
  const pointer = 'schemaVersion' in (value as object) ? '/schemaVersion' : '';
  if (stated > current) return problem(file, 'future-schema', { stated, current }, { pointer });
  const old = migrations.some(
    (step) => step.kind === kind && step.from >= stated && step.edits(value as Record<string, unknown>),
  );
  return old ? problem(file, 'old-schema', { stated, current }, { pointer }) : undefined;
}
