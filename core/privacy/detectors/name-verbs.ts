/**
 * Names in sentences of notices, between words that lead to a person and words that say what persons do: 拟录用张建国、李秀英三人, 由王志强递补,
 * 与赵玉兰驾驶的…相撞, （二）钱海燕盗窃案. Three characters, common surname, usual given name; two only behind a leading word.
 * Leaves alone: who speaks or signs in office (县长张三指出), places, names told by anything else.
 */
import { regionAt } from '../address/places.ts';
import { tableOf } from '../characters/character-table.ts';
import { codeAt, hanDigitOf, isHan } from '../characters/characters.ts';
import { why } from '../evidence.ts';
import { type Hit, isFreeOf, makeHit } from '../hit.ts';
import { labelEndingAt } from '../label/labels.ts';
import { isDuty } from '../label/role.ts';
import { isSound } from '../name/name-sounds.ts';
import { beginsGiven, isPlainName } from '../name/plain-name.ts';
import { soundedEnd } from '../name/sounded.ts';
import { beginsSurname, beginsUsualName, surnameLength } from '../name/surnames.ts';
import { beginsLikeWord } from '../name/words-like-names.ts';
import type { Range } from '../structure/name-column.ts';
import { isName } from './name.ts';

/** What leads to a person. */
const leads =
  /(?:[由与和对向为给将被让请经据及同跟致叫因]|[录聘任]用|[授给]予|今收到|[收借]到|走访|[村社区屯寨组队]|[^个本他两]人|先[父母夫妻]|亡[父母夫妻]|同村|楼[上下]|隔壁|邻居|对[门面]|爱人|老[公婆伴]|[丈妹弟]夫|妻子|[儿孙]子|女儿|孩子|母亲|父亲|[爷奶外]爷|奶奶|名叫|评议|评[为选]|推荐|选举|接[收受]|收到|造成|导致|撞[到伤]|同意|确定|认定|纳入|取消|撤销|追授|追认|吊销|拘留|抓获|查获|传唤|询问|通知|告知|救助|慰问|走访|看望|资助|表彰|奖励|奖给|拖欠|欠付|[欠付还退收]|赔偿|补偿|村民|居民|本人|同学|群众|病房的|职工|老人|岁的|过的|教师|幼儿|接送人|孤儿|五保户|贫困户|低保户|死者|伤者|网民|其[子女妻夫父母弟妹兄姐]|[孙侄]女|儿媳|[携率][子女]|(?:^|[^\u4e00-\u9fff])[妻夫父母子女儿媳孙弟妹兄姐]|模范|标兵|能手|选手|[店队会社党团教驶洁管护售]员|[^作学记编读笔]者|老板|客户|顾客|车主|工头|护工|保姆|司机|机手|[舅姑姨叔伯][舅姑姨叔伯父母]|[表堂哥姐弟妹][哥姐弟妹]|退出|(?<!派)发现|查处|凡提供|保安|门卫|战士|民兵|班长|责[令成]|督促|劝导|批准|[农牧渔灾移]民|[果菜茶烟蚕棉粮药花]农|烈士|[拨转]付|组员|家长|立案执行|在执行|还有|申请执行|打入|[转汇]入|付给|支付|[领带]走|乘客|行人|工友|案外人|其中|感谢|通过|调整|觉得|打到|增补|新增|退还|返还|转给|交给|拨给|发给|补发|补贴|补助|安排|抽中|包括|递补|即|原系|[其之、，][子女妻夫父母弟妹兄姐])$/;
