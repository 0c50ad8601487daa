/**
 * The name behind a label: 申请人：张三, 户主李四, 家庭成员：妻王五、子王六, also on the next line of a form. Where the label leans on it
 * directly a surname confirms, or the ID that follows in brackets.
 */
import { regionAt } from '../address/places.ts';
import { tableOf } from '../characters/character-table.ts';
import { codeAt, gapOf, isHan, meaningful } from '../characters/characters.ts';
import type { Severity } from '../finding.ts';
import type { Hit } from '../hit.ts';
import { endsLabelLine } from '../label/label-line.ts';
import { topicExactly } from '../label/label-text.ts';
import { actsForOthers } from '../name/acts-for-others.ts';
import { isCommonWord } from '../name/common-words.ts';
import { endsByWord, endsCase, endsName } from '../name/name-end.ts';
import { isMostlySound, isWrittenBySound, soundsLength } from '../name/name-sounds.ts';
import { holdsNoName, mayBeGiven } from '../name/no-name.ts';
import { otherParty, suedAt } from '../name/other-party.ts';
import { isPartOfList } from '../name/part-of-list.ts';
import { wordFollowsPerson } from '../name/person-words.ts';
import { beginsGiven, isGiven, isPlainName } from '../name/plain-name.ts';
import { behindRemark } from '../name/remark.ts';
import { isCommonSurname, surnameLength } from '../name/surnames.ts';
import { isName, isRare, pushName } from './name.ts';

/** What only a person does or has. */
const ofPerson = /^(?:欠|遗失|驾驶|男|女|身份|公民|电话|手机|同志|与被告|与被申请人|诉被告)/;

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
  // 委托诉讼代理人：张三，某律师事务所律师; 联系人：张三，电话：0571-…: whoever acts for others.
  if (end > from && actsForOthers(text, from, end)) hits.pop();
  // 继承人张三、李四均放弃: the names that follow, each with a surname. What a remark between them holds is still to be read.
  let read = Number.POSITIVE_INFINITY;
  for (let guard = 0; end > from && guard < (direct ? 9 : 200); guard++) {
    let part = behindRemark(text, end);
    if (codeAt(text, part) !== 0x3001 && !(part === end && isPartOfList(text, from, part))) break;
    while (part > end - 1 && codeAt(text, part) === 0x3000 && codeAt(text, part + 1) === 0x3000) part++;
    let next = readFirstName(text, part + 1, true, severity, hits);
    if (next === part + 1 && !direct) next = readListed(text, part + 1, severity, hits);
    if (next === part + 1) break;
    if (part > end) read = Math.min(read, end);
    end = next;
  }
  return Math.min(read, end);
}

/** 护林员：张三、岩温、吉伍阿支: in a list that a label announces a word is a name, whatever the surname. Returns where it ends, or `from`. */
function readListed(text: string, from: number, severity: Severity, hits: Hit[]): number {
  const name = listed.exec(text.slice(from, from + 20))?.[1];
  if (name === undefined || !isName(name, true) || isCommonWord(name)) return from;
  pushName(hits, from, from + name.length, severity, 0.75, false);
  return from + name.length;
}
const listed = /^([\u4e00-\u9fff]{2,5}|[\u4e00-\u9fff]{2,6}·[\u4e00-\u9fff]{2,8})(?=[、，,。；;\s]|$)/;

/** What a name is written with. 1: Chinese characters; 2: invisible ones inside it; 4: the dots inside it; 8 and 1: what may tell of the other party. */
const inName = new Uint8Array(65_536);
for (const code of meaningful) if (gapOf[code] === 1) inName[code] = 2;
inName.fill(1, 0x3400, 0x4dc0).fill(1, 0x4e00, 0xa000).fill(1, 0x3007, 0x3008).fill(1, 0xd840, 0xe000);
for (const dot of '·•・‧') inName[dot.charCodeAt(0)] = 4;
for (const sign of '与纠') inName[sign.charCodeAt(0)] = 9;
/** 1: with which a word of kin ends: 其妻, 婚生女. Who follows is a person, whatever the surname. */
const kin = tableOf('妻夫父母子女弟妹兄姐孙偶');
/**
 * How far from a label its value may stand behind such characters: gaps, what opens a value (“张三”, 【张三】), stars, and what leads the
 * eye to it (户主……张三, 户主 → 张三).
 */
