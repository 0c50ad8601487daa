/** Labels that say little of the number behind them: a name answers them (摊位 张三 139…), or they do not say what is numbered (编号：…). */
import { codeAt, isHan } from '../characters/characters.ts';
import { isName } from '../detectors/name.ts';
import { type Label, labelBefore } from './labels.ts';

const word = /^[\s：:]{1,3}([\u4e00-\u9fff]{2,4})[\s：:，,]{1,3}$/;

/** The label before `start`, as `labelBefore` finds it; undefined for one of things that a name answers. Bounded; never throws. */
export function ownLabel(text: string, start: number, floor: number): Label | undefined {
  const label = labelBefore(text, start, floor);
  if (label?.topic !== 'decoy' || label.distance < 2 || start - label.end > 10) return label;
  const name = word.exec(text.slice(label.end, start))?.[1];
  return name !== undefined && isName(name, false) ? undefined : label;
}

const bare = /^编号["'”]?[：:\s]{0,3}["'“]?$/;

/** Whether the label that begins at `from` and has its value at `to` is 编号 and no word leans on it. Bounded; never throws. */
export const isBareLabel = (text: string, from: number, to: number): boolean =>
  from >= 0 && to - from < 8 && !isHan(codeAt(text, from - 1)) && bare.test(text.slice(from, to));