/** What persons do or what is done to them, told right behind the name. */
const follows =
  /^(?:[在于因将与和对向为系被把从等户家以未已及并也又均共驾负犯拒欠患偷骗饮醉各的]|同志|先生|女士|人民币|现金|兄弟|姐妹|夫妇|夫妻|经济|医[药疗]|损失|家[中里属]|[捡拾救撞咬打殴骗]|[翻新修扩]建|认领|主动|激动|行动|[头面鼻手腿腰脚胸背]部|[农工建]行|修[剪缮理]|搬运|清[理扫运]|没|姐弟|兄妹|兄弟俩|[轻重]微?伤|金融|借款|民间|买卖|离婚|合同|机动车|受伤|死亡|身亡|当选|递补|中签|中标(?!候选|单位|人)|放弃|涉嫌|无证|酒后|醉酒|盗窃|诈骗|[套骗]取|冒领|虚报|挪用|贪污|受到|赌博|吸毒|殴打|寻衅|故意|非法|违法|违规|违反|擅自|私自|自愿|拨打|来[电信访]|致电|留言|上访|提出|申请|反映|举报|投诉|自述|不服|不慎|不幸|到[庭场案]|出[庭生具]|签[字收名]|领[取走]|或其|将[坐位其]|说[，：:]|深夜|承诺|带头|常年|长期|卧病|缴[纳清]|交[纳来]|捐[款赠献出]|记[一二三大]等|通报|批评|予以|作出|处以|处[行罚]|获[得评]|荣获|荣立|享受|符合|不符合|入选|落选|报名|参[加赛保]|就读|毕业|考[取入上]|录取|入[党伍职院]|住院|患病|残疾|离世|去世|病故|失踪|走失|名下|本人|夫妇|父[母子女亲]|母[女子亲]|[一二两三四五六七八九十][人户家]|代[领签交]|驾驶|饲养|经营|承包|承租|购买|出售|转让|借款|贷款|还款|担任|负责|遗失|丢失|报警|报案|师傅|账[户号]|因保管|因不慎|因病|因家庭|因交通|老人|未取得|未经|未按|露天|侵占|强占|占用|限期|可供|焚烧|倾倒|[乱偷]倒|破坏|[滥盗]伐|砍伐|捕捞|狩猎|电鱼|燃放|销售|生产|私[搭建]|搭建|运输|堆放|嘉奖|[特一二三]等|照[顾料]|占[道用地]|赡养|侍奉|伺候|保管|[一二三]人)/;
/** 1: with which a word that leads ends; one that follows begins. */
const leadEnds = new Uint8Array(65_536);
const followBegins = new Uint8Array(65_536);
for (const [, set = ''] of leads.source.matchAll(/(\[[^\]]+\]|.)(?=\||\)\$)/g))
  for (const character of set.replace(/[[\]]/g, '')) leadEnds[character.charCodeAt(0)] = 1;
for (const [, set = ''] of follows.source.matchAll(/(?:\^\(\?:|\|)(\[[^\]]+\]|.)/g))
  for (const character of set.replace(/[[\]]/g, '')) followBegins[character.charCodeAt(0)] = 1;
leadEnds['支'.charCodeAt(0)] = 1;
/** Whether behind a name of two to four characters, of which the second stands at `at - 1`, a word may follow or another name. */
const mayFollow = (text: string, at: number): boolean => {
  for (let end = at; end < at + 3; end++) {
    const code = codeAt(text, end);
    if (followBegins[code] === 1 || code === 0x3001 || code === 0xff0c || code === 0xff1a) return true;
  }
  return false;
};

/** 张三先生，中国国籍; 李四，1980年出生: what is told of a person next. */
const told =
  /^(?:先生|女士|同志)?[，,：:]\s?(?:中国国籍|[男女][，,。]|(?:19|20)\d\d年|.{1,3}族[，,]|现任|曾任|历任|(?:硕士|博士)?研究生|本科|大专|\d{1,3}周?岁|现年|年龄|家[中庭里住]|身患|患有|丧偶|独居|户[口籍])/;
