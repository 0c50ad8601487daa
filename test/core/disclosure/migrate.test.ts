import { expect, test } from 'vitest';
import { describe as inWords } from '#core/disclosure/describe.ts';
import { migrate } from '#core/disclosure/migrate.ts';
import { migrations } from '#core/disclosure/migrations/index.ts';
import { parseContent } from '#core/disclosure/parse.ts';
import { at, World } from './world.ts';

/** The sample as version 1 had it: the points of 预算执行率 stood in each disclosure. */
const old = () =>
  new World()
    .edit(at.scheme, (s) => {
      delete s.budgetWeight;
    })
    .edit(at.v1, (d) => Object.assign(d.budget, { weight: '10' }))
    .edit(at.v2, (d) => Object.assign(d.budget, { weight: '10' }));

const written = (world: World): World => {
  for (const [path, text] of migrate(world.files()).texts) world.put(path, text);
  return world;
};

test('content of today is left alone', () =>
  expect(migrate(new World().files())).toEqual({ texts: new Map(), steps: [], problems: [] }));

test('budget.weight moves to budgetWeight of the scheme, and everything else keeps its text', () => {
  const before = old();
  const { texts, steps, problems } = migrate(before.files());
  expect(problems).toEqual([]);
  expect(steps.map(({ path, from, to }) => [path, from, to])).toEqual([
    [at.v1, 1, 2],
    [at.v2, 1, 2],
  ]);
  expect([...texts.keys()].sort()).toEqual([at.v1, at.v2, at.scheme].sort());
  expect(JSON.parse(texts.get(at.scheme) ?? '').budgetWeight).toBe('10');
  const { schemaVersion, ...release } = JSON.parse(texts.get(at.v1) ?? '');
  expect(schemaVersion).toBe(2);
  expect(release).toEqual(JSON.parse(new World().text(at.v1)));
  expect(texts.get(at.v1)?.split('\n').slice(0, 3)).toEqual([
    '{',
    expect.stringContaining('"$schema"'),
    '  "schemaVersion": 2,',
  ]);
  const untouched = before
    .text(at.v1)
    .split('\n')
    .filter((line) => !/weight|executed|annual|\}|\{/.test(line));
  for (const line of untouched) expect(texts.get(at.v1)?.split('\n')).toContain(line);
});

test('migrated content parses, and migrating twice changes nothing more', () => {
  const world = written(old());
  expect(parseContent(world.files()).problems).toEqual([]);
  expect(migrate(world.files()).texts.size).toBe(0);
});

test.each<[string, (world: World) => World]>([
  ['whose scheme says otherwise', (w) => w.edit(at.scheme, (s) => Object.assign(s, { budgetWeight: '20' }))],
  ['whose scheme is not there', (w) => w.remove(at.scheme)],
  [
    'without a scheme',
    (w) => {
      for (const path of [at.v1, at.v2])
        w.edit(path, (d) => {
          delete d.scheme;
        });
      return w;
    },
  ],
])('a file %s stays as it is and is reported', (_which, change) => {
  const { texts, problems } = migrate(change(old()).files());
  expect(texts.size).toBe(0);
  expect(problems.map(({ code, file }) => [code, file])).toEqual([
    ['migration-blocked', at.v1],
    ['migration-blocked', at.v2],
  ]);
  for (const one of problems) expect(inWords(one, 'zh') + inWords(one, 'en')).toMatch(/手工.*by hand/s);
});

test('a file from the future stays as it is and is reported', () => {
  const { texts, problems } = migrate(
    new World().edit(at.v1, (d) => Object.assign(d, { schemaVersion: 9 })).files(),
  );
  expect(texts.size).toBe(0);
  expect(problems).toMatchObject([{ code: 'future-schema', file: at.v1, params: { stated: 9, current: 2 } }]);
});

test('migrations of a kind lead from version to version', () => {
  for (const own of Map.groupBy(migrations, ({ kind }) => kind).values())
    expect(own.map(({ from }) => from)).toEqual(own.map((_, index) => index + 1));
});
