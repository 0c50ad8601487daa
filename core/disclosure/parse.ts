import type { Catalogue, ContentFile } from './catalogue.ts';
import { checks } from './checks/index.ts';
import { schemaHint } from './json-schema.ts';
import { type Problem, problem } from './problem.ts';
import { type ContentKind, schemas } from './schema/index.ts';
import { assemble, type Content, type Entity, type Sha256 } from './source/assemble.ts';
import { expectedPath, placeOf } from './source/layout.ts';
import { locateProblems } from './source/locate-problems.ts';
import { readJson } from './source/read-json.ts';
import { readText, unreadable } from './source/read-text.ts';
import { schemaProblems } from './source/schema-problems.ts';

/** Everything that the content folder says, and everything that is wrong with it. */
export interface Parsed {
  catalogue: Catalogue;
  /** Sorted by file and place. A file with an error of its own is left out of the catalogue. */
  problems: Problem[];
}

/**
 * Reads all files of a content folder: bytes → text → JSON → schema → catalogue → checks across files.
 * Fast where all is well: places in a file are looked up only for problems. Never throws on bad input.
 * With `sha256` (of the platform), attachments are compared with the hashes that releases and notices state.
 */
export function parseContent(input: Iterable<ContentFile>, sha256?: Sha256): Parsed {
  const files = new Map<string, ContentFile>();
  for (const file of [...input].sort((a, b) => (a.path < b.path ? -1 : 1))) files.set(file.path, file);
  const problems: Problem[] = [];
  const entities: Entity[] = [];
  const markdown = new Map<string, string>();

  for (const file of files.values()) {
    const place = placeOf(file.path);
    if (place.role === 'entity') entities.push(...readEntity(file, place.kind, problems));
    else if (place.role === 'markdown') {
      const read = readText(file);
      if ('text' in read) markdown.set(place.of, read.text);
      else problems.push(read.problem);
    } else if (place.role === 'attachment') {
      const refused = unreadable(file);
      if (refused) problems.push(refused);
    } else if (place.role === 'unexpected') {
      problems.push(unreadable(file) ?? problem(file.path, 'unexpected-file', { expected: place.expected }));
    }
  }
  const { content, problems: doubled } = assemble(entities, markdown, files, sha256);
  problems.push(...doubled, ...checkAll(content));
  return { catalogue: content.catalogue, problems: locateProblems(problems, files) };
}

const checkAll = (content: Content): Problem[] => checks.flatMap((check) => check(content));

/** The parsed file in a list, or `[]` after its problems were added. */
function readEntity(file: ContentFile, kind: ContentKind, problems: Problem[]): Entity[] {
  const read = readText(file);
  if ('problem' in read) {
    problems.push(read.problem);
    return [];
  }
  const json = readJson(file.path, read.text);
  if ('problems' in json) {
    problems.push(...json.problems);
    return [];
  }
  const result = schemas[kind].safeParse(json.value);
  if (!result.success) {
    problems.push(...schemaProblems(file.path, schemas[kind], json.value));
    return [];
  }
  const entity: Entity = { kind, data: result.data as Entity['data'], file: file.path };
  const expected = expectedPath(kind, entity.data, file.path);
  if (expected !== file.path) {
    problems.push(problem(file.path, 'wrong-place', { expected }));
    return [];
  }
  const hint = schemaHint(file.path, kind);
  if (result.data.$schema !== hint) {
    const pointer = result.data.$schema === undefined ? '' : '/$schema';
    problems.push(problem(file.path, 'wrong-schema-hint', { expected: hint }, { pointer }));
  }
  return [entity];
}
