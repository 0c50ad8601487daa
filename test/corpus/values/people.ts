import { type Mark, mark } from '../document.ts';
import type { Random } from '../random.ts';
import { residentId } from './identifiers.ts';
import { areaCode, type Home } from './regions.ts';

export interface Person {
  name: string;
  sex: '男' | '女';
  birth: { year: number; month: number; day: number };
  id: string;
}

const common =
  '王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许邓冯韩曹曾彭肖蔡潘田董袁于余叶蒋杜苏魏程吕丁沈任姚卢傅钟姜崔谭廖范汪陆金石戴贾韦夏邱方侯邹熊孟秦白江阎薛尹段雷黎史龙陶贺顾毛郝龚邵万钱严覃武戴莫孔向汤';
const rare = '仝逄亓麻缪操苟库查郗昝佘揭盘蓝雒郐钮仉宓厍戈佟付闫祁冼腾牟晏刁逯巫粟鄢璩阚么伏户火者拜仁洛';
const compound = [
  ...['欧阳', '上官', '司马', '诸葛', '东方', '皇甫', '尉迟', '公孙', '慕容', '令狐', '司徒', '夏侯', '端木'],
  ...['南宫', '轩辕', '长孙', '宇文', '闻人', '澹台', '呼延', '钟离'],
];
const male =
  '伟强磊军勇杰涛明超刚平辉鹏华飞鑫波斌宇浩凯健俊帆帅旭宁龙林阳建国志文永德光海云福贵生成东新江山林树根柱荣祥发清泽睿轩辰铭皓博翰诚庆家宝玉忠义';
const female =
  '芳娜敏静丽艳娟霞燕玲桂英兰梅红秀珍凤莲香春菊翠萍慧婷雪琳倩莉颖露瑶怡月巧云美琴素爱淑珠琼蓉芬芸妍萱梓涵欣怡诗彤语桐菲媛';
const minority = [
  ...[
    '阿依古丽·买买提',
    '买买提江·吐尔逊',
    '热孜万古丽·艾合买提',
    '吐尔逊江·阿不都热合曼',
    '努尔兰·哈力别克',
  ],
  ...['古丽巴哈尔·依明', '艾力·玉素甫', '帕提古丽·卡德尔', '叶尔江·马合木提', '迪丽努尔·吾买尔'],
  ...['扎西顿珠', '次仁拉姆', '卓玛', '拉姆', '洛桑尼玛', '格桑曲珍', '达瓦', '旦增罗布', '尕藏', '仁青措'],
  ...['巴特尔', '乌云其木格', '那仁花', '苏日娜', '哈斯巴根', '额尔登图', '萨仁高娃'],
  ...['吉克阿牛', '阿苦日洛', '俄木呷呷', '沙马史体', '马海伍合莫', '吉木子洛'],
  ...['岩温罕', '玉香', '岩罕叫', '马哈三', '马阿西也', '韩索菲亚', '朴顺姬', '冶海山'],
];

export function name(r: Random, sex: '男' | '女'): string {
  if (r.chance(0.07)) return r.pick(minority);
  const surname = r.chance(0.05)
    ? r.pick(compound)
    : r.chance(0.04)
      ? r.pick([...common]) + r.pick([...'王陈林张周吴'])
      : r.pick([...(r.chance(0.06) ? rare : common)]);
  const letters = [...(sex === '男' ? male : female)];
  return surname + r.pick(letters) + (r.chance(0.74) ? r.pick(letters) : '');
}

export function person(r: Random, at?: Home, ages: [number, number] = [19, 88]): Person {
  const sex = r.pick(['男', '女'] as const);
  const birth = { year: 2025 - r.int(...ages), month: r.int(1, 12), day: r.int(1, 28) };
  const area = at !== undefined && r.chance(0.75) ? at.code : areaCode(r);
  return { name: name(r, sex), sex, birth, id: residentId(r, area, birth, sex) };
}

export const nameOf = ({ name }: Person): Mark => mark('name', name);
export const idOf = ({ id }: Person): Mark => mark('resident-id', id);

/** A birth date as lists print it. */
export function birthDate(r: Random, { birth: { year, month, day } }: Person): string {
  const two = (n: number): string => String(n).padStart(2, '0');
  return r.pick([
    `${year}-${two(month)}-${two(day)}`,
    `${year}年${month}月${day}日`,
    `${year}.${two(month)}.${two(day)}`,
    `${year}/${month}/${day}`,
    `${year}${two(month)}${two(day)}`,
    `${year}年${month}月`,
    `${year}.${two(month)}`,
  ]);
}
