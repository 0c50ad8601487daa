import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { describe, expect, test } from 'vitest';
import { assess } from '#core/assessment/assess.ts';
import { checkFigures } from '#core/assessment/check-figures.ts';
import { applyQuotas } from '#core/assessment/tiers.ts';
import { warn } from '#core/assessment/warn.ts';
import { parseContent } from '#core/disclosure/parse.ts';
import { schemas } from '#core/disclosure/schema/index.ts';
import { at } from './at.ts';
import { contentFolder, readContent, schemaHint } from './read-content.ts';

const files = readContent();
const bytes = readdirSync(contentFolder, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => join(entry.parentPath, entry.name))
  .map((file) => ({
    path: file
      .slice(contentFolder.length + 1)
      .split(sep)
      .join('/'),
    bytes: readFileSync(file),
  }));
const { catalogue, problems } = parseContent(bytes);
const releases = [...catalogue.records.values()].flat().map(({ disclosure }) => disclosure);
const isDemo = (org: string): boolean => catalogue.organisations.get(org)?.demo ?? false;
const real = releases.filter(({ org }) => !isDemo(org));
const demo = releases.filter(({ org }) => isDemo(org));
const schemeOf = (ref: string | undefined) => (ref === undefined ? undefined : catalogue.schemes.get(ref));
const release = (record: string, version = 1) => {
  const found = releases.find((one) => one.record === record && one.version === version);
  if (!found) throw new Error(`no release ${record}@${version}`);
  return found;
};
const assessed = (record: string, version = 1) => {
  const found = release(record, version);
  const scheme = schemeOf(found.scheme);
  if (!scheme) throw new Error(`${record} has no scheme`);
  return assess(found, scheme, catalogue.indicators);
};
const flagsOf = (record: string) =>
  checkFigures(release(record), schemeOf(release(record).scheme), catalogue.indicators).map(
    ({ check }) => check,
  );

describe('every content file', () => {
  test.each(files)('$path follows its schema and names it', (file) => {
    expect(schemas[file.kind].safeParse(file.value).error?.issues ?? []).toEqual([]);
    expect(at(file.value, '/$schema')).toBe(schemaHint(file));
    expect(file.text.endsWith('}\n')).toBe(true);
    expect(file.text).not.toMatch(/\r|\t|^\uFEFF/);
    expect(file.text).toBe(file.text.normalize('NFC'));
  });

  test('fits the others: the check across files finds nothing', () => expect(problems).toEqual([]));
});

describe('real places', () => {
  test('carry a source, and no score arises: nothing is weighted that nobody weighted', () => {
    for (const one of real) {
      expect(one.sources.length, one.record).toBeGreaterThan(0);
      const scheme = schemeOf(one.scheme);
      if (!scheme) continue;
      expect(scheme.method, one.record).toBe('checkup');
      expect(assess(one, scheme, catalogue.indicators).total.state, one.record).toBe('none');
    }
  });

  test('give figures of secondary sources as incomplete', () => {
    const figures = real.flatMap(({ record, results }) =>
      results
        .filter(({ actual, change, rank }) => actual !== undefined || change || rank)
        .map((result) => ({ record, node: result.node, quality: result.quality })),
    );
    expect(figures.length).toBeGreaterThanOrEqual(20);
    expect(figures.filter(({ quality }) => !quality.includes('不完整'))).toEqual([]);
  });

  test.each(['jimo-legal-aid', 'jimo-notary', 'shanghai-community-corrections', 'heilongjiang-notaries'])(
    '%s promises and does not say what was reached',
    (record) => {
      const statuses = assessed(record).nodes.map(({ status }) => status);
      expect(new Set(statuses)).toEqual(new Set(['unknown']));
    },
  );
});

