/** Words that tell an address from what is written around it: people and verbs after it, prepositions and actions before it. */

import { tableOf } from '../characters/character-table.ts';
import { codeAt } from '../characters/characters.ts';
import { pairOf } from '../characters/pairs.ts';
import { wordList } from '../characters/word-list.ts';

/** What follows an address in prose and is no part of it. */
const prose =
  '[（(](?:邮编|邮政|电话|联系)|门[前口外](?=[\u4e00-\u9fff]{3})|楼道|无法|不能|未能|拒收|送达|邮寄|寄送|寄出|投递|退回|邻居|楼[上下]|附近|一带|周边|业主|住户|租户|居民|村民(?!小组|委)|村人|群众|家属(?![楼院区])|经营(?![部店])|房屋|(?:商品|自建|公租|廉租|安置)?住?房(?:产|屋)?[一二两1-9]套|(?:商品|公租|廉租|安置)房|住宅[一二两1-9]套|宅基地|房产(?=[（(，,。、；;]|$)|违建|违规|违法|扰民|漏水|发生|走失|丢失|遗失|举行|召开|开展|办理|受理|参加|集合|报名|居住|联系电话|电话|手机|身份证|联系|的(?!士)|内(?=[\u4e00-\u9fff]{2})|人(?![\u4e00-\u9fff])';
const afterUnit = new RegExp(
  `^(.{3,}?(?:[号室栋幢组楼村屯社元区路街查房户单\\dA-Za-z]|之[一二三四五六七八九]))(?:${prose})`,
);

/** How much of `value` is an address: it ends before people and verbs that lean on its last unit. */
export const addressLength = (value: string): number =>
  (holdsLeaning(value) ? afterUnit.exec(value)?.[1]?.length : undefined) ?? value.length;

/** The first characters of what follows an address, at most two. */
const leaning = new Uint8Array(65_536);
/** 1: the first of them. */
const firsts = new Uint8Array(65_536);
const begins = tableOf('的内人');
for (const two of '（邮 （电 （联 (邮 (电 (联 门前 门口 门外 楼道 无法 不能 未能 拒收 送达 邮寄 寄送 寄出 投递 退回 邻居 楼上 楼下 附近 一带 周边 业主 住户 租户 居民 村民 村人 群众 家属 经营 房屋 房产 住房 住宅 宅基 商品 自建 公租 廉租 安置 违建 违规 违法 扰民 漏水 发生 走失 丢失 遗失 举行 召开 开展 办理 受理 参加 集合 报名 居住 联系 电话 手机 身份'.split(
  ' ',
)) {
  leaning[pairOf(two.charCodeAt(0), two.charCodeAt(1))] = 1;
  firsts[two.charCodeAt(0)] = 1;
}

/** Whether what follows an address may begin with `code` and `next`. */
export const mayLean = (code: number, next: number): boolean =>
  begins[code] === 1 || leaning[pairOf(code, next)] === 1;

/** Whether it may begin with `code`, whatever comes next. */
export const mayBeginLean = (code: number): boolean => begins[code] === 1 || firsts[code] === 1;

/** 1: with which a unit ends that it leans on. */
const unitEnds = tableOf(
  '号室栋幢组楼村屯社元区路街查房户单0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz一二三四五六七八九',
);
/** Whether a unit may end with `code`. */
export const endsUnit = (code: number): boolean => unitEnds[code] === 1;

/** Whether it may stand in `value` at all: in most it does not. */
function holdsLeaning(value: string): boolean {
  for (let at = 4; at < value.length; at++)
    if (mayLean(value.charCodeAt(at), codeAt(value, at + 1)) && endsUnit(value.charCodeAt(at - 1)))
      return true;
  return false;
}

const lead =
  /^(?:(?:邮寄|直接|留置)送达[（(]|尊敬的|楼上|楼下|隔壁|对面|出售|出租|转让|求购|求租|代为|自愿(?:放弃|退出|申请)?|放弃|退出|本人|[我本]辖区|我家|我是|我系|家在|住在|居住在|现住|家住|搬至|回到|前往|来到|送至|寄至|距离|位于|坐落于|座落于|[从自距离由沿到往])(?=[\u4e00-\u9fff]{2})/;

/** Whether words that are none of an address's own may begin with `code`. */
export const mayLead = (code: number): boolean => leads[code] === 1;
const leads = tableOf('放退邮直留尊楼隔对出转求代本我家住居现搬回前来送寄距位坐座从自离由沿到往');

/** Length of the words before the address in `value` that are none of its own; 0 where a place's name begins with them. */
export const leadLength = (value: string): number => lead.exec(value)?.[0].length ?? 0;

/** A title deed's number names a town and ends in 号, too. */
export const deed = wordList(/不动产权第|房权证|[国集]用（|[国集]用\(|林证字/);

/** Words of an office or what it does. */
export const office = wordList(
  /政府|[^民]委员会|管理局|[^街]办事处|服务中心|行政中心|服务大厅|政务|机关|食堂|[县市区省]委大院|派出所|公安局|法院|检察院|办公室|会议室|窗口|大厅|信访|纪委|监委|民政局|教育局|财政局|[市县区]局|街道办|人社局|住建局|学校|[党技职干夜]校|小学|中学|医院|银行|[一二三四五六七八九十]中(?![\u4e00-\u9fff]?[路街巷村组])|收费站|[^物]管理处|党群|便民|(?:办公|教学|实训|实验|综合|行政|门诊|住院|医技|急诊|食堂|科研)楼|受理|报名|(?:[会考]场|试室)设?|地[点址][为在是设]|标的物?[为系位]|(?:物业|办公|社区|业务|公共|配套)用房|(?<=号[\u4e00-\u9fff]{2,12})[局厅委馆站]\d{1,4}(?:室|楼|层|房)|[书案物化术念技览]馆(?!家属|宿舍|小区)/,
);
/** 财政局家属楼3栋, 县医院职工宿舍201: where those live who work at an office. */
export const quarters =
  /[局院校学中行委所站司厂府关部队](?:教?职工|教工|教师|医护)?(?:家属|宿舍|生活区|集资[楼房]|住宅|公寓|小区|(?<=工)[楼院])\D{0,6}\d/;
/** Words of firms and shops. */
export const firm = wordList(
  /合作社|支行|分行|分理处|信用社|储蓄所|农商行|公司(?!家属|宿舍|职工)|集团(?!家属|宿舍|职工)|工厂|厂房|车间|门面|铺面|商铺|摊位|商行|商店|超市|酒店|宾馆|饭店/,
);

/** Where firms sit, and nobody lives: under a label that does not say whose. */
export const premises = wordList(/写字楼|商务(?:中心|楼|大厦)|商贸城/);

/** XX街道XX路1号, 幸福小区某栋402室: how an address is written, and nobody's; G3线52公里300米: a place on a road between places. */
export const placeholder = wordList(
  /(?:[xX×＊*某][xX×＊*某]|测试)[省市州县区旗镇乡街村路社小]|某[省市州县区旗]某[市州县区旗乡镇街]|某(?:小区|[栋幢]|单元)|线\d{1,4}公里|公里\d{1,3}米|K\d{1,4}\+\d/,
);
