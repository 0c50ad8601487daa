import fc from 'fast-check';
import { expect, test } from 'vitest';
import { describe as inWords } from '#core/disclosure/describe.ts';
import { parseContent } from '#core/disclosure/parse.ts';
import { at, World } from './world.ts';

const paths = Object.values(at);

test('law: any bytes in any file give problems, never a throw', () => {
  fc.assert(
    fc.property(fc.constantFrom(...paths), fc.uint8Array({ maxLength: 200 }), (path, bytes) => {
      const { problems } = parseContent(new World().put(path, bytes).files());
      expect(problems.length).toBeGreaterThan(0);
    }),
  );
});

test('law: any JSON in any file gives problems in words, never a throw', () => {
  fc.assert(
    fc.property(fc.constantFrom(...paths), fc.jsonValue(), (path, value) => {
      const { problems } = parseContent(new World().put(path, JSON.stringify(value)).files());
      expect(problems.length).toBeGreaterThan(0);
      for (const one of problems) expect(inWords(one, 'en')).not.toMatch(/undefined|\[object/);
    }),
  );
});

test('law: any value in any field of a release or a scheme never throws', () => {
  const fields = [at.v1, at.scheme].flatMap((path) =>
    Object.keys(JSON.parse(new World().text(path))).map((key) => [path, key] as const),
  );
  fc.assert(
    fc.property(fc.constantFrom(...fields), fc.jsonValue(), ([path, key], value) => {
      const world = new World().edit(path, (data) => {
        data[key] = value;
      });
      for (const one of parseContent(world.files()).problems) inWords(one, 'zh');
    }),
    { numRuns: 300 },
  );
});

test('law: the order of files does not matter', () => {
  const files = new World()
    .edit(at.scheme, (s) => Object.assign(s, { base: '90', issuer: 'nobody' }))
    .files();
  const straight = parseContent(files);
  fc.assert(
    fc.property(fc.shuffledSubarray(files, { minLength: files.length }), (shuffled) => {
      expect(parseContent(shuffled).problems).toEqual(straight.problems);
    }),
    { numRuns: 20 },
  );
});
