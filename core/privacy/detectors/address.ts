/**
 * 住址: 省 › 市 › 县区 › 乡镇街道 › 村社区 › 组社屯 › 路街巷弄 + 号 › 小区 › 栋 › 单元 › 室, from the first place to the last unit.
 * Under its label or column the whole value is the address; in running text it is sought around a number with a unit.
 * Leaves alone: places down to township or street (what a notice needs), offices and firms, project and bid places.
 */

import { clauseEnd, endsClause } from '../address/address-clause.ts';
import {
  isBuildingOfBody,
  isNobodys,
  isOfBody,
  isOwnedByBody,
  personNear,
} from '../address/address-owner.ts';
import { isOfMany, manyHouses, measured, toldOfValue } from '../address/address-severity.ts';
import {
  addressLength,
  deed,
  firm,
  office as officeWords,
  placeholder,
  premises,
  quarters,
} from '../address/address-words.ts';
import { regionAt } from '../address/places.ts';
import { tableOf, whiteSpace } from '../characters/character-table.ts';
import { codeAt, gapOf, isHan } from '../characters/characters.ts';
import { holdsWord, signsIn } from '../characters/word-list.ts';
import { why } from '../evidence.ts';
import type { Severity } from '../finding.ts';
import { type Hit, makeHit } from '../hit.ts';
import { topicExactly } from '../label/label-text.ts';
import { inSample } from '../number/sample.ts';
import { Ahead } from '../text/ahead.ts';
import { holderOf } from '../text/holder.ts';
import { tellsNobody } from '../text/nobody.ts';
import { noReach, type Reach } from '../text/reach.ts';

