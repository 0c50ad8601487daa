/** The characters with which Tibetan, Uyghur, Kazakh, Mongolian and Yi names are written by their sound. Such names need no surname. */
import { tableOf } from '../characters/character-table.ts';

const sounds = tableOf(
  '阿艾依姑古丽买提江热木格斯琴高娃其祖皮亚合曼努尔巴哈吾布杜拉萨迪克力吐逊孜帕玛穆罕默德乌云塔娜苏日勒图雅朝鲁措姆卓嘎次仁扎西旺堆桑珠达瓦尼央金曲珍索朗吉多杰才让毛加夏汗比沙地肉麦伊敏赛莱赫铁阔什别叶波肯卡再乃库万奴耶娅莎宾额敦敖登呼和贡确丹增顿白单罗益普赤边旦莫色南托罗绒根呷海特呷嫫囡伍罕腊咪',
);

/** Whether a code unit is one of them. */
export const isSound = (code: number): boolean => sounds[code] === 1;

/** Whether `name` is written by its sound: 3–12 characters, all of them used for that. Never throws. */
export function isWrittenBySound(name: string): boolean {
  if (name.length < 3 || name.length > 12) return false;
  for (let at = 0; at < name.length; at++) if (sounds[name.charCodeAt(at)] !== 1) return false;
  return true;
}

/** How many characters that `text` begins with are used so. */
export function soundsLength(text: string): number {
  let length = 0;
  while (length < text.length && sounds[text.charCodeAt(length)] === 1) length++;
  return length;
}

/** Whether at least three of four characters of `name` are used so. */
export function isMostlySound(name: string): boolean {
  let count = 0;
  for (let at = 0; at < name.length; at++) count += sounds[name.charCodeAt(at)] ?? 0;
  return count * 4 >= name.length * 3;
}
