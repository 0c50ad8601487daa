/**
 * A name that stands before what describes the person: 张三，男，…; 张三，1938年生，身份证号：…; 长女措姆，身份证号….
 * 2–4 characters with a known surname; after a word of kin or a list's number any.
 */
import { tableOf } from '../characters/character-table.ts';
import { codeAt, isHan } from '../characters/characters.ts';
import type { Hit } from '../hit.ts';
import { labelBefore } from '../label/labels.ts';
import type { Topic } from '../label/topics.ts';
import { isCommonWord } from '../name/common-words.ts';
import { isMostlySound, isWrittenBySound } from '../name/name-sounds.ts';
import { isCommonSurname, surnameLength } from '../name/surnames.ts';
import { isName, pushName } from './name.ts';

const roles =
  /^(?:被告人?|原告|上诉人|被上诉人|当事人|申请人|被申请人|申请执行人|被执行人|被处罚人|第三人|户主|监护人|法定代理人|犯罪嫌疑人|罪犯|委托代理人|违法行为人|姓名|受害人|被害人|举报人|患者|证人|村民|居民|学生|车主|驾驶人|承租人|配偶|妻子|丈夫|父亲|母亲|儿子|女儿|其子|其女|其妻|其夫|业主|租户|老人|受助人|自称|本人|户名|请?联系(?!人)|联系人|经查|查明|用户|收到|今收到|[今兹]?借到|兹有|现有|我们?[组村]|本[组村]|我叫|我是|家属|我|兹证明|证明|关于|因|对|向|由|与|和|及)/;
/** Kin: who follows is a person, whatever the surname. */
const kin =
  /^(?:[您你我他她]?孩子|配偶|妻子|丈夫|父亲|母亲|儿子|女儿|[长次三四][子女]|其[子女妻夫父母]|孙[子女]|外孙女?|岳[父母]|同事|朋友|邻居|亲戚|侄[子女]|外甥女?|兄弟|公公|婆婆|哥哥|姐姐|弟弟|妹妹|[父母妻夫子女弟妹兄姐](?![方童])(?=[\u4e00-\u9fff]{2,3}$))/;

/** 1: a character with which such a word begins. */
const opensRole = new Uint8Array(65_536);
for (const [, set = ''] of `${roles.source}|${kin.source}`.matchAll(/(?:\^\(\?:|\|)(\[[^\]]+\]|.)/g))
  for (const character of set.replace(/[[\]]/g, '')) opensRole[character.charCodeAt(0)] = 1;

/** The name that ends at `before` (a comma and the person's sex or number follow; `glued`: the label of an ID does): 2–4 characters with a known surname. */
export function readNameEnding(text: string, before: number, hits: Hit[], glued = false): void {
  const identified = begins[codeAt(text, before)] === 1 && hasIdentity.test(text.slice(before, before + 8));
  let end = before;
  // **张三**（男，8岁）
  while (codeAt(text, end - 1) === 42 && before - end < 2) end--;
  let start = end;
  while (
    start > 0 &&
    end - start < 20 &&
    (isHan(codeAt(text, start - 1)) || codeAt(text, start - 1) === 0xb7)
  )
    start--;
  let name = text.slice(start, end);
  if (name.endsWith('同志') && name.length > 3) {
    end -= 2;
    name = name.slice(0, -2);
  }
  // 住在12号的张三
  const of = name.lastIndexOf('的');
  if (of >= 0) {
    start += of + 1;
    name = name.slice(of + 1);
  }
  if (name.length < 2) return;
  let related = false;
  let led = false;
  for (let guard = 0; guard < 3 && opensRole[codeAt(text, start)] === 1; guard++) {
    const family = kin.exec(name);
    related ||= family !== null;
    const lead = family ?? roles.exec(name);
    if (!lead || name.length - lead[0].length < 2) break;
    led = true;
    start += lead[0].length;
    name = name.slice(lead[0].length);
  }
  // 政府同意陶某某户（户主身份证…
  if (name.length > 2 && name.endsWith('户')) {
    end--;
    name = name.slice(0, -1);
  }
  const told = begins[codeAt(text, before)] === 1 && described.test(text.slice(before, before + 12));
  const lead = name.length > 2 ? leadBefore(name, identified, told) : 0;
  // Without a comma between them a word may lean on a label, too: 有效身份证.
  if (glued && lead === 0 && !isCommonSurname(name)) return;
  start += lead;
  name = name.slice(lead);
  const sure = related || name.includes('·') || ((identified || told) && (led || lead > 0));
  const listed = (): boolean =>
    !sure &&
    isListed(text, start) &&
    (surnameLength(name) > 0 || (name.length < 5 && told)) &&
    !isCommonWord(name) &&
    !(name.length > 3 && isCommonWord(name.slice(0, 2)));
  const bySound = isWrittenBySound(name) || (name.length > 4 && isMostlySound(name));
  if (!isName(name, sure) && !bySound && !(listed() && isName(name, true))) return;
  // 三合村张三，身份证…: what leans on a name is no label of it.
  const labelled = lead > 0 ? undefined : labelBefore(text, start, Math.max(0, start - 16), 0)?.topic;
  if (labelled !== undefined && named.has(labelled)) return;
  const last = hits[hits.length - 1];
  if (last && last.end > start && last.start < end) return;
  if (hits.length > 1 && (hits[hits.length - 2]?.end ?? 0) > start) return;
  pushName(hits, start, end, 'notice', 0.8, false);
  // 王小明、李建国（身份证号码分别为…
  for (let guard = 0; guard < 9 && codeAt(text, start - 1) === 0x3001; guard++) {
    end = start - 1;
    start = end;
    while (
      start > 0 &&
      end - start < 16 &&
      (isHan(codeAt(text, start - 1)) || codeAt(text, start - 1) === 0xb7)
    )
      start--;
    const other = text.slice(start, end);
    if (
      !(isName(other, other.includes('·')) && /^$|[^\u4e00-\u9fff]/.test(text.charAt(start - 1))) ||
      hits.slice(-16).some((hit) => hit.end > start && hit.start < end)
    )
      return;
    pushName(hits, start, end, 'notice', 0.75, false);
  }
}

