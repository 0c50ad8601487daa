import type { Random } from '../random.ts';
import type { Home } from './regions.ts';

const families =
  '王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许邓冯韩曹曾彭萧蔡潘田董袁于余叶蒋杜苏魏程吕丁沈任姚卢傅钟姜崔谭廖范汪陆金石戴贾韦夏邱方侯邹熊孟秦白江阎薛尹段雷黎史龙陶贺顾毛郝龚邵万钱严覃武戚莫孔向汤';

/** A made-up village, without 村民小组. */
export function village(r: Random): string {
  const pick = (letters: string): string => r.pick([...letters]);
  return r.pick([
    () => `${pick(families)}家${pick('庄村湾沟坪营店洼冲坝岭台寨堡塘垸')}村`.replace('村村', '村'),
    () => `${pick(families)}${pick('庄集店楼寨湾畈桥桥埠')}村`,
    () =>
      `${pick('红光建新永东向胜团民和前青富振安长双龙凤金玉')}${pick('旗明设华丰阳利结主平进山强兴乐泉溪桥岗')}村`,
    () =>
      `${pick('大小上下前后东西南北中')}${pick('河沟桥湾坪塘岗坡岭垭坝井庙关山石林')}${r.chance(0.3) ? '头' : ''}村`,
    () =>
      `${pick('石柏梨枣柳桃杏松杨竹樟桂荷')}${pick('树园林沟坪湾花山塘')}${pick('村村村坪')}`.replace(
        /坪$/,
        '坪村',
      ),
  ])();
}

const roadNames = [
  ...[
    '中山',
    '人民',
    '解放',
    '建设',
    '和平',
    '新华',
    '文化',
    '朝阳',
    '迎宾',
    '滨河',
    '长江',
    '黄河',
    '友谊',
    '光明',
  ],
  ...[
    '育才',
    '学府',
    '凤凰',
    '江滨',
    '环城',
    '青年',
    '胜利',
    '西湖',
    '金水',
    '兴隆',
    '延安',
    '北京',
    '天山',
    '五一',
  ],
  ...[
    '莲花',
    '迎春',
    '幸福',
    '东风',
    '府前',
    '体育场',
    '火车站',
    '工农兵',
    '乐民',
    '康宁',
    '博山',
    '云锦',
    '鹤琴',
  ],
];
const estates = [
  ...[
    '阳光',
    '锦绣',
    '翠湖',
    '金桂',
    '碧水',
    '世纪',
    '丽景',
    '和谐',
    '龙湖',
    '书香',
    '东方',
    '幸福',
    '水岸',
    '紫荆',
  ],
  ...[
    '天鹅湖',
    '御景',
    '滨江',
    '盛世',
    '康居',
    '名仕',
    '银河',
    '枫林',
    '怡和',
    '安康',
    '祥云',
    '鼎盛',
    '万象',
  ],
];

export const road = (r: Random): string =>
  r.pick(roadNames) +
  r.pick([
    '路',
    '路',
    '大道',
    '街',
    '大街',
    '东路',
    '西路',
    '北路',
    '南路',
    '一路',
    '中路',
    '巷',
    '北街',
    '支路',
  ]);
export const estate = (r: Random): string =>
  r.pick(estates) +
  r.pick([
    '花园',
    '小区',
    '小区',
    '家园',
    '新村',
    '苑',
    '公寓',
    '名城',
    '府',
    '雅苑',
    '华庭',
    '佳苑',
    '新城',
    '里',
    '花苑',
  ]);

const chinese = [...'零一二三四五六七八九'];
const numeral = (n: number): string =>
  n < 10
    ? (chinese[n] ?? '')
    : `${n < 20 ? '' : (chinese[Math.floor(n / 10)] ?? '')}十${n % 10 === 0 ? '' : (chinese[n % 10] ?? '')}`;

/** A village group: 3组, 第三村民小组, 五社, 王家屯. */
export function group(r: Random): string {
  const n = r.int(1, 14);
  return r.pick([
    `${n}组`,
    `${n}组`,
    `${numeral(n)}组`,
    `第${numeral(n)}村民小组`,
    `${n}社`,
    `${numeral(n)}社`,
    `${n}队`,
    `${n}号`,
    `${r.pick([...families])}家屯`,
    `村民小组${n}号`,
    `${r.pick([...families])}家组`,
    `${r.pick(['东', '西', '南', '北'])}组`,
  ]);
}