describe('worked figures', () => {
  test('2126 of 2000 is 106.3 %', () =>
    expect(assessed('zhenkang-mediation-2022').nodes[0]?.completion).toContain('106.3'));
  test('700 000 yuan for 350 acts is 2000 yuan', () => {
    const result = release('demo-notary-2025').results.find(({ node }) => node === 'notary-unit-cost');
    expect([result?.actual, result?.inputs]).toEqual(['2000', { amount: '700000', cases: '350' }]);
    expect(flagsOf('demo-notary-2025')).not.toContain('quotient');
  });
  test('33 letters, up 100 %, imply 16.5: flagged', () =>
    expect(flagsOf('suining-petition-2020')).toContain('implied-baseline'));
  test('a difference of two rates is in percentage points: flagged where it is not', () => {
    expect(flagsOf('demo-law-and-debt-2024')).toContain('points-not-percent');
    expect(flagsOf('demo-law-and-debt-2025')).not.toContain('points-not-percent');
  });
  test('a correction changes the computed total, and a claim that differs stays beside it', () => {
    const [first, second] = [assessed('demo-legal-aid-2025', 1), assessed('demo-legal-aid-2025', 2)];
    expect([first.total, second.total]).toMatchObject([{ value: '97.67' }, { value: '97.58' }]);
    expect(release('demo-legal-aid-2025', 2).claimedTotal).toBe('97.85');
  });
  test('83.75 fires the gate below 85, 85.00 does not', () => {
    const gates = ['demo-research-midterm-2025', 'demo-research-review-2026'].map((record) =>
      assessed(record),
    );
    expect(gates.map(({ total }) => total)).toMatchObject([{ value: '83.75' }, { value: '85.00' }]);
    expect(gates.map((one) => one.gates[0]?.state)).toEqual(['hit', 'not-hit']);
  });
  test('a red line fails a firm with 95.60 points', () =>
    expect(assessed('demo-law-firm-2025')).toMatchObject({
      total: { value: '95.60' },
      tier: { name: '不合格' },
    }));
  test('12 categories and 51 articles', () => {
    const tree = catalogue.schemes.get('demo-corrections-workers@1')?.tree ?? [];
    const articles = tree.flatMap((branch) => ('children' in branch ? branch.children : []));
    expect([tree.length, articles.length]).toEqual([12, 51]);
  });
  test('points of days add up to quarters, half-years and the year', () => {
    const exact = (record: string) =>
      assessed(record).nodes.flatMap(({ node, exact: points }) =>
        node.startsWith('quant') ? [Number(points)] : [],
      );
    const quarters = ['q1', 'q2', 'q3', 'q4'].map((q) => exact(`demo-tax-points-2025-${q}`));
    const sums = (of: number[][]) => of.reduce((a, b) => a.map((points, i) => points + (b[i] ?? 0)));
    const [half, year] = [exact('demo-tax-points-2025-h1'), exact('demo-tax-points-2025')];
    sums(quarters.slice(0, 2)).forEach((points, i) => {
      expect(half[i]).toBeCloseTo(points, 9);
    });
    sums(quarters).forEach((points, i) => {
      expect(year[i]).toBeCloseTo(Math.min(8, points), 9);
    });
  });
  test('a quota keeps all but the best out of the first tier', () => {
    const { tiers, rankingPolicy } = catalogue.schemes.get('demo-village-service@1') ?? {};
    const units = ['demo-beihe-service-2025', 'demo-liushu-service-2025', 'demo-nanqiao-service-2025'].map(
      (record) => {
        const { total, tier } = assessed(record);
        return { org: record, total: total.state === 'complete' ? total.value : '', tier: tier?.name ?? '' };
      },
    );
    const held = tiers && rankingPolicy ? applyQuotas(units, tiers, rankingPolicy) : undefined;
    expect(held?.applied).toBe(true);
    expect(held?.units.filter(({ tier }) => tier === '优').length).toBeLessThanOrEqual(1);
  });
  test('a court has intervals, no total and no place', () => {
    expect(assessed('demo-court-health-2025').total.state).toBe('none');
    expect(catalogue.schemes.get('demo-court-health@1')?.rankingPolicy.kind).toBe('prohibited');
  });
});

describe('the fictional county', () => {
  test('is told apart: its region exists nowhere, its organisations are marked', () => {
    const outside = [...catalogue.organisations.values()].filter(
      ({ demo, region }) => demo !== /^3299\d\d$/.test(region),
    );
    expect(outside).toEqual([]);
  });

  test('has three years of yearly results for at least eight records, and twelve months of one year', () => {
    const years = new Map<string, Set<string>>();
    const months = new Set<string>();
    for (const { scheme = '', org, period } of demo) {
      if (typeof period !== 'string') continue;
      const key = `${org} ${scheme.split('@')[0]}`;
      if (/^\d{4}$/.test(period)) years.set(key, (years.get(key) ?? new Set()).add(period));
      if (scheme === 'demo-aid-monitor@1') months.add(period);
    }
    expect([...years.values()].filter((set) => set.size >= 3).length).toBeGreaterThanOrEqual(8);
    expect(months.size).toBe(12);
  });

  test('explains every target that was missed', () => {
    const silent = demo.flatMap((one) => {
      const scheme = schemeOf(one.scheme);
      if (!scheme) return [];
      return assess(one, scheme, catalogue.indicators)
        .nodes.filter(({ status }) => status === 'not-met')
        .map(({ node }) => one.results.find((result) => result.node === node))
        .filter((result) => !(result?.deviation && result.improvement))
        .map((result) => `${one.record} ${result?.node}`);
    });
    expect(silent).toEqual([]);
  });

  test('has warnings that are open and warnings that were resolved, of eight kinds', () => {
    const groups = Map.groupBy(demo, ({ org, scheme }) => `${org} ${scheme}`);
    const warnings = [...groups].flatMap(([key, own]) => {
      const [id = '', ref = ''] = key.split(' ');
      const [org, scheme] = [catalogue.organisations.get(id), catalogue.schemes.get(ref)];
      if (!org || !scheme) return [];
      const records = [...catalogue.warnings.values()];
      return warn({
        org,
        scheme,
        indicators: catalogue.indicators,
        releases: own,
        asOf: catalogue.site.asOf,
        records,
      });
    });
    const pace = warnings.filter(({ kind }) => kind === 'pace');
    expect(pace.map(({ resolvedAt }) => resolvedAt !== undefined).sort()).toEqual([false, true]);
    expect(new Set(warnings.map(({ kind }) => kind)).size).toBeGreaterThanOrEqual(8);
    expect(warnings.length).toBeLessThan(40);
  });

  test('publishes every release type', () =>
    expect(new Set(demo.map(({ releaseType }) => releaseType))).toEqual(
      new Set(['first', 'correction', 'adjustment', 'notice', 'withdrawal']),
    ));
});
