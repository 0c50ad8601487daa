/**
 * Names that a letter or a court's notice addresses (张三：本院受理…与你…, 张三同志：您好, 张三女士您好) and names that a loss
 * notice tells of (张三不慎遗失…). Only with a known surname, from the beginning of a line, sentence or clause to the word
 * that follows. Linear; never throws.
 */

import { codeAt, gapOf, isHan } from '../characters/characters.ts';
import { why } from '../evidence.ts';
import type { Severity } from '../finding.ts';
import { firstFrom, type Hit, makeHit } from '../hit.ts';
import { isCommonSurname } from '../name/surnames.ts';
import { isName } from './name.ts';

const farthest = 24;

/** Adds what is found in `text`, which says 你, 您 or 遗失, to `hits`, which are sorted by start on entry. */
export function readNamesAddressed(text: string, hits: Hit[]): void {
  const before = hits.length;
  for (const you of ['您', '你'])
    for (let at = text.indexOf(you); at >= 0; at = text.indexOf(you, at + 24)) {
      const lead = text.slice(Math.max(0, at - farthest - 12), at);
      const title =
        /(?:(?:同志|先生|女士|先生[/／]女士|女士[/／]先生|业主|家长|同学|用户|客户|居民|村民)?[：:]\s{0,6}(?:<[^<>]{1,12}>\s{0,4}){0,3}|(?:同志|先生|女士)[，,！!]?\s{0,2})$/.exec(
          lead,
        );
      if (title) push(text, at - title[0].length, before, hits);
      else if (text.startsWith('您好', at)) push(text, at, before, hits);
      else if (sent.test(lead)) push(text, at - 1, before, hits);
    }
  for (const colon of ['：', ':'])
    for (let at = text.indexOf(colon); at >= 0; at = text.indexOf(colon, at + 1))
      if ((endsLine(text, at + 1) || weSpeak.test(text.slice(at + 1, at + 5))) && youFollows(text, at + 1))
        readSalutation(text, at, before, hits);
  for (const found of text.matchAll(/因([\u4e00-\u9fff]{2,4})[保管]管不[善慎]/g)) {
    const name = found[1] ?? '';
    const start = found.index + 1;
    if (isName(name, false)) add(start, start + name.length, before, hits);
  }
  // 张三不慎将…遗失
  for (let at = text.indexOf('不慎'); at >= 0; at = text.indexOf('不慎', at + 2))
    push(text, at, before, hits);
  for (let at = text.indexOf('遗失'); at >= 0; at = text.indexOf('遗失', at + 2)) {
    const lead = text.slice(Math.max(0, at - 12), at);
    if (lead.endsWith('声明') || text.startsWith('声明', at + 2)) continue;
    const carelessly = /(?:因(?:本人)?保管不[善慎]|不慎|将|因故)?$/.exec(lead);
    push(text, at - (carelessly?.[0].length ?? 0), before, hits);
  }
}

/** 【邮政】张三，您的快递…: who a message is sent to. */
const sent = /】[\u4e00-\u9fff]{2,4}[，,！!]$/;

/** 关于张三同志…的公示, 关于张三举报…的答复: whom a notice is about. Adds to `hits`, sorted by start on entry. */
export function readNamesConcerned(text: string, hits: Hit[]): void {
  const before = hits.length;
  for (let at = text.indexOf('关于'); at >= 0; at = text.indexOf('关于', at + 2)) {
    const lead = concerned.exec(text.slice(at + 2, at + 24));
    const name = lead?.[2];
    if (!lead || name === undefined || !isName(name, false)) continue;
    // 等8人 says that it is one of several.
    if (!isCommonSurname(name) && !/^等\d/.test(lead[3] ?? '')) continue;
    const start = at + 2 + (lead[1]?.length ?? 0);
    add(start, start + name.length, before, hits, /^[举投信反]/.test(lead[3] ?? '') ? 'leak' : 'notice');
  }
}

/** 对张三等18名同志…, 授予李四等5人…: the first of several. Adds to `hits`, sorted by start on entry. */
export function readNamesOfSeveral(text: string, hits: Hit[]): void {
  const before = hits.length;
  for (let at = text.indexOf('等'); at >= 0; at = text.indexOf('等', at + 1)) {
    const count = counted.exec(text.slice(at, at + 9))?.[0];
    if (count === undefined) continue;
    const name = several.exec(text.slice(Math.max(0, at - 8), at))?.[1];
    if (name === undefined || !isName(name, false) || !isCommonSurname(name)) continue;
    add(at - name.length, at, before, hits);
    addEnclosed(text, at + count.length, before, hits);
  }
}
const counted = /^等\s?\d{1,4}\s?(?:[名位户]|人(?!次))/;

