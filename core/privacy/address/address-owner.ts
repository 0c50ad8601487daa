/** Whose an address is that no label calls a home: a person's, or a firm's, an office's, a shop's by what stands around it. */
import { tableOf, whiteSpace } from '../characters/character-table.ts';
import { codeAt } from '../characters/characters.ts';
import { holdsWord, signsIn, wordList } from '../characters/word-list.ts';
import { isUsualName } from '../detectors/name.ts';
import { bodyEnding, isBodyName, mayEndBody, withoutRemark } from '../text/body-names.ts';
import { holderOf } from '../text/holder.ts';
import { isOfLine, tellsNobody } from '../text/nobody.ts';
import { ofOwnParagraph, ofOwnPerson } from '../text/own-paragraph.ts';
import type { Reach } from '../text/reach.ts';
import { isBelowBody } from './below-body.ts';
import { lineStart } from './line-start.ts';

/**
 * 地址 alone does not say whose: a person before it does, or a home's own words; an office's contact lines do not. `flat`: what is done
 * at one is done to who lives there. `isPersons`: whether its record is a person's.
 */
export function personNear(
  text: string,
  from: number,
  end: number,
  flat: boolean,
  isPersons: () => boolean,
): boolean {
  if (endsAtBody(text, from, end)) return false;
  const start = Math.max(0, from - 60);
  const signs = signsIn(text, start, from, ofOffice.bit | spacedLabel.bit);
  if (signs !== 0 ? isOffices(text.slice(start, from)) : !flat && isOfThing(text, from)) return false;
  if (holdsWord(ofOfficeBehind, text, end, Math.min(text.length, end + 18))) return false;
  return !(holdsPostcode(text, start, from) || postalBehind.test(text.slice(end, end + 8))) || isPersons();
}

/** Whether 邮编 or 邮政编码 stands in `from`–`to`: offices give their postcode; a person is asked for it, too. */
function holdsPostcode(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at++)
    if (codeAt(text, at) === 0x90ae && /^邮(?:编|政编码)/.test(text.slice(at, at + 4))) return true;
  return false;
}
const postalBehind = /^.{0,3}(?:邮编|邮政编码)/;

/** Whether what stands before an address says that it is a thing's or an office's. */
function isOffices(lead: string): boolean {
  const before = unspaced(ofOwnPerson(ofOwnParagraph(lead)));
  return isThings(before) || holdsWord(ofOffice, before, 0, before.length);
}

/** Whether the address `from`–`end` ends with the body that sits there. */
function endsAtBody(text: string, from: number, end: number): boolean {
  if (endsBodys[codeAt(text, end - 1)] !== 1) return false;
  const last = text.slice(Math.max(from, end - 18), end);
  return bodyInBrackets.test(last) || roomOfBody.test(last);
}

/** Whether `before` ends with the label of where a thing is, or of where something is done: 影城地址：. */
function isThings(before: string): boolean {
  const found = ofThing.exec(before);
  const thing = found?.[1] ?? found?.[2];
  // 送样人 张三 … 送样地址: who does it tells whose it is.
  return thing !== undefined && !ofSomebody.test(thing) && !before.includes(`${thing}人`);
}

/** The same of what stands before `from`. */
const isOfThing = (text: string, from: number): boolean =>
  endsThing[codeAt(text, from - 1)] === 1 && isThings(text.slice(Math.max(0, from - 40), from));

/** Whether its own words say that nobody's home is at `from`–`end`, whoever stands beside it. Bounded; never throws. */
export const isPlaceOfBody = (text: string, from: number, end: number): boolean =>
  endsAtBody(text, from, end) ||
  (isOfThing(text, from) && (codeAt(text, from - 1) !== 0x5740 || !room.test(text.slice(from, end))));
/** 开票地址…3幢2-1: without a colon a flat is no thing's. */
const room = /[幢栋]|单元|\d-\d/;

/** What offices, and what is asked of them, are told by: in the 60 characters before. */
const ofOffice = wordList(
  /(?:公司|[合联]社|委员会|[局校院])因(?:保管|管理)不[善慎][^。；\n]{0,6}将|值班|大厅|派出所|负责人|事务所|[馆站][，,]|反映(?!人)|异议|监督|举报(?!人)|咨询(?!人)|受理(?!情况|编?号|时间|日期)|联系单位|办公|传真|法定代表人|信用代码|(?:批准|审核|校核|编制|复核)[：:]|机构编码|机构代码|登记证号|许可证[编书]?号|主编|责编|编辑部|会长|理事长|权利人[：:]?[^，。；\n]{0,24}(?:委员会|公司|局|合作社|集团|政府|学校|医院)|窗口|报名(?!编?号|序号|表|人)|来访|质疑|联系人[：:]\s?[\u4e00-\u9fff](?:工|老师|主任|律师|科长|经理|法官|部长|处长|局长|书记|会计|所长|站长|股长|院长|校长|警官)(?![\u4e00-\u9fff])|(?<!申)请[^。；\n]{0,40}(?:领取|递交|提交|报送|前往)/,
);

