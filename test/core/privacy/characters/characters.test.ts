import { expect, test } from 'vitest';
import { digitOf, letterOf, meaningful } from '#core/privacy/characters/characters.ts';

const codes = Array.from({ length: 65_536 }, (_, code) => code);

test('every decimal digit of Unicode is one, by its value', () => {
  let zero = -1;
  for (const code of codes) {
    if (!/^\p{Nd}$/u.test(String.fromCharCode(code))) {
      zero = -1;
      continue;
    }
    if (zero < 0 || code - zero > 9) zero = code;
    expect(digitOf[code]).toBe(48 + code - zero);
  }
});

test('so is every sign that is a digit in another shape', () => {
  for (const code of codes) {
    const plain = String.fromCharCode(code).normalize('NFKC').replace(/[().]/g, '');
    if (/^\d$/.test(plain)) expect(digitOf[code]).toBe(plain.charCodeAt(0));
  }
});

test('what stands for something is listed once, in order', () => {
  expect([...meaningful]).toEqual([...new Set(meaningful)].toSorted((one, two) => one - two));
  const listed = new Set(meaningful);
  for (const code of codes) if (digitOf[code] || letterOf[code]) expect(listed.has(code)).toBe(true);
});
