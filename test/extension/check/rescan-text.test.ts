import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Finding } from '#core/privacy/finding.ts';
import { defaultPolicy } from '#core/privacy/policy/policy.ts';
import { scan } from '#core/privacy/scan.ts';
import { changedWindow } from '../../../extension/check/rescan-text.ts';

const policy = defaultPolicy('2026-11-22');
const number = `11010519491231${'002X'}`;
const scanText = (text: string): Finding[] => scan([{ text, role: 'text', place: {} }], policy);

function rescan(before: string, after: string): Finding[] {
  const { from, to, kept } = changedWindow({ text: before, findings: scanText(before) }, after);
  const inside = scanText(after.slice(from, to));
  return [...kept, ...inside.map((one) => ({ ...one, start: one.start + from, end: one.end + from }))].sort(
    (one, two) => one.start - two.start,
  );
}

const places = (findings: Finding[]): number[][] => findings.map(({ start, end }) => [start, end]);

test('findings after a change move with it, and only the lines around are scanned', () => {
  const line = (what: string): string => `${'公示内容'.repeat(300)}${what}\n`;
  const before = Array.from({ length: 9 }, (_, at) => line(at % 2 === 0 ? `身份证号${number}` : '')).join('');
  const after = `${before.slice(0, 5000)}增加的字${before.slice(5000)}`;
  const { from, to } = changedWindow({ text: before, findings: [] }, after);
  expect(to - from).toBeLessThan(4_000);
  expect(places(rescan(before, after))).toEqual(places(scanText(after)));
});

test('law: a change anywhere gives what a scan of all gives', () =>
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom('身份证号', number, '\n', '公示', '1', '。'), { maxLength: 40 }),
      fc.nat(400),
      fc.nat(20),
      fc.constantFrom('', number, '1', '\n', '公示'),
      (parts, at, cut, put) => {
        const before = parts.join('');
        const after = before.slice(0, at) + put + before.slice(at + cut);
        expect(places(rescan(before, after))).toEqual(places(scanText(after)));
      },
    ),
  ));
