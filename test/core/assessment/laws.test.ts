import fc from 'fast-check';
import { expect, test } from 'vitest';
import { assess } from '#core/assessment/assess.ts';
import { compare, one, parse, sum, whole, zero } from '#core/assessment/exact.ts';
import type {
  DisclosureInput,
  LeafInput,
  ResultInput,
  SchemeInput,
  ScoringInput,
  TargetInput,
} from '#core/assessment/input.ts';
import { disclosureOf, leaf, schemeOf } from './make.ts';

/** Laws that hold for every scheme and every disclosure. */

const decimal = (min: number, max: number) =>
  fc
    .tuple(fc.integer({ min: min * 100, max: max * 100 }), fc.constantFrom(0, 1, 2))
    .map(([cents, digits]) => (cents / 100).toFixed(digits));

const grades = [
  { name: '达成', low: '80', high: '100' },
  { name: '未达成', low: '0', high: '80' },
];
const shapes: fc.Arbitrary<{ scoring: ScoringInput; target?: TargetInput }> = fc.oneof(
  fc
    .record({ cap: fc.option(decimal(1, 2), { nil: undefined }), value: decimal(1, 500) })
    .map(({ cap, value }) => ({
      scoring: { method: 'ratio' as const, cap },
      target: { op: '≥' as const, value },
    })),
  decimal(0, 500).map((value) => ({
    scoring: { method: 'inverse-ratio' as const },
    target: { op: '≤' as const, value },
  })),
  decimal(-5, 500).map((value) => ({
    scoring: { method: 'threshold' as const },
    target: { op: '≥' as const, value },
  })),
  fc.constant({
    scoring: { method: 'interval' as const, floor: '5', ceiling: '90' },
    target: { op: '区间' as const, low: '20', high: '60' },
  }),
  fc.constant({
    scoring: {
      method: 'bands' as const,
      bands: [
        { from: '10', to: '50', points: '3' },
        { from: '50', points: '8' },
      ],
    },
  }),
  fc.constant({ scoring: { method: 'qualitative' as const, grades } }),
  decimal(0, 3).map((perUnit) => ({ scoring: { method: 'deduction' as const, perUnit } })),
  fc.constant({ scoring: { method: 'accumulate' as const, periodCap: '9' } }),
);

const results = fc.oneof(
  {
    weight: 6,
    arbitrary: decimal(-10, 600).map((actual) => ({
      actual,
      judgement: { grade: '达成', share: '90', reason: '见说明' },
    })),
  },
  { weight: 1, arbitrary: fc.constant({ notApplicable: { reason: '无此业务' } }) },
  { weight: 1, arbitrary: fc.constant({}) },
);

interface World {
  scheme: SchemeInput;
  disclosure: DisclosureInput;
}

const worlds: fc.Arbitrary<World> = fc
  .record({
    leaves: fc.array(fc.record({ shape: shapes, share: fc.integer({ min: 1, max: 9 }), result: results }), {
      minLength: 1,
      maxLength: 8,
    }),
    losses: fc.array(decimal(0, 9), { maxLength: 2 }),
    gains: fc.array(decimal(0, 9), { maxLength: 2 }),
    method: fc.constantFrom<SchemeInput['method']>('weighted', 'deduction-first', 'points'),
    rounding: fc.record({
      digits: fc.integer({ min: 0, max: 4 }),
      mode: fc.constantFrom('half-up' as const, 'half-even' as const),
      at: fc.constantFrom('node' as const, 'total' as const),
    }),
    bonusCap: fc.option(decimal(0, 10), { nil: undefined }),
  })
  .map(({ leaves, losses, gains, method, rounding, bonusCap }) => {
    const nodes: LeafInput[] = leaves.map(({ shape, share }, index) =>
      leaf(`n${index}`, shape.scoring, {
        weight: String(share),
        ...(shape.target ? { target: shape.target } : {}),
      }),
    );
    const base = String(leaves.reduce((total, { share }) => total + share, 0));
    const given: ResultInput[] = leaves.map(({ result }, index) => ({ node: `n${index}`, ...result }));
    const extra: LeafInput[] = [
      ...losses.map((_, index) => leaf(`loss${index}`, { method: 'deduction', perUnit: '0.3' })),
      ...gains.map((_, index) => leaf(`gain${index}`, { method: 'bonus', cap: '5' })),
    ];
    const adjustments = gains.map((points, index) => ({
      node: `gain${index}`,
      item: '表彰',
      points,
      evidence: ['notice'],
    }));
    const counts = losses.map((actual, index) => ({ node: `loss${index}`, actual }));
    return {
      scheme: schemeOf([...nodes, ...extra], { base, method, rounding, bonusCap }),
      disclosure: disclosureOf([...given, ...counts], { adjustments }),
    };
  });

