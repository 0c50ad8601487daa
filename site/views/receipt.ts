import { kindName } from '#core/privacy/explain.ts';
import type { LeakKind } from '#core/privacy/finding.ts';
import { verifyReceipt } from '#core/privacy/receipt/receipt.ts';
import type { PublishedFile } from '../publication/published.ts';

type Lang = 'zh' | 'en';

/** What a notice's page says of the receipt that lies beside it. */
export interface ReceiptView {
  title: string;
  /** When, by which rules, what came of it. */
  lines: string[];
  href: string;
  link: string;
}

/**
 * The receipt of the check before publication, if there is one beside the notice and it holds. The build verifies its signature;
 * a receipt that does not hold is not shown, and `npm run check` says why.
 */
export function receiptView(files: readonly PublishedFile[], lang: Lang): ReceiptView | undefined {
  const file = files.find(({ name }) => name === 'receipt.json');
  const verdict = file && verifyReceipt(jsonOf(file.bytes));
  if (!file || (verdict?.verdict !== 'valid' && verdict?.verdict !== 'unsigned')) return undefined;
  const { checkedAt, ruleSet, kinds, signer } = verdict.receipt;
  const masked = Object.entries(kinds).flatMap(([kind, tally]) =>
    tally.masked > 0 ? [`${kindName(kind as LeakKind, lang)} ${tally.masked}`] : [],
  );
  const ignored = Object.values(kinds).reduce((sum, tally) => sum + tally.ignored, 0);
  const say = words[lang];
  return {
    title: say.title,
    lines: [
      say.when(checkedAt.slice(0, 10), ruleSet),
      ...(masked.length > 0 ? [say.masked(masked)] : []),
      ...(ignored > 0 ? [say.ignored(ignored)] : []),
      verdict.verdict === 'valid' && signer ? say.signed(signer.slice(0, 16)) : say.unsigned,
    ],
    href: file.href,
    link: say.link,
  };
}

const words = {
  zh: {
    title: '发布前已检查',
    when: (day: string, rules: string) => `${day} 按规则集 ${rules} 检查个人信息`,
    masked: (parts: readonly string[]) => `遮盖：${parts.join('、')}`,
    ignored: (count: number) => `经判断保留：${count} 处`,
    signed: (key: string) => `回执签名有效，设备公钥 ${key}…`,
    unsigned: '回执没有签名',
    link: '检查回执（JSON）',
  },
  en: {
    title: 'Checked before publication',
    when: (day: string, rules: string) => `Searched for personal data on ${day}, rule set ${rules}`,
    masked: (parts: readonly string[]) => `Masked: ${parts.join(', ')}`,
    ignored: (count: number) => `Kept after a decision: ${count}`,
    signed: (key: string) => `The receipt’s signature holds; device key ${key}…`,
    unsigned: 'The receipt is not signed',
    link: 'Receipt of the check (JSON)',
  },
} as const;

function jsonOf(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(bytes));
  } catch {
    return undefined;
  }
}
