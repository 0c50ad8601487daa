/**
 * 微信号、QQ 号: a letter and 5–19 letters, digits, _ or -; 5–11 digits, first not 0. Only under the label.
 * Groups, public accounts and official ones stay.
 */

import { type NumberDetector, proofs, reasonsOf, why } from '../evidence.ts';
import { type Hit, makeHit } from '../hit.ts';

export const wechatQq: NumberDetector = {
  id: 'wechat-qq',
  least: 5,
  most: 20,
  only: ['wechat', 'qq'],
  judge(candidate, evidence) {
    const { topic } = evidence;
    if ((topic !== 'wechat' && topic !== 'qq') || evidence.distance > 4) return undefined;
    const first = candidate.at(0);
    const qq = candidate.numeric && candidate.length < 12 && first !== 48;
    const wechat = topic === 'wechat' && first > 57;
    if (!qq && !wechat) return undefined;
    if (topic === 'wechat' && qq && candidate.length === 11 && first === 49 && candidate.at(1) > 50)
      return undefined;
    return {
      kind: 'wechat-qq',
      severity: 'leak',
      confidence: 0.93,
      reasons: reasonsOf(candidate, evidence, proofs.format),
    };
  },
};

/** A WeChat name after its label or in its column: a letter, then 5–30 letters, digits, _ or -. Returns where it ends, or `from`. */
export function readWechat(text: string, from: number, limit: number, column: boolean, hits: Hit[]): number {
  const lead =
    /^[\s\u3000:：号为是（("“']{0,6}/.exec(text.slice(from, Math.min(limit, from + 8)))?.[0].length ?? 0;
  const found = /^[A-Za-zＡ-Ｚａ-ｚ][A-Za-z0-9_Ａ-Ｚａ-ｚ０-９＿－-]{5,29}/.exec(
    text.slice(from + lead, Math.min(limit, from + lead + 32)),
  );
  if (
    !found ||
    /公众|官方|视频号|群/.test(text.slice(Math.max(0, from - 10), from)) ||
    /^https?$/i.test(found[0])
  )
    return from;
  const start = from + lead;
  const end = start + found[0].length;
  if (text.charAt(end) === '@') return from;
  hits.push(
    makeHit({
      kind: 'wechat-qq',
      start,
      end,
      confidence: 0.96,
      severity: 'leak',
      reasons: column ? why.columnFormat : why.labelFormat,
    }),
  );
  return end;
}
