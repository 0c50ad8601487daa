import { applyEdits, modify } from 'jsonc-parser';
import type { ContentFile } from './catalogue.ts';
import { currentVersion, migrations } from './migrations/index.ts';
import type { Edit, Edits } from './migrations/migration.ts';
import { type Problem, problem } from './problem.ts';
import type { ContentKind } from './schema/index.ts';
import { placeOf, refOfPath } from './source/layout.ts';
import { readJson, valueAt } from './source/read-json.ts';
import { readText } from './source/read-text.ts';
import { statedVersion } from './source/schema-version.ts';
import type { Both } from './words/both.ts';

/** What a migration did to one file. */
export interface MigratedFile {
  path: string;
  from: number;
  to: number;
  words: readonly Both[];
}

export interface Migrated {
  /** New text of every file that changes, by path: those migrated, and those that took something over. */
  texts: ReadonlyMap<string, string>;
  steps: readonly MigratedFile[];
  /** Files from the future, and files that cannot be migrated; they stay as they are. */
  problems: readonly Problem[];
}

/**
 * Brings the files of a content folder to today's version, step by step. Only what changes is rewritten: the rest of a file keeps
 * its text. A file that is the same in today's version is left alone. Files that are no JSON are left to `npm run check`.
 * Migrating twice changes nothing more. Never throws.
 */
export function migrate(input: Iterable<ContentFile>): Migrated {
  const files = new Map([...input].map((file) => [file.path, file]));
  const texts = new Map<string, string>();
  const steps: MigratedFile[] = [];
  const problems: Problem[] = [];
  const textOf = (path: string): string | undefined => {
    const file = files.get(path);
    const read = texts.has(path) || !file ? undefined : readText(file);
    return texts.get(path) ?? (read && 'text' in read ? read.text : undefined);
  };
  const pathOf = new Map<string, string>();
  for (const path of files.keys()) {
    const place = placeOf(path);
    if (place.role === 'entity') pathOf.set(`${place.kind} ${refOfPath(path)}`, path);
  }
  /** The other file and its text once it took over what it must; `undefined` where it is not there or says otherwise. */
  const handOver = ({ kind, ref, edit }: NonNullable<Edits['there']>): [string, string] | undefined => {
    const path = pathOf.get(`${kind} ${ref}`);
    const text = path === undefined ? undefined : textOf(path);
    if (path === undefined || text === undefined) return undefined;
    const json = readJson(path, text);
    const before = 'value' in json ? valueAt(json.value, edit.path) : undefined;
    if ('problems' in json || (before !== undefined && before !== edit.value)) return undefined;
    return [path, before === undefined ? edited(text, edit) : text];
  };

  for (const path of files.keys()) {
    const place = placeOf(path);
    const text = textOf(path);
    if (place.role !== 'entity' || text === undefined) continue;
    const one = migrateOne(path, place.kind, text, handOver);
    if ('problem' in one) problems.push(one.problem);
    else if (one.text !== text) {
      texts.set(path, one.text);
      for (const [other, taken] of one.others) if (taken !== textOf(other)) texts.set(other, taken);
      steps.push(one.step);
    }
  }
  return { texts, steps, problems };
}

type HandOver = (there: NonNullable<Edits['there']>) => [string, string] | undefined;

function migrateOne(
  path: string,
  kind: ContentKind,
  text: string,
  handOver: HandOver,
): { problem: Problem } | { text: string; others: [string, string][]; step: MigratedFile } {
  const json = readJson(path, text);
  const [stated, to] = ['value' in json ? statedVersion(json.value) : undefined, currentVersion(kind)];
  let now = text;
  const words: Both[] = [];
  const others: [string, string][] = [];
  const from = stated ?? to;
  if (from > to) return { problem: problem(path, 'future-schema', { stated: from, current: to }) };
  for (const migration of migrations.filter((one) => one.kind === kind && one.from >= from)) {
    const value: Record<string, unknown> = JSON.parse(now);
    const edits = migration.edits(value);
    if (!edits) continue;
    const other = edits.there && handOver(edits.there);
    if (edits.there && !other)
      return { problem: problem(path, 'migration-blocked', { ref: edits.there.ref }) };
    if (other) others.push(other);
    for (const edit of edits.here) now = edited(now, edit);
    words.push(edits.words);
  }
  const says = 'value' in json && valueAt(json.value, ['schemaVersion']) !== undefined;
  if (now !== text || (says && from < to)) now = edited(now, { path: ['schemaVersion'], value: to });
  return { text: now, others, step: { path, from, to, words } };
}

/** The text with one edit, in the style of the content folder: two spaces; a new version stands behind `$schema`. */
const edited = (text: string, { path, value }: Edit): string =>
  applyEdits(
    text,
    modify(text, [...path], value, {
      formattingOptions: { tabSize: 2, insertSpaces: true, eol: '\n' },
      ...(path[0] === 'schemaVersion' ? { getInsertionIndex: (keys) => keys.indexOf('$schema') + 1 } : {}),
    }),
  );
