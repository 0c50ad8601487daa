/**
 * 电子邮箱: local part (up to 64) @ domain (labels, a top level of letters), also full width, with spaces, (at), [at], 艾特.
 * Mailboxes of offices (gov.cn, 监督邮箱, an office in the line, the record of a body) are notices only.
 */

import { tableOf, whiteSpace } from '../characters/character-table.ts';
import { codeAt, digitOf, gapOf, letterOf, meaningful } from '../characters/characters.ts';
import { type HeaderAt, proofs, reasonsBy, why } from '../evidence.ts';
import { type Hit, makeHit } from '../hit.ts';
import { inSample } from '../number/sample.ts';
import { isLatin } from '../number/short-numbers.ts';
import type { Around } from '../text/around.ts';
import { holderOf } from '../text/holder.ts';
import { isOfLine, tellsNobody } from '../text/nobody.ts';

/** 1: letters and digits; 2: what else may stand inside a local part. */
const mailOf = new Uint8Array(65_536);
for (const character of '._-+%．＿。－') mailOf[character.charCodeAt(0)] = 2;
for (const code of meaningful)
  if (digitOf[code] !== 0 || letterOf[code] !== 0) mailOf[code] = 1;
  else if (gapOf[code] === 1) mailOf[code] = 2;
const isWord = (code: number): boolean => mailOf[code] === 1;
const isInner = (code: number): boolean => mailOf[code] !== 0;

/** A space or a line break. */
const isSpace = (code: number): boolean => gapOf[code] === 2 || gapOf[code] === 4;

/** What a dot that is spelled out may begin with. */
const opensDot = tableOf(`${whiteSpace}([{（【点`);
const spelledDot = /^\s?[([{（【]?\s?(?:dot|点)\s?[)\]}）】]?\s?/i;

const officeBox =
  /^(?:info|privacy|legal|feedback|noreply|no-reply|press|media|recruit|jobs?|hotline|postmaster|security|service|office|contact|webmaster|support|hr|admin|jubao|tousu|jiandu|zixun|xxgk|zwgk|bgs|bangongshi|kefu|marketing|sales|news|editor|zhaobiao|caigou)[\w.-]{0,20}$/i;
const officeDomain = /(?:^|\.)(?:GOV|COURT|MIL|EDU)\.CN$|\.GOV$/;
/** What stands before .CN in these. */
const beforeCn = tableOf('VTLU');
/** Whether a domain is an office's; most are told by a character. */
const isOfficeDomain = (domain: string): boolean =>
  (beforeCn[codeAt(domain, domain.length - 4)] === 1 || codeAt(domain, domain.length - 1) === 86) &&
  officeDomain.test(domain);

const signed =
  /(?:^|\n)\s*(?:Author|Tagger|Commit(?:ter)?|Co-authored-by|Signed-off-by|Reviewed-by|Maintainer)\s?:[^\n:<]{1,40}$/i;

/** logo@2x.png */
const file = /\.(?:PNG|JPE?G|GIF|SVG|WEBP|ICO|BMP|CSS|JS)$/;
const endsFile = tableOf('GFPOS');

/** xxx@163.com, name@xx.com, name@domain.com only show how a mailbox is written. */
const isBlank = (domain: string, local: string): boolean =>
  (blankDomain[codeAt(domain, 0)] === 1 && /^(?:X+|DOMAIN|USERS\.NOREPLY)\./.test(domain)) ||
  ((codeAt(local, 0) | 32) === 120 && /^x+$/i.test(local));
const blankDomain = tableOf('XDU');

/** Looks for an address whose @ stands at `at`–`after`. Adds to `hits`; returns where it ends, or `after`. Never throws. */
export function readEmail(
  text: string,
  at: number,
  after: number,
  floor: number,
  header: HeaderAt,
  around: Around,
  hits: Hit[],
): number {
  let start = at;
  while (start > floor && at - start < 2 && gapOf[codeAt(text, start - 1)] === 2) start--;
  const localEnd = start;
  while (start > floor && localEnd - start < 80 && isInner(codeAt(text, start - 1))) start--;
  while (start < localEnd && !isWord(text.charCodeAt(start))) start++;
  if (localEnd - start < 1) return after;
  let end = after;
  // A line may break behind the @.
  while (end - after < 2 && isSpace(codeAt(text, end))) end++;
  const domainStart = end;
  let dots = 0;
  let lastDot = end;
  for (; end < text.length && end - domainStart < 90; end++) {
    const code = codeAt(text, end);
    if (code === 46 || code === 0xff0e || code === 0x3002 || code === 0x70b9) {
      if (end === domainStart || !isWord(codeAt(text, end + 1))) {
        if (gapOf[codeAt(text, end + 1)] !== 2 || !isWord(codeAt(text, end + 2)) || dots > 0 || code !== 46)
          break;
        end++;
      }
      dots++;
      lastDot = end;
      continue;
    }
    if (gapOf[code] === 1) continue;
    if (gapOf[code] === 2 && codeAt(text, end + 1) === 46 && dots === 0) continue;
    if (!isWord(code) && code !== 45) {
      const spelled = opensDot[code] === 1 ? spelledDot.exec(text.slice(end, end + 12)) : null;
      if (!spelled || !isWord(codeAt(text, end + spelled[0].length))) break;
      dots++;
      end += spelled[0].length - 1;
      lastDot = end;
    }
  }
  while (end > domainStart && !isWord(codeAt(text, end - 1))) end--;
  const top = end - lastDot - 1;
  if (dots === 0 || top < 2 || top > 12) return after;
  const domain = domainOf(text, domainStart, end);
  if (endsFile[codeAt(domain, domain.length - 1)] === 1 && file.test(domain)) return end;
  const local = text.slice(start, localEnd);
  if (isBlank(domain, local) || inSample(text, start, around.reach)) return end;
  around.move(start, end, floor, header(start));
  const office =
    around.topic === 'office-email' ||
    around.topic === 'office-phone' ||
    isOfficeDomain(domain) ||
    officeBox.test(local) ||
    around.officeMail ||
    // git log: who wrote it signs in public.
    (codeAt(text, start - 1) === 60 && signed.test(text.slice(Math.max(0, start - 60), start - 1))) ||
    holderOf(text, start, around.reach.marks, 'account') === 'body' ||
    (!around.column && isOfLine(around.reach.marks) && tellsNobody(text, start, around.reach.marks));
  let ascii = true;
  for (let index = start; index < end && ascii; index++) ascii = text.charCodeAt(index) < 128;
  hits.push(
    makeHit({
      kind: 'email',
      start,
      end,
      confidence: office ? 0.5 : 0.95,
      severity: office ? 'notice' : 'likely',
      reasons: reasonsBy(proofs.format, around.topic === 'email', around.column, !ascii),
    }),
  );
  return end;
}

