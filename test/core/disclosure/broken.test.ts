import { expect, test } from 'vitest';
import { describe as inWords } from '#core/disclosure/describe.ts';
import { parseContent } from '#core/disclosure/parse.ts';
import { problemWords } from '#core/disclosure/words/problems.ts';
import { brokenCodes } from './broken/codes.ts';
import { brokenFiles } from './broken/files.ts';
import { brokenReferences } from './broken/references.ts';
import { brokenReleases } from './broken/releases.ts';
import { brokenSchemas } from './broken/schema.ts';
import { brokenSchemes } from './broken/schemes.ts';
import { World } from './world.ts';

const all = [
  ...brokenCodes,
  ...brokenFiles,
  ...brokenSchemas,
  ...brokenReferences,
  ...brokenSchemes,
  ...brokenReleases,
];

test.each(all)('$name: one clear problem', ({ fault, code, file, pointer, line, column, zh }) => {
  const world = new World();
  fault(world);
  const { problems } = parseContent(world.files());
  expect(problems.map((one) => `${one.code} ${one.file} ${one.pointer ?? ''}`.trim())).toEqual([
    `${code} ${file} ${pointer ?? ''}`.trim(),
  ]);
  const [problem] = problems;
  if (!problem) return;
  if (line !== undefined) expect([problem.line, problem.column]).toEqual([line, column]);
  if (pointer !== undefined) expect(problem.line).toBeGreaterThan(0);
  const [chinese, english] = [inWords(problem, 'zh'), inWords(problem, 'en')];
  expect(chinese).toContain(zh);
  expect(chinese).toContain(`content/${file}`);
  expect(english).toContain(`content/${file}`);
  expect(english.slice(english.indexOf(': ') + 2)).not.toMatch(/^\s*$|undefined|\[object|NaN/);
  expect(chinese).not.toMatch(/undefined|\[object|NaN/);
});

test('there are at least two hundred broken files', () => {
  expect(all.length).toBeGreaterThanOrEqual(200);
  expect(new Set(all.map(({ name }) => name)).size).toBe(all.length);
});

test('every code is broken at least once', () => {
  const shown = new Set<string>([...all.map(({ code }) => code), ...shownElsewhere]);
  expect(Object.keys(problemWords).filter((code) => !shown.has(code))).toEqual([]);
});

/** Codes that come from what a door could not read (content-folder.test.ts), and those of near-duplicates.test.ts, parse.test.ts and migrate.test.ts. */
const shownElsewhere = ['symlink', 'denied', 'near-duplicate', 'sha256-differs', 'migration-blocked'];
