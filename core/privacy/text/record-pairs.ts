/** A label and its value, as marks of a record: whose name it is, or what only persons or only bodies are asked. */
import { tableOf } from '../characters/character-table.ts';
import { codeAt, isHan } from '../characters/characters.ts';
import { holdsWord, wordList } from '../characters/word-list.ts';
import { isName } from '../detectors/name.ts';
import { labelBefore } from '../label/labels.ts';
import { roleStart } from '../label/role.ts';
import type { Topic } from '../label/topics.ts';
import { isColon } from '../name/clause.ts';
import { isCommonSurname } from '../name/surnames.ts';
import { bodyEnding, isBodyName, withoutRemark } from './body-names.ts';
import { asksPublisher } from './published.ts';
import { MARK, type Marks, note } from './record-marks.ts';

const toPerson: readonly Topic[] = [
  'resident-id',
  'disability-certificate',
  'residence-permit',
  'travel-permit',
  'hk-mo-tw-id',
  'passport',
  'military-id',
  'driver-licence',
  'mobile',
  'home-phone',
  'address',
  'birth-date',
  'social-security',
  'medical-record',
  'relation',
  'disability',
  'special-status',
  'belief',
  'sex',
  'ethnic',
];
const ofPerson = new Set<Topic>(toPerson);
const places = new Set<Topic>(['any-address', 'office-address', 'place', 'event-place']);
const names = new Set<Topic>(['name', 'leak-name', 'role', 'list']);

/** Labels of names under which a body names its own people. */
const ownPeople =
  /联系人|经办|负责|(?:授权|签约|委托)代表|经营者|投资人|店主|股东|持股|代理人|教职|住持|CONTACT|复核|开票|审核|^PERSON$/i;
/** Who keeps an account, and does not hold it. */
const bank = /银行$|行$|BANK/;
/** 1: with which such a label may end; of the last word one that goes on (BANKNAME) is told by its letters. */
const endsBank = tableOf('行ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz');
/** Where somebody works: a person's. */
const employer = /(?:工作|所在|就业|参保)单位$/;
/** Under these a body is named for what it does itself; under the first in a business of its own, whoever was named before. */
const party =
  /[收付]款|采购|招标|投标|供应商|代理机构|中标|成交|承租|发包|承包|委托|受理|承办|[建施监设][设工理计]单位/;
const named = wordList(
  new RegExp(
    `名称|全称|字号|主体|[店校园馆厂站院]名|商户|合作社|申报单位|用人单位|(?:监督|监管|主管|受理|承办|责任|牵头|联系)部门|机构$|${party.source}`,
  ),
);
/** Labels of addresses that only bodies have. */
const seat =
  /[馆校店厂会站局院]地址$|[^住居]所地址$|公司|企业|门店|机构|注册地|办公|[营业院].?地址|学校|网点|采购人|代理|供应商|中标人/;
/** Labels of the place to which an office asks people. */
const comeTo =
  /(?:报[名到送]|领[取证奖]|取件|受理|办理|提交|查[询阅]|缴费|考试|现场|面试|体检|审查|培训|服务|咨询|接待|窗口|递交|投标|开标|确认)(?:地[点址])$/;
