import { tableOf } from '../characters/character-table.ts';
import { codeAt, isHan } from '../characters/characters.ts';
import { why } from '../evidence.ts';
import { type Hit, isFreeOf, makeHit } from '../hit.ts';
import { isColon, opensClause, opensLine } from '../name/clause.ts';
import { isCut } from '../name/cuts.ts';
import { isSound } from '../name/name-sounds.ts';
import { isPaid } from '../name/paid.ts';
import {
  followsPerson,
  leadEnds,
  leadsToPerson,
  mayFollow,
  wordFollowsPerson,
  wordLeadsToPerson,
} from '../name/person-words.ts';
import { beginsGiven, isNearlyPlain, isPlainName } from '../name/plain-name.ts';
import { firstSaid, saidBefore } from '../name/said-before.ts';
import { soundedEnd } from '../name/sounded.ts';
import { cutsName, leadsSelf, standsAlone } from '../name/stands-alone.ts';
import { forgetPlaces } from '../name/stood-before.ts';
import { maySurely, nextIsName, sureEnd } from '../name/surely.ts';
import {
  beginningOf,
  beginsUsualName,
  isMostCommonSurname,
  isNothingElse,
  surnameLength,
} from '../name/surnames.ts';
import { isToldOf, told, toldBegins } from '../name/told-of.ts';
import { beginsLikeWord } from '../name/words-like-names.ts';
import type { Range } from '../structure/name-column.ts';
import { isName } from './name.ts';