const leads = new Uint8Array(65_536);
for (const code of meaningful) if (gapOf[code] !== 0 && code !== 10) leads[code] = 6;
for (const opener of '"“【「『[') leads[opener.charCodeAt(0)] = 6;
leads[42] ||= 3;
for (const leader of '…→⇒➔➜➤▶') leads[leader.charCodeAt(0)] = 24;
/** 1: what hides the rest of a name. */
const masking = tableOf('*＊×●xX');

/** How many stars close an emphasis of Markdown, **张三**, around the run at `at`; 0 for none, and for a single star that may hide something. */
function emphasis(text: string, at: number, run: string): number {
  let stars = 0;
  while (stars < 3 && codeAt(text, at - stars - 1) === 42) stars++;
  if (stars === 0 || !text.startsWith('*'.repeat(stars), at + run.length)) return 0;
  return stars > 1 || isCommonSurname(run) ? stars : 0;
}

function readFirstName(text: string, from: number, direct: boolean, severity: Severity, hits: Hit[]): number {
  let at = from;
  while (at < text.length && at - from < (leads[text.charCodeAt(at)] ?? 0)) at++;
  // 我叫张三
  if (codeAt(text, at) === 0x6211 && /[叫是]/.test(text.charAt(at + 1))) at += 2;
  if (codeAt(text, at) === 10 || codeAt(text, at) === 13) {
    const below = readNameBelow(text, from, at, severity, hits);
    if (below > at) return below;
  }
  // <div>申请人</div><div>张三</div>
  for (let tags = 0; tags < 3 && codeAt(text, at) === 60; tags++) {
    const close = text.slice(at, at + 120).indexOf('>');
    if (close < 0) break;
    at += close + 1;
    while (gapOf[codeAt(text, at)] === 2 && at - from < 400) at++;
  }
  // 联系人：其父张三
  if (codeAt(text, at) === 0x5176 && kin[codeAt(text, at + 1)] === 1 && isHan(codeAt(text, at + 3))) at += 2;
  // 家长：您孩子张三
  if (text.startsWith('孩子', at + 1) && isHan(codeAt(text, at)) && isHan(codeAt(text, at + 4))) at += 3;
  // 家庭成员：妻张三、子李四
  if (kin[codeAt(text, at)] === 1 && isCommonSurname(text.charAt(at + 1)) && isHan(codeAt(text, at + 2)))
    at++;
  let end = at;
  let seen = 0;
  for (const most = Math.min(text.length, at + 24); end < most; end++) {
    const part = inName[text.charCodeAt(end)] ?? 0;
    if (part === 0 || ((part & 1) === 0 && end === at)) break;
    seen |= part;
  }
  // 原告张三与被告阿里·买买提…
  let run = text.slice(at, end);
  if (
    run.length > 4 &&
    (seen & 8) !== 0 &&
    ((seen & 4) !== 0 || surnameLength(run) > 0 || soundsLength(run) > 2)
  ) {
    const party = run.search(otherParty);
    if (party > 1) end = at + party;
    run = text.slice(at, end);
  }
  const stars = emphasis(text, at, run);
  const rest = text.slice(end + stars, end + stars + 4);
  if (run.length < 2) return spaced(text, at, severity, hits) || from;
  if (stars === 0 && masking[codeAt(text, end)] === 1) return from;
  if (!direct && run.length <= 4 && isName(run, true) && endsName(rest)) {
    pushName(hits, at, end, severity, 0.95, false);
    return end;
  }
  if ((seen & 4) !== 0 && isName(run, true)) {
    pushName(hits, at, end, severity, 0.95, false);
    return end;
  }
  const bracketed = clauses[codeAt(text, end + stars)] === 1;
  if (
    (isWrittenBySound(run) && endsName(rest)) ||
    (bracketed && run.length > 3 && run.length < 9 && isMostlySound(run))
  ) {
    pushName(hits, at, end, severity, 0.88, false);
    return end;
  }
  const bySound = soundsLength(run);
  if (bySound > 2 && bySound < run.length && endsName(run.slice(bySound))) {
    pushName(hits, at, at + bySound, severity, 0.85, false);
    return at + bySound;
  }
  if (!direct && run.length > 4 && run.length <= 8 && isMostlySound(run) && endsName(rest)) {
    pushName(hits, at, end, severity, 0.85, false);
    return end;
  }
  // 贷款户：勉振华: whatever the surname.
  if (direct && isBehindColon(text, from) && isRare(run) && endsByWord(rest)) {
    pushName(hits, at, end, severity, 0.85, false);
    return end;
  }
  // 申请人吉伍阿支（身份证号…: whatever the surname.
  if (
    run.length < 7 &&
    bracketed &&
    identity.test(text.slice(end, end + 8)) &&
    isName(run, true) &&
    !isCommonWord(run)
  ) {
    pushName(hits, at, end, severity, 0.85, false);
    return end;
  }
  // 原告娜海诉被告…
  const sued = suedAt(run);
  if (sued > 1 && isName(run.slice(0, sued), true) && !isCommonWord(run.slice(0, sued))) {
    pushName(hits, at, at + sued, severity, 0.88, false);
    return at + sued;
  }
  const surname = surnameLength(run);
  if (surname === 0) return from;
  if (
    run.length <= 4 &&
    goesOn[codeAt(rest, 0)] === 1 &&
    tells[codeAt(run, run.length - 1)] !== 1 &&
    !isCommonWord(run) &&
    isName(run, surname > 0 && (!direct || run.length < 4 || surname > 1))
  ) {
    pushName(hits, at, end, severity, 0.88, false);
    return end;
  }
  for (const length of [surname + 2, surname + 1]) {
    if (run.length < length) continue;
    const tail = stars > 0 ? run.slice(length) + rest : text.slice(at + length, end + 4);
    const ends = endsName(tail);
    const given = length > 2 && beginsGiven(text, at + length - 1);
    if (!ends && !given) continue;
    const name = run.slice(0, length);
    if (
      // 申请人：武宁同济…: a region, which something goes on.
      (run.length > length && regionAt(text, at) >= length) ||
      (holdsNoName(name) && !mayBeGiven(name)) ||
      tells[codeAt(name, length - 1)] === 1 ||
      // 原告张三与被告…
      (joins[codeAt(name, length - 1)] === 1 && /^(?:被告|原告|第三人|被申请)/.test(run.slice(length))) ||
      (direct && isCommonWord(name))
    )
      continue;
    // 当事人严狗占道经营案: the last character is none of a name, and without it one remains.
    if (length > 2 && !isGiven(name, 2) && isPlainName(name.slice(0, 2)) && run.length > 3) continue;
    // 次女施强申请…, 被害人叶超经济损失: the third character begins what goes on.
    if (length > 2 && length > surname + 1 && goesOnBefore(text, at + length - 1, name)) continue;
    // 母亲江翠华年迈: nobody else is called so, whatever follows.
    const plain = given && isPlainName(name) && !ofBody.test(tail);
    if (
      (plain ||
        (ends &&
          (!direct ||
            run.length === length ||
            isCommonSurname(run.charAt(0)) ||
            surname === 2 ||
            kin[codeAt(text, from - 1)] === 1 ||
            ofPerson.test(tail) ||
            (endsCase.test(tail) && isGiven(name, surname))))) &&
      topicExactly(name) === undefined
    ) {
      pushName(hits, at, at + length, severity, 0.85, false);
      return at + length;
    }
  }
  if (!direct && run.length <= 6 && isName(run, true) && endsName(rest)) {
    pushName(hits, at, end, severity, 0.8, false);
    return end;
  }
  return from;
}

