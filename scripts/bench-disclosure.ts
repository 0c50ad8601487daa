/**
 * Measures reading, checking and assessing of generated disclosures of 20 results each: one by one, as a folder of any size is
 * read. Processor time of one process, so that a busy machine gives the same answer.
 *
 * Usage: npm run bench:disclosure -- [--count 100000]
 * Exit code: 0 when both bars are reached, 1 otherwise.
 */
import { Command } from 'commander';
import { assess } from '#core/assessment/assess.ts';
import type { ContentFile } from '#core/disclosure/catalogue.ts';
import { schemaHint } from '#core/disclosure/json-schema.ts';
import { placeOf } from '#core/disclosure/source/layout.ts';
import { contentReader } from '#core/disclosure/stream.ts';

const encoder = new TextEncoder();
const nodes = Array.from({ length: 20 }, (_, i) => `node-${i + 1}`);

function file(path: string, data: object): ContentFile {
  const place = placeOf(path);
  const hint = place.role === 'entity' ? { $schema: schemaHint(path, place.kind) } : {};
  return { path, bytes: encoder.encode(`${JSON.stringify({ ...hint, ...data }, null, 2)}\n`) };
}

/** One organisation, 20 indicators and a scheme that weighs them equally. */
function frame(): ContentFile[] {
  const site = {
    name: '压力测试',
    nameEn: 'Bench',
    tagline: '测',
    taglineEn: 'Bench',
    url: 'https://example.org',
    host: '测',
    hostEn: 'Bench',
    region: '370281',
    asOf: '2026-06-30',
  };
  const org = {
    id: 'bench',
    name: '示例局',
    kind: '其他',
    level: '县区',
    region: '370281',
    regionName: '示例县',
  };
  const indicator = (id: string, n: number) => ({
    id,
    version: 1,
    name: `指标第 ${n} 项完成数量`,
    definition: '办结件数',
    unit: '件',
    direction: '越大越好',
    dimension: '数量',
    domain: '测试',
    frequency: '年',
    source: '系统',
    collection: '系统自动',
    caliber: '当年',
    inputs: [{ id: 'done', name: '办结', unit: '件' }],
    crosswalk: nodes,
  });
  const scheme = {
    id: 'bench-scheme',
    version: 1,
    title: '方案',
    issuer: 'bench',
    purpose: '测试',
    appliesTo: { kinds: ['其他'] },
    period: ['年'],
    method: 'weighted',
    tree: nodes.map((id) => ({
      id,
      indicator: `${id}@1`,
      weight: '5',
      target: { op: '≥', value: '1000' },
      scoring: { method: 'ratio' },
    })),
  };
  return [
    file('site.json', site),
    file('orgs/370281/bench.json', org),
    ...nodes.map((id, n) => file(`library/bench/${id}.json`, indicator(id, n + 1))),
    file('schemes/bench-scheme/v1.json', scheme),
  ];
}

function disclosure(n: number): ContentFile {
  const record = `record-${n}`;
  return file(`disclosures/bench/2025/${record}/v1.json`, {
    record,
    version: 1,
    releaseType: 'first',
    kind: '专项考核',
    title: '年度绩效',
    org: 'bench',
    scheme: 'bench-scheme@1',
    period: '2025',
    publishedAt: '2026-01-20',
    asOf: '2025-12-31',
    results: nodes.map((node, i) => ({
      node,
      actual: `${900 + ((n * 7 + i * 13) % 300)}.5`,
      inputs: { done: '981' },
      baseline: '870',
      deviation: '人手不足',
      improvement: '增加人手',
    })),
    narrative: '全年工作情况说明。',
  });
}

const { count } = new Command('bench:disclosure')
  .option('--count <n>', '披露数 disclosures', Number, 100_000)
  .parse()
  .opts<{ count: number }>();

/** Processor time of this process in seconds, of all its threads: what one core needs. */
const cpu = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
};
const timed = <T>(part: 'read' | 'assess', work: () => T): T => {
  const start = cpu();
  const result = work();
  spent[part] += cpu() - start;
  return result;
};
const spent = { read: 0, assess: 0 };

const reader = timed('read', () => contentReader(frame()));
const scheme = reader.catalogue.schemes.get('bench-scheme@1');
let [bytes, problems, complete, peak] = [0, 0, 0, 0];
// A few at a time, as they are read: what is dropped at once is never copied by the collector.
const batch = 100;
for (let done = 0; done < count; done += batch) {
  // Made outside the measured time: a folder would have been written by others.
  const files = Array.from({ length: Math.min(batch, count - done) }, (_, n) => disclosure(done + n));
  const read = timed('read', () => files.map((one) => reader.record([one])));
  timed('assess', () => {
    for (const { disclosure: one } of read.flatMap(({ releases }) => releases))
      if (scheme && assess(one, scheme, reader.catalogue.indicators).total.state === 'complete') complete++;
  });
  for (const one of files) bytes += one.bytes.length;
  for (const one of read) problems += one.problems.length;
  peak = Math.max(peak, process.memoryUsage().rss);
}
problems += timed('read', () => reader.end()).length;

const rate = (seconds: number): number => Math.round(count / seconds);
const bar = (reached: boolean, text: string): boolean => {
  console.log(`${reached ? '✓' : '✗'} ${text}`);
  return reached;
};
console.log(`${count} disclosures × 20 results, ${(bytes / 1e6).toFixed(1)} MB`);
console.log(`  read and check ${rate(spent.read)}/s, assess ${rate(spent.assess)}/s`);
const together = rate(spent.read + spent.assess);
const bars = [
  bar(problems === 0 && complete === count, `${problems} problems, ${complete} complete totals`),
  bar(together >= 3000, `read, checked and assessed at ${together}/s, at least 3000/s`),
  bar(peak <= 1.5e9, `${Math.round(peak / 1e6)} MB at most, at most 1500 MB`),
];
process.exitCode = bars.every(Boolean) ? 0 : 1;