/** Labels of which the value is no person that a notice tells of: 局长：…, 站点：…. */
const named = new Set<Topic>(['official-name', 'place', 'office-address', 'event-place', 'organisation']);

/** Words after which a person is named, whatever stands before them. */
const leads =
  /(?:对象|职工|教师|医生|护士|社员|会员|党员|青年|人员|学生|同学|同意|拟[定聘]|录用|其中|还有|另有|以及|名叫|家属|之[子女]|[子女]|[父母]亲|[妻夫]|班|劳动者|工友|同行[人者]|[^男女]人|者|员|户主|村民|居民|[组队]长|工人|给予|驾驶|[与和由对将])$/;

/** 小河村德吉: whoever has an ID behind a village is a person, whatever the surname. */
const ofVillage = /^[\u4e00-\u9fff]{1,8}(?:村|社区|嘎查|[组屯队寨])(?=[\u4e00-\u9fff]{2,4}$)/;

/** Whoever follows one of these is a person, whatever the surname. */
const members = /(?:教师|医生|护士|职工|学生|社员|会员|党员|村民|居民)$/;

/** The ID right behind says that a person stands there. */
const hasIdentity = /^[（(，,]\s?(?:公民|居民)?身[份分]/;
/** 1: with which these two begin. */
const begins = tableOf('（(，,、');
/** ，女，汉族 · ，男，1980年: what only a person is, whatever the surname. */
const described =
  /^[，,、]\s?[男女][，,、]\s?(?:[\u4e00-\u9fff]{1,4}族|(?:19|20)\d\d|\d{1,3}周?岁|身份|公民|出生)/;

/** How many characters of `name`, which nobody's name is, stand before the name that it ends with; `identified`: its ID follows, `told`: what only persons are. */
function leadBefore(name: string, identified: boolean, told: boolean): number {
  if (name.length < 5 && isName(name, false)) return 0;
  const village = identified ? (ofVillage.exec(name)?.[0].length ?? 0) : 0;
  if (village > 0 && isName(name.slice(village), true)) return village;
  const dot = name.indexOf('·');
  const starts = (
    dot > 0 ? [dot - 5, dot - 4, dot - 3, dot - 2] : [-3, -2, -4].map((size) => name.length + size)
  ).filter((at) => at > 0 && mayStart(name, at, dot));
  const led = starts.find((at) => leads.test(name.slice(0, at)));
  if (led !== undefined) return led;
  // 社区矫正对象过玉良，男，1979年: whatever the surname.
  const rare = told
    ? [name.length - 3, name.length - 2].find((at) => at > 1 && leads.test(name.slice(0, at)))
    : undefined;
  if (rare !== undefined && isName(name.slice(rare), true)) return rare;
  if (!identified) return 0;
  // 洛桑尼玛: a surname inside a name is none.
  return starts.find((at) => (at > 1 || dot > 0) && isCommonSurname(name.slice(at))) ?? 0;
}

/** Whether a name may begin at `at` of `words`, in which a dot stands at `dot`, if at all. */
function mayStart(words: string, at: number, dot: number): boolean {
  const tail = words.slice(at);
  if (dot > 0) return /^[\u4e00-\u9fff]/.test(tail);
  return (
    isName(tail, false) && (isCommonSurname(tail) || tail.length > 2 || members.test(words.slice(0, at)))
  );
}

/** Whether only a list's marker stands before `at` on its line. */
const isListed = (text: string, at: number): boolean =>
  /(?:^|\n)[\s\u3000]*(?:\d{1,4}[.．、)）]|[（(]?[一二三四五六七八九十]{1,3}[、)）.])?[\s\u3000]*$/.test(
    text.slice(Math.max(0, at - 12), at),
  );

