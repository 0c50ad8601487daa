/**
 * Words that go on behind a name and begin with a character of given names: 刘洁|义务修剪…, 陈萍|刚做完…, 张长生|前年过世. They tell where the name
 * before them ends. Adverbs, verbs, times and kin, by their first character with all that may follow it; none with which a given name often ends
 * before another of these words.
 */
import { tableOf } from '../characters/character-table.ts';
import { codeAt, isHan } from '../characters/characters.ts';

const words =
  '刚做刚从满到出办好 才从刚到能知 正在对因把从将用是式 前年往来妻夫去 先后于是由将把到 后来经于被因又由续 同意时日村年桌伴 为其人他她老由该此儿父母了备 自愿行称述己身家幼小筹从杀首费住掏 书面写 超龄出过速载期生标额 长期年久跪 ' +
  '大声 年近满仅过迈老事底初约 常年常住去 存在款有 承包诺认担租揽 成立为功绩 立即刻下遗功案 学习会历 家里中属 安顿装葬置 生前于病有下 平时均常分 明知 志愿 建议房有档 治疗病丧愈 来到自信电访说 进行入来出城村货 ' +
  '发现生放给出言病布送还帖 开车始庭具 加入盖班装 改嫁为口名 有重固权异房车期劳意 如实期约法数 当场庭时日天晚众面年即选 引导发起 连续夜日年同 全家部程 尚未欠有在 达成 通过 保证管外留 知道情悉晓 教育书导 育有 ' +
  '代为理签领办缴收 会同上 爱心好 可以于向凭 予以 亦到未不称表有同在系应对无 亲自手口笔属 新建增办购盖 勇斗救 定于期 宣布读称 行至走驶 信访 服刑役 义务 经抢多过依 照管料顾看 术后前中 三次户人家组 ' +
  '一行直户人家组 二户人家组 所有租欠持 源头 纳入 联系 集体 共有同 爷爷 叔叔 伯伯 姑姑 姐姐';
/** Before whatever they stand. */
const any = tableOf('未均将');
const first = tableOf('');
const pairs = new Set<number>();
for (const [one = '', ...others] of words.split(' ')) {
  first[one.charCodeAt(0)] = 1;
  for (const other of others) pairs.add((one.charCodeAt(0) << 16) | other.charCodeAt(0));
}

/** Whether such a word begins at `at`. */
export function isCut(text: string, at: number): boolean {
  const code = codeAt(text, at);
  const next = codeAt(text, at + 1);
  return isHan(next) && (any[code] === 1 || (first[code] === 1 && pairs.has((code << 16) | next)));
}
