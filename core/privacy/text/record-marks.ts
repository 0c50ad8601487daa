/** What tells of a record where it begins and ends and whose it is: one look over a stretch of text, noted as marks. */
import { tableOf } from '../characters/character-table.ts';
import { codeAt, gapOf } from '../characters/characters.ts';
import { isName } from '../detectors/name.ts';
import { labelBefore } from '../label/labels.ts';
import { roleStart } from '../label/role.ts';
import type { Topic } from '../label/topics.ts';
import { bodyEnding, isBodyName, withoutRemark } from './body-names.ts';

/** What a mark says; bits, so that several are asked at once. */
export const MARK = {
  /** A line feed. */
  line: 1,
  /** A record begins with somebody's name under a label: 申请人：…, 供应商名称：… */
  party: 2,
  /** An item of a list, a section. */
  item: 4,
  open: 8,
  close: 16,
  /** A label or a word that only a body's record has, or a body's name under its label. */
  body: 32,
  /** A body's name in running text. */
  named: 64,
  /** A branch of a bank. */
  branch: 128,
  /** A person's name under its label, or what is written of persons alone. */
  person: 256,
  /** A word that more often tells of persons. */
  hint: 512,
  /** A sentence ends. */
  stop: 1024,
} as const;

/** The marks of one stretch of text, ascending. */
export interface Marks {
  from: number;
  to: number;
  /** Whether the stretch ends where a record does, not where the look ended. */
  begun: boolean;
  ended: boolean;
  /** Whether a JSON object begins in it. */
  objects: boolean;
  /** The first mark behind the place that was asked for last. */
  middle: number;
  at: number[];
  kind: number[];
}

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
const ownPeople = /联系人|经办|负责|经营者|投资人|店主|股东|持股|代理人|教职|住持|CONTACT|复核|开票|审核/i;
/** Who keeps an account, and does not hold it. */
const bank = /银行$|行$|BANK/;
/** Where somebody works: a person's. */
const employer = /(?:工作|所在|就业|参保)单位$/;
/** Under these a body is named for what it does itself; under the first in a business of its own, whoever was named before. */
const party =
  /[收付]款|采购|招标|投标|供应商|代理机构|中标|成交|承租|发包|承包|委托|[建施监设][设工理计]单位/;