/** 1: what a clause goes on or ends with behind a name. */
const goesOn = tableOf('，,（(；;。、');
/** Whether without its last character, which stands at `at`, `name` is one behind which a word goes on. */
const goesOnBefore = (text: string, at: number, name: string): boolean =>
  wordFollowsPerson(text, at) && isPlainName(name.slice(0, -1));

const isBehindColon = (text: string, at: number): boolean => colons[codeAt(text, at - 1)] === 1;
const colons = tableOf('：:】');
/** 1: a clause or a bracket that goes on about who was named. */
const clauses = tableOf('，,（(');
/** 1: what is told of a person begins with it. */
const tells = tableOf('患称');
/** 1: what joins two parties. */
const joins = tableOf('与和诉及');

/** A longer name, of a body or a place, which begins like a person's. */
const ofBody =
  /公司|集团|银行|合作|中心|学校|[小中大]学|医院|超市|商[行店场]|经营[部者]|[局厂店院所站馆社行部厅校园庙寺县市区镇乡村路街桥山江河湖港湾]/;

/** The ID right behind says that a person stands there. */
const identity = /^[（(]\s?(?:公民|居民)?身[份分]/;

/** 户主姓名 on a line of its own, the name alone on the next: a form of which the lines were copied. Returns where it ends, or `from`. */
function readNameBelow(text: string, from: number, lineEnd: number, severity: Severity, hits: Hit[]): number {
  if (!endsLabelLine(text, lineEnd)) return from;
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
