/** What a whole text says as a label: a header cell, a JSON key, the label of a form. */
import { tableOf, whiteSpace } from '../characters/character-table.ts';
import { codeAt, gapOf, isHan, letterOf } from '../characters/characters.ts';
import { firstNode, stepFrom, topicAt } from './label-trie.ts';
import type { Topic } from './topics.ts';

/** 决算数（元）, 面积(亩): a header that names a unit counts things. */
const measured =
  /[（(](?:单位[：:])?(?:[万亿]?元(?:[/／].{1,3})?|亩|公顷|平方米|立方米|㎡|m[2²3³]?|人次?|户|[%％]|吨|公斤|千克|公里|千米|厘米|毫米|米|千瓦时?|kWh|MB|万?股|小时|[个件台套辆张次天股手度升头只羽株棵册份页座处所家名位岁年月克]|分)[）)]$/;

/** 养殖场（户）, 合作社（户）: one or the other, nothing that is counted. */
const orHousehold = /[场社业体][（(]户.$/;

const year = /^(?:19|20)\d\d年$/;
const closes = (code: number): boolean => code === 41 || code === 0xff09;
const isMeasured = (label: string): boolean =>
  closes(label.charCodeAt(label.length - 1)) && measured.test(label) && !orHousehold.test(label);

/** 1: what is taken off a label; 2: what ends a longer one early, a bracket or a slash. */
const markOf = tableOf(`${whiteSpace}*＊：:'"“”「」【】[]\`#.·、<&`);
for (const character of '（(/') markOf[character.charCodeAt(0)] = 2;

/** The marks of `text` from `start` to `end`, as one number. */
function marksOf(text: string, start: number, end: number): number {
  let marks = 0;
  for (let at = start; at < end; at++) marks |= markOf[codeAt(text, at)] ?? 0;
  return marks;
}

/** What `plainLabel` takes away: spaces, quotes and brackets, entities and tags. */
const trimmed = /[\s\u3000*：:（(【[“"'「&<]|[）)】\]”"'」]/;

/**
 * What a whole label text means (a header cell, a JSON key, a form label): the longest word it ends with, or holds.
 * Returns undefined for text that is no label. Never throws.
 */
export function topicOf(label: string): Topic | undefined {
  if (label.length === 0 || label.length > 40) return undefined;
  let text = label;
  if (trimmed.test(text) || text.includes('（') || text.includes('/')) text = plainLabel(label);
  if (text.length === 0) return undefined;
  return isMeasured(label) ? 'amount' : lookUp(text);
}

/**
 * The same for `start`–`end` of `text`, but the word must make up most of it: for cells of which nobody said that they are
 * headers.
 */
export function topicExactly(text: string, start = 0, end: number = text.length): Topic | undefined {
  if (end <= start || end - start > 30) return undefined;
  const last = codeAt(text, end - 1);
  if (last >= 48 && last <= 57) {
    // 家庭成员1, 身份证号2: one of several columns.
    const word = end - start > 2 && end - start < 10 && isHan(codeAt(text, end - 2));
    return word ? exactly(text, start, end - 1) : undefined;
  }
  // 2025年: a year's figures.
  if (last === 0x5e74 && end - start === 5 && year.test(text.slice(start, end))) return 'amount';
  const marks = marksOf(text, start, end);
  if (marks === 0) return exactly(text, start, end);
  const label = text.slice(start, end);
  if (isMeasured(label)) return 'amount';
  const plain = (marks & 1) === 0 ? label : plainLabel(label);
  const bracket = plain.search(/[（(]/);
  if (bracket <= 0) {
    // 手机/电话, 姓名/Name
    const slash = plain.indexOf('/');
    return (
      exactly(plain, 0, plain.length) ??
      (slash > 1 ? (exactly(plain, 0, slash) ?? exactly(plain, slash + 1, plain.length)) : undefined)
    );
  }
  // 法定代表人（负责人）或业主姓名
  if (alternative.test(plain)) return exactly(plain, plain.lastIndexOf('或') + 1, plain.length);
  const topic = exactly(plain, 0, bracket);
  if (topic === 'bank-account' && ofBodies.test(plain.slice(bracket))) return 'office-account';
  if (topic !== undefined) return topic;
  // 监护（保证）人: the word goes on behind the bracket.
  const whole = plain.replace(inWord, '');
  if (whole.length < plain.length) return exactly(whole, 0, whole.length);
  return topicOf(plain.slice(bracket)) && suffix(plain.slice(0, bracket)) ? topicOf(plain) : undefined;
}

/** 补贴账号（企业对公）: a remark that says whose the accounts are. */
const ofBodies = /^[（(](?:[^（()）]{0,6}对公[^（()）]{0,4}|企业|单位|公司|村?集体|机构)[）)]?$/;

/** A remark inside a word. */
const inWord = /[（(][^（()）]{1,6}[）)](?=[\u4e00-\u9fff]{1,4}$)/;

/** A person's name is one of two things that a column may hold. */
const alternative = /[）)]或.{2,6}姓名$/;

/** The word that `start`–`end` ends with, when it is most of it. */
function exactly(text: string, start: number, end: number): Topic | undefined {
  const topic = suffixIn(text, start, end);
  if (topic === undefined) return undefined;
  const size = end - start;
  if (topic === 'office-address' && wordLength === 2 && size > 2 && size < 9)
    return ofEvent.test(text.slice(start, end)) ? 'event-place' : undefined;
  const enough =
    covers(wordLength, size) ||
    (wordLength === 2 && size < 8 && telling.test(text.slice(start, end))) ||
    (topic === 'decoy' && wordLength > 1 && size < 9);
  return enough ? topic : undefined;
}

/** A word of three characters may be the end of a long header; shorter ones must be most of it. */
const covers = (word: number, whole: number): boolean =>
  word > 2 ? word * 3 >= whole : word === whole || (word === 2 && whole === 3);
/** Two characters that a longer header ends with all the same: 贫困户姓名, 举报人手机. */
const telling =
  /[^的何及和、，](?:姓名|手机|住址|地址|坐落|卡号|折号|[账帐][号户]|电话|户主|职务|职称|单位|机构|企业|公司|日期|金额)$/;

/** 安装位置, 现场踏勘地点: where a thing stands or something is done; no home is called so, and no part of one. */
const ofEvent = /^[^住居家户房宅]{2,6}(?:位置|地点)$/;

function plainLabel(label: string): string {
  let text = label;
  if (text.includes('<')) text = text.replace(/<[^>]{0,200}>/g, '');
  if (text.includes('&')) text = text.replace(/&[a-z]{2,8};/gi, '');
  let plain = '';
  for (let at = 0; at < text.length; at++) {
    let end = at;
    while (end < text.length && isPlain(codeAt(text, end))) end++;
    plain += text.slice(at, end);
    at = end;
  }
  return plain.slice(0, 40);
}

/** Whether a character stays in a label: < and & do, where they are no tag and no entity. */
const isPlain = (code: number): boolean => markOf[code] !== 1 || code === 60 || code === 38;

/** Longest suffix; then without a bracketed remark; then the last word inside. */
function lookUp(text: string): Topic | undefined {
  let found = suffix(text);
  if (found) return found;
  const bracket = text.search(/[（(]/);
  if (bracket > 0) {
    found = suffix(text.slice(0, bracket));
    if (found) return found;
    const inside = text.slice(bracket + 1).replace(/[）)].*$/, '');
    found = suffix(inside);
    if (found) return found;
  }
  const slash = text.lastIndexOf('/');
  return slash > 0 ? suffix(text.slice(0, slash)) : undefined;
}

const suffix = (text: string): Topic | undefined => suffixIn(text, 0, text.length);

/** Characters of the word that `suffixIn` found last. */
let wordLength = 0;

/** The longest word with which `start`–`end` ends, in upper case and without hyphens; a single character only when it is all. */
function suffixIn(text: string, start: number, end: number): Topic | undefined {
  let found: Topic | undefined;
  let node = 1;
  let count = 0;
  let last = 0;
  let index = end - 1;
  for (; index >= start && count < 26; index--) {
    const raw = text.charCodeAt(index);
    if (raw === 95 || raw === 45 || raw === 32 || gapOf[raw] === 1) continue;
    const code = letterOf[raw] || raw;
    if (node !== 0) node = node === 1 ? firstNode(code) : stepFrom(node, code);
    if (node === 0 && (found === undefined || (wordLength > 1 && (wordLength > 2 || !isLatin(last)))))
      return found;
    count++;
    if (node === 0) break;
    const topic = topicAt(node);
    if (topic === undefined) continue;
    found = topic;
    wordLength = count;
    last = code;
  }
  if (found === undefined) return undefined;
  if (wordLength === 1 && count > 1) return undefined;
  return isLatin(last) && count > wordLength && wordLength < 3 ? undefined : found;
}

const isLatin = (code: number): boolean => code >= 65 && code <= 90;
