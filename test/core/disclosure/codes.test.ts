import { expect, test } from 'vitest';
import { peersOf, segmentOf, topicOf } from '#core/disclosure/codes.ts';
import { parseContent } from '#core/disclosure/parse.ts';
import { at, World } from './world.ts';

const { catalogue } = parseContent(new World().files());

test('a class is found with its list and its place on the ladder', () => {
  expect(segmentOf(catalogue, 'recipients/minors')).toMatchObject({
    list: { id: 'recipients', ordered: true },
    segment: { name: '未成年人' },
    place: 1,
  });
  expect(topicOf(catalogue, 'matters/other')).toMatchObject({ topic: { other: true }, place: 2 });
});

test.each([undefined, 'recipients/none', 'none/older', 'recipients'])('%s leads nowhere', (ref) => {
  expect(segmentOf(catalogue, ref)).toBeUndefined();
  expect(topicOf(catalogue, ref)).toBeUndefined();
});

test('peers are the others of a group', () => {
  expect(peersOf(catalogue, 'justice').map(({ peers }) => peers)).toEqual([['court']]);
  expect(peersOf(catalogue, 'county')).toEqual([]);
});

test('without a region list no region is asked for', () =>
  expect(parseContent(new World().remove(at.regions).files()).problems).toEqual([]));

test('a broken list gives one problem, not one for everybody who names it', () => {
  const { problems } = parseContent(new World().put(at.topics, '{').files());
  expect(problems.map(({ code, file }) => [code, file])).toEqual([['invalid-json', at.topics]]);
});

test('rates by class are not summed', () => {
  const world = new World();
  for (const path of [at.v1, at.v2])
    world.edit(path, (d) => {
      d.results[1].bySegment = [
        { segment: 'recipients/older', value: '99' },
        { segment: 'recipients/minors', value: '97' },
      ];
    });
  expect(parseContent(world.files()).problems).toEqual([]);
});
