/**
 * 电子邮箱: local part (up to 64) @ domain (labels, a top level of letters), also full width, with spaces, (at), [at], 艾特.
 * Mailboxes of offices (gov.cn, 监督邮箱, an office in the line, the record of a body) are notices only.
 */

import { codeAt, digitOf, gapOf, letterOf } from '../characters/characters.ts';
import { type HeaderAt, proofs, reasonsBy, why } from '../evidence.ts';
import { type Hit, makeHit } from '../hit.ts';
import type { Around } from '../text/around.ts';
import { holderOf } from '../text/holder.ts';

const isWord = (code: number): boolean => (digitOf[code] ?? 0) !== 0 || (letterOf[code] ?? 0) !== 0;
const isInner = (code: number): boolean =>
  isWord(code) ||
  code === 46 ||
  code === 95 ||
  code === 45 ||
  code === 43 ||
  code === 37 ||
  code === 0xff0e ||
  code === 0xff3f ||
  code === 0x3002 ||
  code === 0xff0d ||
  gapOf[code] === 1;

const officeBox =
  /^(?:info|privacy|legal|feedback|noreply|no-reply|press|media|recruit|jobs?|hotline|postmaster|security|service|office|contact|webmaster|support|hr|admin|jubao|tousu|jiandu|zixun|xxgk|zwgk|bgs|bangongshi|kefu|marketing|sales|news|editor|zhaobiao|caigou)[\w.-]{0,20}$/i;
const officeDomain = /(?:^|\.)(?:gov|court|mil|edu)\.cn$|\.gov$/i;

/** 联系人：…，电话：0561-…，邮箱：: who answers for an office. */
const contactLine = /联系人[：:][^\n]{0,12}0\d{2,3}-?\d{7,8}[^\n]{0,10}$/;
/** 国库股：0730-…，: a department, its line, its mailbox. */
const ofDepartment =
  /(?:^|[\s，,；;|])[\u4e00-\u9fff]{1,10}[股科室处局部站所办队院校组](?:电话)?[：:\s|]{1,3}(?:0\d{2,3}-?)?\d{7,8}[，,、；;\s|]{1,3}(?:邮箱[：:]?)?\s?$/;
const signed =
  /(?:^|\n)\s*(?:Author|Tagger|Commit(?:ter)?|Co-authored-by|Signed-off-by|Reviewed-by|Maintainer)\s?:[^\n:<]{1,40}$/i;

/** logo@2x.png */
const file = /\.(?:PNG|JPE?G|GIF|SVG|WEBP|ICO|BMP|CSS|JS)$/;

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
  while (end - after < 2 && gapOf[codeAt(text, end)] === 2) end++;
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
      const spelled = /^\s?[([{（【]?\s?(?:dot|点)\s?[)\]}）】]?\s?/i.exec(text.slice(end, end + 12));
      if (!spelled || !isWord(codeAt(text, end + spelled[0].length))) break;
      dots++;
      end += spelled[0].length - 1;
      lastDot = end;
    }
  }
  while (end > domainStart && !isWord(codeAt(text, end - 1))) end--;
  const top = end - lastDot - 1;
  if (dots === 0 || top < 2 || top > 12) return after;
  let domain = '';
  for (let index = domainStart; index < end; index++) {
    const code = text.charCodeAt(index);
    domain += isWord(code)
      ? String.fromCharCode(digitOf[code] || letterOf[code] || 0)
      : gapOf[code] === 1
        ? ''
        : '.';
  }
  if (file.test(domain)) return end;
  if (/^x+$/i.test(text.slice(start, localEnd)) || /^(?:X+|DOMAIN)\./.test(domain)) return end;
  around.move(start, end, floor, header(start));
  const local = text.slice(start, localEnd);
  const office =
    around.topic === 'office-email' ||
    around.topic === 'office-phone' ||
    officeDomain.test(domain) ||
    officeBox.test(local) ||
    around.officeMail ||
    ofDepartment.test(text.slice(Math.max(floor, start - 60), start)) ||
    holderOf(text, start, around.reach.marks) === 'body' ||
    contactLine.test(text.slice(Math.max(floor, start - 60), start)) ||
    // git log: who wrote it signs in public.
    (codeAt(text, start - 1) === 60 && signed.test(text.slice(Math.max(0, start - 60), start - 1)));
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

const spelled =
  /^[\s"“:：为是]{0,4}([A-Za-z0-9](?:[A-Za-z0-9._+-]|点|\s?dot\s?){1,40}?)\s?(?:[（([{【<]\s?(?:at|@|艾特|a)\s?[）)\]}】>]|艾特|爱特|小老鼠|圈a|\sat\s|#|&#64;|&#x40;|&commat;|%40|★)\s?([A-Za-z0-9-]{1,30}(?:\s?(?:[.。．]|点|[（([]\s?(?:dot|点|\.)\s?[)）\]]|\sdot\s|dot(?=com|cn|net))\s?[A-Za-z0-9-]{2,20}){1,3})/i;

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
