/**
 * Names that read as nothing else, whatever stands beside them: 刘洁, 徐健, 陈立涵, 方婷. A surname of millions that is hardly any other word and
 * characters of given names behind it, or another common surname and a character that is met in names only. Leaves alone: the end of
 * another word (紧张, 桥梁, 三张), who acts in office (局长王建国), who is no more than called so (李先生), bodies, places and words that begin so.
 */
import { tableOf } from '../characters/character-table.ts';
import { codeAt, isHan } from '../characters/characters.ts';
import { isColon, opensLine } from './clause.ts';
import { leadsToPerson } from './person-words.ts';
import { beginsGiven, isPlainName } from './plain-name.ts';
import { cutsName, leadsSelf, standsAlone } from './stands-alone.ts';
import { isMostCommonSurname, isNothingElse, surnameLength } from './surnames.ts';

/** 1: hardly met but in names. */
const onlyGiven = tableOf(
  '娜磊婷娟琳莉倩蕾雯媛妍婕昊涵睿昕钰琪瑶宸萱晗煜烨炜焱淑妮珊瑜瑾璐璇琦玥珺钦铭锋钊鑫骏彪钧楠栋斌彬涛莹颖玲萍芬鹏艳俊凯梓蓉毅婵娣嫣姣翊赟槿珩昱晟煊熠',
);

/** 1: by itself a given name more often than a word's end. */
const single = tableOf('伟芳敏静丽勇霞刚辉健梅雪宇博晶晨旭帆丹燕洁兵雷冰岩');

/** 1: with which most compound surnames end. */
const endsCompound = tableOf('阳葛甫迟容狐侯官徒');

/** Whether one may begin at `at`. */
export const maySurely = (text: string, at: number): boolean =>
  endsCompound[codeAt(text, at + 1)] === 1 ||
  isNothingElse(codeAt(text, at)) ||
  onlyGiven[codeAt(text, at + 1)] === 1 ||
  onlyGiven[codeAt(text, at + 2)] === 1 ||
  single[codeAt(text, at + 1)] === 1;

/** 1: with which the sound of foreign words is written: 罗马, 卢森堡. */
const sounds = tableOf('罗卢');
/** The surname ends another word. */
const inWord =
  /^(?:[\d紧主扩夸慌铺声伸嚣开一两二三四五六七八九十几这那第来大每]张|行李|[国大女帝霸龙天君亲郡魔兵海地]王|[白水垂胡]杨|[子外儿祖曾重侄]孙|[网搜包张佛普保]罗|[桥栋脊大房屋]梁|荒唐|[生不]肖|[古校]董|[其业剩多盈结节]余|[江复流]苏|生姜|[大内登着水海]陆|铺陈|商贾)$/;
/** Who acts in office or works at a body, or is only spoken of as one of many. */
const title =
  /(?:[长记任席官师授士理监者姓小老部局院委办处科所站厅]|专家|[审检裁书记查监协委映]员|代表人?|(?:负责|责任|辩护)人|[民辅]警)$/;
/** 1: behind which a clause begins, in running text. */
const clauseEnds = tableOf('，。；！？,;!?）)\n\r');
const called = /^.(?:先生|女士|小姐|大[爷妈娘]|师傅|经理|阿姨)/;

/** 1: with which a place ends, too: 张家铺, 阳郭镇. */
const ofPlace = tableOf('家镇');

/** Where such a name ends that begins at `at`; `at` for none. `listed`: behind another name. */
export function sureEnd(text: string, at: number, listed: boolean): number {
  const code = codeAt(text, at);
  const sure = isNothingElse(code);
  const compound = endsCompound[codeAt(text, at + 1)] === 1 && surnameLength(text, at) === 2;
  if (leadsSelf[code] === 1 || !(sure || compound || isMostCommonSurname(text.charAt(at)))) return at;
  const inside = listed || isHan(codeAt(text, at - 1));
  if (!(inside || opensSentence(text, at))) return at;
  for (const size of compound ? [4, 3] : sounds[code] === 1 ? [3] : [3, 2]) {
    const end = at + size;
    if (!beginsGiven(text, end - 1) || !isPlainName(text.slice(at, end))) continue;
    if (size > 2 && cutsName(text, end - 1)) continue;
    if (!sure && !compound && (!isGivenOnly(text, at, end) || (size < 3 && goesOn(text, end)))) continue;
    // A word by itself may be anything.
    if (!inside && !goesOnBehind(text, at, end)) return at;
    if (ofPlace[codeAt(text, end - 1)] !== 1 && standsAlone(text, at, end))
      return isTaken(text, at) ? at : end;
    // 刘琳超门店经营, not 宋国立（交易中心）
    if (onlyGiven[codeAt(text, at + 1)] !== 1) return at;
  }
  return at;
}

/** Whether the given name of `at`–`end` has a character that is met in names only, or is one that stands for itself. */
const isGivenOnly = (text: string, at: number, end: number): boolean =>
  onlyGiven[codeAt(text, end - 1)] === 1 ||
  (end - at > 2
    ? onlyGiven[codeAt(text, at + 1)] === 1
    : single[codeAt(text, at + 1)] === 1 &&
      isHan(codeAt(text, end)) &&
      (opensSentence(text, at) || leadsToPerson(text, at)));
/** Whether what stands behind a name that opens a clause goes on as of a person: 刘凯抽得…, 陈小龙，…, 刘凯、万赟…, 陈小龙：六旬老人. */
function goesOnBehind(text: string, at: number, end: number): boolean {
  const code = codeAt(text, end);
  if (isColon(code)) return isHan(codeAt(text, end + 1)) && opensLine(text, lineAt(text, at));
  return isHan(code) || (code === 0xff0c && end - at > 2) || nextIsName(text, end);
}
/** The given name may have one more character. */
const goesOn = (text: string, end: number): boolean => beginsGiven(text, end) && !cutsName(text, end);
/** Where the spaces begin that stand before `at`. */
function lineAt(text: string, at: number): number {
  let from = at;
  while (at - from < 8 && (codeAt(text, from - 1) === 0x3000 || codeAt(text, from - 1) === 32)) from--;
  return from;
}
/** Whether a sentence, a clause or a line begins at `at`, no cell of a row. */
function opensSentence(text: string, at: number): boolean {
  const from = lineAt(text, at);
  return opensLine(text, from) || (from === at && clauseEnds[codeAt(text, at - 1)] === 1);
}
const isTaken = (text: string, at: number): boolean =>
  inWord.test(text.slice(Math.max(0, at - 1), at + 1)) ||
  (at > 0 && surnameLength(text, at - 1) === 2) ||
  // 戴金淑, of whom nobody asks at 戴
  (isMostCommonSurname(text.charAt(at - 1)) && !isHan(codeAt(text, at - 2))) ||
  title.test(text.slice(Math.max(0, at - 3), at)) ||
  called.test(text.slice(at, at + 3));
/** Whether a name stands behind the stroke at `end`. */
export const nextIsName = (text: string, end: number): boolean =>
  codeAt(text, end) === 0x3001 &&
  [3, 4, 5].some((size) => isPlainName(/^[\u4e00-\u9fff]*/.exec(text.slice(end + 1, end + size))?.[0] ?? ''));
