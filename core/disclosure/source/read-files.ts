import type { ContentFile } from '../catalogue.ts';
import { schemaHint } from '../json-schema.ts';
import { type Problem, problem } from '../problem.ts';
import { type ContentKind, schemas } from '../schema/index.ts';
import { type Acceptor, acceptorOf, refused } from './acceptor.ts';
import type { Entity } from './content.ts';
import { expectedPath, placeOf } from './layout.ts';
import { placeholderProblems } from './placeholder-problems.ts';
import { readJson } from './read-json.ts';
import { readText, unreadable } from './read-text.ts';
import { schemaProblems } from './schema-problems.ts';
import { versionProblem } from './schema-version.ts';

/** Files that were read one by one; nothing is known yet of how they fit together. */
export interface ReadFiles {
  /** By path, sorted. */
  files: ReadonlyMap<string, ContentFile>;
  entities: readonly Entity[];
  /** Markdown by the path of the JSON file it belongs to. */
  markdown: ReadonlyMap<string, string>;
  /** Attachments by the folder of their record or notice. */
  attachments: ReadonlyMap<string, readonly ContentFile[]>;
  problems: Problem[];
}

/** Bytes → text → JSON → schema, file by file. A file with an error of its own gives problems and no entity. Never throws on bad input. */
export function readFiles(input: Iterable<ContentFile>): ReadFiles {
  const files = new Map<string, ContentFile>();
  for (const file of [...input].sort((a, b) => (a.path < b.path ? -1 : 1))) files.set(file.path, file);
  const entities: Entity[] = [];
  const markdown = new Map<string, string>();
  const attachments = new Map<string, ContentFile[]>();
  const problems: Problem[] = [];
  for (const file of files.values()) {
    const place = placeOf(file.path);
    if (place.role === 'entity') {
      const entity = readEntity(file, place.kind, problems);
      if (entity) entities.push(entity);
    } else if (place.role === 'markdown') {
      const read = readText(file);
      if ('text' in read) markdown.set(place.of, read.text);
      else problems.push(read.problem);
    } else if (place.role === 'attachment') {
      const refused = unreadable(file);
      if (refused) problems.push(refused);
      const beside = attachments.get(place.folder);
      if (beside) beside.push(file);
      else attachments.set(place.folder, [file]);
    } else if (place.role === 'unexpected') {
      problems.push(unreadable(file) ?? problem(file.path, 'unexpected-file', { expected: place.expected }));
    }
  }
  return { files, entities, markdown, attachments, problems };
}

const acceptors = new Map<ContentKind, Acceptor>();

/** Made at first use: schemas that are lazy are then known. */
function acceptorFor(kind: ContentKind): Acceptor {
  const known = acceptors.get(kind);
  if (known) return known;
  const made = acceptorOf(schemas[kind]);
  acceptors.set(kind, made);
  return made;
}

/** The parsed file, or `undefined` after its problems were added. */
function readEntity(file: ContentFile, kind: ContentKind, problems: Problem[]): Entity | undefined {
  const read = readText(file);
  if ('problem' in read) {
    problems.push(read.problem);
    return undefined;
  }
  const json = readJson(file.path, read.text);
  if ('problems' in json) {
    for (const one of json.problems) problems.push(one);
    return undefined;
  }
  const otherTime = versionProblem(file.path, kind, json.value);
  if (otherTime) {
    problems.push(otherTime);
    return undefined;
  }
  for (const one of placeholderProblems(file.path, read.text, json.value)) problems.push(one);
  const data = acceptorFor(kind)(json.value);
  if (data === refused) {
    for (const one of schemaProblems(file.path, schemas[kind], json.value)) problems.push(one);
    return undefined;
  }
  const entity: Entity = { kind, data: data as Entity['data'], file: file.path };
  const expected = expectedPath(kind, entity.data, file.path);
  if (expected !== file.path) {
    problems.push(problem(file.path, 'wrong-place', { expected }));
    return undefined;
  }
  const hint = schemaHint(file.path, kind);
  const { $schema } = data as { $schema?: string };
  if ($schema !== hint) {
    const pointer = $schema === undefined ? '' : '/$schema';
    problems.push(problem(file.path, 'wrong-schema-hint', { expected: hint }, { pointer }));
  }
  return entity;
}