/** The same, behind the address. */
const ofOfficeBehind = wordList(
  /^[^。；\n]{0,30}(?:法定代表人|四至)|^.{0,3}(?:急诊|总机|乘车|公交|交通|服务热线|客服|传真|官网|网址|负责人|(?:办公|营业|开放|工作|接待)时间|[（(]?.{0,10}(?:局|大厅|中心|委员会|办公室|政府)[）)\n，。])/,
);

/** …街1号人力社保局人事科: the room of an office behind the number of its house. */
const roomOfBody =
  /[\d号楼栋幢座层室][\u4e00-\u9fff]{1,14}(?:[局科股厅委办馆]|文联|工会|妇联|残联|中心|协会|联合会)$/;
/** …大道83号（文联）: who sits there. */
const bodyInBrackets =
  /[（(][^）)]{0,8}(?:联|部|局|(?<!\d)室|中心|会|站|馆|院|公司|委|[编府改政村居]办|科|处|所|厅|[大中支]队|校)[）)]$/;
/** With which they end. */
const endsBodys = tableOf('局科股厅委办馆联会心）)');
/** 影城地址, 兑奖地址: the address of a thing or a deed, unless its word is one of a person's. */
const ofThing = /([\u4e00-\u9fff]{2,4})地址[：:为在]?\s?$|(教室|机房|实验室|会议室|考室|诊室)[：:]\s?$/;
/** With which it ends. */
const endsThing = tableOf(`址：:为在${whiteSpace}`);
const ofSomebody =
  /[家户居住租屋楼籍]|(?<![看选验])房|[人方者主员工友其的本与及和、]$|通讯|通信|联系|联络|详细|具体|收件|[收送]货|邮寄|寄送|送达|快递|现|原|常|身份|登记|确认|个人|实际|真实|如下/;
/** 地　　址： as 地址：. */
const unspaced = (text: string): string =>
  holdsWord(spacedLabel, text, 0, text.length) ? text.replace(/地[\s\u3000]{1,8}址/g, '地址') : text;
const spacedLabel = wordList(/地[\s\u3000]/);

