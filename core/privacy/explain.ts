/** A finding in words: kind, severity, reasons, legal bases, advice. Chinese and English; never the value. */

import { type BasisId, bases } from '#core/standards/bases.ts';
import type { Block } from '../documents/block.ts';
import type { Finding, LeakKind, ReasonCode, Severity } from './finding.ts';
import { kindCards } from './kinds.ts';
import { maskedOf } from './mask/mask.ts';
import { type Profile, type ProfileName, profileOf } from './policy/profiles.ts';

export type Language = 'zh' | 'en';

const severities: Record<Severity, Record<Language, string>> = {
  leak: { zh: '必须处理', en: 'Must be handled' },
  likely: { zh: '需要决定', en: 'Someone must decide' },
  notice: { zh: '提示', en: 'For your information' },
};

const reasonWords: Record<ReasonCode, (figure: number | undefined) => Record<Language, string>> = {
  'check-digit': () => ({ zh: '校验位正确', en: 'the check character holds' }),
  'check-fails': () => ({
    zh: '校验位或长度不符，可能是笔误',
    en: 'check character or length is wrong, perhaps a slip',
  }),
  region: () => ({ zh: '行政区划代码存在', en: 'the area code exists' }),
  date: () => ({ zh: '含真实日期', en: 'it holds a real date' }),
  format: () => ({ zh: '格式相符', en: 'the format fits' }),
  label: () => ({ zh: '前面的标签说明了它', en: 'the label before it says so' }),
  column: () => ({ zh: '列名或字段名说明了它', en: 'the column or field name says so' }),
  row: () => ({ zh: '同一行写的是一个人', en: 'the row is about one person' }),
  context: () => ({ zh: '上下文如此表明', en: 'the context says so' }),
  folded: () => ({
    zh: '写法经过变形（全角、分隔、隐藏字符等），已还原',
    en: 'written in disguise (full width, separators, invisible characters), undone',
  }),
  hidden: () => ({ zh: '位于看不见的部分', en: 'it stands in a part that is not seen' }),
  'number-as-float': () => ({
    zh: '被表格当作数字，末几位已丢失',
    en: 'stored as a number by a spreadsheet, the last digits are lost',
  }),
  candidates: (figure) => ({
    zh: `只剩 ${figure ?? '很少'} 种可能`,
    en: `only ${figure ?? 'few'} candidates are left`,
  }),
  'group-size': (figure) => ({ zh: `同类只有 ${figure ?? '很少'} 个`, en: `only ${figure ?? 'few'} alike` }),
  'custom-term': () => ({ zh: '与本单位词条相符', en: 'it matches a term of this office' }),
};

/** A kind's name. */
export const kindName = (kind: LeakKind, language: Language): string => kindCards[kind][language];

/** A severity's name. */
export const severityName = (severity: Severity, language: Language): string =>
  severities[severity][language];

export interface Explanation {
  kind: string;
  severity: string;
  reasons: string[];
  basis: { id: BasisId; title: string; article: string }[];
  advice: string;
}

/** A finding in words. Holds nothing of the text. Never throws. */
export function explain(finding: Finding, language: Language): Explanation {
  const card = kindCards[finding.kind];
  const ids: readonly BasisId[] = [...new Set<BasisId>(['C', 'P6', 'O15', ...card.bases])];
  return {
    kind: card[language],
    severity: severities[finding.severity][language],
    reasons: finding.reasons.map((reason) => reasonWords[reason.code](reason.figure)[language]),
    basis: ids.map((id) => ({ id, title: bases[id].title[language], article: bases[id].article[language] })),
    advice: card.advice[language],
  };
}

/** The masked value of a finding, for lists; `***` where the profile would leave it. Never the value itself. Never throws. */
export function preview(block: Block, finding: Finding, profile: ProfileName | Profile): string {
  const { kinds, otherwise } = profileOf(profile);
  const value = block.text.slice(finding.start, finding.end);
  const text = maskedOf(finding.kind, value, kinds[finding.kind] ?? otherwise);
  return text === value ? '***' : text;
}
