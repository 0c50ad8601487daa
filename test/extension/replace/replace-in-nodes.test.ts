import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Collector } from '../../../extension/fields/collector.ts';
import { replaceInNodes, takeBack } from '../../../extension/replace/replace-in-nodes.ts';

class Node {
  data: string;
  constructor(data: string) {
    this.data = data;
  }
  replaceData(offset: number, count: number, data: string): void {
    this.data = this.data.slice(0, offset) + data + this.data.slice(offset + count);
  }
}

function collect(parts: readonly string[]) {
  const collector = new Collector<Node>();
  const nodes = parts.map((part) => new Node(part));
  for (const node of nodes) collector.add(node);
  return { nodes, stretches: collector.take()?.stretches ?? [], now: () => nodes.map(({ data }) => data) };
}

test.each([
  [
    'same length: every character stays in its node',
    ['号110', '105', '19。'],
    1,
    9,
    '11****19',
    ['号11*', '***', '19。'],
  ],
  ['shorter: the first node takes it', ['号110', '105', '19。'], 1, 9, '（略）', ['号（略）', '', '。']],
  ['nothing: all of it goes', ['号110', '105。'], 1, 7, '', ['号', '。']],
])('%s', (_, parts, start, end, replacement, after) => {
  const { stretches, now } = collect(parts);
  const changes = replaceInNodes(stretches, start, end, replacement);
  expect(now()).toEqual(after);
  expect(takeBack(changes)).toBe(0);
  expect(now()).toEqual(parts);
});

test('leaves a node alone that was changed since', () => {
  const { stretches, nodes } = collect(['110105']);
  const changes = replaceInNodes(stretches, 0, 6, '11**05');
  const [node] = nodes;
  if (node) node.data = 'new';
  expect(takeBack(changes)).toBe(1);
  expect(node?.data).toBe('new');
});

test('law: what was replaced from the last to the first is taken back whole', () =>
  fc.assert(
    fc.property(
      fc.array(fc.string({ unit: fc.constantFrom('a', 'b') }), { minLength: 1 }),
      fc.nat(),
      fc.string(),
      (parts, at, mask) => {
        const { stretches, now } = collect(parts);
        const length = parts.join('').length;
        const middle = length === 0 ? 0 : at % length;
        const changes = [
          ...replaceInNodes(stretches, middle, length, mask),
          ...replaceInNodes(stretches, 0, middle, mask),
        ];
        expect(takeBack(changes)).toBe(0);
        expect(now()).toEqual(parts);
      },
    ),
  ));
