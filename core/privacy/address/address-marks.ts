/** The characters and words by which an address is recognised: what it is written with, what it is made of, what stands before it. */
import { tableOf } from '../characters/character-table.ts';
import { codeAt } from '../characters/characters.ts';

const runs = tableOf('#＃-－—–~·.()（）');
for (const [from, to] of ['\u4e00\u9fff', '\u3400\u4dbf', '09', 'AZ', 'az', '０９'])
  runs.fill(1, from?.charCodeAt(0), (to?.charCodeAt(0) ?? 0) + 1);
/** Whether an address may go on over the character at `at`. */
export const goesOn = (text: string, at: number): boolean => runs[codeAt(text, at)] === 1;

const placeEnds = tableOf('路街巷弄苑园城厦场村区里楼座院庭府湾道屯组社镇');
/** Numbers at the end of a place without a unit: 凯旋景苑109. */
export const endsPlace = (code: number): boolean => placeEnds[code] === 1;

/** With each of these a unit of an address may begin. */
export const unitCharacters = '号栋幢室组弄楼座社屯巷单#＃队村';
const units = tableOf(unitCharacters);
/** Whether a unit of an address may begin with `code`. */
export const isUnit = (code: number): boolean => units[code] === 1;
/** Whether a unit of an address stands at `at`. */
export function unitAt(text: string, at: number): boolean {
  const code = codeAt(text, at);
  if (units[code] !== 1) return false;
  // 第三村民小组
  if (code === 0x6751) return text.startsWith('民小组', at + 1);
  return code !== 0x5355 || codeAt(text, at + 1) === 0x5143;
}

/** Words by their first character. */
interface Words {
  /** 1: the character is a word by itself; 2: longer words begin with it. */
  begins: Uint8Array;
  longer: Map<number, string[]>;
}
function wordsOf(singles: string, longer: string): Words {
  const words: Words = { begins: tableOf(singles), longer: new Map() };
  for (const word of longer.split(' ')) {
    const first = word.charCodeAt(0);
    words.begins[first] = (words.begins[first] ?? 0) | 2;
    words.longer.set(first, [...(words.longer.get(first) ?? []), word]);
  }
  return words;
}

/** Length of the word of `words` that stands at `at` and ends by `end`; 0 for none. */
function wordLength({ longer, begins }: Words, text: string, at: number, end: number): number {
  const code = text.charCodeAt(at);
  const kind = begins[code] ?? 0;
  if (kind > 1)
    for (const word of longer.get(code) ?? [])
      if (at + word.length <= end && text.startsWith(word, at)) return word.length;
  return kind & 1;
}

const tokens = wordsOf(
  '省市州盟县旗区镇乡村庄屯寨路街巷弄里苑园城府湾坊厦院段线庭轩阁居墅楼厂桥港岸郡邸',
  '农场 林场 牧场 渔场 茶场 团场 自治区 街道 苏木 嘎查 社区 大道 胡同 小区 花园 公寓 宿舍 新村 家园 大厦 广场 世家 组团',
);
/** Whether such a word may begin with `code`. */
export const mayBeToken = (code: number): boolean => tokens.begins[code] !== 0;
/** Length of a word that names a place, a road, a village or an estate at `at`; 0 for none. */
export const tokenAt = (text: string, at: number, end: number): number => wordLength(tokens, text, at, end);

const stops = wordsOf(
  '系在于至到从往经的是了被为与和及将向由驾因把给称叫',
  '个住 人住 户住 我住 他住 她住 你住 也住 位于 坐落于 坐落在 居住在 居住于 租住在 租住于 住在 住于 暂住 家住 现住 居住的 所住的 租住的 前往 来到 途经 发生在 送至 寄至 搬至 回到 户籍 籍贯 选定 选中 抽中 摇中 认购 抽得 分得 办理 腾退 拥有 更换 锁定 楼上',
);
/** Length of a word before which no address goes back (位于, 在, 的 …) at `at`; 0 for none. */
export const stopAt = (text: string, at: number, end: number): number => wordLength(stops, text, at, end);
