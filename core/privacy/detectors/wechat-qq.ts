/**
 * 微信号、QQ 号: a letter and 5–19 letters, digits, _ or -; 5–11 digits, first not 0. Only under the label.
 * Groups, public accounts and official ones stay, and so do those in the record of a body or beside nothing but an office's line.
 */

import { codeAt } from '../characters/characters.ts';
import { type HeaderAt, type NumberDetector, proofs, reasonsOf, why } from '../evidence.ts';
import { type Hit, makeHit } from '../hit.ts';
import { isLatin } from '../number/short-numbers.ts';
import type { Around } from '../text/around.ts';
import { isBodysHandle } from '../text/bodys-handle.ts';
import { isDigit } from '../text/digits.ts';
import type { Marks } from '../text/record-marks.ts';

export const wechatQq: NumberDetector = {
  id: 'wechat-qq',
  least: 5,
  most: 20,
  only: ['wechat', 'qq'],
  judge(candidate, evidence) {
    const { topic } = evidence;
    if ((topic !== 'wechat' && topic !== 'qq') || evidence.distance > 4) return undefined;
    const first = candidate.at(0);
    const qq =
      (topic === 'qq' ? candidate.figures : candidate.numeric) &&
      candidate.length < 12 &&
      first !== 48 &&
      first !== 79;
    const wechat = topic === 'wechat' && first > 57;
    if (!qq && !wechat) return undefined;
    if (topic === 'wechat' && qq && candidate.length === 11 && first === 49 && candidate.at(1) > 50)
      return undefined;
    // uin=800012345 beside an office's line: whom visitors of a site ask.
    if ((evidence.link && evidence.office) || evidence.ofBody) return undefined;
    return {
      kind: 'wechat-qq',
      severity: 'leak',
      confidence: 0.93,
      reasons: reasonsOf(candidate, evidence, proofs.format),
    };
  },
};

const whole = /^[A-Za-zＡ-Ｚａ-ｚ][A-Za-z0-9_Ａ-Ｚａ-ｚ０-９＿－①-⑳⓪❶-❾-]{5,29}/;

/** l i n 1 2 3 4 5, lin·123·456: a name with a mark between its pieces, three digits and more in it, and no word behind it. */
function inPieces(text: string): RegExpExecArray | null {
  const found = pieces.exec(text);
  return found !== null && (found[0].match(/[\d０-９]/g)?.length ?? 0) > 2 ? found : null;
}
const pieces =
  /^[A-Za-zＡ-Ｚａ-ｚ](?:[ .·\u00a0\u3000\u00ad\u200b-\u200f\u2060\ufeff]?[A-Za-z0-9_Ａ-Ｚａ-ｚ０-９＿－-]){5,19}(?![A-Za-z])/;

/**
 * wx lily_hz4862: a WeChat name in pieces, of which the digits at `at` are the first, behind a label that may be one of Latin letters, which nobody
 * asks what stands behind it. Returns where it ends, or `at`.
 */
export function readHandle(text: string, at: number, topicAt: HeaderAt, around: Around, hits: Hit[]): number {
  const from = handleStart(text, at);
  if (from === at || topicAt(from) !== 'wechat' || around.distance > 1) return at;
  return Math.max(at, readWechat(text, from, text.length, around.column, hits, around.reach.marks));
}

/** Where that name begins; `at` for none. */
function handleStart(text: string, at: number): number {
  const before = codeAt(text, at - 1);
  if (!isJoin(before) && !isLatin(before)) return at;
  let from = at;
  let joined = false;
  for (; at - from < 20; from--) {
    const code = codeAt(text, from - 1);
    if (isJoin(code)) joined = true;
    else if (!isLatin(code)) break;
  }
  return joined && isLatin(codeAt(text, from)) && !isDigit(text, from - 1) ? from : at;
}

/** _ or -. */
const isJoin = (code: number): boolean => code === 95 || code === 45;

/** A WeChat name after its label or in its column: a letter, then 5–30 letters, digits, _ or -. Returns where it ends, or `from`. */
export function readWechat(
  text: string,
  from: number,
  limit: number,
  column: boolean,
  hits: Hit[],
  marks?: Marks,
): number {
  const lead =
    /^[\s\u3000:：号为是（("“']{0,6}/.exec(text.slice(from, Math.min(limit, from + 8)))?.[0].length ?? 0;
  const rest = text.slice(from + lead, Math.min(limit, from + lead + 60));
  const found = whole.exec(rest) ?? inPieces(rest);
  if (
    !found ||
    /公众|官方|视频号|群/.test(text.slice(Math.max(0, from - 10), from)) ||
    /^(?:https?|wechat|weixin|please)$/i.test(found[0])
  )
    return from;
  const start = from + lead;
  const end = start + found[0].length;
  if (text.charAt(end) === '@' || (marks && isBodysHandle(text, start, end, marks))) return from;
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
