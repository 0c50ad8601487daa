import { diffReleases } from '#core/disclosure/diff.ts';
import type { Names } from '#core/disclosure/path-label.ts';
import type { Disclosure } from '#core/disclosure/schema/disclosure.ts';
import { readText } from '#core/documents/text.ts';
import { readValue } from '#core/documents/value.ts';
import type { Language } from '#core/privacy/explain.ts';
import { scrub } from '#core/privacy/mask/scrub.ts';
import type { Policy } from '#core/privacy/policy/policy.ts';

/** One field that differs, fit for print: private values are masked. */
export interface ToldChange {
  path: string;
  label: { zh: string; en: string };
  /** Absent where the field is not there. */
  before?: string;
  after?: string;
  /** The two sides differ in what is masked only. */
  masked?: true;
}

/** What differs between two releases, in the order of the later one. Their texts are masked before anything is shown. */
export function toldChanges(a: Disclosure, b: Disclosure, names: Names, policy: Policy): ToldChange[] {
  const shown = new Map(
    diffReleases(clean(a, policy), clean(b, policy), names).map((change) => [change.path, change]),
  );
  return diffReleases(a, b, names).map(({ path, label }) => {
    const told = shown.get(path);
    if (told) return { ...told };
    const text = (raw: string) => scrub(readText(raw), policy).output;
    return { path: text(path), label: { zh: text(label.zh), en: text(label.en) }, masked: true };
  });
}

const clean = (disclosure: Disclosure, policy: Policy): Disclosure =>
  scrub(readValue(disclosure), policy).output;

const nothing = { zh: '（无）', en: '(none)' };
const hidden = { zh: '（只有已遮盖的部分不同）', en: '(differs only in what is masked)' };

/** A change as a sentence: `调解完成量: 实际完成值: 2126 → 2226`. */
export function changeLine({ label, before, after, masked }: ToldChange, language: Language): string {
  const colon = language === 'zh' ? '：' : ': ';
  if (masked) return `${label[language]}${colon}${hidden[language]}`;
  return `${label[language]}${colon}${before ?? nothing[language]} → ${after ?? nothing[language]}`;
}

/** Changes as a Markdown table. */
export function changeTable(changes: readonly ToldChange[], language: Language): string {
  const head = language === 'zh' ? ['字段', '原来', '现在'] : ['Field', 'Before', 'After'];
  const rows = changes.map(({ label, before, after, masked }) =>
    masked
      ? [label[language], hidden[language], hidden[language]]
      : [label[language], before ?? nothing[language], after ?? nothing[language]],
  );
  const line = (cells: readonly string[]) => `| ${cells.map(inCell).join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

/** Text as it may stand in a cell of a Markdown table. */
export const inCell = (text: string): string =>
  text
    .replace(/\\/g, '\\\\')
    .replace(/\|/g, '\\|')
    .replace(/\s*\n\s*/g, '<br>');