const run = ({ scheme, disclosure }: World) => assess(disclosure, scheme, new Map());
const ends = (world: World) => {
  const { total } = run(world);
  if (total.state === 'none') return undefined;
  return total.state === 'complete' ? [total.value, total.value] : [total.low, total.high];
};

test('no score is ever outside its bounds', () => {
  fc.assert(
    fc.property(worlds, (world) => {
      const { nodes, total } = run(world);
      const top = parse(world.scheme.base).add(parse(world.scheme.bonusCap ?? '0'));
      if (total.state === 'complete') {
        expect(compare(parse(total.exact), zero)).toBeGreaterThanOrEqual(0);
        expect(compare(parse(total.exact), top)).toBeLessThanOrEqual(0);
      }
      if (total.state === 'incomplete')
        expect(compare(parse(total.low), parse(total.high))).toBeLessThanOrEqual(0);
      for (const [index, node] of nodes.entries()) {
        const { weight, scoring } = world.scheme.tree[index] as LeafInput;
        if (node.exact === undefined || weight === undefined) continue;
        const cap = scoring.method === 'ratio' ? parse(scoring.cap ?? '1') : one;
        expect(compare(parse(node.exact), zero)).toBeGreaterThanOrEqual(0);
        // A node rounded half-up may rise by half a unit.
        const slack =
          world.scheme.rounding.at === 'node' ? one.div(2).div(10 ** world.scheme.rounding.digits) : zero;
        expect(compare(parse(node.exact), parse(weight).mul(cap).add(slack))).toBeLessThanOrEqual(0);
      }
    }),
  );
});

test('the trace leads from 0 to the score without a gap, and its parts add up exactly', () => {
  fc.assert(
    fc.property(worlds, (world) => {
      const { nodes, total, trace } = run(world);
      for (const node of nodes) {
        if (node.exact === undefined) continue;
        for (const [index, step] of node.trace.entries())
          expect(step.before).toBe(node.trace[index - 1]?.after ?? '0');
        expect(node.trace.at(-1)?.after).toBe(node.exact);
        const moves = node.trace.map(({ before, after }) => parse(after).sub(parse(before)));
        expect(sum(moves).equals(parse(node.exact))).toBe(true);
      }
      if (total.state !== 'complete') return;
      const steps = trace.filter(({ node, step }) => node === undefined && step !== 'budget');
      for (const [index, step] of steps.entries()) expect(step.before).toBe(steps[index - 1]?.after ?? '0');
      const last = steps.at(-1);
      expect(last?.step).toBe('round');
      expect(last?.before).toBe(total.exact);
      expect(parse(last?.after ?? '').equals(parse(total.value))).toBe(true);
      if (world.scheme.method === 'deduction-first') return;
      const points = nodes
        .filter((_, index) => (world.scheme.tree[index] as LeafInput).weight !== undefined)
        .flatMap(({ exact }) => exact ?? []);
      expect(parse(steps[0]?.after ?? '').equals(sum(points.map(parse)))).toBe(true);
    }),
  );
});

