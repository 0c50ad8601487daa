/** How the names of firms, offices, shops, schools and other bodies end. */
import { tableOf } from '../characters/character-table.ts';
import { codeAt } from '../characters/characters.ts';

/** With these no name of a person or a place ends, wherever they stand; at most four characters each. */
const everywhere = new Set(
  [
    '公司 集团 企业 联合体 厂 水站 电站 泵站 车站 油站 气站 加油站 服务站 工作站 卫生站 文化站 兽医站 防疫站 农技站 水文站 气象站 救助站 收购站 驿站 粮库 粮站 粮所 储备库 采石场 煤矿 铁矿 金矿 铜矿 锌矿 养殖场 农场 农庄 农家乐 水库 公园 陵园 景区 机场',
    '红十字会 办公室 文联 侨联 社联 工商联 科协 登记处 收费处 结算处 报名处 接待处 照相馆 影楼 大队 支队 中队 总队 救援队 献血屋 血站 警务室 调解室 接待室 值班室 管委会 业委会 理事会 监事会 组委会 筹委会 窗口 服务点 代办点 报名点 缴费点 办理点 接种点 采样点 发放点 投票点 受理点 法庭 审判庭 电视台 电台 工委 团委 党委 纪委 法委 改委 健委 资委 建委 教委 农委 村委 面馆 菜馆 茶馆 酒馆 饭馆',
    '影城 影院 剧院 剧场 酒楼 茶楼 饭楼 饭店 饭庄 酒店 宾馆 旅馆 餐厅 店 超市 商行 商场 商厦 药房 诊所 门诊部 经营部 自营部 营业部 维修部 门市部 购销部 收购部 销售部 批发部 编辑部',
    '合作社 供销社 联社 报社 信用社 旅行社 出版社 驾校 党校 学校 中学 小学 大学 教学楼 幼儿园 学院 医院 法院 检察院 剧院 敬老院 养老院 护理院 养护院 福利院 光荣院 托养院 老年公寓 托老所 干休所 设计院 科学院 疗养院 卫生院 研究院 电影院 卫生室 卫生所',
    '图书馆 档案馆 博物馆 美术馆 纪念馆 文化馆 科技馆 体育馆 展览馆 局 中心 政府 委员会 村委会 居委会 仲裁委 协会 学会 商会 总会 工会 教会 基金会 慈善会 联合会 妇联 残联',
    '分所 分院 分校 分会 营业所 营业厅 服务厅 大厅 派出所 司法所 财政所 税务所 管理所 事务所 研究所 招待所 收费所 公证处 办事处 管理处 清真寺 福音堂 教堂',
  ].flatMap((line) => line.split(' ')),
);
/** 布局: words that end as bodies' names do. */
const noBody = new Set('布局 格局 结局 棋局 大局 牌局 饭局 赌局'.split(' '));
/** With these the name of a body ends where its label or its column says that a name stands there. */
const underLabel =
  /[\u4e00-\u9fff]{2}(?:[局厅所处院站馆行部铺坊吧园社城场庄寺庙堂庵队库矿]|车间|网点|[一二三四五六七八九十附]中)$/;
/** The same for a name of four characters: one of a person may have as many. */
const short = /(?:[厂店局馆站院所]|[一二三四五六七八九十附]中)$/;
/** A branch of a bank: a body at its address, but not who holds the accounts that are kept there. */
const branch = /(?:银行|[支分]行|分理处|农商行|邮储|储蓄所|信用社|营业[所部]|[农工建中交]行)$/;

/** …红星照相馆（兰泉路26号）: before a bracket as in a list of names. */
export const seatBefore = /[\u4e00-\u9fff]{2}(?<![住处场居厕公])[局厅所处院站馆部铺坊吧厂庙寺庵]$/;

/** 1: the last characters of these names. */
const lasts = tableOf(`行处储所社部${[...everywhere].map((word) => word.slice(-1)).join('')}`);

/** 1: all characters with which the name of a body may end. */
const ends = tableOf('局厅所处院站馆行部铺坊吧园社城场庄寺庙堂庵队库矿间点中厂店储', lasts.slice());
/** Whether the name of a body, without its remark, may end with the character `code`. */
export const mayEndBody = (code: number): boolean => ends[code] === 1;

/** 美佳超市(象山店): the name without its remark. */
export const withoutRemark = (name: string): string =>
  name.includes('（') || name.includes('(') ? name.replace(/[（(][^（()）]{1,20}[）)]?$/, '') : name;

/** Whether a word of `everywhere` ends at `end`. */
function endsAsBody(text: string, end: number): boolean {
  for (let length = 1; length < 5 && length <= end; length++)
    if (everywhere.has(text.slice(end - length, end))) return !noBody.has(text.slice(end - 2, end));
  return false;
}

/** 0: what ends at `end` is no body's name by its last word; 1: it is; 2: a branch of a bank. Never throws. */
export function bodyEnding(text: string, end: number): 0 | 1 | 2 {
  if (lasts[codeAt(text, end - 1)] !== 1) return 0;
  if (mayEndBranch[codeAt(text, end - 1)] === 1 && branch.test(text.slice(Math.max(0, end - 4), end)))
    return 2;
  return endsAsBody(text, end) ? 1 : 0;
}
const mayEndBranch = tableOf('行处储所社部');

/** Whether a value of which the label or the column says that it names somebody is a body's name. Never throws. */
export function isBodyName(name: string, branches = true): boolean {
  const bare = withoutRemark(name);
  // 县残联, 镇政府: no name of a person begins so and ends as a body's.
  if (bare.length === 3) return /^[省市县区镇乡]/.test(bare) && endsAsBody(bare, 3);
  if (bare.length < 4 || bare.length > 40 || /[：:<>]/.test(bare)) return false;
  if (branches && (bare.length > 4 || bare.endsWith('银行')) && branch.test(bare)) return true;
  return endsAsBody(bare, bare.length) || (bare.length === 4 ? short : underLabel).test(bare);
}
