/**
 * 姓名: found through its label or column, never by a surname list alone; a surname only confirms where a label leans
 * directly on the name. Minority and foreign names with · up to 20 characters. A name alone is a `notice`; it is a `leak`
 * where the name itself is the leak (举报人, 患者, 受害人, 证人 …: privacy-rules §9).
 * Leaves alone: masked names (张某, 王*国), offices and firms, titles (王主任), blanks.
 */

import { regionAt } from '../address/places.ts';
import { tableOf } from '../characters/character-table.ts';
import { codeAt, gapOf, isHan } from '../characters/characters.ts';
import { why } from '../evidence.ts';
import type { Severity } from '../finding.ts';
import { type Hit, makeHit } from '../hit.ts';
import { topicExactly } from '../label/label-text.ts';
import { isCommonWord } from '../name/common-words.ts';
import { isMostlySound, isWrittenBySound, soundsLength } from '../name/name-sounds.ts';
import { hanOnly, holdsNoName, mayBeGiven } from '../name/no-name.ts';
import { isCommonSurname, surnameLength } from '../name/surnames.ts';

const nameEnd =
  /^(?:就读|上学|务工|外出|受伤|身患|重病|病|去世|表示|擅自|转租|转让|继承|放弃|抚养|户|夫[妇妻]|承担|涉嫌|由|归|来[信电访]|申请|认为|请求|提出|诉|主张|委托|死亡|受理|起诉|名下|所有|居住|姓名|失踪|宣告|男|女|系|于|因|在|等|的|与|和|及|身份|公民|电话|联系|手机|住|出生|生于|年龄|户籍|汉族|性别|自愿|向|已|现|对|为|之|到|从|被|将|以|同|驾|说|称|诉|经|未|拒|不|家|欠|拖欠|缴|举报|均|交|捐|反映|遗失|领取|名下|持|银行|卡|账|微信|邮|护照|残疾|患|携|，|,|。|；|;|、|：|:|（|\(|）|\)|【|\[|\s|\||<|&|\/|"|“|”|$)/;

/** What only a person does or has. */
const ofPerson = /^(?:欠|遗失|驾驶|男|女|身份|公民|电话|手机|同志)/;

/** Whether the whole of `text` reads as one name. */
export function isName(text: string, sure: boolean): boolean {
  if (text.length < 2) return false;
  const han = hanOnly(text);
  if (han !== 0)
    return (
      isShaped(text, text.length, sure) &&
      (han === 2 || !holdsNoName(text) || (sure && mayBeGiven(text))) &&
      (sure || !isCommonWord(text)) &&
      topicExactly(text) === undefined
    );
  const plain = text.replace(/[\s\u3000\u00a0\u200b-\u200d\ufeff]/g, '');
  if (plain.length < 2 || plain.length > 24) return false;
  if (
    /^[\u4e00-\u9fff\u3400-\u4dbf〇\ud840-\ud8bf\udc00-\udfff]{1,12}(?:[·•・‧∙.．][\u4e00-\u9fff\u3400-\u4dbf]{1,12}){1,3}$/.test(
      plain,
    )
  )
    return true;
  if (/^[A-Za-z][A-Za-z .'-]{2,23}$/.test(text.trim())) return sure && /[ .]/.test(text.trim());
  if (!/^[\u4e00-\u9fff\u3400-\u4dbf〇\ud840-\ud8bf\udc00-\udfff]+$/.test(plain)) return false;
  // The long list last: most words never come to it.
  return isShaped(plain, [...plain].length, sure) && !holdsNoName(plain) && topicExactly(plain) === undefined;
}

/** Whether `text` reads as a name whatever its label says: a known surname, or written by its sound. */
export const readsAsName = (text: string): boolean => isName(text, false) || isWrittenBySound(text);

/** As long as a name, with a known surname unless it is `sure`. */
function isShaped(name: string, length: number, sure: boolean): boolean {
  if (sure) return length <= 6;
  const surname = surnameLength(name);
  return length <= 4 && surname > 0 && length > surname && (length - surname <= 2 || isDoubled(name));
}

/** 王张淑倩: the surnames of both parents and two letters. */
const isDoubled = (name: string): boolean =>
  name.length === 4 && isCommonSurname(name) && isCommonSurname(name.slice(1));

/** Adds a name that a column or a label told. */
export function pushName(
  hits: Hit[],
  start: number,
  end: number,
  severity: Severity,
  confidence: number,
  column: boolean,
): void {
  hits.push(
    makeHit({
      kind: 'name',
      start,
      end,
      confidence,
      severity,
      reasons: column ? why.column : why.label,
    }),
  );
}

const isClose = (code: number): boolean => code === 41 || code === 0xff09;
const separators = /(?:<br\s?\/?>|[、,，;；/\s\u3000])+/g;

/** Names in a cell or value `start`–`end` that a column or key says holds names. */
export function readNameCell(
  text: string,
  start: number,
  end: number,
  severity: Severity,
  hits: Hit[],
): void {
  if (end - start < 2) return;
  const value = text.slice(start, Math.min(end, start + 400));
  const bracket = isClose(codeAt(value, value.length - 1)) ? value.search(/[（(].{0,12}[)）]$/) : -1;
  if (isName(bracket < 0 ? value : value.slice(0, bracket), true)) {
    let to = bracket > 0 ? start + bracket : end;
    while (to > start && (gapOf[codeAt(text, to - 1)] ?? 0) > 0) to--;
    pushName(hits, start, to, severity, 0.93, true);
    return;
  }
  readNameParts(start, value, severity, hits);
}

/**
 * The names of a cell that holds several: 王小明、李建国（妻）. Each with a known surname, or all that stands there reads as names, as
 * those that are written by their sound (岩罕、玉波) have none.
 */
function readNameParts(start: number, value: string, severity: Severity, hits: Hit[]): void {
  const parts = value.split(separators).map((part) => part.replace(/[（(].*$/, ''));
  if (parts.length < 2 && !/[（(]/.test(value)) return;
  const all =
    (value.includes('、') || value.includes('<') || parts.some((part) => isName(part, false))) &&
    parts.every(
      (part) => part.length === 0 || (part.length < 5 && isName(part, true) && !isCommonWord(part)),
    );
  let from = 0;
  for (const part of parts) {
    const at = value.indexOf(part, from);
    from = at + part.length;
    if (part.length >= 2 && (all || isName(part, false)))
      pushName(hits, start + at, start + at + part.length, severity, 0.85, true);
  }
}

/**
 * A name after a label that ends at `from`. `direct`: nothing stands between (申请人张三), so a surname must confirm.
 * Returns where it ends, or `from`.
 */
export function readNameAfter(
  text: string,
  from: number,
  direct: boolean,
  severity: Severity,
  hits: Hit[],
): number {
  let end = readFirstName(text, from, direct, severity, hits);
  // 继承人张三、李四均放弃: the names that follow, each with a surname.
  for (let guard = 0; end > from && guard < 9 && codeAt(text, end) === 0x3001; guard++) {
    const next = readFirstName(text, end + 1, true, severity, hits);
    if (next === end + 1) break;
    end = next;
  }
  return end;
}

/** What a name is written with. 1: Chinese characters; 2: invisible ones inside it; 4: the dots inside it. */
const inName = new Uint8Array(65_536);
for (let code = 0; code < 65_536; code++)
  if (isHan(code) || (code >= 0xd840 && code <= 0xdfff)) inName[code] = 1;
  else if (gapOf[code] === 1) inName[code] = 2;
for (const dot of '·•・‧') inName[dot.charCodeAt(0)] = 4;
/** 1: with which a word of kin ends: 其妻, 婚生女. Who follows is a person, whatever the surname. */
const kin = tableOf('妻夫父母子女弟妹兄姐孙');
/** 1: what leads the eye from a label to its value: 户主……张三, 户主 → 张三. */
const leaders = tableOf('…→⇒➔➜➤▶');
/** 1: what hides the rest of a name. */
const masking = tableOf('*＊×●xX');

function readFirstName(text: string, from: number, direct: boolean, severity: Severity, hits: Hit[]): number {
  let at = from;
  while (
    at < text.length &&
    at - from < (leaders[codeAt(text, at)] === 1 ? 24 : 6) &&
    (leaders[codeAt(text, at)] === 1 ||
      (gapOf[codeAt(text, at)] ?? 0) > 0 ||
      codeAt(text, at) === 34 ||
      codeAt(text, at) === 0x201c ||
      (codeAt(text, at) === 42 && at - from < 3)) &&
    codeAt(text, at) !== 10
  )
    at++;
  // 我叫张三
  if (codeAt(text, at) === 0x6211 && /[叫是]/.test(text.charAt(at + 1))) at += 2;
  if (codeAt(text, at) === 10 || codeAt(text, at) === 13) {
    const below = readNameBelow(text, from, at, severity, hits);
    if (below > at) return below;
  }
  if (codeAt(text, at) === 60) {
    const close = text.slice(at, at + 120).indexOf('>');
    if (close > 0) at += close + 1;
  }
  let end = at;
  let seen = 0;
  for (const most = Math.min(text.length, at + 24); end < most; end++) {
    const part = inName[text.charCodeAt(end)] ?? 0;
    if (part === 0 || (part > 1 && end === at)) break;
    seen |= part;
  }
  const run = text.slice(at, end);
  const rest = text.slice(end, end + 2);
  if (run.length < 2) return spaced(text, at, severity, hits) || from;
  if (masking[codeAt(text, end)] === 1) return from;
  if (!direct && run.length <= 4 && isName(run, true) && nameEnd.test(rest)) {
    pushName(hits, at, end, severity, 0.95, false);
    return end;
  }
  if ((seen & 4) !== 0 && isName(run, true)) {
    pushName(hits, at, end, severity, 0.95, false);
    return end;
  }
  if (isWrittenBySound(run) && nameEnd.test(rest)) {
    pushName(hits, at, end, severity, 0.88, false);
    return end;
  }
  const bySound = soundsLength(run);
  if (bySound > 2 && bySound < run.length && nameEnd.test(run.slice(bySound))) {
    pushName(hits, at, at + bySound, severity, 0.85, false);
    return at + bySound;
  }
  if (!direct && run.length > 4 && run.length <= 8 && isMostlySound(run) && nameEnd.test(rest)) {
    pushName(hits, at, end, severity, 0.85, false);
    return end;
  }
  // 申请人吉伍阿支（身份证号…: whatever the surname.
  if (run.length < 7 && identity.test(text.slice(end, end + 8)) && isName(run, true) && !isCommonWord(run)) {
    pushName(hits, at, end, severity, 0.85, false);
    return end;
  }
  const surname = surnameLength(run);
  if (surname === 0) return from;
  if (
    run.length <= 4 &&
    !/[患称]$/.test(run) &&
    isName(run, surname > 0 && (!direct || run.length < 4 || surname > 1)) &&
    /^[，,（(；;。、]/.test(rest)
  ) {
    pushName(hits, at, end, severity, 0.88, false);
    return end;
  }
  for (const length of [surname + 2, surname + 1]) {
    if (run.length < length) continue;
    const name = run.slice(0, length);
    if (
      // 申请人：武宁同济…: a region, which something goes on.
      (run.length > length && regionAt(text, at) >= length) ||
      holdsNoName(name) ||
      /[患称]$/.test(name) ||
      (direct && isCommonWord(name)) ||
      topicExactly(name) !== undefined
    )
      continue;
    const tail = run.slice(length) + rest;
    if (
      nameEnd.test(tail) &&
      (!direct ||
        run.length === length ||
        isCommonSurname(run.charAt(0)) ||
        surname === 2 ||
        kin[codeAt(text, from - 1)] === 1 ||
        ofPerson.test(tail))
    ) {
      pushName(hits, at, at + length, severity, 0.85, false);
      return at + length;
    }
  }
  if (!direct && run.length <= 6 && isName(run, true) && nameEnd.test(rest)) {
    pushName(hits, at, end, severity, 0.8, false);
    return end;
  }
  return from;
}

/** The ID right behind says that a person stands there. */
const identity = /^[（(]\s?(?:公民|居民)?身[份分]/;

const labelLine = /(?:^|[\n\r])[\s\u3000*]{0,4}[\u4e00-\u9fff（）()/]{2,12}[：:*\s\u3000]{0,3}$/;

/** 户主姓名 on a line of its own, the name alone on the next: a form of which the lines were copied. Returns where it ends, or `from`. */
function readNameBelow(text: string, from: number, lineEnd: number, severity: Severity, hits: Hit[]): number {
  if (!labelLine.test(text.slice(Math.max(0, from - 20), lineEnd))) return from;
  const found = /^[\s\u3000]{1,6}([^\n\r]{2,24}?)[ \u3000\t]{0,4}(?:[\n\r]+([^\n\r]{0,24})|$)/.exec(
    text.slice(lineEnd, lineEnd + 60),
  );
  const name = found?.[1];
  if (!found || name === undefined) return from;
  // Between two labels it is a name whatever the surname.
  const next = (found[2] ?? '').trim();
  const labelled = topicExactly(next.replace(/[：:]$/, '')) !== undefined;
  if (!isName(name, labelled)) return from;
  const start = lineEnd + found[0].indexOf(name);
  pushName(hits, start, start + name.length, severity, 0.85, false);
  return start + name.length;
}

/** 张　三: one character, spaces, one character. */
function spaced(text: string, at: number, severity: Severity, hits: Hit[]): number {
  const next = codeAt(text, at + 1);
  if (next !== 32 && next !== 0x3000) return 0;
  const found = /^([\u4e00-\u9fff])[ \u3000]{1,3}([\u4e00-\u9fff]{1,2})(?=[\s，,。；;、|<"）)]|$)/.exec(
    text.slice(at, at + 10),
  );
  if (!found || surnameLength(found[1] ?? '') === 0) return 0;
  pushName(hits, at, at + found[0].length, severity, 0.85, false);
  return at + found[0].length;
}