/** 1: with which a village, a community or a group ends. */
const ofPlace = tableOf('村社区屯组');
/** 张三：我同意: who speaks at the beginning of a line. */
const speaks = /^[：:]\s?[“"]?(?:[我俺咱]|同意|不同意|没意见|[你您]好)/;
/** Behind a name told, before the next. */
const goesOn = /^(?:户|家|同志|夫妇)?[、和与及]$/;
const joinsNames = tableOf('、和与及');

/** Adds names between such words to `hits`, sorted by start on entry, outside tables of which the columns tell (`headed`). Linear; never throws. */
export function readNamesOfVerbs(text: string, headed: readonly Range[], hits: Hit[]): void {
  const known = hits.length;
  forgetPlaces();
  let last = -9;
  let next = 0;
  let passed = 0;
  // Where the next table or finding begins.
  let stop = 0;
  for (let at = 0; at + 1 < text.length; at++) {
    if (at >= stop) {
      const table = headed[next];
      if (table && table.start <= at) {
        at = Math.max(at, table.end) - 1;
        next++;
        continue;
      }
      // What is found already is passed over; a name may be the one before.
      const hit = passed < known ? hits[passed] : undefined;
      if (hit && hit.start <= at) {
        passed++;
        if (hit.kind === 'name') last = Math.max(last, hit.end);
        at = Math.max(at, hit.end) - 1;
        continue;
      }
      stop = Math.min(table?.start ?? text.length, hit?.start ?? text.length);
    }
    const opens = opening[text.charCodeAt(at)] ?? 0;
    if (opens === 0) continue;
    // 因特木尔保管不善
    if (opens > 3 && !isSound(codeAt(text, at - 1))) {
      const end = soundedEnd(text, at);
      const led = isHan(codeAt(text, at - 1)) ? leadsToPerson(text, at) : opensClause(text, at);
      if (
        end > at &&
        (isToldOf(text, end)
          ? led || codeAt(text, at - 1) === 0x7684
          : led &&
            (text.slice(at, end).includes('·') ||
              (isHan(codeAt(text, at - 1)) && (end - at > 3 || followsPerson(text, end)))))
      ) {
        if (end <= stop || isFreeOf(hits, known, at, end)) push(at, end, hits);
        last = end;
        at = end - 1;
        continue;
      }
    }
    if ((opens & 1) === 0 && ((opens & 2) === 0 || surnameLength(text, at) !== 2)) continue;
    if (!beginsGiven(text, at + 1) && !beginsGiven(text, at + 2)) continue;
    // Most dies here: inside another word.
    const before = codeAt(text, at - 1);
    const sure = maySurely(text, at);
    const inside = isHan(before) && leadEnds[before] !== 1 && !mayBeHome(text, at, before);
    if (inside && !sure) continue;
    let end =
      !inside &&
      (isHan(before) || isColon(before) || last >= at - 4 || mayFollow(text, at + 2) || mayOpen(text, at))
        ? ledEnd(text, at, last)
        : at;
    if (end === at && sure) end = sureEnd(text, at, isListed(text, last, at));
    const size = end > at ? end - at : inside ? 0 : saidBefore(text, at);
    if (size === 0) continue;
    const to = at + size;
    if (end === at && firstSaid >= 0 && isFreeOf(hits, known, firstSaid, firstSaid + size))
      push(firstSaid, firstSaid + size, hits);
    if (to <= stop || isFreeOf(hits, known, at, to)) push(at, to, hits);
    last = to;
    at = to - 1;
  }
}

/** Where the name ends that begins at `at`; `at` for none, and for what leads to one itself. `last`: where the name before ends. */
function ledEnd(text: string, at: number, last: number): number {
  // 付张三误工费: what is done to a person, no surname.
  if (
    verbs[codeAt(text, at)] === 1 &&
    (isPlainName(text.slice(at + 1, at + 4)) ||
      (isPaid(text, at + 1, at + 3) && isPlainName(text.slice(at + 1, at + 3))))
  )
    return at;
  return isHan(codeAt(text, at - 1)) && inWord.test(text.slice(at - 1, at + 1))
    ? at
    : nameEnd(text, at, last);
}

const push = (start: number, end: number, hits: Hit[]): void => {
  hits.push(makeHit({ kind: 'name', start, end, confidence: 0.7, severity: 'notice', reasons: why.context }));
};

/** With what a name begins. 1: a surname that many people have; 2: a compound one alone; 4: a character of names written by their sound. */
const opening = new Uint8Array(65_536);
for (let code = 0x3400; code < 0xa000; code++) opening[code] = beginningOf(code) | (isSound(code) ? 4 : 0);

/** 1: behind which stands whose home it is, or who is told of before: 在张三家, 4号李四家, 在外的王五委托…. */
const homeward = tableOf('在到往号室的');
/** The same at a glance. */
const mayBeHome = (text: string, at: number, before: number): boolean =>
  homeward[before] === 1 &&
  (before === 0x7684
    ? isMostCommonSurname(text.charAt(at)) && beginsGiven(text, at + 1)
    : codeAt(text, at + 3) === 0x5bb6);
const atHome = /^家(?:[，。、；：中里]|的|$)/;
/** Whether what ends at `at` leads to a name of three characters only with what stands behind it at `end`. */
function leadsWith(text: string, at: number, end: number): boolean {
  const before = codeAt(text, at - 1);
  if (homeward[before] !== 1) return false;
  // 在角落的易蓉小声…
  if (end - at < 3)
    return (
      before === 0x7684 &&
      isMostCommonSurname(text.slice(at, end)) &&
      wordFollowsPerson(text, end) &&
      standsAlone(text, at, end)
    );
  if (before !== 0x7684) return atHome.test(text.slice(end, end + 2));
  return (
    isMostCommonSurname(text.slice(at, at + 1)) &&
    (followsPerson(text, end) || relations.test(text.slice(end, end + 2)))
  );
}
const homely = /^(?:家(?![具电园庄属用禽畜])|户(?![籍口外型]))/;
const relations = /^(?:户[、，。已]|家[、，。中]|夫[妇妻])/;

/** 1: a surname that leads to a person, too. */
const verbs = tableOf('付于任向和与及');

/** 1: what joins two names, and may end one. */
const joins = tableOf('和与及');

/** 对于, 由于, 为何, 向来: the surname is the end of another word. */
const inWord = /^(?:[侄外曾]孙|[对由关终至处位属在基]于|[为任如几]何|[从向]来|[向对与]方|[经给]常)/;

/** Who is called so, or is kin of somebody: whatever follows, and of two characters, too. */
const named =
  /(?:叫|[取改原更][为名]|[之一其][妻夫父母子女弟妹兄姐孙]|(?:^|[^\u4e00-\u9fff])[妻夫父母子女]|[妻儿孙侄][子媳]|[女孙]儿|丈夫|[父母]亲|[爷奶哥姐弟妹舅姑姨叔伯]{2}|[党社]员|组长|我单位|[村居牧渔]民|[果菜茶烟蚕棉粮]农|[困难贫监养大]\S?户)$/;
/** 还有周巍、张德福: the first of several. */
const amongThem = /(?:还有|其中|包括|分别是|分别为)$/;
/** Who leads a group, on a line of its own. */
const heads = /[组队班]长[：:]$/;
const endsLine = (text: string, at: number): boolean => at === text.length || codeAt(text, at) === 10;
/** 其中张三2000元 */
const paid = /^\d{2,8}(?:\.\d\d?)?万?元/;
/** Whether a name of three characters may begin at `at`, as far as its second and third tell. */
const mayOpen = (text: string, at: number): boolean =>
  beginsGiven(text, at + 1) && beginsGiven(text, at + 2) && opensClause(text, at);

/**
 * 本人沙冬梅, 吉诗萱转租…, 儿子汤相元专程…: whether what stands beside the name at `at`–`end` says that a person is named, whatever the surname, or
 * the letters of the given name; also 成芳同志.
 */
function isToldBeside(text: string, at: number, end: number, last: number): boolean {
  const begins = !isHan(codeAt(text, at - 1));
  const led = !begins && wordLeadsToPerson(text, at);
  const listed = begins && isListed(text, last, at);
  const named = listed || titled.test(text.slice(end, end + 2));
  const told = end - at > 2 && (led || begins) && isToldOf(text, end) && (led || opensClause(text, at));
  if (!led && !named && !told) return false;
  const name = text.slice(at, end);
  if (!isPlainName(name, true)) return told && isNearlyPlain(name);
  return told || (end - at > 2 ? led || named : named && begins);
}
const isListed = (text: string, last: number, at: number): boolean =>
  last >= at - 4 && joinsNames[codeAt(text, at - 1)] === 1 && goesOn.test(text.slice(last, at));
const titled =
  /^(?:同[志学]|先生|女士|夫[妇妻]|老人|乘客|师傅|大[爷妈娘]|[母父][女子]|之[妻夫子女父母兄弟姐妹孙侄])/;

/** Whether the bracket around the year of a document's number opens behind the next characters. */
function isOfDocument(text: string, end: number): boolean {
  let at = end;
  while (at - end < 4 && isHan(codeAt(text, at))) at++;
  return codeAt(text, at) === 0x3014;
}

/** Where the name ends that begins at `at`; `at` for none. `last`: where the name before ends. */
function nameEnd(text: string, at: number, last: number): number {
  const surname = surnameLength(text, at);
  // 王张建国, 王张静: both parents' surnames.
  const double = surname === 1 && leadsSelf[codeAt(text, at)] !== 1 && beginsUsualName(codeAt(text, at + 1));
  for (let size = double ? 4 : surname + 2; size > (double ? 1 : surname); size--) {
    const end = at + size;
    if (!beginsGiven(text, end - 1)) continue;
    const name = text.slice(at, end);
    if (!isPlainName(name) && !isToldBeside(text, at, end, last)) continue;
    // 夏侯招娣
    if (surname > 1 && size < 4 && isPlainName(text.slice(at, end + 1))) continue;
    // 走访董芹家: 家 goes on behind it.
    if (name.endsWith('家') || !isName(name, false)) continue;
    const begins = !isHan(codeAt(text, at - 1));
    // 彭梅和唐丽
    if (size > 2 && joins[codeAt(text, end - 1)] === 1 && isPlainName(text.slice(end, end + 2))) continue;
    // 钟飞为户代表
    if (size > 2 && /[^有大作敢能可]为$/.test(name)) continue;
    // 李金生未取得…, 李华予以…, 胡宇尚未…
    if (size > 2 && cutsName(text, end - 1) && isPlainName(name.slice(0, -1))) continue;
    // 曾先后被评为…: the second character begins another word.
    if (size < 3 && !isNothingElse(codeAt(text, at)) && isCut(text, at + 1)) continue;
    // 柳政发〔2024〕80号, 曹依申请复〔2026〕9号
    if (codeAt(text, end) === 0x3014 || codeAt(text, end) === 91 || isOfDocument(text, end)) continue;
    if (isPaid(text, at, end) && !beginsLikeWord(name)) return end;
    const open = !isHan(codeAt(text, end));
    if (
      size > 2 &&
      !open &&
      joins[codeAt(text, at)] !== 1 &&
      (begins ? opensClause(text, at) : !/[于任向]/.test(name.charAt(0)) && leadsToPerson(text, at)) &&
      standsAlone(text, at, end)
    )
      return end;
    if (begins && isColon(codeAt(text, end)) && opensLine(text, at) && speaks.test(text.slice(end, end + 6)))
      return end;
    // 组长：陈涛
    if (
      open &&
      isColon(codeAt(text, at - 1)) &&
      heads.test(text.slice(Math.max(0, at - 3), at)) &&
      endsLine(text, end)
    )
      return end;
    if (!open && !followsPerson(text, end)) continue;
    if (isListed(text, last, at)) return end;
    if (begins && toldBegins[codeAt(text, end)] === 1 && told.test(text.slice(end, end + 10))) return end;
    const led = leadsToPerson(text, at) || leadsWith(text, at, end);
    // 水井村曾娜，家中有…
    if (led && open && size < 3 && ofPlace[codeAt(text, at - 1)] === 1 && told.test(text.slice(end, end + 8)))
      return end;
    // 黄平家有两个大学生, 石超户已搬迁
    if (begins && size < 3 && homely.test(text.slice(end, end + 2)) && opensClause(text, at)) return end;
    // 魏勇修剪绿化带: of two characters only before a word of persons.
    if (begins && size < 3 && !open && opensClause(text, at) && wordFollowsPerson(text, end)) return end;
    // 汪雷因产假…, 转包给姜俊，…: no other word begins so.
    if (
      size < 3 &&
      begins !== open &&
      isNothingElse(codeAt(text, at)) &&
      (begins
        ? opensClause(text, at) && !isColon(codeAt(text, at - 1))
        : led && codeAt(text, at - 1) !== 0x4eba) &&
      standsAlone(text, at, end)
    )
      return end;
    if (begins && !led ? open || size < 3 : !led) continue;
    if (
      size < 3 &&
      open &&
      text.charAt(end) !== '“' &&
      !named.test(text.slice(Math.max(0, at - 4), at)) &&
      !(amongThem.test(text.slice(Math.max(0, at - 3), at)) && nextIsName(text, end)) &&
      !paid.test(text.slice(end, end + 12))
    )
      continue;
    return end;
  }
  return at;
}
