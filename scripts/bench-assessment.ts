import { assess } from '#core/assessment/assess.ts';
import type { DisclosureInput, IndicatorInput, ResultInput, SchemeInput } from '#core/assessment/input.ts';
import { command, say } from './cli.ts';

/**
 * How many disclosures of 20 results are assessed in a second of one core's time: made-up figures, real methods.
 * Processor time, not the clock on the wall, so that a busy machine gives the same answer.
 * `npm run bench:assessment [-- count]`. Exits with 1 below 3,000 a second or above 1.5 GB.
 */
const asked = command({
  name: 'bench:assessment',
  summary: ['测量每秒评分多少份披露', 'measures how many disclosures are assessed in a second'],
  examples: [['npm run bench:assessment -- 10000', '一万份', 'ten thousand']],
  exitCodes: [
    '0 达到；1 每秒不足 3,000 份或超过 1.5 GB',
    '0 reached; 1 below 3,000 a second or above 1.5 GB',
  ],
})
  .argument('[count]', say('份数', 'how many'), '100000')
  .parse();
const count = Number(asked.args[0] ?? 100_000);
const targets = [
  '2000',
  '1200',
  '850',
  '5',
  '0.2',
  '90',
  '350',
  '50',
  '2.5',
  '476',
  '82',
  '30',
  '98.1',
  '11000',
  '3',
  '365',
  '7',
  '15',
  '100',
  '60',
];

const leaves: SchemeInput['tree'] = targets.map((value, index) => {
  const shared = { id: `n${index}`, indicator: `n${index}@1`, weight: '4.5' };
  const target = { op: '≥', value } as const;
  if (index % 5 === 1)
    return { ...shared, target: { ...target, op: '≤' as const }, scoring: { method: 'inverse-ratio' } };
  if (index % 5 === 2) return { ...shared, target, scoring: { method: 'threshold' } };
  if (index === 18) return { ...shared, scoring: { method: 'deduction', perUnit: '0.5' } };
  if (index === 13)
    return {
      ...shared,
      scoring: {
        method: 'bands',
        bands: [
          { from: '0', to: '9000', points: '2' },
          { from: '9000', points: '4.5' },
        ],
      },
    };
  return { ...shared, target, scoring: { method: 'ratio' } };
});

const scheme: SchemeInput = {
  id: 'bench',
  version: 1,
  appliesTo: { kinds: ['司法局'], levels: [] },
  period: ['年'],
  base: '100',
  budgetWeight: '10',
  method: 'weighted',
  tree: [0, 5, 10, 15].map((from) => ({
    id: `b${from}`,
    name: `第${from / 5 + 1}类`,
    children: leaves.slice(from, from + 5),
  })),
  rounding: { digits: 2, mode: 'half-up', at: 'total' },
  parties: [],
  weightFloors: [],
  vetoes: [],
  gates: [{ id: 'pause', name: '暂停拨付', when: { on: 'total', op: '<', value: '85' }, action: '资金暂停' }],
  tiers: [
    { name: '优', low: '90', high: '100' },
    { name: '良', low: '80', high: '90' },
    { name: '中', low: '60', high: '80' },
    { name: '差', low: '0', high: '60' },
  ],
  coefficients: [],
  warningRules: [],
  rankingPolicy: { kind: 'prohibited', because: '演示' },
};

const indicators = new Map<string, IndicatorInput>();
let state = 20260101;
/** Park and Miller: the same figures in every run. */
const random = (): number => {
  state = (state * 48271) % 2147483647;
  return state / 2147483647;
};

function resultOf(index: number): ResultInput {
  const target = Number(targets[index]);
  const actual = (target * (0.7 + random() * 0.5)).toFixed(index % 3);
  return { node: `n${index}`, actual: index === 18 ? String(Math.floor(random() * 6)) : actual };
}

const disclosure = (number: number): DisclosureInput => ({
  record: `record-${number}`,
  version: 1,
  releaseType: 'first',
  kind: '项目支出自评',
  org: 'bench',
  period: '2024',
  publishedAt: '2025-02-01',
  asOf: '2024-12-31',
  budget: { annual: { total: '1000000' }, executed: { total: (700_000 + random() * 350_000).toFixed(2) } },
  results: targets.map((_, index) => resultOf(index)),
  adjustments: [],
  vetoEvents: [],
});

let spent = 0;
let complete = 0;
let peak = 0;
for (let done = 0; done < count; done += 1000) {
  const batch = Array.from({ length: Math.min(1000, count - done) }, (_, index) => disclosure(done + index));
  const start = process.cpuUsage();
  for (const one of batch) if (assess(one, scheme, indicators).total.state === 'complete') complete++;
  const { user, system } = process.cpuUsage(start);
  spent += (user + system) / 1000;
  peak = Math.max(peak, process.memoryUsage().rss);
}

const rate = Math.round((count / spent) * 1000);
const megabytes = Math.round(peak / 1e6);
console.log(
  `${count} disclosures × ${targets.length} results: ${rate}/s, ${megabytes} MB, ${complete} complete totals`,
);
process.exitCode = rate < 3000 || peak > 1.5e9 ? 1 : 0;
