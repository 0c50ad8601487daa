import type { ContentKind } from '../schema/index.ts';
import { budgetWeight } from './budget-weight.ts';
import type { Migration } from './migration.ts';

/** Every migration; those of one kind in the order of their versions. */
export const migrations: readonly Migration[] = [budgetWeight];

/** The version in which files of a kind are written today: 1 until a migration leads on. */
export const currentVersion = (kind: ContentKind): number =>
  1 + migrations.filter((migration) => migration.kind === kind).length;