/** House, building, unit and room of a town address. */
function house(r: Random): string {
  const floor = r.int(1, 26);
  const door = `${floor}0${r.int(1, 8)}`;
  const building = r.int(1, 36);
  const unit = r.int(1, 5);
  return r.pick([
    `${building}幢${unit}单元${door}室`,
    `${building}栋${unit}单元${door}`,
    `${building}号楼${unit}单元${door}室`,
    `${building}栋${door}室`,
    `${building}-${unit}-${door}`,
    `${building}#${door}`,
    `${building}幢${door}`,
    `${building}号楼${door}室`,
    `${r.pick(['A', 'B', 'C'])}座${door}室`,
    `${building}座${door}房`,
    `${numeral(building)}幢${numeral(unit)}单元${numeral(floor)}楼${r.pick(['东', '西'])}户`,
    `${r.pick(['一', '二', '三'])}期${building}栋${door}`,
    `${building}号${door}室`,
    `${building}幢${unit}单元`,
    `${building}号楼${unit}门${door}`,
    `${r.pick(['东', '西', '南', '北'])}区${building}栋${door}室`,
  ]);
}

/** A town address from the street on. */
function urban(r: Random): string {
  const number = r.int(1, 1899);
  return r.pick([
    () => `${road(r)}${number}号${estate(r)}${house(r)}`,
    () => `${road(r)}${number}号${estate(r)}${house(r)}`,
    () => `${estate(r)}${house(r)}`,
    () => `${estate(r)}${house(r)}`,
    () => `${road(r)}${number}号${house(r)}`,
    () => `${road(r)}${number}号`,
    () => `${road(r)}${number}弄${r.int(1, 60)}号${r.int(1, 9)}0${r.int(1, 6)}室`,
    () => `${r.pick(['安乐', '永宁', '槐树', '灯草', '白塔', '书院'])}胡同${r.int(1, 99)}号`,
    () => `${road(r)}${r.int(1, 30)}巷${r.int(1, 40)}号`,
    () => `${road(r)}${number}号附${r.int(1, 20)}号`,
    () => `${road(r)}${number}号之${r.pick(['一', '二', '三'])}`,
    () => `${road(r)}${number}-${r.int(1, 20)}号`,
    () => `${road(r)}${number}号院${r.int(1, 20)}号楼${r.int(1, 6)}单元${r.int(1, 25)}0${r.int(1, 4)}`,
    () => `${r.pick(['向阳', '新民', '安康', '桥头', '光华'])}社区${estate(r)}${house(r)}`,
    () => `${r.pick(['永安', '福康', '吉祥', '同仁'])}里${r.int(1, 60)}号`,
  ])();
}

function rural(r: Random, at: Home): string {
  if (at.province.startsWith('内蒙古') && r.chance(0.6))
    return `${r.pick(['巴彦', '乌兰', '查干', '哈日', '宝力根'])}${r.pick(['塔拉', '淖尔', '敖包', '高勒'])}嘎查${r.pick(['', `${r.int(1, 5)}组`, `${r.int(1, 90)}号`])}`;
  if (at.province.startsWith('新疆') && r.chance(0.6))
    return `${r.pick(['阿克', '喀拉', '托万', '英'])}${r.pick(['吾斯塘', '巴格', '克其', '苏盖提'])}村${r.int(1, 9)}${r.pick(['组', '小队', '组12号'])}`;
  const v = village(r);
  return r.pick([
    `${v}${group(r)}`,
    `${v}${group(r)}`,
    `${v}${r.int(1, 12)}组${r.int(1, 120)}号`,
    `${v}${r.int(1, 400)}号`,
    `${v}${r.pick([...families])}家${r.pick(['湾', '坡', '院子', '塆', '冲'])}${r.int(1, 60)}号`,
    `${v}委会${group(r)}`.replace('村委会', '村委会'),
    `${v}下${r.pick(['坝', '坪', '塘'])}自然村${r.int(1, 99)}号`,
    `${v}${r.pick(['东', '西', '南', '北'])}街${r.int(1, 99)}号`,
  ]);
}

/** A made-up home address of every usual shape, with or without province, city, county and town. */
export function address(r: Random, at: Home): string {
  const isTown = at.town.endsWith('街道') || (at.town.endsWith('镇') && r.chance(0.3));
  const end = isTown ? urban(r) : rural(r, at);
  const county = `${at.county}${isTown && r.chance(0.4) ? '' : at.town}`;
  return r.pick([
    () => `${at.province}${at.city}${county}${end}`,
    () => `${at.province}${at.county}${at.town}${end}`,
    () => `${at.city}${county}${end}`,
    () => `${county}${end}`,
    () => `${county}${end}`,
    () => `${at.town}${end}`,
    () => `${at.town}${end}`,
    () => end,
  ])();
}