/** 某县公安局，住所地：; 某县司法局地址：; 某县医保局的地址为: the label, and what stands before it. */
const ownLabel =
  /([，,；;。（(\s]?)[\s（(]{0,2}的?(?:通[讯信]|联系|办公|详细|其|房屋)?(?:地址|住所地?|住址|[坐座]落[于在]?|位于)[：:为是]?\s?$/;
/** 文昌阁, 烈士陵园: what was built for all, and what is left of what was. */
const landmark =
  /[\u4e00-\u9fff](?:[阁塔桥祠碑寺庙观庵宫殿亭井墓]|[戏舞烽]台|[古门城鼓钟]楼|[故旧]居|[旧遗]址|陵园|民居|教堂|佛堂|礼堂|牌坊|[石岩]刻|摩崖|古树|书院|会馆|大院|城墙|宗祠)$/;
const endsLandmark = tableOf('阁塔桥祠碑寺庙观庵宫殿亭井墓台楼居址园堂坊刻崖树院馆墙');

/** Where somebody learns or works. */
const attended = /就读|毕业|任职|(?:工作|所在|就业|参保)单位/;

/** So much of the line before an address may hold its label and the name of a body, so much the label. */
const [ahead, longestLabel] = [40, 10];
/** 1: with which the label ends. */
const endsLabel = tableOf(`址所地落于在位：:为是${whiteSpace}`);

/** Whether a body's name may end in `before`. In most lines none does. */
function mayNameBody(before: string): boolean {
  for (let at = before.length - 1; at >= 0; at--) {
    const code = before.charCodeAt(at);
    if (mayEndBody(code) || endsLandmark[code] === 1) return true;
  }
  return false;
}

/** Whether the label before `at` leans on the name of a body. */
function followsBody(text: string, at: number): boolean {
  if (endsLabel[codeAt(text, at - 1)] !== 1) return false;
  const before = unspaced(text.slice(lineStart(text, at, ahead), at));
  const from = Math.max(0, before.length - longestLabel);
  const label = ownLabel.exec(before.slice(from));
  if (!label) return false;
  const lead = before.slice(0, from + label.index);
  if (!mayNameBody(lead) || attended.test(before)) return false;
  const name = lastWord(withoutRemark(lead));
  if (name === undefined) return false;
  return (label[1] === '' ? bodyEnding(name, name.length) > 0 : isBodyName(name)) || landmark.test(name);
}

/** The word of two to thirty characters with which `lead` ends. */
function lastWord(lead: string): string | undefined {
  let from = lead.length;
  while (from > 0 && lead.length - from < 30 && partsWords[lead.charCodeAt(from - 1)] !== 1) from--;
  return lead.length - from < 2 ? undefined : lead.slice(from);
}
const partsWords = tableOf(`，,；;。：:（）()"${whiteSpace}`);

const owned = /(?:(?:名下|所有)的?(?:房[屋产]|不动产)?)?(?:[位坐座]落?于|坐落[于在]|设[在于])[：:]?\s?$/;
/** With which these words end. */
const endsOwned = tableOf(`于在：:${whiteSpace}`);

/** 服务站设在…: no home is set up. */
const setUp = /设[在于][：:]?$/;
/** 医院地址：: its label says of what body it is. */
const seat = /(?:公司|单位|机构|学校|医院|机关|企业|[馆校店厂站局院])(?:地址|住所)[：:]?\s?$/;

/** Whether the words before `at` say that a body owns what stands there, or sits there: …有限公司名下位于…, 医院地址：…. Never throws. */
export function isOwnedByBody(text: string, at: number): boolean {
  if (endsOwned[codeAt(text, at - 1)] !== 1) return false;
  const before = text.slice(Math.max(0, at - 14), at);
  if (seat.test(before) || setUp.test(before)) return true;
  const found = owned.exec(before);
  return found !== null && bodyEnding(text, at - found[0].length) > 0;
}

/** 地址：, and no word of whose. */
const bareLabel =
  /(?:^|[\s，,；;。（()）|>"'{])(?:(?:(?:详细|具体)?地\s{0,4}址|(?:土地|宗地|房屋)?[坐座]落)["']?[：:\s]\s?["']?|(?:addr(?:ess)?|dz)["']?\s?[：:=]\s?["']?)$/i;

/**
 * Whether nothing in the stretch around an address under a bare 地址 tells of anybody: no word of a person, no name by itself.
 * Asked behind `isOfBody`, which looks around it.
 */
export const isNobodys = (text: string, at: number, { marks }: Reach): boolean =>
  bareLabel.test(text.slice(Math.max(0, at - 10), at)) && (isOfLine(marks) || tellsNobody(text, at, marks));

/** …校场路21号的原五金公司职工宿舍楼: a body's building, behind its address. Bounded; never throws. */
export const isBuildingOfBody = (text: string, end: number): boolean =>
  codeAt(text, end) === 0x7684 && building.test(text.slice(end + 1, end + 32));
const building =
  /^(?:[原旧老该])?[\u4e00-\u9fff]{1,14}(?:公司|[局厂社站所院校馆]|政府|委员会|中心|单位)的?[\u4e00-\u9fff]{0,6}(?:楼(?![上下顶道])|厂房|仓库|用房|站房|校舍|大院|车间)/;

/** Whether the address that begins at `at` stands in the record or behind the name of a firm, an office or another body. Never throws. */
export const isOfBody = (text: string, at: number, reach: Reach): boolean =>
  holderOf(text, at, reach.marks) === 'body' ||
  followsBody(text, at) ||
  isBelowBody(text, at, at) ||
  (isColonAt(text, at - 1) && meeting.test(text.slice(Math.max(0, at - 24), at)));

/** 在三楼仲裁庭开庭。地址：, 到窗口领取，地址：: where people meet. */
const meeting = /(?:开庭|报到|集合|领取|面谈)[^，。；\n]{0,6}[。，；]\s?(?:详细|具体)?地址[：:]\s?$/;
const isColonAt = (text: string, at: number): boolean =>
  codeAt(text, at) === 58 || codeAt(text, at) === 0xff1a;

/** 上洼村2组张三户: whether a household is named by who heads it behind the group that ends at `end`. */
export function namesHousehold(text: string, end: number, right: number): boolean {
  const whose = household.exec(text.slice(end - 1, Math.min(right, end + 5)))?.[1];
  return whose !== undefined && isUsualName(whose);
}
const household = /^[组社屯队]([\u4e00-\u9fff]{2,4}?)[户家]/;