/** 1: with which a village, a community or a group ends. */
const ofPlace = tableOf('村社区屯组');
const toldBegins = tableOf('先女同，,：:');
/** 张三：我同意: who speaks at the beginning of a line. */
const speaks = /^[：:]\s?[“"]?(?:[我俺咱]|同意|不同意|没意见|[你您]好)/;
/** Behind a name told, before the next. */
const goesOn = /^(?:户|家|同志|夫妇)?[、和与及]$/;

/** Adds names between such words to `hits`, sorted by start on entry, outside tables of which the columns tell (`headed`). Linear; never throws. */
export function readNamesOfVerbs(text: string, headed: readonly Range[], hits: Hit[]): void {
  const known = hits.length;
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
    if (opens > 1 && !isSound(codeAt(text, at - 1))) {
      const end = soundedEnd(text, at);
      if (
        end > at &&
        wordFollowsPerson(text, end) &&
        (isHan(codeAt(text, at - 1)) ? leadsToPerson(text, at) : opensClause(text, at))
      ) {
        if (isFreeOf(hits, known, at, end)) push(at, end, hits);
        last = end;
        at = end - 1;
        continue;
      }
    }
    if (opens === 2) continue;
    if (!beginsGiven(text, at + 1) && !beginsGiven(text, at + 2)) continue;
    // Most dies here: inside another word, or a clause that opens with one.
    const before = codeAt(text, at - 1);
    if (
      isHan(before) ? leadEnds[before] !== 1 : last < at - 4 && !mayFollow(text, at + 2) && !mayOpen(text, at)
    )
      continue;
    // 付张三误工费: what is done to a person, no surname.
    if (
      verbs[codeAt(text, at)] === 1 &&
      (isPlainName(text.slice(at + 1, at + 4)) ||
        (isPaid(text, at + 1, at + 3) && isPlainName(text.slice(at + 1, at + 3))))
    )
      continue;
    if (isHan(before) && inWord.test(text.slice(at - 1, at + 1))) continue;
    const end = nameEnd(text, at, last);
    if (end === at) continue;
    if (isFreeOf(hits, known, at, end)) push(at, end, hits);
    last = end;
    at = end - 1;
  }
}

const push = (start: number, end: number, hits: Hit[]): void => {
  hits.push(makeHit({ kind: 'name', start, end, confidence: 0.7, severity: 'notice', reasons: why.context }));
};

/** With what a name begins. 1: a surname; 2: a character of names written by their sound. */
const opening = new Uint8Array(65_536);
for (let code = 0x3400; code < 65_536; code++)
  opening[code] = (beginsSurname(code) ? 1 : 0) | (isSound(code) ? 2 : 0);

/** 1: a surname that leads to a person, too. */
const verbs = tableOf('付于任向和与及');

/** 1: what goes on behind a name more often than it ends one. */
const saying = tableOf('将说称');

/** 1: what joins two names, and may end one. */
const joins = tableOf('和与及');

/** 对于, 由于, 为何, 向来: the surname is the end of another word. */
const inWord = /^(?:[对由关终至处位属在基]于|[为任如几]何|[从向]来|[向对与]方|[经给]常)/;

/** Whether a word of `words`, which lead to a person, ends at `at`. */
const endsIn = (words: RegExp, text: string, at: number): boolean =>
  leadEnds[codeAt(text, at - 1)] === 1 && words.test(text.slice(Math.max(0, at - 4), at));
/** Whether what ends at `at` leads to a person. */
export const leadsToPerson = (text: string, at: number): boolean =>
  endsIn(leads, text, at) ||
  (isBlank(codeAt(text, at - 1)) && handed.test(text.slice(Math.max(0, at - 5), at)));
const isBlank = (code: number): boolean => code === 32 || code === 0x3000;
/** 今收到 张三 交来: the gap of a form. */
const handed = /(?:收到|借到|授予|兹有|证明|聘请|欠到)[ \u3000]{1,2}$/;
/** Who is called so, or is kin of somebody: whatever follows, and of two characters, too. */
const named =
  /(?:叫|[之一][妻夫父母子女弟妹兄姐孙]|取名|改名为|更名为|原名|(?:^|[^\u4e00-\u9fff])[妻夫父母子女儿媳孙弟妹兄姐]|[儿孙侄]子|[女孙]儿|妻子|丈夫|[父母]亲|[爷奶]{2}|[表堂]?[哥姐弟妹]{1,2}|[舅姑姨叔伯]{2}|党员|[村居]民|社员|军人|村医|牧民|渔民|[果菜茶烟蚕棉粮]农|大户|[养种]\S户)$/;
