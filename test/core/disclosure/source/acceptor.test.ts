import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type ContentKind, schemas } from '#core/disclosure/schema/index.ts';
import { acceptorOf, refused } from '#core/disclosure/source/acceptor.ts';
import { placeOf } from '#core/disclosure/source/layout.ts';
import { readContent } from '../../../content/read-content.ts';
import { World } from '../world.ts';

const acceptors = Object.fromEntries(
  Object.entries(schemas).map(([kind, schema]) => [kind, acceptorOf(schema)]),
);

/** The acceptor and zod give the same value in the same order of keys, or both refuse. */
function agree(kind: ContentKind, value: unknown): boolean {
  const own = acceptors[kind]?.(value);
  const { success, data } = schemas[kind].safeParse(value);
  if (!success) return own === refused;
  return isDeepStrictEqual(own, data) && JSON.stringify(own) === JSON.stringify(data);
}

const files: { kind: ContentKind; value: unknown }[] = [
  ...readContent(),
  ...new World().files().flatMap(({ path, bytes }) => {
    const place = placeOf(path);
    return place.role === 'entity'
      ? [{ kind: place.kind, value: JSON.parse(new TextDecoder().decode(bytes)) }]
      : [];
  }),
].map(({ kind, value }) => ({ kind: kind as ContentKind, value }));

test('every file of the content is read as zod reads it', () => {
  expect(files.length).toBeGreaterThan(400);
  expect(files.filter(({ kind, value }) => !agree(kind, value))).toEqual([]);
});

describe('what a person may get wrong', () => {
  /** Every place of a value, with a way to change it. */
  const places = (value: unknown, at: (string | number)[] = []): (string | number)[][] =>
    typeof value !== 'object' || value === null
      ? [at]
      : [at, ...Object.entries(value).flatMap(([key, child]) => places(child, [...at, key]))];
  const changed = (value: unknown, path: readonly (string | number)[], to: unknown): unknown => {
    const [key, ...rest] = path;
    if (key === undefined) return to;
    const copy = (Array.isArray(value) ? [...value] : { ...(value as object) }) as Record<string, unknown>;
    const next = changed(copy[key], rest, to);
    if (next === absent) delete copy[key];
    else copy[key] = next;
    return copy;
  };
  const absent = Symbol('absent');
  const wrong = fc.oneof(
    fc.constantFrom<unknown>(
      absent,
      null,
      '',
      '1',
      '-0',
      '98.1',
      1,
      1.5,
      -1,
      true,
      [],
      {},
      [[]],
      'x'.repeat(300),
    ),
    fc.constantFrom<unknown>('2025-02-30', '2025-02-28', '2025-13', { from: '2025-01-01', to: '2025-02-01' }),
    fc.json().map((text) => JSON.parse(text) as unknown),
  );

  test('any value in any place of any file', () => {
    fc.assert(
      fc.property(fc.constantFrom(...files), fc.nat(), wrong, ({ kind, value }, index, to) => {
        const all = places(value);
        return agree(kind, changed(value, all[index % all.length] ?? [], to));
      }),
      { numRuns: 3000 },
    );
  });

  test('a key too many, at any depth, also one that every object inherits', () => {
    const keys = fc.constantFrom('extra', '__proto__', 'constructor', 'toString', 'hasOwnProperty', '');
    fc.assert(
      fc.property(fc.constantFrom(...files), fc.nat(), keys, ({ kind, value }, index, key) => {
        const all = places(value).filter((path) => {
          const there = path.reduce<unknown>((v, k) => (v as Record<string, unknown>)[k], value);
          return typeof there === 'object' && there !== null && !Array.isArray(there);
        });
        const path = all[index % all.length] ?? [];
        const there = path.reduce<unknown>((v, k) => (v as Record<string, unknown>)[k], value);
        const added = JSON.parse(`{${JSON.stringify(key)}: "x"}`) as object;
        const more = Object.defineProperties(
          { ...(there as object) },
          Object.getOwnPropertyDescriptors(added),
        );
        return agree(kind, changed(value, path, more));
      }),
      { numRuns: 1000 },
    );
  });
});
