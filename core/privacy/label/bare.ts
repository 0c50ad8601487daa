/** 编号：: a label that says that something is numbered, and not what. */
import { codeAt, isHan } from '../characters/characters.ts';

const label = /^编号["'”]?[：:\s]{0,3}["'“]?$/;

/** Whether the label that begins at `from` and has its value at `to` is such a one: no word leans on it. Bounded; never throws. */
export const isBareLabel = (text: string, from: number, to: number): boolean =>
  from >= 0 && to - from < 8 && !isHan(codeAt(text, from - 1)) && label.test(text.slice(from, to));
