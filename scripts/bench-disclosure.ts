/**
 * Measures parsing and checking of generated disclosures of 20 results each, on one core.
 *
 * Usage: npm run bench:disclosure -- [--count 10000]
 */
import { Command } from 'commander';
import { assess } from '#core/assessment/assess.ts';
import type { ContentFile } from '#core/disclosure/catalogue.ts';
import { schemaHint } from '#core/disclosure/json-schema.ts';
import { parseContent } from '#core/disclosure/parse.ts';
import { placeOf } from '#core/disclosure/source/layout.ts';

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
  .option('--count <n>', '披露数 disclosures', Number, 10_000)
  .parse()
  .opts<{ count: number }>();
const files = [...frame(), ...Array.from({ length: count }, (_, n) => disclosure(n))];
const bytes = files.reduce((sum, one) => sum + one.bytes.length, 0);

/** Processor time of this process in seconds: what one core needs, however busy the machine is. */
const cpu = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
};
const rate = (seconds: number): string => `${Math.round(count / seconds)}/s`;
const clock = performance.now();
const started = cpu();
const { catalogue, problems } = parseContent(files);
const parsed = cpu();
const scheme = catalogue.schemes.get('bench-scheme@1');
let complete = 0;
if (scheme) {
  for (const releases of catalogue.records.values()) {
    for (const { disclosure: one } of releases) {
      if (assess(one, scheme, catalogue.indicators).total.state === 'complete') complete++;
    }
  }
}
const assessed = cpu();
console.log(
  `${count} disclosures, ${(bytes / 1e6).toFixed(1)} MB, ${problems.length} problems, ${complete} scored`,
);
console.log(`parse and check: ${rate(parsed - started)}`);
console.log(`assess:          ${rate(assessed - parsed)}`);
console.log(`together:        ${rate(assessed - started)}`);
console.log(`by the clock:    ${rate((performance.now() - clock) / 1000)}`);
console.log(`memory:          ${Math.round(process.memoryUsage().rss / 1e6)} MB`);
process.exitCode = problems.length === 0 && complete === count ? 0 : 1;