const named = new RegExp(`名称|全称|字号|主体|商户|合作社|申报单位|用人单位|机构$|${party.source}`);
/** Keys and labels that no list of topics has. */
const bodyKey =
  /(?:^|[^a-z])(?:store|shop|org|branch|company|corp|dept|department|agency|school|hospital|hotel|merchant|supplier|vendor|enterprise|firm|dwmc|jgmc|qymc|tyshxydm|fddbr|legal_?(?:person|rep)|credit_?code|tax_?(?:no|id|code)|uscc)[a-z_.]{0,14}["']?\s?$/i;

const word =
  /((?<!人)姓名(?=[\s：:"“”|<）)]|$)|身份[证号代]|公民身份|户主|户籍|先生|女士|患者|病人|就读|同志|本人|(?<=[，,；;、\s（(|])[男女](?=[，,；;。、\s）)|])|(?<=\d)岁|出生(?!地)|汉族)|([学]生(?!物)|家长|职工|[农员民]工|工人|村民(?!委|小组)|居民(?!委)|业主|农户|住户|租户|学员|手机|证件号|姓名|名字|[家现居]住|住(?![所院房宿户建宅址在])|某|补[贴助]|救助|低保|工资|养老(?![院服机中])|发放|兑付|打卡)|(信用代码|纳税人识别|税号|法定代表|法人代表|注册资[本金]|经营范围|组织形式|登记机关|核准日期|主管单位|[我本][司社厂店](?!会)|[我本]公司|盖章|开票信息|[厂校园院社店馆]址)/y;
const mayBegin = tableOf(
  '姓身公户先女患病就同本男岁出汉学家职农员民工村居业住租手证名现某补救低养发兑打信纳税法注经组登核主我盖开厂校园院社店馆',
);

/** 户名 某某公司: with which labels of names end that need no colon. */
const leadsName = tableOf('名称');
/** With which the name of a body may end. */
const parts = tableOf(' \t\n\r\u3000，,；;。：:、"\'<（(）)|】]”');

/** Where the value that begins behind the colon at `colon` begins. */
function valueStart(text: string, colon: number, to: number): number {
  let at = colon + 1;
  while (at < to && at - colon < 6 && quoted[codeAt(text, at)] === 1) at++;
  return at;
}
const quoted = tableOf(' \t\u3000"“\'');
const endsValue = tableOf(' \t\n\r\u3000，,；;。"”|}<');

function valueEnd(text: string, start: number, to: number): number {
  let end = start;
  while (end < to && end - start < 40 && endsValue[codeAt(text, end)] !== 1) end++;
  return end;
}

const note = ({ at, kind }: Marks, place: number, mark: number): void => {
  at.push(place);
  kind.push(mark);
};

/** Notes what the label before the colon at `colon` and its value say. Returns where to go on. */
function readPair(text: string, colon: number, marks: Marks): number {
  const { from, to } = marks;
  const start = valueStart(text, colon, to);
  const end = valueEnd(text, start, to);
  if (end === start) return colon;
  const label = labelBefore(text, colon, Math.max(from, colon - 30), 1);
  if (label === undefined || label.topic === 'decoy' || label.topic === 'plain') {
    if (bodyKey.test(text.slice(Math.max(from, colon - 32), colon))) {
      if (codeAt(text, start) !== 123) note(marks, colon, MARK.body);
      return colon;
    }
    const close = codeAt(text, colon - 1) === 34 ? colon - 1 : colon;
    const role = roleStart(text, close);
    if (role < close && !ownPeople.test(text.slice(role, close)))
      readHolder(text, role, start, end, false, marks);
    return colon;
  }
  const { topic } = label;
  const said = text.slice(label.start, label.end);
  if (employer.test(said)) {
    note(marks, colon, MARK.person);
    return end - 1;
  }
  if (bank.test(said)) return end - 1;
  if (names.has(topic)) {
    if (!ownPeople.test(said)) readHolder(text, label.start, start, end, true, marks);
  } else if (named.test(said)) {
    if (isBodyName(text.slice(start, end)))
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
  } else if (topic === 'credit-code') {
    note(marks, colon, MARK.body);
    return end - 1;
    // An address may end with the name of a body; it says where, not whose.
  } else if (places.has(topic)) return end - 1;
  return colon;
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
  if (isBodyName(value)) note(marks, label, MARK.party | MARK.body);
  else if (isName(withoutRemark(value), sure)) note(marks, label, MARK.party | MARK.person);
}

const mobile = /(?<!\d)1[3-9]\d{9}(?!\d)/y;
const residentId = /(?<!\d)[1-9]\d{5}(?:19|20)\d\d[01]\d[0-3]\d{4}[\dXx](?!\d)/y;
const item =
  /[ \t\u3000]{0,12}(?:- |\* |\[[^\]\n]{1,20}\][ \t]*\n|\d{1,3}[.、．)）](?!\d)|[（(][一二三四五六七八九十\d]{1,2}[）)]|[一二三四五六七八九十]{1,3}、)/y;

/** Notes the marks of `marks.from`–`marks.to`. Linear; never throws. */
export function readMarks(text: string, marks: Marks): void {
  const { from, to } = marks;
  marks.at.length = marks.kind.length = marks.middle = 0;
  marks.objects = false;
  readLineStart(text, from, marks);
  for (let at = from; at < to; at++) {
    const code = text.charCodeAt(at);
    if (code > 47 && code < 58) {
      at = readDigits(text, at, marks);
      continue;
    }
    if (mayBegin[code] === 1) {
      word.lastIndex = at;
      const found = word.exec(text);
      if (found) note(marks, at, found[1] ? MARK.person : found[2] ? MARK.hint : MARK.body);
    }
    if (parts[code] !== 1) {
      if (code === 123) {
        marks.objects = true;
        note(marks, at, MARK.open);
      } else if (code === 125) note(marks, at, MARK.close);
      else if (code === 61) at = readPair(text, at, marks);
      continue;
    }
    readEnding(text, at, code, marks);
    if (code === 58 || code === 0xff1a) at = readPair(text, at, marks);
    else if (code === 10) {
      note(marks, at, MARK.line);
      readLineStart(text, at + 1, marks);
    } else if (code === 0x3002) note(marks, at, MARK.stop);
    else if (leadsName[codeAt(text, at - 1)] === 1 && gapOf[code] === 2) at = readPair(text, at, marks);
  }
  readEnding(text, to, 0, marks);
}

function readLineStart(text: string, at: number, marks: Marks): void {
  item.lastIndex = at;
  if (item.test(text)) note(marks, at, MARK.item);
}

/** A row of digits: a mobile or a resident ID is a person's. Returns its last. */
function readDigits(text: string, at: number, marks: Marks): number {
  let end = at + 1;
  while (end < marks.to && codeAt(text, end) > 47 && codeAt(text, end) < 58) end++;
  const size = end - at;
  if (size !== 11 && size !== 17 && size !== 18) return end - 1;
  const pattern = size === 11 ? mobile : residentId;
  pattern.lastIndex = at;
  if (pattern.test(text)) note(marks, at, MARK.person);
  return end - 1;
}

/** The name of a body that ends before `at`, unless a letter to it begins there: 某某局：⏎ */
function readEnding(text: string, at: number, code: number, marks: Marks): void {
  const ending = bodyEnding(text, at);
  if (ending === 0) return;
  if ((code === 58 || code === 0xff1a) && codeAt(text, at + 1) === 10) return;
  note(marks, at, ending === 2 ? MARK.branch : MARK.named);
}