/** Who does something for the person that was named before. */
const handler = /(?:受托|受理|承办|经办|审批|办理|答复|鉴定|送达|受案|管理|主管)(?:单位|机构|机关|部门)$/;
/** 1: with which the label of an office, of its handler or of its issuer ends. */
const endsOffice = tableOf('位构关门');
/** Who gave somebody a paper. */
const issuer = /(?:认定|发证|颁证|签发|评审)(?:机构|机关|单位|部门)$/;
/** Where to find whom was named last: the next label. */
const reached = /^[，,；;\s\u3000]{1,3}(?:地址|住所|联系|电话|邮箱|传真|账号)/;
/** At the head of a body. */
const head = /(?<![前原])[园校院馆局所]长$/;
/** Keys and labels that no list of topics has. */
const bodyKey =
  /(?:^|[^a-z])(?:store|shop|org|unit|branch|company|corp|dept|department|agency|school|hospital|hotel|merchant|supplier|vendor|enterprise|firm|dwmc|jgmc|qymc|xxmc|mc|tyshxydm|fddbr|legal_?(?:person|rep)|credit_?code|tax_?(?:no|id|code)|uscc)[a-z_.]{0,14}["']?\s?$/i;

/** Of these somebody is a customer; at the others they may work or learn. */
const business = /(?:store|shop|hotel|merchant|supplier|vendor|agency)[a-z_.]{0,14}["']?\s?$/i;

/** Where the value that begins behind the colon at `colon` begins. */
function valueStart(text: string, colon: number, to: number): number {
  let at = colon + 1;
  while (at < to && at - colon < 6 && quoted[codeAt(text, at)] === 1) at++;
  return at;
}
const quoted = tableOf(' \t\u3000"“\'');
const endsValue = tableOf(' \t\n\r\u3000，,；;。"”|}<&');

function valueEnd(text: string, start: number, to: number): number {
  let end = start;
  let open = false;
  for (; end < to && end - start < 40 && endsValue[codeAt(text, end)] !== 1; end++) {
    const code = codeAt(text, end);
    if (code === 40 || code === 0xff08) open = true;
    // （地址：文昌路33号）: the bracket is the label's, too.
    else if ((code === 41 || code === 0xff09) && !open) break;
  }
  return end;
}

/** Where the first bracket in `start`–`end` opens; else `end`. */
function remarkStart(text: string, start: number, end: number): number {
  let at = start;
  while (at < end && codeAt(text, at) !== 40 && codeAt(text, at) !== 0xff08) at++;
  return at;
}

/** Where the label that ends before `colon` ends without its remark in brackets. */
function beforeRemark(text: string, colon: number, from: number): number {
  const last = codeAt(text, colon - 1);
  if (last !== 41 && last !== 0xff09) return colon;
  for (let at = colon - 2; at > from && colon - at < 12; at--) {
    const code = codeAt(text, at);
    if (code === 40 || code === 0xff08) return at;
  }
  return colon;
}

/** Notes what the label before the colon at `colon` and its value say. Returns the last character that was read. Bounded; never throws. */
export function readPair(text: string, colon: number, marks: Marks): number {
  const { from, to } = marks;
  const last = codeAt(text, colon - 1);
  // 8:30, and the first of ：：
  if ((last > 47 && last < 58) || isColon(codeAt(text, colon + 1))) return colon;
  const start = valueStart(text, colon, to);
  const end = valueEnd(text, start, to);
  if (end === start || asksPublisher(text, colon)) return colon;
  // 乙方（转入方）：
  const edge = beforeRemark(text, colon, from);
  const byOffice = endsOffice[codeAt(text, edge - 1)] === 1;
  if (
    byOffice &&
    handler.test(text.slice(Math.max(from, edge - 6), edge)) &&
    isBodyName(text.slice(start, end))
  ) {
    note(marks, edge - 2, MARK.party | MARK.body);
    return colon;
  }
  // 认定机构：…教育局，证书号：…: whose paper it is has nothing to do with the number behind it.
  if (
    byOffice &&
    issuer.test(text.slice(Math.max(from, edge - 6), edge)) &&
    !reached.test(text.slice(end, end + 8))
  )
    return end - 1;
  if (codeAt(text, edge - 1) === 0x957f && head.test(text.slice(Math.max(from, edge - 3), edge))) {
    note(marks, colon, MARK.body);
    return colon;
  }
  const label = labelBefore(text, edge, Math.max(from, edge - 30), 1);
  if (label === undefined || label.topic === 'decoy' || label.topic === 'plain') {
    // …有限公司名下：
    if (text.startsWith('名下', edge - 2) && bodyEnding(text, edge - 2) > 0)
      note(marks, edge - 2, MARK.party | MARK.body);
    // No such key ends with a Chinese character.
    if (!isHan(codeAt(text, colon - 1)) && bodyKey.test(text.slice(Math.max(from, colon - 32), colon))) {
      if (codeAt(text, start) === 123) return colon;
      const begins =
        business.test(text.slice(Math.max(from, colon - 32), colon)) ||
        (isBodyName(text.slice(start, end)) && !followsPerson(marks));
      note(marks, colon, begins ? MARK.party | MARK.body : MARK.body);
      return colon;
    }
    const close = codeAt(text, edge - 1) === 34 ? edge - 1 : edge;
    const role = roleStart(text, close);
    if (role < close && !ownPeople.test(text.slice(role, close)))
      readHolder(text, role, start, end, false, marks);
    return colon;
  }
  const { topic } = label;
  const said = text.slice(label.start, label.end);
  if (said.endsWith('单位') && employer.test(said)) {
    note(marks, colon, MARK.person);
    return end - 1;
  }
  // A branch's remark is a record of its own: …支行（红金路11号）.
  if (endsBank[codeAt(said, said.length - 1)] === 1 && bank.test(said))
    return remarkStart(text, start, end) - 1;
  if (names.has(topic)) {
    if (!ownPeople.test(said)) readHolder(text, label.start, start, end, true, marks);
  } else if (holdsWord(named, text, Math.max(from, label.start - 2), label.end)) {
    const value = text.slice(start, end);
    if (isThing(value) && !isBodyName(value)) note(marks, label.start, MARK.named);
    if (isBodyName(value))
      note(
        marks,
        label.start,
        party.test(said) || !followsPerson(marks) ? MARK.party | MARK.body : MARK.body,
      );
  } else if (topic === 'official-name') {
    if (/法|LEGAL/i.test(said)) note(marks, colon, MARK.body);
  } else if (ofPerson.has(topic)) {
    note(marks, colon, MARK.person);
    if (topic === 'address') return end - 1;
  } else if (topic === 'phone') {
    if (isContact(text, colon, start, marks)) note(marks, colon, MARK.contact);
  } else if (topic === 'office-phone') {
    note(marks, colon, MARK.office);
  } else if (topic === 'credit-code') {
    note(marks, colon, MARK.body);
    return end - 1;
  } else if (places.has(topic)) {
    // An address may end with the name of a body; it says where, not whose.
    if (seat.test(text.slice(Math.max(from, label.start - 3), label.end))) note(marks, colon, MARK.body);
    // 领取地点：…服务站，0536-…: where an office asks to come.
    else if (topic === 'office-address' && comeTo.test(said)) note(marks, colon, MARK.office);
    return end - 1;
  }
  return colon;
}

const areaLine = /[（(]?0(?:10|2\d|[3-9]\d\d)[）)]?[-—－\s]?[2-8]\d{6,7}(?!\d)/y;
/** What may be a name: two to four characters by themselves. */
const alone = /(?<![\u4e00-\u9fff·])([\u4e00-\u9fff]{2,4})(?![\u4e00-\u9fff·])/g;

/** 李家, 本户, 我. */
const ofHouse = /我|本[人户]|[\u4e00-\u9fff][家户](?![\u4e00-\u9fff])/;

/** Whether the line of an area begins at `start`, and nobody's name stands by itself before its label in the stretch. */
function isContact(text: string, label: number, start: number, marks: Marks): boolean {
  areaLine.lastIndex = start;
  return areaLine.test(text) && !standsName(text, label, marks);
}

/** Whether words of a house, or what may be a person's name, stand by themselves in the stretch of `marks` before `end`. None of it is looked at twice. */
export function standsName(text: string, end: number, marks: Marks): boolean {
  if (marks.someone || end <= marks.sought) return marks.someone;
  const part = text.slice(Math.max(marks.from, marks.sought - 5), end);
  marks.sought = end;
  marks.someone = ofHouse.test(part);
  if (!marks.someone)
    for (const [, name = ''] of part.matchAll(alone))
      if (isCommonSurname(name) && isName(name, false)) marks.someone = true;
  return marks.someone;
}

/** Whether the party named last in this item is a person: what is named next may be where they work. */
function followsPerson({ kind }: Marks): boolean {
  for (let mark = kind.length - 1; mark >= 0; mark--) {
    const one = kind[mark] ?? 0;
    if ((one & MARK.item) !== 0) return false;
    if ((one & MARK.party) !== 0) return (one & MARK.person) !== 0;
  }
  return false;
}

/** Whether a value that names somebody or something is no name of a person: 名称：漓江小筑. */
const isThing = (value: string): boolean =>
  /^[\u4e00-\u9fff（()）]{3,30}$/.test(value) && !isName(value, false) && !isCommonSurname(value);

/** Notes whose name stands in `start`–`end` under a label that begins at `label`: a body's, or a person's. */
function readHolder(
  text: string,
  label: number,
  start: number,
  end: number,
  sure: boolean,
  marks: Marks,
): void {
  const value = text.slice(start, end);
  // {"name": "公园南门停车区"}: no name of a person is so long.
  if (
    value.length > 4 &&
    /^name["']/i.test(text.slice(label, label + 5)) &&
    isThing(value) &&
    !isBodyName(value)
  )
    note(marks, label, MARK.named);
  if (isBodyName(value)) note(marks, label, MARK.party | MARK.body);
  else if (isName(withoutRemark(value), sure)) note(marks, label, MARK.party | MARK.person);
}