/** 李坤等3人（李坤、蔡薇、刘再萍）: who they are, in the bracket at `at`: all of its words read as names. */
function addEnclosed(text: string, at: number, before: number, hits: Hit[]): void {
  const list = enclosed.exec(text.slice(at, at + 200))?.[1];
  if (list === undefined) return;
  const names = list.split('、');
  if (!names.every((name) => isName(name, name.length < 5))) return;
  let start = at + 1;
  for (const name of names) {
    add(start, start + name.length, before, hits);
    start += name.length + 1;
  }
}
const enclosed = /^[（(]([\u4e00-\u9fff·、]{5,190})[)）]/;
const several = /(?:[对予给将为意定聘收拖欠有、]|[^\u4e00-\u9fff]|^)([\u4e00-\u9fff]{2,3})$/;

const concerned =
  /^((?:发放|给予|对|同意|拟|为|追授|追认|撤销|补发|终止|恢复|取消|认定|吸收|接收|注销|核准|批准|确认|聘任|聘用|辞退|解聘|开除|任命|授予|追缴|责令|收回|变更)?)([\u4e00-\u9fff]{2,4}?)(同志|先生|女士|等同志|等\d{0,4}(?:名|位|人|户)|举报|投诉|信访|反映)/;

/** 张三：本院受理…: who writes the notice. */
const weSpeak =
  /^\s?(?:[本我](?:院|局|委|庭|会|中心|机关|单位|所|队)|请[于在你您携持]|申请人|申请执行人|原告|因你|经查|你[们于与因在])/;

/** The line, or the paragraph of HTML, ends at `at`. */
function endsLine(text: string, at: number): boolean {
  let end = at;
  while (end - at < 4 && gapOf[codeAt(text, end)] === 2 && codeAt(text, end) !== 10) end++;
  const code = codeAt(text, end);
  return code === 10 || code === 13 || (code === 60 && /[/b]/i.test(text.charAt(end + 1)));
}

const youFollows = (text: string, from: number): boolean => /[你您]/.test(text.slice(from, from + 120));

/** 张三、李四： on a line of its own, before a colon at `colon`: every word of it must be a name. */
function readSalutation(text: string, colon: number, before: number, hits: Hit[]): void {
  let start = colon;
  while (start > 0 && colon - start < 200 && inList(codeAt(text, start - 1))) start--;
  if (start > 0 && !/[\n\r>]/.test(text.charAt(start - 1))) return;
  const names: [number, number][] = [];
  for (const word of text.slice(start, colon).matchAll(/[^、，,\s\u3000]+/g)) {
    const name = word[0].replace(/(?:同志|先生|女士|同学)?(?:家长|家属|亲属)?$/, '');
    if (!isName(name, false)) return;
    names.push([start + word.index, start + word.index + name.length]);
  }
  for (const [from, to] of names) add(from, to, before, hits);
}

/** The name that ends at `end` and opens its clause. */
function push(text: string, end: number, before: number, hits: Hit[]): void {
  let start = end;
  while (start > 0 && end - start < farthest && letter(codeAt(text, start - 1))) start--;
  if (start > 0 && !/[\s\u3000。；;，,、>：:】]/.test(text.charAt(start - 1))) return;
  if (text.startsWith('尊敬的', start)) start += 3;
  if (isName(text.slice(start, end), false)) add(start, end, before, hits);
}

/** Adds a name, unless something was found there `before` or just now. */
function add(start: number, end: number, before: number, hits: Hit[], severity: Severity = 'notice'): void {
  for (let at = hits.length - 1; at >= before; at--) {
    const own = hits[at];
    if (own && own.start < end && own.end > start) return;
    if (hits.length - at > 8) break;
  }
  // Sorted by start: what reaches over `start` is one of the last few that begin before `end`.
  for (let at = firstFrom(hits, end, before) - 1, least = at - 8; at >= 0 && at > least; at--)
    if ((hits[at]?.end ?? 0) > start) return;
  hits.push(
    makeHit({
      kind: 'name',
      start,
      end,
      confidence: 0.75,
      severity,
      reasons: why.context,
    }),
  );
}

const letter = (code: number): boolean => isHan(code) || code === 0xb7 || code === 0x2022;
const inList = (code: number): boolean =>
  letter(code) ||
  code === 0x3001 ||
  code === 0xff0c ||
  code === 44 ||
  (gapOf[code] === 2 && code !== 10 && code !== 13);
