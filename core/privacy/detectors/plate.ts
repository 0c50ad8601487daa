/**
 * 机动车号牌 (GA 36): province sign, letter, 5 of letters (no I, O) and digits, last place also 学警挂港澳;
 * 新能源: 6, of which the first or the last is a letter. Also written with ·, a space or a hyphen.
 * Left alone: vehicles of offices (公务用车, 公车拍卖), ranges of plates, samples. Without a label,
 * and where neither a person nor an offence is told of, it is a notice: buses, ambulances, lists of a fleet.
 */

import { RANGE, signOf } from '../address/address-signs.ts';
import { lineStart } from '../address/line-start.ts';
import { tableOf } from '../characters/character-table.ts';
import { codeAt, digitOf, gapOf, letterOf, spokenDigitOf } from '../characters/characters.ts';
import { readAt, readCode, readEnd } from '../characters/read-character.ts';
import { type HeaderAt, proofs, reasonsBy } from '../evidence.ts';
import { type Hit, makeHit } from '../hit.ts';
import { isPlainName } from '../name/plain-name.ts';
import { inSample } from '../number/sample.ts';
import { bridgeEnd, mayBridge } from '../number/window-bridge.ts';
import { Ahead } from '../text/ahead.ts';
import type { Around } from '../text/around.ts';
import { holderOf } from '../text/holder.ts';
import { tellsNobody } from '../text/nobody.ts';
import { readNameEnding } from './name-ahead.ts';

const publicCar = new Ahead(
  /教练车|驾校|[班车]次|[首末]班|票价|货主|提货|承运|月台|检票口|(?:承运|运输|营运|作业)车辆|公务用?车|公车|拍卖|公交|执法车|采血车|体检车|专用[）)]|\d号线|洒水车|环卫车|清运车|抢[修险]车|清障车|殡[仪葬]车|垃圾车|运钞车|押运车|冷链车|接驳车|摆渡车|接送车|通勤车|转运车|作业车|工程车|救援车|班线|(?:宣传|巡逻|收容|指挥|保障|服务|通信|送水|采样|检测|监测|引导|裁判|流动)车|应急(?:保障|抢险|车)|校车|救护车|消防车/,
  4,
);

/** 某某运输有限公司（车牌…: a firm's vehicle. */
const ofFirm =
  /(?:公司|合作社|集团|[^市]局|学校|医院)(?:[（(，,]|(?:不慎)?遗失|所属|名下|所有)的?\s?(?:车牌|号牌|车辆|车号)?号?码?[：:]?\s?$/;

/** …（某某物流有限公司）: whose it is, behind it. */
const firmBehind =
  /^[（(][^）)\n，。]{0,24}(?:公司|集团|合作社|[^市]局|车队|医院|学校|政府|中心|(?:救护|消防|执法|公务用?|公交|工程|环卫|应急|接送|校|养护|作业|巡查|保障)车辆?)[）)]/;

