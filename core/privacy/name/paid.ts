/** 支张三打扫卫生工资, 发李四误工补贴: a cell or a clause of accounts that tells who was paid what. */
import { tableOf } from '../characters/character-table.ts';
import { codeAt, isHan } from '../characters/characters.ts';

/** Whether the name at `at`–`end` stands between such words. */
export const isPaid = (text: string, at: number, end: number): boolean =>
  pays[codeAt(text, at - 1)] === 1 &&
  (!isHan(codeAt(text, at - 2)) || codeAt(text, at - 2) === 0x652f) &&
  pay.test(text.slice(end, end + 12));
/** 1: what leads to whom money went. */
const pays = tableOf('付支发');
const pay =
  /^(?![路街道桥河沟渠库塘山村组小])[\u4e00-\u9fff]{0,8}(?:工资|[^经]费|补[助贴]|误工|报酬|租金|[货工借还]款|奖金|慰问金)/;
