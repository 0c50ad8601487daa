import type { Block } from '#core/documents/block.ts';
import { explain, type Language, preview } from '#core/privacy/explain.ts';
import type { Severity } from '#core/privacy/finding.ts';
import { mask } from '#core/privacy/mask/mask.ts';
import { defaultPolicy } from '#core/privacy/policy/policy.ts';
import { scan } from '#core/privacy/scan.ts';

/** One finding, in words. The value itself is not among them. */
export interface Told {
  readonly severity: Severity;
  readonly kind: string;
  readonly preview: string;
  readonly reasons: readonly string[];
  readonly basis: readonly string[];
  readonly advice: string;
  /** Where it begins. Counts from 1. */
  readonly line: number;
  readonly column: number;
}

export interface CheckedDraft {
  readonly findings: readonly Told[];
  /** The text with every leak masked, in stretches: those that stand in the place of something say so. */
  readonly masked: readonly { readonly text: string; readonly mask: boolean }[];
}

/** What the engine says of a text, in one language. @param asOf today, `YYYY-MM-DD`. Never throws on any text. */
export function checkDraft(text: string, lang: Language, asOf: string): CheckedDraft {
  const policy = defaultPolicy(asOf);
  const block: Block = { text, role: 'text', place: {} };
  const found = scan([block], policy);
  const findings = found.map((finding): Told => {
    const { kind, severity, reasons, basis, advice } = explain(finding, lang);
    const before = text.slice(0, finding.start).split('\n');
    return {
      severity: finding.severity,
      kind: `${kind}${lang === 'zh' ? '，' : ', '}${severity}`,
      preview: preview(block, finding, policy.profile),
      reasons,
      basis: basis.map(({ title, article }) => `${title}${lang === 'zh' ? '' : ', '}${article}`),
      advice,
      line: before.length,
      column: [...(before.at(-1) ?? '')].length + 1,
    };
  });
  const masked: { text: string; mask: boolean }[] = [];
  let at = 0;
  for (const { start, end, replacement } of mask([block], found, policy.profile)) {
    masked.push({ text: text.slice(at, start), mask: false }, { text: replacement, mask: true });
    at = end;
  }
  masked.push({ text: text.slice(at), mask: false });
  return { findings, masked: masked.filter(({ text }) => text !== '') };
}
