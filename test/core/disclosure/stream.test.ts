import { expect, test } from 'vitest';
import { parseContent } from '#core/disclosure/parse.ts';
import { contentReader, recordFolder } from '#core/disclosure/stream.ts';
import { at, World } from './world.ts';

/** The problems of all parts, and the releases that went by. */
function streamed(world: World) {
  const folders = Map.groupBy(world.files(), ({ path }) => recordFolder(path));
  const reader = contentReader(folders.get(undefined) ?? []);
  folders.delete(undefined);
  const parts = [...folders.values()].map((files) => reader.record(files));
  return {
    reader,
    releases: parts.flatMap(({ releases }) => releases),
    problems: [...parts.flatMap(({ problems }) => problems), ...reader.end()],
  };
}

test('a record goes by and is not kept', () => {
  const { reader, releases, problems } = streamed(new World());
  expect(problems).toEqual([]);
  expect(releases.map(({ disclosure }) => disclosure.version)).toEqual([1, 2]);
  expect(reader.catalogue.records.size).toBe(0);
  expect(reader.catalogue.schemes.size).toBe(1);
});

test.each<[string, (world: World) => World]>([
  ['in a definition', (w) => w.edit(at.scheme, (s) => Object.assign(s, { base: '90' }))],
  ['in a release', (w) => w.edit(at.v1, (d) => Object.assign(d, { asOf: 'soon' }))],
  ['between two releases', (w) => w.edit(at.v2, (d) => Object.assign(d, { publishedAt: '2020-01-01' }))],
  [
    'in a correction of a record',
    (w) => w.edit(at.correction, (c) => Object.assign(c.fields[0], { after: '7' })),
  ],
  [
    'in a reference to a record',
    (w) => w.edit(at.warning, (one) => Object.assign(one, { subject: 'nothing' })),
  ],
  ['beside a release', (w) => w.put('disclosures/justice/2025/mediation-2025/attachments/more.csv', 'a\n')],
  ['in a version that is missing', (w) => w.remove(at.v1)],
  ['outside every folder of a record', (w) => w.put('disclosures/justice/readme.txt', 'a\n')],
])('a fault %s is found as in one piece', (_where, fault) => {
  const { problems } = streamed(fault(new World()));
  expect(problems.length).toBeGreaterThan(0);
  expect(problems).toEqual(expect.arrayContaining(parseContent(fault(new World()).files()).problems));
  expect(problems).toHaveLength(parseContent(fault(new World()).files()).problems.length);
});

test.each([
  ['disclosures/a/2025/b/v1.json', 'disclosures/a/2025/b'],
  ['disclosures/a/2025/b/attachments/c.csv', 'disclosures/a/2025/b'],
  ['disclosures/a/2025/v1.json', undefined],
  ['schemes/a/v1.json', undefined],
])('%s lies in the record %s', (path, folder) => expect(recordFolder(path)).toBe(folder));
