import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Collector } from '../../../extension/fields/collector.ts';
import { spanOf, stillHolds } from '../../../extension/fields/stretch.ts';

interface Node {
  data: string;
}

/** Nodes and separators, as a walk through a page meets them. */
function collect(parts: (string | null)[]) {
  const collector = new Collector<Node>();
  const nodes: Node[] = [];
  for (const part of parts) {
    if (part === null) collector.separate('\n');
    else {
      nodes.push({ data: part });
      collector.add(nodes.at(-1) ?? { data: '' });
    }
  }
  return { nodes, taken: collector.take() };
}

test.each([
  [['a', 'b'], 'ab'],
  [['a', null, 'b'], 'a\nb'],
  [['a', null, null, 'b', null], 'a\nb'],
  [[null, 'a'], 'a'],
  [['a\n      b'], 'a b'],
  [['a\n', 'b'], 'a b'],
  [['\n  a'], 'a'],
  [['a  b'], 'a  b'],
])('joins nodes, %#', (parts, text) => expect(collect(parts).taken?.text).toBe(text));

test.each([[[]], [['']], [['\n  \n']], [[' ', null, ' ']]])('has nothing to give, %#', (parts) =>
  expect(collect(parts).taken).toBeUndefined(),
);

test('keeps the line breaks of preformatted text', () => {
  const collector = new Collector<Node>();
  collector.add({ data: 'a\n  b' }, true);
  expect(collector.take()?.text).toBe('a\n  b');
});

test('begins anew after it was emptied', () => {
  const collector = new Collector<Node>();
  collector.add({ data: 'a' });
  collector.take();
  collector.add({ data: 'b' });
  expect(collector.take()).toEqual({
    text: 'b',
    stretches: [{ start: 0, node: { data: 'b' }, from: 0, length: 1 }],
  });
});

const parts = fc.array(
  fc.oneof(fc.constant(null), fc.string({ unit: fc.constantFrom('a', '1', ' ', '\n') })),
);

test('law: every stretch holds what the text says', () =>
  fc.assert(
    fc.property(parts, (parts) => {
      const { taken } = collect(parts);
      if (!taken) return;
      for (const { start, node, from, length } of taken.stretches) {
        expect(node.data.slice(from, from + length)).toBe(taken.text.slice(start, start + length));
      }
      expect(stillHolds(taken.text, taken.stretches, 0, taken.text.length)).toBe(true);
    }),
  ));

test('law: a span begins and ends at the characters that it is asked for', () =>
  fc.assert(
    fc.property(parts, fc.nat(40), fc.nat(40), (parts, start, length) => {
      const { taken } = collect(parts);
      if (!taken) return;
      const end = Math.min(taken.text.length, start + length);
      const span = start < end ? spanOf(taken.stretches, start, end) : undefined;
      if (!span) return;
      const held = taken.stretches.some((one) => one.start <= start && start < one.start + one.length);
      if (held) expect(span.startContainer.data[span.startOffset]).toBe(taken.text[start]);
      const last = taken.stretches.some((one) => one.start < end && end <= one.start + one.length);
      if (last) expect(span.endContainer.data[span.endOffset - 1]).toBe(taken.text[end - 1]);
    }),
  ));

test('a span over several nodes, with a line break between', () => {
  const { nodes, taken } = collect(['x110', '105', null, '1949x']);
  expect(taken?.text).toBe('x110105\n1949x');
  expect(spanOf(taken?.stretches ?? [], 1, 12)).toEqual({
    startContainer: nodes[0],
    startOffset: 1,
    endContainer: nodes[2],
    endOffset: 4,
  });
});

test('sees that a node has changed, where it was asked', () => {
  const { nodes, taken } = collect(['abc', 'def']);
  const [, second] = nodes;
  if (second) second.data = 'dxf';
  expect(stillHolds('abcdef', taken?.stretches ?? [], 0, 3)).toBe(true);
  expect(stillHolds('abcdef', taken?.stretches ?? [], 2, 4)).toBe(false);
});