/** The domain that is written in `start`–`end`: upper-case letters and digits, with a full stop for all else. */
function domainOf(text: string, start: number, end: number): string {
  let plain = true;
  for (let index = start; index < end && plain; index++) {
    const code = text.charCodeAt(index);
    plain = code < 128 && (code === 46 || isWord(code));
  }
  if (plain) return text.slice(start, end).toUpperCase();
  let domain = '';
  for (let index = start; index < end; index++) {
    const code = text.charCodeAt(index);
    if (isWord(code)) domain += String.fromCharCode(digitOf[code] || letterOf[code] || 0);
    else if (gapOf[code] !== 1) domain += '.';
  }
  return domain;
}

const spelled =
  /^[\s"“:：为是]{0,4}([A-Za-z0-9](?:[A-Za-z0-9._+-]|点|\s?dot\s?){1,40}?)[\s\u200b-\u200d\u2060\ufeff]{0,3}(?:[（([{【<]\s?(?:at|@|艾特|a)\s?[）)\]}】>]|艾特|爱特|小老鼠|圈a|\sat\s|[#＃]|★|ⓐ|_at_|[&*])[\s\u200b-\u200d\u2060\ufeff]{0,3}([A-Za-z0-9-]{1,30}(?:\s?(?:[.。．]|点|[（([【{]\s?(?:dot|点|\.)\s?[)）\]】}]|\sdot\s|dot(?=com|cn|net))\s?[A-Za-z0-9-]{2,20}){1,3})/i;

/** What is written for the @ behind a local part that ends with digits, before a host where persons have their mail. */
const saidAt =
  /^(?:\s?(?:[（([{【<]\s?(?:at|@|艾特|a)\s?[）)\]}】>]|\sat\s)\s?|艾特|爱特|小老鼠|圈a|_at_|ⓐ)(?:qq|foxmail|163|126|yeah|139|189|sina|sohu|aliyun|gmail|hotmail|outlook|live|icloud|yahoo|wo|tom|21cn)(?:\.|。|点|\s?[（([{【]\s?(?:dot|点)\s?[)）\]}】]\s?|\sdot\s)(?:com|cn|net|org)(?![a-z\d])/i;
/** 1: with which that may begin. */
const opensAt = tableOf(' （([{【<艾爱小圈_ⓐ');

/** The same without a label, where the local part ends with the digits before `at`: lihong88(at)qq.com. Returns where it ends, or `at`. */
export function readSpelledBehind(text: string, at: number, hits: Hit[]): number {
  if (opensAt[codeAt(text, at)] === 0) return at;
  const end = at + (saidAt.exec(text.slice(at, at + 48))?.[0].length ?? 0);
  if (end === at) return at;
  let from = at;
  while (
    from > 0 &&
    at - from < 40 &&
    (isLatin(codeAt(text, from - 1)) || /[\d._-]/.test(text.charAt(from - 1)))
  )
    from--;
  if (!isLatin(codeAt(text, from))) return at;
  const before = readSpelledEmail(text, from, end, hits);
  return before > from ? before : at;
}

/** An address spelled out after its label: name(at)qq.com, name艾特163点com. Returns where it ends, or `from`. */
export function readSpelledEmail(text: string, from: number, limit: number, hits: Hit[]): number {
  const found = spelled.exec(text.slice(from, Math.min(limit, from + 110)));
  const local = found?.[1];
  if (!found || local === undefined) return from;
  const start = from + found[0].indexOf(local);
  const end = from + found[0].length;
  const office =
    /gov/i.test(found[2] ?? '') ||
    /监督|举报|咨询|办公|受理|投稿|报名|单位|工作/.test(text.slice(Math.max(0, from - 10), from));
  hits.push(
    makeHit({
      kind: 'email',
      start,
      end,
      confidence: office ? 0.5 : 0.9,
      severity: office ? 'notice' : 'likely',
      reasons: why.labelFolded,
    }),
  );
  return end;
}