/** 还有周巍、张德福: the first of several. */
const amongThem = /(?:还有|其中|包括|分别是|分别为)$/;
const nextIsName = (text: string, end: number): boolean =>
  codeAt(text, end) === 0x3001 &&
  [4, 5].some((size) => isPlainName(/^[\u4e00-\u9fff]*/.exec(text.slice(end + 1, end + size))?.[0] ?? ''));
/** 其中张三2000元 */
const paid = /^\d{2,8}(?:\.\d\d?)?万?元/;
/** 支张三打扫卫生工资, 发李四误工补贴: a cell or a clause of accounts that tells who was paid what; the name stands at `at`–`end`. */
const isPaid = (text: string, at: number, end: number): boolean =>
  pays[codeAt(text, at - 1)] === 1 && !isHan(codeAt(text, at - 2)) && pay.test(text.slice(end, end + 12));
/** 1: what leads to whom money went. */
const pays = tableOf('付支发');
const pay =
  /^(?![路街道桥河沟渠库塘山村组小])[\u4e00-\u9fff]{0,8}(?:工资|[^经]费|补[助贴]|误工|报酬|租金|[货工借还]款|奖金|慰问金)/;
/** By a word of two characters and more: 导向 leads to nobody. */
const leadsByWord = new RegExp(leads.source.replace(/\[由与[^\]]*\]\|/, ''));
/** Whether what begins at `at`, behind a name, is what persons do or what is done to them. */
export const followsPerson = (text: string, at: number): boolean =>
  followBegins[codeAt(text, at)] === 1 && follows.test(text.slice(at, at + 4));
/** The same of words of two characters and more: 冯波非法捕捞. */
export const wordFollowsPerson = (text: string, at: number): boolean =>
  followBegins[codeAt(text, at)] === 1 && wordFollows.test(text.slice(at, at + 4));
const wordFollows = new RegExp(follows.source.replace(/\[在于[^\]]*\]\|/, ''));

/** Whether a name of three characters may begin at `at`, as far as its second and third tell. */
const mayOpen = (text: string, at: number): boolean =>
  beginsGiven(text, at + 1) && beginsGiven(text, at + 2) && opensClause(text, at);

/** 1: behind which a sentence or a clause begins. */
const clauseEnds = tableOf('，。；！？,;!?“”）)\n\r\t>|｜│');
const isNumeral = (code: number): boolean =>
  (code > 47 && code < 58) || hanDigitOf[code] !== 0 || code === 0x5341;
const isColon = (code: number): boolean => code === 0xff1a || code === 58;
const opensLine = (text: string, at: number): boolean =>
  at === 0 || codeAt(text, at - 1) === 10 || codeAt(text, at - 1) === 13;
/** Whether a clause begins at `at`; what stands behind a colon may have a label. */
function opensClause(text: string, at: number): boolean {
  let from = at;
  while (at - from < 8 && (codeAt(text, from - 1) === 0x3000 || codeAt(text, from - 1) === 32)) from--;
  const before = codeAt(text, from - 1);
  if (from === 0 || clauseEnds[before] === 1) return true;
  // 1、张三认领…; 09:20 李四来电
  if (before === 0x3001 || before === 46) return isNumeral(codeAt(text, from - 2));
  if (from < at && isNumeral(before)) return true;
  // 临时用工：侯建国清理水沟: behind words nobody knows.
  return isColon(before) && labelEndingAt(text, from - 1) === undefined && !isDuty(text, from - 1);
}

/**
 * Whether what is written as a plain name of three characters at `at`–`end` is no beginning of a longer name, of a body or a place, nor of who
 * acts in office (王建国县长). In notices nothing else opens a clause so.
 */
export const standsAlone = (text: string, at: number, end: number): boolean =>
  !beginsLikeWord(text.slice(at, end)) &&
  regionAt(text, at) === 0 &&
  regionAt(text, at + 1) === 0 &&
  !wordFollowsPerson(text, end - 1) &&
  !longer.test(text.slice(end, end + 8));
