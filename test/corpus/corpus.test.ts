import { describe, expect, test } from 'vitest';
import * as check from './checks.ts';
import { corpus } from './corpus.ts';
import type { CorpusDocument } from './document.ts';
import { judge, ofPart } from './judge.ts';

const documents = corpus();
const values = (kind: string, template = /./): string[] =>
  ofPart(documents, 'notice')
    .filter((document) => template.test(document.template))
    .flatMap(({ text, spans }) =>
      spans.filter((s) => s.kind === kind).map((s) => text.slice(s.start, s.end)),
    );

describe('size', () => {
  test.each([
    ['notice', 400],
    ['evasion', 300],
    ['decoy', 300],
  ] as const)('%s: at least %i documents', (part, count) => {
    expect(ofPart(documents, part).length).toBeGreaterThanOrEqual(count);
  });

  test('evasions use at least 60 techniques', () => {
    expect(new Set(documents.map(({ technique }) => technique)).size).toBeGreaterThan(60);
  });

  test('every text is another one', () => {
    const fixed = ofPart(documents, 'notice').map(({ text }) => text);
    expect(new Set(fixed).size).toBe(fixed.length);
    expect(new Set(documents.map(({ id }) => id)).size).toBe(documents.length);
  });
});

test('the same seed gives the same texts, another seed others', () => {
  expect(corpus()).toEqual(documents);
  expect(corpus('another')[0]?.text).not.toBe(documents[0]?.text);
});

test('spans are inside their text, in order and apart; decoys have none', () => {
  for (const { id, part, text, spans } of documents) {
    let last = 0;
    for (const { start, end } of spans) {
      expect(start, id).toBeGreaterThanOrEqual(last);
      expect(end, id).toBeGreaterThan(start);
      last = end;
    }
    expect(last, id).toBeLessThanOrEqual(text.length);
    expect(part === 'decoy' ? spans : [], id).toEqual([]);
  }
});

test('values stand without label, blanks or punctuation around them', () => {
  for (const { id, part, text, spans } of documents)
    if (part === 'notice')
      for (const { start, end } of spans) {
        const value = text.slice(start, end);
        expect(/^[\s，。：；、|]|[\s，。：；、|]$/.test(value), id).toBe(false);
      }
});

describe('values pass their checks', () => {
  test.each([
    ['resident-id', (v: string) => check.idCheck(v.slice(0, 17)) === v.slice(17).toUpperCase()],
    ['disability-certificate', (v: string) => check.idCheck(v.slice(0, 17)) === v.slice(17, 18)],
    ['bank-card', (v: string) => check.luhnCheck(v.slice(0, -1)) === v.slice(-1)],
    ['vin', (v: string) => check.vinCheck(v) === v.charAt(8)],
  ] as const)('%s', (kind, valid) => {
    const all = values(kind);
    expect(all.length).toBeGreaterThan(10);
    expect(all.filter((value) => !valid(value))).toHaveLength(0);
  });

  test('identity cards of Hong Kong and Taiwan', () => {
    const hongKong = values('hk-mo-tw-id', /^residence-permit$/);
    expect(hongKong.filter((v) => check.hongKongCheck(v.slice(0, -3)) !== v.slice(-2, -1))).toHaveLength(0);
    const taiwan = values('hk-mo-tw-id', /^taiwan-youth$/);
    expect(taiwan.filter((v) => check.taiwanCheck(v.slice(0, 9)) !== v.slice(9))).toHaveLength(0);
  });
});

describe('the checks themselves, by published examples', () => {
  test.each([
    ['GB 11643', check.idCheck('11010519491231002'), 'X'],
    ['GB 11643', check.idCheck('44052418800101001'), '4'],
    ['Luhn', check.luhnCheck('7992739871'), '3'],
    ['GB 32100', check.creditCheck('91350100M000100Y4'), '3'],
    ['GB 11714', check.organisationCheck('D2143569'), 'X'],
    ['GS 15', check.registrationCheck('11010800000001'), '6'],
    ['Hong Kong', check.hongKongCheck('A123456'), '3'],
    ['Taiwan', check.taiwanCheck('A12345678'), '9'],
    ['ISO 3779', check.vinCheck('1M8GDM9AXKP042788'), 'X'],
    ['ISBN', check.isbnCheck('978030640615'), '7'],
  ])('%s %#', (_standard, computed, printed) => {
    expect(computed).toBe(printed);
  });
});

describe('the judge', () => {
  const document: CorpusDocument = {
    ...{ id: 'x', part: 'notice', template: 'x', text: '0123456789'.repeat(5) },
    spans: [{ start: 10, end: 20, kind: 'mobile' }],
  };
  const finding = { block: 0, confidence: 1, reasons: [] };
  const verdict = (kind: 'mobile' | 'name', severity: 'leak' | 'notice', start: number, end: number) =>
    judge([document], () => [{ ...finding, kind, severity, start, end }]);

  test.each([
    ['exact', 'mobile', 'leak', 10, 20, { found: 1, exact: 1 }, 1],
    ['half of it', 'mobile', 'leak', 15, 20, { found: 1, exact: 0 }, 1],
    ['less than half', 'mobile', 'leak', 16, 19, { found: 0, exact: 0 }, 1],
    ['absurdly wide', 'mobile', 'leak', 0, 31, { found: 0, exact: 0 }, 1],
    ['only a notice', 'mobile', 'notice', 10, 20, { found: 0, exact: 0 }, 0],
    ['another kind', 'name', 'notice', 10, 20, { found: 0, exact: 0 }, 1],
    ['elsewhere', 'mobile', 'leak', 30, 40, { found: 0, exact: 0 }, 0],
  ] as const)('%s', (_what, kind, severity, start, end, tally, hits) => {
    const { kinds, findings } = verdict(kind, severity, start, end);
    expect(kinds.mobile).toEqual({ true: 1, ...tally });
    expect(findings.identifier.hits + findings.name.hits).toBe(hits);
  });
});
