import type { ContentFile } from '#core/disclosure/catalogue.ts';
import type { Lang } from '#core/disclosure/period.ts';
import { readDocument } from '#core/documents/read-document.ts';
import { speaksOf, type Verdict, verifyReceipt } from '#core/privacy/receipt/receipt.ts';

/** What is wrong with a receipt beside a notice. */
export interface ReceiptProblem {
  /** Path of the receipt in the content folder. */
  path: string;
  words: Record<Lang, string>;
}

const place = /^(notices\/[^/]+)\/attachments\/receipt\.json$/;

/**
 * Checks every receipt (检查回执) that lies beside a notice: its form, its signature, and that nothing in it was left open that must be
 * handled. With the office's key also that the notice is the text that was checked.
 */
export function receiptProblems(files: readonly ContentFile[], key?: string): ReceiptProblem[] {
  return files.flatMap((file) => {
    const [, folder] = place.exec(file.path) ?? [];
    if (folder === undefined) return [];
    const verdict = verifyReceipt(jsonOf(file.bytes));
    const words = faultOf(verdict) ?? (key ? strayFrom(verdict, key, bodyOf(files, folder)) : undefined);
    return words ? [{ path: file.path, words }] : [];
  });
}

function jsonOf(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(bytes));
  } catch {
    return undefined;
  }
}

function faultOf(verdict: Verdict): Record<Lang, string> | undefined {
  if (verdict.verdict === 'malformed') {
    const [first] = verdict.problems;
    const at = first ? `${first.path || '/'} (${first.code})` : '/';
    return {
      zh: `不是检查回执：${at}；请用扩展重新生成`,
      en: `this is no receipt of a check: ${at}; make it anew with the extension`,
    };
  }
  if (verdict.verdict === 'forged')
    return {
      zh: '回执的签名不对：生成之后被改过；请用扩展重新生成',
      en: 'its signature does not hold: it was changed afterwards; make it anew with the extension',
    };
  return undefined;
}

function strayFrom(
  verdict: Verdict,
  key: string,
  texts: readonly string[],
): Record<Lang, string> | undefined {
  if (verdict.verdict === 'malformed' || speaksOf(verdict.receipt, key, texts)) return undefined;
  return {
    zh: '回执说的不是这份正文：检查之后正文改过，或者密钥不同；请重新检查正文并生成回执',
    en: 'the receipt speaks of another text: the notice was changed after the check, or the key is another; check it again',
  };
}

function bodyOf(files: readonly ContentFile[], folder: string): string[] {
  const body = files.find(({ path }) => path === `${folder}/body.md`);
  const read = body && readDocument(body.path, body.bytes);
  return read && 'blocks' in read ? read.blocks.map(({ text }) => text) : [];
}
