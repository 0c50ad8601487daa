/** Whether a name in a sentence is no beginning of something longer: a body, a place, who acts in office. */
import { regionAt } from '../address/places.ts';
import { tableOf } from '../characters/character-table.ts';
import { codeAt } from '../characters/characters.ts';
import { holdsWord, wordList } from '../characters/word-list.ts';
import { isCommonPair } from './common-words.ts';
import { wordFollowsPerson } from './person-words.ts';
import { isMostCommonSurname } from './surnames.ts';
import { beginsLikeWord } from './words-like-names.ts';

/**
 * Whether another word begins at `at`, at the third character of what reads as a name: 刘洁|义务修剪…, 李华|予以…. Words that begin as given names end.
 */
export const cutsName = (text: string, at: number): boolean =>
  wordFollowsPerson(text, at) || (isCommonPair(text, at) && !wordFollowsPerson(text, at + 1));

/** 1: a surname that leads to a person more often. */
export const leadsSelf = tableOf('付于任向');

/**
 * Whether what is written as a plain name of three characters at `at`–`end` is no beginning of a longer name, of a body or a place, nor of who
 * acts in office (王建国县长). In notices nothing else opens a clause so.
 */
export const standsAlone = (text: string, at: number, end: number): boolean =>
  !beginsLikeWord(text.slice(at, end)) &&
  !(mayGoOnAsTitle[codeAt(text, end)] === 1 && title.test(text.slice(end - 1, end + 1))) &&
  regionAt(text, at) === 0 &&
  (regionAt(text, at + 1) === 0 ||
    (leadsSelf[codeAt(text, at)] !== 1 && isMostCommonSurname(text.charAt(at)))) &&
  !(end - at > 2 && cutsName(text, end - 1)) &&
  (prepositions[codeAt(text, end)] === 1 || !holdsWord(longer, text, end, Math.min(text.length, end + 8)));
/** 李书记, 王会计: titles of which the first character may end a name. */
const title = /书记|会计|镇长|律师|文书|教[师授练]|[团连营]长/;
const mayGoOnAsTitle = tableOf('记计长师书授练');
/** 1: behind whom it stands something else begins: 张三由新坪中学…. */
const prepositions = tableOf('由在于因将被把从到赴往至抽');
const longer = wordList(
  /^(?:.?所(?![持有在属称驾写说作得欠提述购住租种])|.?[局厂店院城苑府庭郡墅坊站馆社厅校园庙寺县市区镇乡村路街道桥山河湖港湾岛屯寨营庄]|[^由在于因将被把从到赴往至转送去的]{0,5}(?:农场|牧场|养殖场|公司|集团|银行|合作|学校|[小中大]学|医院|超市|商行|经营部|中心|工程|建设|建筑|科技|房地产|物业|商贸|实业|药[房业]|饭店|酒店|小区|花园|大道|股份|材料)|副?(?:[省市区县镇乡局部处科所站会社校院]长|书记|主任|主席|委员|法官|检察|律师|教授|[主医药护技][治师任]|讲师|老师|教练|研究员|院士|经理|总)|风景|景区|位于|地处|主持|率(?!先)|带队|调研|指出|强调|要求|出席|一行|说明|任|.{0,4}〔|[·[])/,
);