/** A number or a letter with the unit of a house, a group or a floor. */
const fine = new Ahead(
  /(?:[\d一二三四五六七八九十百零〇０-９①-⑨]|[A-Za-z甲乙丙丁东西南北])\s?(?:号|栋|幢|室|单元|组|社|屯|弄|楼|座|层|户|巷|队|小队|小组|村民小组|大队|门|房|#|＃|-)/,
  6,
);
/** 塘湾组: a group with a name of its own. */
const namedGroup = /(?:社区|村|委会|嘎查)[\u4e00-\u9fff]{1,6}(?:村民小组|浩特|小组|组|屯|社|队)$/;
const endsGroup = tableOf('组特屯社队');
const estate = new Ahead(
  /小区|花园|公寓|苑|新村|家园|嘉园|大厦|广场|别墅|路|街|巷|弄|胡同|里弄|大道|庄|寨|屯|嘎查|村|社区|宿舍|家属院|院|城|府|湾|坊|园|厦|楼|市场|[\u4e00-\u9fff]{2}区/,
  3,
);

/** Whether a group is named at the end of `from`–`end`. */
const endsInGroup = (text: string, from: number, end: number): boolean =>
  endsGroup[codeAt(text, end - 1)] === 1 && namedGroup.test(text.slice(from, end));

/** Whether `from`–`end` tells a house, a group or a number behind a place; `seen` tells where no figure has a unit. */
const isExact = (text: string, from: number, end: number, seen: Reach | undefined): boolean =>
  ((seen === undefined || seen.fine > from) && fine.in(text, from, end)) ||
  endsInNumber(text, from, end) ||
  endsInGroup(text, from, end);
const isDigit = (code: number): boolean => code > 47 && code < 58;

/** Whether digits behind a letter or a Chinese character end `from`–`end`: 芙蓉园12. */
function endsInNumber(text: string, from: number, end: number): boolean {
  let at = end;
  while (at > from && isDigit(codeAt(text, at - 1))) at--;
  const before = codeAt(text, at - 1);
  return end - at > 1 && at > from && (isLatin(before) || (before > 0x4dff && before < 0xa000));
}
const isLatin = (code: number): boolean => (code | 32) > 96 && (code | 32) < 123;

/**
 * The end of a labelled address that begins at `from`: where its clause ends, without what leans on it. `from` where nothing in it
 * is part of an address, unless the label is `sure` and it begins with a region.
 */
function valueEnd(text: string, from: number, last: number, sure: boolean, reach: Reach): number {
  let end = clauseEnd(text, from, last, reach);
  if (reach.plainSign < from && !(sure && regionAt(text, from) > 0)) return from;
  if (reach.leant > from + 3) end = leanEnd(text, from, end, reach);
  while (end > from && (gapOf[codeAt(text, end - 1)] ?? 0) > 0) end--;
  return end;
}

/** Where the address that begins at `from` ends before what leans on it; `end` for nothing. What was seen from an earlier place on serves again. */
function leanEnd(text: string, from: number, end: number, reach: Reach): number {
  const { leanFrom, leanTo, leanAt } = reach;
  const known = from >= leanFrom && (leanAt < leanTo ? leanAt > from + 3 && leanAt <= end : end <= leanTo);
  if (known) return Math.min(leanAt, end);
  reach.leanFrom = from;
  reach.leanTo = end;
  reach.leanAt = from + addressLength(text.slice(from, end));
  return reach.leanAt;
}

/** 1: what may stand between a label and its address. */
const leads = tableOf('"“\'：:（(为在于是至=＝>】」*…→⇒➔➜➤▶');
/** Nothing but what fills a field; words that stand instead of a value; a mask. */
const blank = /^[\s*＊_＿xX×…—\-（）()/]*$/;
const mayBeBlank = tableOf(`${whiteSpace}*＊_＿xX×…—-（）()/`);
const unsaid = new Ahead(/略|详见|保密|同上|[@＠]|[*＊]{2}|[_＿]{2}\D{1,4}[_＿]{2}/, 8);

/** Behind what may stand between a label and its address. */
function afterLeads(text: string, start: number, last: number): number {
  let from = start;
  while (
    from < last &&
    ((gapOf[codeAt(text, from)] ?? 0) > 0 || leads[codeAt(text, from)] === 1) &&
    codeAt(text, from) !== 10
  ) {
    // 住址：于城镇…: after a colon it begins the name of a place.
    if (
      isHan(codeAt(text, from)) &&
      /[为在于是至]/.test(text.charAt(from)) &&
      (regionAt(text, from) > 0 || /[：:]/.test(text.charAt(from - 1)))
    )
      break;
    from++;
  }
  if (mayBeSited[codeAt(text, from)] !== 1) return from;
  return from + (sited.exec(text.slice(from, Math.min(last, from + 8)))?.[0].length ?? 0);
}
/** 承租的位于…, 现住址：坐落于…, 户籍均在… */
const sited = /^(?:位于|[坐座]落[于在]|[均都][在为系]|(?:变更|更正|更改)为[：:\s]{0,2}|改[为成][：:\s]{0,2})/;
const mayBeSited = tableOf('位坐座均都变更改');

/** A flat of a unit: somebody's home, whoever is told of. */
const flat = /单元\d{1,4}(?:-\d{1,2})?[室号]?$/;
/** The same of a house of a village group, but not in columns: shops have such addresses. */
const dwelling = new RegExp(`[组社队屯][\\d一二三四五六七八九十]{1,4}号$|${flat.source}`);

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
  const seen = column ? undefined : (reach ?? noReach());
  const end = seen ? valueEnd(text, from, last, sure, seen) : trimmedEnd(text, from, last);
  if (end - from < 3) return start;
  const exact = isExact(text, from, end, seen);
  if (
    !exact &&
    (!(home || column || endsInPlace(text, from, end)) ||
      !(estate.in(text, from, end) || (sure && (column || regionAt(text, from) > 0))) ||
      coarse(text, from, end))
  )
    return start;
  const value = text.slice(from, end);
  const signs = !seen || seen.told >= from ? signsIn(value, 0, value.length, toldOfValue) : 0;
  if (
    (mayBeBlank[codeAt(text, from)] === 1 && blank.test(value)) ||
    unsaid.in(text, from, end) ||
    holdsWord(placeholder, value, 0, value.length, signs) ||
    holdsWord(deed, value, 0, value.length, signs) ||
    topicExactly(value) !== undefined ||
    inSample(text, from, reach)
  )
    return start;
  if (!isHan(codeAt(value, 0)) && !/[\u4e00-\u9fff]/.test(value)) {
    if (!/^[A-Za-z]?\d{1,3}(?:[-#＃—]\d{1,4}){1,3}$/.test(value)) return start;
  } else if (value.length > 90) return start;
  // 村组 | 井头村: a village is no home.
  if (!exact && !sure && column && village.test(value)) return end;
  if (!home && holdsWord(officeWords, value, 0, value.length, signs) && !quarters.test(value)) return end;
  const office =
    !home &&
    (holdsWord(firm, value, 0, value.length, signs) ||
      holdsWord(premises, value, 0, value.length, signs) ||
      isBuildingOfBody(text, end));
  // What was found in the text as it is written: there was asked whose it is.
  const counts = reach?.bare?.changedIn(from, end) ?? true;
  if (seen && counts && (home ? isOwnedByBody(text, from) : isOfBody(text, from, seen))) return end;
  const severity: Severity =
    office ||
    holdsWord(manyHouses, value, 0, value.length, signs) ||
    (!home &&
      ((column && !flat.test(value)) ||
        (counts &&
          (!personNear(
            text,
            from,
            end,
            flat.test(value),
            () => reach !== undefined && holderOf(text, from, reach.marks) === 'person',
          ) ||
            (reach !== undefined &&
              ((!dwelling.test(value) && isNobodys(text, from, reach)) ||
                ((isOfMany(value) || measured.test(text.slice(end, end + 20))) &&
                  tellsNobody(text, from, reach.marks))))))))
      ? 'notice'
      : (exact || home) && !(column && !home)
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
const mayBeNoHome = tableOf('房宿院户处所建宅民读在有室科窗业制警管');

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
    /^(?:房|宿|院(?!\d)|户(?!籍)|处|所(?:地|在)|建(?=[局委厅部设筑])(?!设[路街大东西南北中一二三])|宅|民|读|在|有|室|科|窗口|业务|制度|警|管理)/.test(
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
    (isHouse(value, hit.start, reach) ||
      (isEnded(text, end, last) &&
        /^(?:[^的了着过]{3,40})$/.test(value) &&
        (regionAt(text, hit.start) > 0 ||
          endsInGroup(text, hit.start, hit.end) ||
          /(?:镇|乡|街道|苏木|县|市).{1,14}(?:村|嘎查|组|屯|社区|小区|家园|花园|公寓|苑)$/.test(value) ||
          /村(?:委会)?.{1,8}(?:组|屯|湾|冲|坪)$/.test(value)))) &&
    !/[的了着过说]/.test(value.slice(0, -1))
  )
    return end;
  hits.length = count;
  return from;
}

const village = /^[\u4e00-\u9fff]{1,6}(?:村|社区|[村居]委会|[村居]民委员会)$/;

/** Down to a house, a group, a number behind a road, or house, entrance and room. */
const isHouse = (value: string, from: number, { house }: Reach): boolean =>
  (house >= from && housed.test(value)) || endsInRoom(value, 0, value.length);
const housed =
  /[\d０-９一二三四五六七八九十](?:号|栋|幢|室|单元|组|社|屯|弄|楼|座|层|巷|队|#|＃)|[路街巷村园苑城区厦道]\S{0,8}\d/;
const roomed = /[\u4e00-\u9fff]\d{1,3}-\d{1,2}-\d{3,4}$/;
const endsInRoom = (text: string, from: number, end: number): boolean =>
  isDigit(codeAt(text, end - 1)) && roomed.test(text.slice(Math.max(from, end - 12), end));
const isEnded = (text: string, end: number, last: number): boolean =>
  endsClause(codeAt(text, end)) ||
  end >= last ||
  (closes[codeAt(text, end)] === 1 && /^(?:一带|附近|[）)的 \u3000])/.test(text.slice(end, end + 2)));
const closes = tableOf('一附）)的 \u3000');

/** Whether what follows a label without a colon at `from` may be an address: it names a house, or a room by its end, or its clause ends with it. */
function mayBeDirect(text: string, from: number, last: number, reach: Reach): boolean {
  const end = clauseEnd(text, from, last, reach);
  if (reach.house >= from || reach.leant > from + 3 || isEnded(text, end, last)) return true;
  return endsInRoom(text, from, end) || (gapOf[codeAt(text, end - 1)] ?? 0) > 0;
}

function trimmedEnd(text: string, from: number, last: number): number {
  let end = Math.min(last, from + 90);
  while (end > from && (gapOf[codeAt(text, end - 1)] ?? 0) > 0) end--;
  return end;
}

/** Down to township or street only, or a region's name alone. */
function coarse(text: string, from: number, end: number): boolean {
  if (endsCoarse[codeAt(text, end - 1)] !== 1) return false;
  const value = text.slice(from, end);
  return (
    /(?:街道(?:办事处)?|乡|镇|苏木|[县市州盟旗省]|自治区|新区|开发区|[^小]区)$/.test(value) &&
    !/(?:花园|小区|校区|家属区|社区|别墅区|生活区|住宅区|小镇)$/.test(value)
  );
}
const endsCoarse = tableOf('道处乡镇木县市州盟旗省区');

/** Whether a village, a group or an estate below a region ends `from`–`end`. */
const endsInPlace = (text: string, from: number, end: number): boolean =>
  endsPlace[codeAt(text, end - 1)] === 1 &&
  /(?:县|区|市|镇|乡|街道|苏木).{1,16}(?:村|组|屯|社|嘎查|小区|花园|公寓|苑|家园|湾|冲|坪|队)$/.test(
    text.slice(from, end),
  );
const endsPlace = tableOf('村组屯社查区园寓苑湾冲坪队');
