import { describe, expect, test } from 'vitest';
import { defaultPolicy } from '#core/privacy/policy/policy.ts';
import { scan } from '#core/privacy/scan.ts';
import { cases } from './cases.ts';

const policy = defaultPolicy('2026-11-21');
const find = (text: string) => scan([{ text, role: 'text', place: {} }], policy);

describe.each(cases)('$kind', ({ kind, found, quiet }) => {
  test.each(found.map((text, index) => ({ index, text })))('finds case $index, at its place', ({ text }) => {
    const plain = text.replace(/[⟦⟧]/g, '');
    const value = /⟦([^⟧]*)⟧/.exec(text)?.[1];
    const spans = find(plain)
      .filter((finding) => finding.kind === kind)
      .map((finding) => plain.slice(finding.start, finding.end));
    expect(spans).toContain(value);
  });
  test.each(quiet.map((text, index) => ({ index, text })))('leaves quiet case $index alone', ({ text }) => {
    expect(find(text).filter((finding) => finding.kind === kind && finding.severity !== 'notice')).toEqual(
      [],
    );
    if (kind === 'name') expect(find(text).filter((finding) => finding.kind === kind)).toEqual([]);
  });
});
