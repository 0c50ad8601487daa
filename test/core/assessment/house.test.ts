import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { figureChecks } from '#core/assessment/checks/index.ts';
import { scoringMethods } from '#core/assessment/scoring/index.ts';
import { warningRules } from '#core/assessment/warnings/index.ts';
import { Scoring, WarningRule } from '#core/disclosure/schema/scheme.ts';

/** Each scoring method, warning rule and check is listed, documented with its source, and tested. */
const room = new URL('../../../core/assessment/', import.meta.url);
const rooms = {
  scoring: { ids: Object.keys(scoringMethods), shared: ['index', 'method', 'quotient'] },
  warnings: { ids: Object.keys(warningRules), shared: ['index', 'rule', 'history'] },
  checks: { ids: figureChecks.map(({ id }) => id), shared: ['index', 'check'] },
};

describe.each(Object.entries(rooms))('%s', (folder, { ids, shared }) => {
  const files = readdirSync(new URL(`${folder}/`, room)).map((name) => name.replace(/\.ts$/, ''));

  test('every file is listed, every id has its file', () =>
    expect(files.filter((name) => !shared.includes(name)).sort()).toEqual([...ids].sort()));

  test.each(ids)('%s is documented with its source, and tested', (id) => {
    const text = readFileSync(new URL(`${folder}/${id}.ts`, room), 'utf8');
    const name = id.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
    expect(text).toMatch(
      new RegExp(`/\\*\\*(?:(?!\\*/)[\\s\\S])*Source: (?:(?!\\*/)[\\s\\S])*\\*/\\nexport const ${name}:`),
    );
    const own = new URL(`${folder}/${id}.test.ts`, import.meta.url);
    expect(readFileSync(own, 'utf8')).toMatch(/test/);
  });
});

test('each id is the id of its entry', () => {
  for (const [id, method] of Object.entries(scoringMethods)) expect(method.id).toBe(id);
  for (const [kind, rule] of Object.entries(warningRules)) expect(rule.kind).toBe(kind);
});

test('the schema and the registries know the same names', () => {
  expect(Scoring.options.map(({ shape }) => shape.method.value).sort()).toEqual(
    [...rooms.scoring.ids].sort(),
  );
  expect(WarningRule.options.map(({ shape }) => shape.kind.value).sort()).toEqual(
    [...rooms.warnings.ids].sort(),
  );
});
