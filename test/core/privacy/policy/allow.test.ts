import { describe, expect, test } from 'vitest';
import { allowHash, normalise } from '#core/privacy/policy/allow.ts';
import { type Allow, Policy } from '#core/privacy/policy/policy-schema.ts';
import { scan } from '#core/privacy/scan.ts';

const key = '00112233445566778899aabbccddeeff';
const scope = 'https://example.gov.cn/notice';
const number = '11010519491231002X';
const text = `身份证号：${number}`;
const hash = allowHash(key, 'resident-id', scope, number);
const entry: Allow = { hash, scope, reason: 'law-requires', expires: '2027-01-31' };

const found = (source: string, policy: object): number =>
  scan(
    [{ text: source, role: 'text', place: {} }],
    Policy.parse({ asOf: '2026-11-21', scope, allowKey: key, ...policy }),
  ).length;

describe('what a policy lets stand', () => {
  test('the keyed hash is HMAC-SHA-256 over kind, scope and value (known answer, worked out with another implementation)', () => {
    expect(hash).toBe('hmac-sha256:54708477cfc11ff3b3fc559623741dace507b1fb8e70678d47000ff153cd1b3a');
  });
  test.each([
    ['a hash of the value', { allow: [entry] }, 0],
    ['a hash that names the kind', { allow: [{ ...entry, kind: 'resident-id' }] }, 0],
    ['a hash that names another kind', { allow: [{ ...entry, kind: 'mobile' }] }, 1],
    ['its last day', { asOf: '2027-01-31', allow: [entry] }, 0],
    ['the day after', { asOf: '2027-02-01', allow: [entry] }, 1],
    ['another scope', { scope: 'https://example.gov.cn/other', allow: [entry] }, 1],
    ['no key', { allowKey: undefined, allow: [entry] }, 1],
    ['another key', { allowKey: 'ff'.repeat(16), allow: [entry] }, 1],
    ['a hash everywhere', { allow: [{ ...entry, scope: '*' }] }, 1],
    [
      'a hash made for everywhere',
      { allow: [{ ...entry, scope: '*', hash: allowHash(key, 'resident-id', '*', number) }] },
      1,
    ],
    [
      'a term in its scope',
      { allow: [{ term: number, scope, reason: 'consent', expires: '2027-01-31' }] },
      0,
    ],
    [
      'a leak as a term everywhere',
      { allow: [{ term: number, scope: '*', reason: 'consent', expires: '2027-01-31' }] },
      1,
    ],
    [
      'a hash of another value',
      { allow: [{ ...entry, hash: allowHash(key, 'resident-id', scope, '110105194912310038') }] },
      1,
    ],
  ])('%s', (_, policy, left) => {
    expect(found(text, policy)).toBe(left);
  });
  test.each([
    '11010519491231002X',
    '11010519491231002x',
    '110105 19491231 002X',
    '110105-19491231-002X',
    '１１０１０５１９４９１２３１００２Ｘ',
    '110105\u200b19491231002X',
  ])('one number, one hash, however it is written (%#)', (written) => {
    expect(normalise(written)).toBe(number);
    expect(found(`身份证号：${written}`, { allow: [entry] })).toBe(0);
  });
  test('a key that is no hex is refused', () => {
    expect(() => Policy.parse({ asOf: '2026-11-21', allowKey: 'secret' })).toThrow();
  });
});