test('the order of results never matters', () => {
  fc.assert(
    fc.property(
      worlds.chain((world) =>
        fc.tuple(
          fc.constant(world),
          fc.shuffledSubarray([...world.disclosure.results], { minLength: world.disclosure.results.length }),
        ),
      ),
      ([world, results]) => {
        expect(run({ ...world, disclosure: { ...world.disclosure, results } })).toEqual(run(world));
      },
    ),
  );
});

test('unknown never counts as 0: forgetting a value only widens the bounds', () => {
  fc.assert(
    fc.property(worlds, fc.nat(), (world, pick) => {
      const { results } = world.disclosure;
      const index = pick % results.length;
      const chosen = results[index];
      if (!chosen || chosen.notApplicable || chosen.actual === undefined) return;
      const forgotten = results.map((result, at) => (at === index ? { node: result.node } : result));
      const before = ends(world);
      const after = ends({ ...world, disclosure: { ...world.disclosure, results: forgotten } });
      if (!before || !after) return;
      expect(compare(parse(after[0] ?? ''), parse(before[0] ?? ''))).toBeLessThanOrEqual(0);
      expect(compare(parse(after[1] ?? ''), parse(before[1] ?? ''))).toBeGreaterThanOrEqual(0);
      const { total, tier, gates } = run({
        ...world,
        disclosure: { ...world.disclosure, results: forgotten },
      });
      const certain = before[0] === before[1] && after[0] === after[1];
      if (!certain) expect(total.state).toBe('incomplete');
      if (total.state === 'incomplete') expect([tier, gates]).toEqual([undefined, []]);
    }),
  );
});

test('re-normalised weights sum to the base', () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.integer({ min: 1, max: 30 }), fc.boolean()), { minLength: 1, maxLength: 9 }),
      (rows) => {
        const base = rows.reduce((total, [weight]) => total + weight, 0);
        const tree = rows.map(([weight], index) =>
          leaf(`n${index}`, { method: 'ratio' }, { weight: String(weight), target: { op: '≥', value: '7' } }),
        );
        const results = rows.map(([, applies], index) =>
          applies
            ? { node: `n${index}`, actual: '7' }
            : { node: `n${index}`, notApplicable: { reason: '无' } },
        );
        const { total } = assess(disclosureOf(results), schemeOf(tree, { base: String(base) }), new Map());
        // Every applicable node reaches its full weight, so the total is the whole base.
        if (rows.some(([, applies]) => applies))
          expect(total).toMatchObject({ state: 'complete', exact: String(base) });
        else expect(total.state).toBe('none');
      },
    ),
  );
});

test.each([
  ['ratio', { op: '≥', value: '37' }, 1],
  ['threshold', { op: '≥', value: '37' }, 1],
  ['inverse-ratio', { op: '≤', value: '37' }, -1],
  ['threshold', { op: '≤', value: '37' }, -1],
  ['bands', undefined, 1],
  ['deduction', undefined, -1],
] as const)('%s is monotone in the actual (%#)', (method, target, direction) => {
  const scoring: ScoringInput =
    method === 'bands'
      ? {
          method,
          bands: [
            { from: '10', to: '50', points: '3' },
            { from: '50', points: '8' },
          ],
        }
      : method === 'deduction'
        ? { method, perUnit: '0.7', cap: '6' }
        : { method };
  const tree = [leaf('x', scoring, { weight: '100', ...(target ? { target } : {}) })];
  const points = (actual: string) =>
    parse(assess(disclosureOf([{ node: 'x', actual }]), schemeOf(tree), new Map()).nodes[0]?.exact ?? 'none');
  fc.assert(
    fc.property(decimal(0, 200), decimal(0, 200), (a, b) => {
      const [less, more] = compare(parse(a), parse(b)) <= 0 ? [a, b] : [b, a];
      expect(compare(points(more), points(less)) * direction).toBeGreaterThanOrEqual(0);
    }),
  );
});

test('a whole number of points stays whole', () => expect(whole(5).d).toBe(1n));
