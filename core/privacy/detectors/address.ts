/**
 * 住址: 省 › 市 › 县区 › 乡镇街道 › 村社区 › 组社屯 › 路街巷弄 + 号 › 小区 › 栋 › 单元 › 室, from the first place to the last unit.
 * Under its label or column the whole value is the address; in running text it is sought around a number with a unit.
 * Leaves alone: places down to township or street (what a notice needs), offices and firms, project and bid places.
 */
import { manyHouses } from '../address/address-severity.ts';
import {
  addressLength,
  deed,
  firm,
  isPlaceholder,
  mayLean,
  office as officeWords,
} from '../address/address-words.ts';
import { regionAt } from '../address/places.ts';
import { tableOf } from '../characters/character-table.ts';
import { codeAt, gapOf } from '../characters/characters.ts';
import { holdsWord } from '../characters/word-list.ts';
import { why } from '../evidence.ts';
import type { Severity } from '../finding.ts';
import { type Hit, makeHit } from '../hit.ts';
import { topicExactly } from '../label/label-text.ts';
import { inSample } from '../number/sample.ts';
import { noReach, type Reach } from '../text/reach.ts';

const fine =
  /(?:[\d一二三四五六七八九十百零〇０-９①-⑨]|[A-Za-z甲乙丙丁东西南北])\s?(?:号|栋|幢|室|单元|组|社|屯|弄|楼|座|层|户|巷|队|小队|小组|村民小组|大队|门|房|#|＃|-)|[A-Za-z\u4e00-\u9fff]\d{2,}$/;
/** 塘湾组: a group with a name of its own. */
const namedGroup = /(?:社区|村|委会|嘎查)[\u4e00-\u9fff]{1,6}(?:村民小组|浩特|小组|组|屯|社|队)$/;
const estate =
  /(?:小区|花园|公寓|苑|新村|家园|嘉园|大厦|广场|别墅|路|街|巷|弄|胡同|里弄|大道|庄|寨|屯|嘎查|村|社区|宿舍|家属院|院|城|府|湾|坊|园|厦|楼|市场|[\u4e00-\u9fff]{2}区)/;
/** Nothing of the above stands in a text without one of these, or one of `units` behind one of `figures`. */
const placeSigns = tableOf('0123456789元组社屯弄楼巷队区园寓苑村厦场墅路街同道庄寨查舍院城府湾坊市');
const units = tableOf('号栋幢室座层户门房#＃-');
const figures = tableOf(
  '0123456789一二三四五六七八九十百零〇０１２３４５６７８９①②③④⑤⑥⑦⑧⑨甲乙丙丁东西南北ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz',
);

/** Whether a sign of an address stands at `at`. */
function isSign(text: string, at: number, code: number): boolean {
  if (placeSigns[code] === 1) return true;
  if (units[code] !== 1) return false;
  const before = codeAt(text, at - 1);
  return figures[before] === 1 || /\s/.test(String.fromCharCode(before));
}

/** 1: with which a clause ends; 0 stands for the text's end. */
const clauseEnds = tableOf('\0\n\r，。；;,|<"”\t：！}]【');
const isEnd = (code: number): boolean => clauseEnds[code] === 1;

/** Where the clause that begins at `from` ends, or where another label or a person begins; notes in `reach` what it passes. */
function clauseEnd(text: string, from: number, last: number, reach: Reach): number {
  let end = from;
  // What an earlier look passed holds nothing that this one could stop at.
  if (from >= reach.plainFrom && from < reach.plain && reach.plain <= last) end = reach.plain;
  else {
    reach.plain = from;
    reach.plainSign = reach.road = reach.house = reach.lean = -1;
  }
  reach.plainFrom = from;
  while (end < last && end - from < 90 && !isEnd(codeAt(text, end))) {
    const code = codeAt(text, end);
    // …12号的张三
    if (code === 0x7684 && end - from > 3) break;
    if (code === 0x3001 && !/^[\d一二三四五六七八九十]/.test(text.charAt(end + 1))) break;
    if (
      (code === 32 || code === 0x3000) &&
      (gapOf[codeAt(text, end + 1)] === 2 ||
        /^[ \u3000](?:[^\s：:=，。]{2,8}[：:=]|身份证|电话|联系|手机|姓名|邮编|银行|卡号|账号|性别|男|女|出生|户主|1[3-9]\d{9}|[1-6]\d{16})/.test(
          text.slice(end, end + 20),
        ))
    )
      break;
    if (
      (code === 40 || code === 0xff08) &&
      /^[（(](?:身份证|电话|联系|手机|公民|邮编|邮政|户籍|现住|以下|下称|附|见)/.test(
        text.slice(end, end + 5),
      )
    )
      break;
    const closes = code === 41 || code === 0xff09;
    if (closes && !/[（(]/.test(text.slice(from, end))) break;
    note(text, end, code, reach);
    reach.plain = ++end;
    // Whether it stands alone depends on where a look begins.
    if (closes) reach.plainFrom = end;
  }
  return end;
}

/** Notes what the character at `at` says of an address. */
function note(text: string, at: number, code: number, reach: Reach): void {
  if (isSign(text, at, code)) reach.plainSign = at;
  if (roads[code] === 1) reach.road = at;
  if (
    (code > 47 && code < 58 && reach.road >= at - 9) ||
    (houses[code] === 1 && houseFigures[codeAt(text, at - 1)] === 1)
  )
    reach.house = at;
  if (mayLean(code, codeAt(text, at + 1))) reach.lean = at;
}

/** 1: of what `house` is made. */
const roads = tableOf('路街巷村园苑城区厦道');
const houses = tableOf('号栋幢室单组社屯弄楼座层巷队#＃');
const houseFigures = tableOf('0123456789０１２３４５６７８９一二三四五六七八九十');

/**
 * The end of a labelled address that begins at `from`: where its clause ends, without what leans on it. `from` where nothing in it
 * is part of an address, unless the label is `sure`.
 */
function valueEnd(text: string, from: number, last: number, sure: boolean, reach: Reach): number {
  let end = clauseEnd(text, from, last, reach);
  if (!sure && reach.plainSign < from) return from;
  const value = text.slice(from, end);
  end = from + addressLength(value);
  while (end > from && (gapOf[codeAt(text, end - 1)] ?? 0) > 0) end--;
  return end;
}

/** 1: what may stand between a label and its address. */
const leads = tableOf('"“\'：:（(为在于是至=＝>】」*');
const blank = /^[\s*＊_＿xX×…—\-（）()/]*$|略|^无$|详见|保密|同上|\*{2,}$/;

/** Behind what may stand between a label and its address. */
function afterLeads(text: string, start: number, last: number): number {
  let from = start;
  while (
    from < last &&
    ((gapOf[codeAt(text, from)] ?? 0) > 0 || leads[codeAt(text, from)] === 1) &&
    codeAt(text, from) !== 10
  ) {
    const character = text.charAt(from);
    // 住址：于城镇…: after a colon it begins the name of a place.
    if (/[为在于是至]/.test(character) && (regionAt(text, from) > 0 || /[：:]/.test(text.charAt(from - 1))))
      break;
    from++;
  }
  return from;
}

/** An address in a value `start`–`last` whose label or column says so. `home`: the label names a home. Returns where it ends, or `start`. */
export function readAddressValue(
  text: string,
  start: number,
  last: number,
  home: boolean,
  column: boolean,
  sure: boolean,
  reach: Reach | undefined,
  hits: Hit[],
): number {
  const from = afterLeads(text, start, last);
  const end = column ? trimmedEnd(text, from, last) : valueEnd(text, from, last, sure, reach ?? noReach());
  const value = text.slice(from, end);
  if (
    value.length < 3 ||
    blank.test(value) ||
    isPlaceholder(value) ||
    holdsWord(deed, value, 0, value.length) ||
    /[@＠]|[*＊]{2}|[_＿]{2}\D{1,4}[_＿]{2}/.test(value) ||
    topicExactly(value) !== undefined ||
    inSample(text, from, reach)
  )
    return start;
  if (!/[\u4e00-\u9fff]/.test(value)) {
    if (!/^[A-Za-z]?\d{1,3}(?:[-#＃—]\d{1,4}){1,3}$/.test(value)) return start;
  } else if (value.length > 90) return start;
  const exact = fine.test(value) || namedGroup.test(value);
  if (!exact && !estate.test(value) && !(sure && (column || regionAt(text, from) > 0))) return start;
  if (!exact && coarse(value)) return start;
  if (
    !exact &&
    !home &&
    !column &&
    !/(?:县|区|市|镇|乡|街道|苏木).{1,16}(?:村|组|屯|社|嘎查|小区|花园|公寓|苑|家园|湾|冲|坪|队)$/.test(value)
  )
    return start;
  // 村组 | 井头村: a village is no home.
  if (!exact && !sure && column && village.test(value)) return end;
  if (!home && holdsWord(officeWords, value, 0, value.length)) return end;
  const office = !home && holdsWord(firm, value, 0, value.length);
  if (
    !home &&
    !column &&
    (inFirmRecord(text, from) ||
      inBodyRecord(text, from) ||
      ofOffice.test(unspaced(text.slice(Math.max(0, from - 40), from))))
  )
    return end;
  const severity: Severity =
    office || manyHouses.test(value) || (!home && (column || !personNear(text, from, end)))
      ? 'notice'
      : exact || home
        ? 'leak'
        : value.endsWith('村')
          ? 'notice'
          : 'likely';
  hits.push(
    makeHit({
      kind: 'address',
      start: from,
      end,
      confidence: exact ? 0.95 : 0.8,
      severity,
      reasons: column ? why.columnFormat : why.labelFormat,
    }),
  );
  return end;
}

/** 1: with which 住房, 住院, 住建 … go on. */
const mayBeNoHome = tableOf('房宿院户处所建宅民读在有');

/** 现住…, 家住… without a colon: only what is an address down to a house, a group or a named estate. */
export function readDirectAddress(
  text: string,
  from: number,
  last: number,
  reach: Reach,
  hits: Hit[],
): number {
  if (
    mayBeNoHome[codeAt(text, from)] === 1 &&
    /^(?:房|宿|院(?!\d)|户(?!籍)|处|所(?:地|在)|建(?=[局委厅部设筑])(?!设[路街])|宅|民|读|在|有)/.test(
      text.slice(from, from + 3),
    ) &&
    regionAt(text, from) === 0
  ) {
    if (text.charAt(from) !== '在') return from;
  }
  if (!mayBeDirect(text, afterLeads(text, from, last), last, reach)) return from;
  const count = hits.length;
  const end = readAddressValue(text, from, last, true, false, false, reach, hits);
  const hit = hits[count];
  if (!hit) return from;
  const value = text.slice(hit.start, hit.end);
  if (
    (house.test(value) ||
      (isEnded(text, end, last) &&
        /^(?:[^的了着过]{3,40})$/.test(value) &&
        (regionAt(text, hit.start) > 0 ||
          namedGroup.test(value) ||
          /(?:镇|乡|街道|苏木|县|市).{1,14}(?:村|嘎查|组|屯|社区|小区|家园|花园|公寓|苑)$/.test(value) ||
          /村(?:委会)?.{1,8}(?:组|屯|湾|冲|坪)$/.test(value)))) &&
    !/[的了着过说]/.test(value.slice(0, -1))
  )
    return end;
  hits.length = count;
  return from;
}

const village = /^[\u4e00-\u9fff]{1,6}(?:村|社区|[村居]委会|[村居]民委员会)$/;

/** Down to a house, a group, or a number behind a road. */
const house =
  /[\d０-９一二三四五六七八九十](?:号|栋|幢|室|单元|组|社|屯|弄|楼|座|层|巷|队|#|＃)|[路街巷村园苑城区厦道]\S{0,8}\d/;
const isEnded = (text: string, end: number, last: number): boolean =>
  isEnd(codeAt(text, end)) || end >= last || /^(?:一带|附近|[）)的])/.test(text.slice(end, end + 2));

/** Whether what follows a label without a colon at `from` may be an address: it names a house, or its clause ends with it. */
function mayBeDirect(text: string, from: number, last: number, reach: Reach): boolean {
  const end = clauseEnd(text, from, last, reach);
  return reach.house >= from || reach.lean >= from || isEnded(text, end, last);
}

/** 地址 alone does not say whose: a person before it does, or a home's own words; an office's contact lines do not. */
function personNear(text: string, from: number, end: number): boolean {
  const before = unspaced(text.slice(Math.max(0, from - 60), from));
  if (
    /(?:公司|[合联]社|委员会|[局校院])因(?:保管|管理)不[善慎][^。；\n]{0,6}将|值班|大厅|派出所|邮编|邮政编码|负责人|事务所|[馆站][，,]|反映|异议|监督|举报|咨询|受理|联系单位|办公|传真|法定代表人|信用代码|机构编码|机构代码|登记证号|许可证[编书]?号|会长|理事长|权利人[：:]?[^，。；\n]{0,24}(?:委员会|公司|局|合作社|集团|政府|学校|医院)|窗口|报名|来访|[局委办院司厂店校会所府队社中心]{1,2}[，,（(：:\s][\s（(]{0,2}(?:通讯|联系|办公|其)?(?:地址|住所地?)[：:为]?\s?$/.test(
      before,
    )
  )
    return false;
  return !/^[^。；\n]{0,30}法定代表人|^.{0,3}(?:急诊|总机|乘车|公交|交通|服务热线|客服|传真|官网|网址|邮编|邮政编码|负责人|(?:办公|营业|开放|工作|接待)时间|[（(]?.{0,10}(?:局|大厅|中心|委员会|办公室|政府)[）)\n，。])/.test(
    text.slice(end, end + 18),
  );
}

/** 地　　址： as 地址：. */
const unspaced = (text: string): string => text.replace(/地[\s\u3000]{1,8}址/g, '地址');

const body =
  /(?:酒店|宾馆|旅馆|饭店|餐厅|超市|商场|药房|药店|[路街分]店|[中小大]学|教学楼|幼儿园|营业所|[支分]行|诊所|医院|养老院|福利院|敬老院)(?=[\s，,；;：:"'<（(）)]|$)/;
const personal =
  /姓名|名字|身份|手机|人["”]?\s?[：:]|户主|[男女]|1[3-9]\d{9}|先生|患者|病人|学生|家长|职工|就读|单位|学校|班|[住某岁]|同志/;

/** 假日酒店⏎前台：…⏎地址：: a record of a shop, a school or a branch that says nothing of a person. */
function inBodyRecord(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - 70), at);
  return body.test(before) && !personal.test(before) && !/\n\s*\n/.test(before);
}

/** Whether a record that names a firm's code goes on at `at`: 统一社会信用代码：…, then account, address, line. */
export function inFirmRecord(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - 160), at);
  const code = before.lastIndexOf('信用代码');
  return code >= 0 && !/\n\s*\n|姓名|身份证|户主|[申当经][请事营]人|[原被]告|住址/.test(before.slice(code));
}

/** 某县公安局，住所地：…; 某县司法局地址：… */
const ofOffice =
  /[\u4e00-\u9fff]{3}[行铺坊部城园场吧馆庄][，,；;（(\s][\s（(]{0,2}(?:通讯|联系|办公|其)?(?:地址|住所地?)[：:为]?\s?$|(?:局|委员会|法院|检察院|医院|学院|派出所|司法所|事务所|公司|中心|政府|集团|银行|[大营业]厅|营业部|大队|服务站|[门商]店|网点|学校|[中小]学|幼儿园|门诊部?|仓库|图书馆)(?:通讯|联系|办公)?(?:地址|住所地?)[：:为]?\s?$|(?:[局委办院厂店校会所府队社处站馆]|公司|中心|政府|集团|银行)(?:[（(][^）)]{0,12}[）)])?[，,；;。（(\s][\s（(]{0,2}(?:通讯|联系|办公|其|房屋)?(?:地址|住所地?|住址|坐落)[：:为]?\s?$/;

function trimmedEnd(text: string, from: number, last: number): number {
  let end = Math.min(last, from + 90);
  while (end > from && (gapOf[codeAt(text, end - 1)] ?? 0) > 0) end--;
  return end;
}

/** Down to township or street only, or a region's name alone. */
const coarse = (value: string): boolean =>
  /(?:街道(?:办事处)?|乡|镇|苏木|[县市州盟旗省]|自治区|新区|开发区|[^小]区)$/.test(value) &&
  !/(?:花园|小区|校区|家属区|社区|别墅区|生活区|住宅区|小镇)$/.test(value);
