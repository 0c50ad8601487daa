/**
 * 住址: 省 › 市 › 县区 › 乡镇街道 › 村社区 › 组社屯 › 路街巷弄 + 号 › 小区 › 栋 › 单元 › 室, from the first place to the last unit.
 * Under its label or column the whole value is the address; in running text it is sought around a number with a unit.
 * Leaves alone: places down to township or street (what a notice needs), offices and firms, project and bid places.
 */
import { addressLength, leadLength } from '../address-words.ts';
import { digitOf, gapOf, hanDigitOf, isHan, letterOf } from '../characters.ts';
import type { Severity } from '../finding.ts';
import type { Hit } from '../hit.ts';
import { topicExactly } from '../labels.ts';
import { regionAt } from '../places.ts';

const fine =
  /(?:[\d一二三四五六七八九十百零〇０-９①-⑨]|[A-Za-z甲乙丙丁东西南北])\s?(?:号|栋|幢|室|单元|组|社|屯|弄|楼|座|层|户|巷|队|小队|小组|村民小组|大队|门|房|#|＃|-)|[A-Za-z\u4e00-\u9fff]\d{2,}$/;
const estate =
  /(?:小区|花园|公寓|苑|新村|家园|嘉园|大厦|广场|别墅|路|街|巷|弄|胡同|里弄|大道|庄|寨|屯|嘎查|村|社区|宿舍|家属院|院|城|府|湾|坊|园|厦|楼|市场|[\u4e00-\u9fff]{2}区)/;
const officeValue =
  /(?:政府|委员会|管理局|[^街]办事处|服务中心|行政中心|服务大厅|政务|派出所|公安局|法院|检察院|办公室|会议室|窗口|大厅|信访|纪委|监委|民政局|教育局|财政局|[市县区]局|街道办|人社局|住建局|学校|小学|中学|医院|银行|收费站|[^物]管理处|党群|便民|办公楼|受理|报名)/;
const firm = /公司|集团|工厂|商行|商店|超市|酒店|宾馆|饭店/;

/** Labels that name a home; under them an office's word in the value changes nothing. */
const isEnd = (code: number): boolean =>
  Number.isNaN(code) ||
  code === 10 ||
  code === 13 ||
  code === 0xff0c ||
  code === 0x3002 ||
  code === 0xff1b ||
  code === 59 ||
  code === 44 ||
  code === 124 ||
  code === 60 ||
  code === 34 ||
  code === 0x201d ||
  code === 9 ||
  code === 0xff1a ||
  code === 0xff01 ||
  code === 125 ||
  code === 93;

/** The end of a labelled address that begins at `from`: where the clause ends, or where another label or a person begins. */
function valueEnd(text: string, from: number, last: number): number {
  let end = from;
  while (end < last && end - from < 90 && !isEnd(text.charCodeAt(end))) {
    const code = text.charCodeAt(end);
    if (code === 0x3001 && !/^[\d一二三四五六七八九十]/.test(text.charAt(end + 1))) break;
    if (
      (code === 32 || code === 0x3000) &&
      (gapOf[text.charCodeAt(end + 1)] === 2 ||
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
    if ((code === 41 || code === 0xff09) && !/[（(]/.test(text.slice(from, end))) break;
    end++;
  }
  const value = text.slice(from, end);
  end = from + addressLength(value);
  while (end > from && (gapOf[text.charCodeAt(end - 1)] ?? 0) > 0) end--;
  return end;
}

const blank = /^[\s*＊_＿xX×…—\-（）()/]*$|略|^无$|详见|保密|同上|\*{2,}$/;

/** An address in a value `start`–`last` whose label or column says so. `home`: the label names a home. Returns where it ends, or `start`. */
export function readAddressValue(
  text: string,
  start: number,
  last: number,
  home: boolean,
  column: boolean,
  sure: boolean,
  hits: Hit[],
): number {
  let from = start;
  while (
    from < last &&
    ((gapOf[text.charCodeAt(from)] ?? 0) > 0 || /["“'：:（(为在于是至=＝>】」*]/.test(text.charAt(from))) &&
    text.charCodeAt(from) !== 10
  ) {
    const character = text.charAt(from);
    // 住址：于城镇…: after a colon it begins the name of a place.
    if (/[为在于是至]/.test(character) && (regionAt(text, from) > 0 || /[：:]/.test(text.charAt(from - 1))))
      break;
    from++;
  }
  const end = column ? trimmedEnd(text, from, last) : valueEnd(text, from, last);
  const value = text.slice(from, end);
  if (
    value.length < 3 ||
    blank.test(value) ||
    /[@＠]|[*＊]{2}/.test(value) ||
    topicExactly(value) !== undefined
  )
    return start;
  if (!/[\u4e00-\u9fff]/.test(value)) {
    if (!/^[A-Za-z]?\d{1,3}(?:[-#＃—]\d{1,4}){1,3}$/.test(value)) return start;
  } else if (value.length > 90) return start;
  const exact = fine.test(value);
  const place = estate.test(value);
  if (!exact && !place && !(sure && (column || regionAt(text, from) > 0))) return start;
  if (!exact && coarse(value)) return start;
  if (
    !exact &&
    !home &&
    !column &&
    !/(?:县|区|市|镇|乡|街道|苏木).{1,16}(?:村|组|屯|社|嘎查|小区|花园|公寓|苑|家园|湾|冲|坪|队)$/.test(value)
  )
    return start;
  const office = !home && (officeValue.test(value) || firm.test(value));
  if (office && officeValue.test(value)) return end;
  if (!home && !column && ofOffice.test(text.slice(Math.max(0, from - 40), from))) return end;
  const severity: Severity =
    office || (!home && (column || !personNear(text, from, end)))
      ? 'notice'
      : exact || home
        ? 'leak'
        : 'likely';
  hits.push({
    kind: 'address',
    start: from,
    end,
    confidence: exact ? 0.95 : 0.8,
    severity,
    reasons: [{ code: column ? 'column' : 'label' }, { code: 'format' }],
  });
  return end;
}

/** 现住…, 家住… without a colon: only what is an address down to a house, a group or a named estate. */
export function readDirectAddress(text: string, from: number, last: number, hits: Hit[]): number {
  if (
    /^(?:房|宿|院(?!\d)|户(?!籍)|处|所(?:地|在)|建|宅|民|读|在|有)/.test(text.slice(from, from + 3)) &&
    regionAt(text, from) === 0
  ) {
    if (text.charAt(from) !== '在') return from;
  }
  const count = hits.length;
  const end = readAddressValue(text, from, last, true, false, false, hits);
  const hit = hits[count];
  if (!hit) return from;
  const value = text.slice(hit.start, hit.end);
  const house =
    /[\d０-９一二三四五六七八九十](?:号|栋|幢|室|单元|组|社|屯|弄|楼|座|层|巷|队|#|＃)|[路街巷村园苑城区厦道]\S{0,8}\d/.test(
      value,
    );
  const ended =
    isEnd(text.charCodeAt(end)) || end >= last || /^(?:一带|附近|[）)])/.test(text.slice(end, end + 2));
  if (
    (house ||
      (ended &&
        /^(?:[^的了着过]{3,40})$/.test(value) &&
        (regionAt(text, hit.start) > 0 ||
          /(?:镇|乡|街道|苏木|县|市).{1,14}(?:村|嘎查|组|屯|社区|小区|家园|花园|公寓|苑)$/.test(value) ||
          /村(?:委会)?.{1,8}(?:组|屯|湾|冲|坪)$/.test(value)))) &&
    !/[的了着过说]/.test(value.slice(0, -1))
  )
    return end;
  hits.length = count;
  return from;
}

/** 地址 alone does not say whose: a person before it does, or a home's own words; an office's contact lines do not. */
function personNear(text: string, from: number, end: number): boolean {
  const before = text.slice(Math.max(0, from - 60), from);
  if (
    /邮编|邮政编码|负责人|事务所|[馆站][，,]|反映|异议|监督|举报|咨询|受理|联系单位|办公|传真|法定代表人|信用代码|窗口|报名|来访|[局委办院司厂店校会所府队社中心]{1,2}[，,（(：:\s][\s（(]{0,2}(?:通讯|联系|办公|其)?(?:地址|住所地?)[：:为]?\s?$/.test(
      before,
    )
  )
    return false;
  return !/^.{0,3}(?:邮编|邮政编码|[（(]?.{0,10}(?:局|大厅|中心|委员会|办公室|政府)[）)\n，。])/.test(
    text.slice(end, end + 18),
  );
}

/** 某县公安局，住所地：… */
const ofOffice =
  /(?:[局委办院厂店校会所府队社处站]|公司|中心|政府|集团|银行)(?:[（(][^）)]{0,12}[）)])?[，,；;（(\s][\s（(]{0,2}(?:通讯|联系|办公|其)?(?:地址|住所地?|住址)[：:为]?\s?$/;

function trimmedEnd(text: string, from: number, last: number): number {
  let end = Math.min(last, from + 90);
  while (end > from && (gapOf[text.charCodeAt(end - 1)] ?? 0) > 0) end--;
  return end;
}

/** Down to township or street only, or a region's name alone. */
const coarse = (value: string): boolean =>
  /(?:街道(?:办事处)?|乡|镇|苏木|[县市州盟旗省]|自治区|新区|开发区|[^小]区)$/.test(value) &&
  !/(?:花园|小区|校区|家属区|社区|别墅区|生活区|住宅区|小镇)$/.test(value);

const run = /[\u4e00-\u9fff\u3400-\u4dbf\dA-Za-z０-９#＃\-－—–~·.()（）]/;
const token =
  /(?:省|自治区|市|州|盟|县|旗|区|街道|镇|乡|苏木|嘎查|村|社区|庄|屯|寨|路|街|巷|弄|大道|胡同|里|小区|花园|公寓|苑|园|新村|家园|大厦|广场|城|府|湾|坊|厦|院|市场|段|线|庭|轩|阁|居|墅|楼|厂|桥|港|岸|郡|邸|世家|组团)/g;
const stops =
  /(?:位于|坐落于|坐落在|居住在|居住于|租住在|租住于|住在|住于|暂住|家住|现住|系|前往|来到|途经|发生在|送至|寄至|搬至|回到|户籍|籍贯|[在于至到从往经的是了被为与和及将向由驾因把给称叫])/g;
const chain =
  /^(?:[A-Za-z]{0,2}[\d０-９一二三四五六七八九十百]{1,6}(?:[-—－–#＃之~][\dA-Za-z０-９]{1,6}){0,4}(?:号楼|号院|号房|单元|楼|层|室|号|幢|栋|座|组|社|屯|弄|户|期|区|队|房|铺|门|巷|#|＃)?|(?:[东西南北中前后]|[A-Za-z])?(?:单元|楼|座|栋|幢|区|门|室)(?![\u4e00-\u9fff]?(?:域|别|内))|(?:地下室|车库|阁楼|商铺)|[\u4e00-\u9fff]{1,8}?(?:小区|花园|公寓|大厦|广场|苑|新村|家园|嘉园|名城|社区|宿舍|家属院|大院|市场|村民小组|组|屯|嘎查)(?=[\dA-Za-z一二三四五六七八九十东西南北]))/;

/** Numbers at the end of a place without a unit: 凯旋景苑109. */
export const endsPlace = (code: number): boolean => placeEnds.has(code);
const placeEnds = new Set(
  [...'路街巷弄苑园城厦场村区里楼座院庭府湾道屯组社镇'].map((character) => character.charCodeAt(0)),
);

/**
 * An address in running text around the number at `at`–`after` (a digit run, the unit follows).
 * Adds to `hits`; returns where to go on. Never throws.
 */
export function readAddressAround(
  text: string,
  at: number,
  after: number,
  floor: number,
  hits: Hit[],
): number {
  let left = at;
  while (left > floor && at - left < 48 && run.test(text.charAt(left - 1))) left--;
  let right = after;
  while (right < text.length && right - after < 60 && run.test(text.charAt(right))) right++;
  const area = text.slice(left, right);
  const number = at - left;
  let start = startOf(area, number);
  if (start < 0) return after;
  if (
    start > 0 &&
    start < 12 &&
    isBoundary(text, left - 1) &&
    isBoundary(text, right) &&
    right - left < 52 &&
    area.slice(0, start).search(stops) < 0
  )
    start = 0;
  if (regionAt(area, start) === 0) start += leadLength(area.slice(start, number));
  let end = after - left;
  if (/^(?:号楼|号院|单元|号|栋|幢|室|组|弄|楼|层|座|社|屯|巷|#|＃|队)/.test(area.slice(end)))
    end += /^(?:号楼|号院|单元)/.test(area.slice(end)) ? 2 : 1;
  for (let guard = 0; guard < 8; guard++) {
    const next = chain.exec(area.slice(end));
    if (!next || next[0].length === 0) break;
    end += next[0].length;
  }
  const whole = start <= 1 && isBoundary(text, left - 1);
  // A clause of its own: names of houses and shops after the number belong to it.
  if (
    whole &&
    right - left - end < 16 &&
    isBoundary(text, right) &&
    !/(?:号|室)(?:举行|召开|开展|办理|受理|参加|集合|报名|文件|令|公告|发生|附近|旁)/.test(area)
  )
    end = Math.max(end, Math.min(right - left, start + addressLength(area.slice(start, right - left))));
  while (end > start && /[（(\-—.~·]/.test(area.charAt(end - 1))) end--;
  const value = area.slice(start, end);
  if (value.length < 5 || !/[\u4e00-\u9fff]{2}/.test(value)) return after;
  const clean = text.slice(Math.max(0, left - 24), left + start);
  const sentence = text.slice(left + end, left + end + 14).split(/[\n。；]/)[0] ?? '';
  const office =
    officeValue.test(value) ||
    officeValue.test(sentence) ||
    /办公|地点|注册|项目|投标|开标|监督|举报|咨询|受理|公司|单位|学校|机构|经营|工程|店/.test(clean) ||
    firm.test(value) ||
    firm.test(sentence);
  const detailed =
    /[\d一二三四五六七八九十](?:室|单元|栋|幢|组|号|楼|户|座)/.test(value) || /\d[-#]\d/.test(value);
  const real =
    regionAt(area, start) > 0 ||
    /[\u4e00-\u9fff](?:路|街|巷|弄|村|小区|花园|公寓|苑|家园|道|镇|街道|园|城|大厦|中心|广场|区|线)/.test(
      value,
    );
  const line = real && whole && isLineEdge(text, left - 1) && isLineEdge(text, left + end);
  // A room is a home wherever it is written; a house number alone may be anybody's.
  const room =
    /(?:单元|[栋幢座].{0,8}\d|\d(?:室|房)$|(?:花园|小区|家园|公寓|新村|苑)[A-Z\d]{1,3}[栋幢]$)/.test(value) &&
    /(?:区|苑|园|村|庭|府|城|湾|公寓|家|路|街|号|幢|栋)/.test(value) &&
    !value.startsWith('某');
  const bare = line && (detailed || /\d{2,}$/.test(value)) && !/[的了将被说称向告诉没]/.test(value);
  const severity: Severity = !office && (bare || room) ? 'likely' : 'notice';
  hits.push({
    kind: 'address',
    start: left + start,
    end: left + end,
    confidence: whole ? 0.75 : 0.6,
    severity,
    reasons: [{ code: 'format' }],
  });
  return Math.max(after, left + end);
}

const isLineEdge = (text: string, at: number): boolean =>
  at < 0 || at >= text.length || /[\n。；;]/.test(text.charAt(at));

const isBoundary = (text: string, at: number): boolean =>
  at < 0 || at >= text.length || !run.test(text.charAt(at));

/** Where in `area` the address around `number` begins: the first region, or the road, village or estate itself. -1 for none. */
function startOf(area: string, number: number): number {
  const head = area.slice(0, number);
  let floor = 0;
  for (const stop of head.matchAll(stops)) {
    const next = stop.index + stop[0].length;
    const rest = head.slice(next);
    if (regionAt(area, stop.index) > 0 && stop[0].length === 1) continue;
    token.lastIndex = 0;
    if (
      rest.length >= 2 &&
      (regionAt(area, next) > 0 ||
        (stop[0].length > 1 && token.test(rest)) ||
        (stop[0].length === 1 &&
          /[在于至到]/.test(stop[0]) &&
          /^.{2,7}(?:县|区|市|镇|乡|街道|村|路|街|小区)/.test(rest)))
    )
      floor = next;
  }
  let first = -1;
  for (let index = floor; index < number - 1; index++) {
    const length = regionAt(area, index);
    if (length === 0) continue;
    if (
      length === 2 &&
      !/^(?:[\u4e00-\u9fff]{1,10}(?:路|街|区|镇|乡|村|县|道|巷|弄|苑|园|小区|市))/.test(area.slice(index + 2))
    )
      continue;
    first = index;
    break;
  }
  token.lastIndex = 0;
  let roads = 0;
  let begin = -1;
  const body = head.slice(floor);
  for (const found of body.matchAll(token)) {
    if (found.index < 1) continue;
    roads++;
    if (begin < 0) begin = Math.max(0, found.index - 8);
  }
  if (first >= 0 && (roads > 0 || /(?:号|栋|幢|室|组)/.test(area.slice(number)))) return first;
  if (roads === 0) return -1;
  return floor + begin;
}

/** Whether a unit of an address stands at `at`. */
export function unitAt(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (!isUnit.has(code)) return false;
  if (code === 0x5355) return text.charCodeAt(at + 1) === 0x5143;
  return true;
}
const isUnit = new Set([...'号栋幢室组弄楼座社屯巷单#＃队'].map((character) => character.charCodeAt(0)));

export const isPlain = (code: number): boolean =>
  isHan(code) || (digitOf[code] ?? 0) !== 0 || (letterOf[code] ?? 0) !== 0 || (hanDigitOf[code] ?? 0) !== 0;