/** …车主张三: whose it is, whatever was said of the one before. */
const ofOwner = /^[\s，,（(]{0,2}(?:车主|(?:机动)?车?所有人|驾驶[人员]|司机)/;

/** 车主何春英：您的…, 张三称其车…: the same, before it. */
const ownerBefore =
  /(?:(?:车主|(?:机动)?车?所有人|驾驶[人员](?!培训|考试)|司机)[：:]?[\u4e00-\u9fff]{2,4}[^。；;）)\n]{0,10}|[其您我他她]的?(?:私家|机动|小)?[车汽轿]?[车辆]?[，,：:（(]?|您的)$/;

/** Whether a person is told of whose the plate at `at`–`end` is. */
const isOwned = (text: string, at: number, end: number): boolean =>
  ofOwner.test(text.slice(end, end + 12)) || ownerBefore.test(text.slice(Math.max(0, at - 24), at));

/** 张三（皖E00138）, 2栋503室李四（…: whether whose it is stands before the bracket in which a plate at `at` stands. */
const followsName = (text: string, at: number): boolean =>
  (codeAt(text, at - 1) === 0xff08 || codeAt(text, at - 1) === 40) &&
  [3, 2].some((size) => {
    const from = at - 1 - size;
    return from >= 0 && ownersStart.test(text.charAt(from - 1)) && isPlainName(text.slice(from, at - 1));
  });
/** What may stand before who owns it. */
const ownersStart = /^$|[^\u4e00-\u9fff]|[室号户主]/;

/** What somebody did or left to do with it, whoever is not named. */
const offence =
  /驾驶|遗失|违[停法章规]|抓拍|闯|占[道用]|僵尸|无主|认领|挪车|停放|逾期|欠费|未年?检|肇事|逃逸|酒|超[速载员]/;

/** What a vehicle is built for, or how it is run as a business: beside its label too, where nobody is told of and nothing was done. */
const commercial =
  /渣土|自卸|危险品|危化品|大型(?:普通)?客车|中型(?:普通)?客车|大客车|重型|挂车|牵引车|核载|核定载|载重|货运|客运|物流|线路|叉车|作业|所属(?:企业|单位|公司)|生产用车/;

const listed = /(?:[\u4e00-\u9fff][A-Z][·\s]?[A-Z0-9]{5,6}、){1,20}$/;

const sign = '[京津冀晋蒙辽吉黑沪苏浙皖闽赣鲁豫鄂湘粤桂琼渝川贵云藏陕甘青宁新]';
const rangeBehind = new RegExp(`^\\s?[至到~～—–-]{1,2}\\s?${sign}\\s?[A-Z]`);
const rangeBefore = new RegExp(`${sign}\\s?[A-Z][·\\s]?[A-Z0-9]{5,6}\\s?[至到~～—–-]{1,2}\\s?$`);
/** 湘F·A0001—湘F·A9999: plates that are given out, nobody's yet. */
const isOfRange = (text: string, at: number, end: number): boolean =>
  (joins(text, end) && rangeBehind.test(text.slice(end, end + 7))) ||
  (joins(text, at - 2) && rangeBefore.test(text.slice(Math.max(0, at - 15), at)));
/** Whether one of the two characters at `at` joins two plates. */
const joins = (text: string, at: number): boolean =>
  signOf[codeAt(text, at)] === RANGE || signOf[codeAt(text, at + 1)] === RANGE;

/** 梯 11 皖E00138(23): a lift, a boiler, a crane (TSG 08), written with spaces. */
const equipment = /[梯锅容起索游车瓶管]\s?\d{2}\s$/;

/**
 * What `code` is read as in a plate behind `size` other signs: a digit, a letter, behind a letter a Chinese numeral or what is said for one; 0 for
 * none. No plate has an O or an I behind its first letter: they are typed for digits.
 */
function signIn(code: number, size: number): number {
  const sign = digitOf[code] || letterOf[code] || 0;
  if (size === 0) return sign;
  if (sign === 79 || sign === 73) return sign === 79 ? 48 : 49;
  return sign || (spokenDigitOf[code] ?? 0);
}

/** Whether `code` is the first half of a character that may be a digit, a letter or nothing that is seen: 皖A𝟏𝟐𝟑𝟒𝟓. */
const isHigh = (code: number): boolean => code >> 10 === 0x36;

/** 1: what is put between the signs of a plate to hide it, beside bridges. */
const between = tableOf('，、,（）()*；;');

/** The signs of `written`, in plain letters and digits. */
function readSigns(written: string): string {
  let value = '';
  for (let index = 0; index < written.length; index++) {
    const code = written.charCodeAt(index);
    let sign = signIn(code, value.length);
    if (isHigh(code)) {
      readAt(written, index);
      sign = readCode > 1 ? readCode : 0;
      index = readEnd - 1;
    }
    if (sign !== 0) value += String.fromCharCode(sign);
  }
  return value;
}

/** Whether letters and digits are those behind the province of a plate: five and a sign of its kind, or the six of a new energy's. */
const isPlate = (value: string): boolean =>
  (/^[A-HJ-NP-Z][A-HJ-NP-Z0-9]{4}[A-HJ-NP-Z0-9学警挂港澳领使]$/.test(value) && /\d.*\d/.test(value)) ||
  /^[A-HJ-NP-Z](?:[A-HJK][A-HJ-NP-Z0-9]\d{4}|\d{5}[A-HJK])$/.test(value);

/** Where the sentence of `at` begins, at most `most` characters before it. */
function sentenceStart(text: string, at: number, most: number): number {
  const least = Math.max(0, at - most);
  let from = at;
  while (from > least && text.charCodeAt(from - 1) !== 0x3002) from--;
  return from;
}

/** Looks for a plate whose province sign stands at `at`. Adds to `hits`; returns where to go on. Never throws. */
export function readPlate(text: string, at: number, header: HeaderAt, around: Around, hits: Hit[]): number {
  const follows = codeAt(text, at + 1);
  if (letterOf[follows] === 0 && (gapOf[follows] === 0 || letterOf[codeAt(text, at + 2)] === 0))
    return at + 1;
  const before = codeAt(text, at - 1);
  if ((before >= 48 && before <= 57) || (before >= 65 && before <= 90)) return at + 1;
  let end = at + 1;
  let size = 0;
  // What is read is what is written.
  let plainly = true;
  let folded = false;
  let gaps = 0;
  // 贵J一三八〇一: under its label only.
  let said = false;
  for (let index = at + 1; index < text.length && size < 7; index++) {
    const code = text.charCodeAt(index);
    const sign = signIn(code, size);
    if (sign !== 0) {
      said ||= sign < 58 && digitOf[code] === 0;
      plainly &&= sign === code;
      size++;
      folded ||= code > 127;
      end = index + 1;
      gaps = 0;
    } else if ((gapOf[code] ?? 0) > 0 && (gapOf[code] ?? 0) < 4) {
      if (++gaps > 3 || size > 5) break;
      folded ||= gapOf[code] === 1;
    } else if (isHigh(code)) {
      readAt(text, index);
      plainly = false;
      folded = true;
      if (readCode > 1) {
        size++;
        gaps = 0;
        end = readEnd;
      }
      const past = readCode === 0 ? bridgeEnd(text, index) : readEnd;
      if (past === 0) break;
      said ||= readCode === 0;
      index = past - 1;
    } else {
      // 皖A❤12，345: under its label only.
      if (size > 5) break;
      const past = mayBridge(code) ? bridgeEnd(text, index) : 0;
      if (past === 0 && (between[code] === 0 || ++gaps > 3)) break;
      said = folded = true;
      index = Math.max(index, past - 1);
    }
  }
  const written = text.slice(at + 1, end);
  let value = plainly && written.length === size ? written : readSigns(written);
  const tail = text.charAt(end);
  if (value.length === 5 && '学警挂港澳领使'.includes(tail) && tail !== '') {
    value += tail;
    end++;
  }
  const next = codeAt(text, end);
  if ((digitOf[next] ?? 0) !== 0 || (letterOf[next] ?? 0) !== 0) return at + 1;
  if (!isPlate(value)) return at + 1;
  // Cars of the police and of rescuers.
  if (value.endsWith('警') || text.startsWith('应急', end)) return end;
  around.move(at, end, 0, header(at));
  if (said && around.topic !== 'plate') return at + 1;
  // Plates parted by 、 belong together.
  const first =
    at -
    (codeAt(text, at - 1) === 0x3001
      ? (listed.exec(text.slice(Math.max(0, at - 200), at))?.[0].length ?? 0)
      : 0);
  // In a column the lines above and below tell of others.
  const from = around.column ? lineStart(text, first, 30) : sentenceStart(text, first, 30);
  const feed = around.column ? text.slice(from, end + 10).indexOf('\n') : -1;
  const to = feed < 0 ? Math.min(text.length, end + 10) : from + feed;
  if (
    ((publicCar.in(text, from, to) || around.sold) && !isOwned(text, at, end)) ||
    around.topic === 'decoy' ||
    around.topic === 'credit-code' ||
    isOfRange(text, at, end) ||
    (before === 32 && equipment.test(text.slice(Math.max(0, at - 5), at))) ||
    inSample(text, at, around.reach)
  )
    return end;
  // 张三驾驶…
  for (const word of ['驾驶', '驾驶的'])
    if (text.startsWith(word, at - word.length)) readNameEnding(text, at - word.length, hits);
  const labelled = around.topic === 'plate';
  // What was found in the text as it is written: there was asked whose it is.
  const counts = around.reach.bare?.changedIn(at, end) ?? true;
  const firm =
    counts &&
    (ofFirm.test(text.slice(Math.max(0, first - 14), first)) ||
      firmBehind.test(text.slice(end, end + 36)) ||
      ((holderOf(text, at, around.reach.marks, 'home') === 'body' ||
        ((!labelled || commercial.test(text.slice(end, end + 50).split('\n', 1)[0] ?? '')) &&
          !offence.test(text.slice(from, to)) &&
          tellsNobody(text, at, around.reach.marks, true))) &&
        !isOwned(text, at, end) &&
        !followsName(text, at)));
  hits.push(
    makeHit({
      kind: 'plate',
      start: at,
      end,
      confidence: labelled ? 0.97 : 0.85,
      severity: firm ? 'notice' : 'likely',
      reasons: reasonsBy(proofs.format, labelled, around.column, folded),
      value,
    }),
  );
  return end;
}
