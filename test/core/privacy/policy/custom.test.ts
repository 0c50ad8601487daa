import { expect, test, vi } from 'vitest';
import { findPatternsBy } from '#core/privacy/policy/custom.ts';
import { findPattern, isPattern } from '#core/privacy/policy/patterns.ts';
import { defaultPolicy, hasPatterns, type Policy, type Term } from '#core/privacy/policy/policy.ts';
import { scan } from '#core/privacy/scan.ts';

const under = (...terms: Partial<Term>[]): Policy => ({
  ...defaultPolicy('2026-11-23'),
  terms: terms.map((term, index) => ({ id: `own-${index}`, severity: 'likely', ...term })),
});
const found = (text: string, policy: Policy): string[] =>
  scan([{ text, role: 'text', place: {} }], policy)
    .filter(({ kind }) => kind === 'custom')
    .map(({ start, end, severity }) => `${severity} ${text.slice(start, end)}`);

test('a pattern is not passed over where nobody reads patterns', async () => {
  vi.resetModules();
  const alone = await import('#core/privacy/scan.ts');
  const policy = under({ pattern: '绝密' });
  expect(() => alone.scan([{ text: '绝密', role: 'text', place: {} }], policy)).toThrow('findPatternsBy');
  expect(
    alone.scan([{ text: '某某工程', role: 'text', place: {} }], under({ text: '某某工程' })),
  ).toHaveLength(1);
});

test.each<[string, Partial<Term>[], string, string[]]>([
  [
    'each place of a word',
    [{ text: '某某工程' }],
    '某某工程和某某工程',
    ['likely 某某工程', 'likely 某某工程'],
  ],
  ['a word with its severity', [{ text: '内部', severity: 'leak' }], '内部资料', ['leak 内部']],
  [
    'a pattern',
    [{ pattern: '密〔\\d{4}〕\\d+号' }],
    '见密〔2026〕7号、密〔26〕7号',
    ['likely 密〔2026〕7号'],
  ],
  ['classes of Unicode', [{ pattern: '\\p{Han}{2}专案' }], '零三专案', ['likely 零三专案']],
  ['both in one term', [{ text: '甲项', pattern: '乙+项' }], '甲项乙乙项', ['likely 甲项', 'likely 乙乙项']],
  ['no empty place', [{ pattern: '密*' }], '公开', []],
  ['nothing by a pattern that is none', [{ pattern: '(' }, { text: '内部' }], '(内部', ['likely 内部']],
])('finds %s', (_, terms, text, expected) => {
  findPatternsBy(findPattern);
  expect(found(text, under(...terms))).toEqual(expected);
});

test('a pattern costs no more than its text, however it is written', () => {
  findPatternsBy(findPattern);
  expect(found('a'.repeat(50_000), under({ pattern: '(a*)*b' }))).toEqual([]);
});

test.each([
  ['a+', true],
  ['[0-9]{4}号', true],
  ['(', false],
  ['(?=密)', false],
  ['(密)\\1', false],
  ['a{1,100000}', false],
])('%s: a pattern of RE2? %s', (pattern, expected) => expect(isPattern(pattern)).toBe(expected));

test('knows a policy with patterns', () => {
  expect(hasPatterns(under({ text: '内部' }))).toBe(false);
  expect(hasPatterns(under({ text: '内部' }, { pattern: '密' }))).toBe(true);
});
