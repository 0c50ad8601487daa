/** 住址 in running text: sought around a number with a unit, from the first region, road, village or estate before it. */

import { addressLength, deed, firm, leadLength, officeValue } from './address-words.ts';
import { codeAt } from './characters.ts';
import type { Severity } from './finding.ts';
import type { Hit } from './hit.ts';
import { regionAt } from './places.ts';

/** 1: a character that addresses are written with; a table, for each is asked about many times. */
const runs = new Uint8Array(65_536);
for (const [from, to] of ['\u4e00\u9fff', '\u3400\u4dbf', '09', 'AZ', 'az', '０９'])
  runs.fill(1, from?.charCodeAt(0), (to?.charCodeAt(0) ?? 0) + 1);
for (const character of '#＃-－—–~·.()（）') runs[character.charCodeAt(0)] = 1;
/** Whether an address may go on over the character at `at`. */
const goesOn = (text: string, at: number): boolean => runs[codeAt(text, at)] === 1;

const token =
  /(?:省|自治区|市|州|盟|县|旗|区|街道|镇|乡|苏木|嘎查|村|社区|庄|屯|寨|路|街|巷|弄|大道|胡同|里|小区|花园|公寓|苑|园|新村|家园|大厦|广场|城|府|湾|坊|厦|院|市场|段|线|庭|轩|阁|居|墅|楼|厂|桥|港|岸|郡|邸|世家|组团)/g;
const stops =
  /(?:位于|坐落于|坐落在|居住在|居住于|租住在|租住于|住在|住于|暂住|家住|现住|系|前往|来到|途经|发生在|送至|寄至|搬至|回到|户籍|籍贯|[在于至到从往经的是了被为与和及将向由驾因把给称叫])/g;
const chain =
  /^(?:[A-Za-z]{0,2}[\d０-９一二三四五六七八九十百]{1,6}(?:[-—－–#＃之~][\dA-Za-z０-９]{1,6}){0,4}(?:号楼|号院|号房|单元|楼|层|室|号|幢|栋|座|组|社|屯|弄|户|期|区|队|房|铺|门|巷|#|＃)?|(?:[东西南北中前后]|[A-Za-z])?(?:单元|楼|座|栋|幢|区|门|室)(?![\u4e00-\u9fff]?(?:域|别|内))|(?:地下室|车库|阁楼|商铺)|[\u4e00-\u9fff]{2,8}?(?=[A-Za-z]?\d{1,4}(?:[-#＃栋幢座]|号楼))|[\u4e00-\u9fff]{1,8}?(?:小区|花园|公寓|大厦|广场|苑|新村|家园|嘉园|名城|社区|宿舍|家属院|大院|市场|村民小组|组|屯|嘎查)(?=[\dA-Za-z一二三四五六七八九十东西南北]))/;

/** Numbers at the end of a place without a unit: 凯旋景苑109. */
export const endsPlace = (code: number): boolean => placeEnds[code] === 1;
const placeEnds = new Uint8Array(65_536);
for (const character of '路街巷弄苑园城厦场村区里楼座院庭府湾道屯组社镇')
  placeEnds[character.charCodeAt(0)] = 1;

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
  while (left > floor && at - left < 48 && goesOn(text, left - 1)) left--;
  let right = after;
  while (right < text.length && right - after < 60 && goesOn(text, right)) right++;
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
  // 从江 is a county: 从江南区 is none.
  if (regionAt(area, start) === 0 || /^从江(?!县)/.test(area.slice(start)))
    start += leadLength(area.slice(start, number));
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
  if (deed.test(area) || value.length < 5 || !/[\u4e00-\u9fff]{2}/.test(value)) return after;
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
  const home = real && /(?:名下的?(?:位于|坐落于?)|我家?(?:住在?|在)|本人(?:住在?|居住在))$/.test(clean);
  const severity: Severity = (!office && (bare || room)) || home ? 'likely' : 'notice';
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

const isBoundary = (text: string, at: number): boolean => at < 0 || at >= text.length || !goesOn(text, at);

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
  const code = codeAt(text, at);
  if (units[code] !== 1) return false;
  if (code === 0x5355) return codeAt(text, at + 1) === 0x5143;
  return true;
}
const units = new Uint8Array(65_536);
for (const character of '号栋幢室组弄楼座社屯巷单#＃队') units[character.charCodeAt(0)] = 1;