/** 1: parts what stands about one person. */
const commas = tableOf('，,、（(： \u3000；\t|│┃/／');
const isComma = (code: number): boolean => commas[code] === 1;

/** Where the line of up to 20 characters that ends at `end` begins. */
function lineStart(text: string, end: number): number {
  let start = end;
  while (start > 0 && end - start < 20 && codeAt(text, start - 1) !== 10) start--;
  return start;
}

/** 张三，男，…: a name before the sex that stands at `at`. */
export function readNameBefore(text: string, at: number, hits: Hit[]): void {
  const next = codeAt(text, at + 1);
  const label = /性别[：:为]?$/.exec(text.slice(Math.max(0, at - 3), at));
  if (label) {
    readNameAhead(text, at - label[0].length, hits);
    return;
  }
  if (codeAt(text, at - 1) === 10 && (next === 10 || next === 13)) {
    const end = codeAt(text, at - 2) === 13 ? at - 2 : at - 1;
    if (codeAt(text, lineStart(text, end) - 1) === 10) readNameEnding(text, end, hits);
    return;
  }
  if (!isComma(codeAt(text, at - 1)) || !(isComma(next) || next === 0xff09 || next === 41 || next === 0x3002))
    return;
  readNameEnding(text, beforeRemark(text, at - 1), hits);
}

/** Before a bracket that ends at `end`: 张三（曾用名：李四），女. */
function beforeRemark(text: string, end: number): number {
  if (codeAt(text, end - 1) !== 0xff09 && codeAt(text, end - 1) !== 41) return end;
  const remark = /[（(][^（()）\n]{1,20}[）)]$/.exec(text.slice(Math.max(0, end - 22), end));
  return end - (remark?.[0].length ?? 0);
}

const identity = /^(?:公民|居民)?身[份分]/;

const between =
  /^(?:[男女]|[\u4e00-\u9fff]{1,4}族|\d{1,3}周?岁|(?:19|20)\d\d年.{0,8}|性别[：:]?[男女]|曾用名.{0,5}|原|汉|[\u4e00-\u9fff]{2,8}(?:居民|籍|县人|市人|村人))$/;

/** 张三，男，1938年生，身份证号：…: a name before the label that begins at `at`; what describes the person may stand between. */
export function readNameAhead(text: string, at: number, hits: Hit[]): void {
  const count = hits.length;
  // 其中王小明身份证号…: the label leans on the name.
  if (isHan(codeAt(text, at - 1)) && isHan(codeAt(text, at - 2)) && identity.test(text.slice(at, at + 4)))
    readNameEnding(text, at, hits, true);
  if (hits.length > count) return;
  let from = at;
  while (from > 0 && at - from < 8 && isHan(codeAt(text, from - 1))) from--;
  if (!isComma(codeAt(text, from - 1))) return;
  for (let guard = 0; guard < 4; guard++) {
    let end = from - 1;
    while (end > 0 && from - end < 5 && isComma(codeAt(text, end - 1))) end--;
    let start = end;
    while (
      start > 0 &&
      end - start < 16 &&
      !isComma(codeAt(text, start - 1)) &&
      codeAt(text, start - 1) !== 10
    )
      start--;
    if (!isComma(codeAt(text, start - 1)) || !between.test(text.slice(start, end))) {
      readNameEnding(text, end, hits);
      return;
    }
    from = start;
  }
}
