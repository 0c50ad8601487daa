import { expect, test } from 'vitest';
import { explain, kindName, severityName } from '#core/privacy/explain.ts';
import { type Finding, leakKinds, type ReasonCode } from '#core/privacy/finding.ts';
import { bases } from '#core/standards/bases.ts';

const finding = (more: Partial<Finding>): Finding => ({
  kind: 'mobile',
  block: 0,
  start: 0,
  end: 11,
  confidence: 0.9,
  severity: 'leak',
  reasons: [{ code: 'format' }],
  ...more,
});
const han = /\p{Script=Han}/u;

test.each(leakKinds)('%s is named and advised in both languages, with its legal bases', (kind) => {
  const zh = explain(finding({ kind }), 'zh');
  const en = explain(finding({ kind }), 'en');
  expect([zh.kind, en.kind]).toEqual([kindName(kind, 'zh'), kindName(kind, 'en')]);
  for (const words of [zh.kind, zh.advice, ...zh.basis.map(({ title }) => title)]) expect(words).toMatch(han);
  for (const words of [en.kind, en.advice]) expect(words).toMatch(/^[^\p{Script=Han}]{2,}$/u);
  // The civil code, the law on personal information and the regulations on open government stand behind each.
  expect(zh.basis.map(({ id }) => id).slice(0, 3)).toEqual(['C', 'P6', 'O15']);
  expect(new Set(zh.basis.map(({ id }) => id)).size).toBe(zh.basis.length);
  for (const [at, { id, article }] of en.basis.entries()) {
    expect(article).toBe(bases[id].article.en);
    expect(zh.basis[at]?.article).toBe(bases[id].article.zh);
  }
});

test.each<[ReasonCode, zh: string, en: string]>([
  ['check-digit', '校验位', 'check'],
  ['check-fails', '笔误', 'slip'],
  ['region', '行政区划', 'area code'],
  ['date', '日期', 'date'],
  ['format', '格式', 'format'],
  ['label', '标签', 'label'],
  ['column', '列名', 'column'],
  ['row', '同一行', 'row'],
  ['context', '上下文', 'context'],
  ['folded', '变形', 'disguise'],
  ['hidden', '看不见', 'not seen'],
  ['number-as-float', '丢失', 'lost'],
  ['candidates', '很少', 'few'],
  ['group-size', '很少', 'few'],
  ['custom-term', '词条', 'term'],
])('the reason %s is said in both languages', (code, zh, en) => {
  expect(explain(finding({ reasons: [{ code }] }), 'zh').reasons).toEqual([expect.stringContaining(zh)]);
  expect(explain(finding({ reasons: [{ code }] }), 'en').reasons).toEqual([expect.stringContaining(en)]);
});

test('a figure stands in its reason; severities are named', () => {
  const reasons = [
    { code: 'candidates', figure: 12 },
    { code: 'group-size', figure: 1 },
  ] as const;
  expect(explain(finding({ reasons }), 'zh').reasons).toEqual(['只剩 12 种可能', '同类只有 1 个']);
  expect(explain(finding({ reasons }), 'en').reasons).toEqual([
    'only 12 candidates are left',
    'only 1 alike',
  ]);
  expect(explain(finding({ severity: 'notice' }), 'zh').severity).toBe(severityName('notice', 'zh'));
  expect((['leak', 'likely', 'notice'] as const).map((one) => severityName(one, 'zh'))).toEqual([
    '必须处理',
    '需要决定',
    '提示',
  ]);
});