const longer =
  /^(?:.?[局厂店院城苑府庭郡墅坊所站馆社厅校园庙寺县市区镇乡村路街道桥山河湖港湾岛屯寨营庄]|.{0,5}(?:农场|牧场|养殖场|公司|集团|银行|合作|学校|[小中大]学|医院|超市|商行|经营部|中心|工程|建设|建筑|科技|房地产|物业|商贸|实业|药[房业]|饭店|酒店|小区|花园|大道|股份|材料)|副?(?:[省市区县镇乡局部处科所站会社校院]长|书记|主任|主席|委员|法官|检察|律师|教授|[主医药护技][治师任]|讲师|老师|教练|研究员|院士|经理|总)|风景|景区|位于|地处|主持|率|带队|调研|指出|强调|要求|出席|一行|说明|任|[·〔[])/;

/** 1: a surname that leads to a person more often. */
const leadsSelf = tableOf('付于任向');

/** 1: a number; what it counts. */
const few = tableOf('一二两三四五六');
const counted = tableOf('户人名月日年号组楼层栋家');

/** Sizes of a name that may begin with both parents' surnames. */
const doubled = [4, 3, 2];

/** Where the name ends that begins at `at`; `at` for none. `last`: where the name before ends. */
function nameEnd(text: string, at: number, last: number): number {
  const surname = surnameLength(text.slice(at, at + 2));
  for (const size of surname === 1 &&
  leadsSelf[codeAt(text, at)] !== 1 &&
  beginsUsualName(codeAt(text, at + 1))
    ? doubled
    : [surname + 2, surname + 1]) {
    const end = at + size;
    if (end > text.length) continue;
    const name = text.slice(at, end);
    // 走访董芹家: 家 goes on behind it.
    const begins = !isHan(codeAt(text, at - 1));
    // 本人沙冬梅: behind what leads to a person whatever the surname.
    const paidOut = isPaid(text, at, end);
    const any = size > 2 && !begins && isPlainName(name, true) && endsIn(leadsByWord, text, at);
    if (!isPlainName(name, any) || name.endsWith('家') || !isName(name, false)) continue;
    // 彭梅和唐丽
    if (size > 2 && joins[codeAt(text, end - 1)] === 1 && isPlainName(text.slice(end, end + 2))) continue;
    // 钟飞为户代表
    if (size > 2 && /[^有大作敢能可]为$/.test(name)) continue;
    // 田强将坐落于…, 廖刚说：…
    if (size > 2 && saying[codeAt(text, end - 1)] === 1 && isPlainName(name.slice(0, -1))) continue;
    // 李金生未取得…, 李华予以…
    if (size > 2 && /^(?:未[\u4e00-\u9fff]|予以)/.test(text.slice(end - 1, end + 1))) continue;
    // 新增肖静一户
    if (few[codeAt(text, end - 1)] === 1 && counted[codeAt(text, end)] === 1) continue;
    // 柳政发〔2024〕80号
    if (codeAt(text, end) === 0x3014 || codeAt(text, end) === 91) continue;
    if (paidOut && !beginsLikeWord(name)) return end;
    const open = !isHan(codeAt(text, end));
    if (
      size > 2 &&
      !open &&
      joins[codeAt(text, at)] !== 1 &&
      (begins ? opensClause(text, at) : !/[于任向]/.test(name.charAt(0)) && leadsToPerson(text, at)) &&
      standsAlone(text, at, end)
    )
      return end;
    if (begins && isColon(codeAt(text, end)) && speaks.test(text.slice(end, end + 6)) && opensLine(text, at))
      return end;
    if (!open && !followsPerson(text, end)) continue;
    const listed = last >= at - 4 && goesOn.test(text.slice(last, at));
    if (listed) return end;
    if (begins && toldBegins[codeAt(text, end)] === 1 && told.test(text.slice(end, end + 8))) return end;
    const led = leadsToPerson(text, at);
    // 水井村曾娜，家中有…
    if (led && open && size < 3 && ofPlace[codeAt(text, at - 1)] === 1 && told.test(text.slice(end, end + 8)))
      return end;
    // 魏勇修剪绿化带: of two characters only before a word of persons.
    if (begins && size < 3 && !open && opensClause(text, at) && wordFollowsPerson(text, end)) return end;
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
