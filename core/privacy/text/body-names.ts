/** How the names of firms, offices, shops, schools and other bodies end. */
import { tableOf } from '../characters/character-table.ts';
import { codeAt } from '../characters/characters.ts';

/** With these no name of a person or a place ends, wherever they stand. */
const everywhere = [
  '公司 集团 企业 合伙企业 联合体 厂 [水电泵车油气加]站 服务站 工作站 采石场 养殖场 农[场庄] 农家乐 水库',
  '公园 陵园 景区 机场 影[城院] 剧[院场] [酒茶饭]楼 饭[店庄] 教学楼 酒店 宾馆 旅馆 餐厅 店 超市 商[行场厦] 药房 诊所 门诊部 [经自]营部 营业部 [维修门市购销]{2}部',
  '合作社 [联报]社 信用社 旅行社 出版社 [驾党学]校 [中小大]学 幼儿园 [学医法剧养老利察生究]院 卫生[室所] [图档博美纪文科体]\\S{1,3}馆',
  '[^布格结棋大牌饭赌]局 中心 政府 委员会 [村居]委会 仲裁委 [协学商总工教]会 基金会 慈善会 联合会 妇联 残联 营业[所厅] 服务厅 大厅',
  '(?:派出|司法|财政|税务|管理|事务|研究|招待|收费)所 (?:公证|办事|管理)处 清真寺 福音堂 教堂',
]
  .join(' ')
  .replaceAll(' ', '|');
/** With these the name of a body ends where its label or its column says that a name stands there. */
const underLabel =
  '局|厅|所|处|院|站|馆|行|部|铺|坊|吧|园|社|城|场|庄|寺|庙|堂|庵|队|车间|大队|总队|网点|库|[一二三四五六七八九十附]中';
/** A branch of a bank: a body at its address, but not who holds the accounts that are kept there. */
const branch = /(?:银行|[支分]行|分理处|农商行|邮储|储蓄所|信用社|营业[所部]|[农工建中交]行)$/;

const anywhere = new RegExp(`(?:${everywhere})$`);
const labelled = new RegExp(`[\\u4e00-\\u9fff]{2}(?:${everywhere}|${underLabel})$`);

const short = new RegExp(`(?:${everywhere}|[厂店局馆站院所])$`);

/** 1: the last characters of these names. */
const lasts = tableOf(
  '司团业社体厂站库园区校城院场楼店庄行厦市房部诊所馆厅乐学室会局心府处寺堂联委储铺坊吧庙庵队间点中',
);

/** 美佳超市(象山店): the name without its remark. */
export const withoutRemark = (name: string): string => name.replace(/[（(][^（()）]{1,20}[）)]?$/, '');

/** 0: what ends at `end` is no body's name by its last word; 1: it is; 2: a branch of a bank. Never throws. */
export function bodyEnding(text: string, end: number): 0 | 1 | 2 {
  if (lasts[codeAt(text, end - 1)] !== 1) return 0;
  const last = text.slice(Math.max(0, end - 6), end);
  if (branch.test(last)) return 2;
  return anywhere.test(last) ? 1 : 0;
}

/** Whether a value of which the label or the column says that it names somebody is a body's name. Never throws. */
export function isBodyName(name: string, branches = true): boolean {
  const bare = withoutRemark(name);
  if (bare.length < 4 || bare.length > 40 || lasts[codeAt(bare, bare.length - 1)] !== 1) return false;
  // Four characters may be a person's name.
  return (bare.length === 4 ? short : labelled).test(bare) || (branches && branch.test(bare));
}
