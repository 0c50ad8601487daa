/** Strings of one key, of which the records of a list have one each: a slot of names like any other (`name-slots`). */
import { topicOf } from '../label/label-text.ts';

/** Slots of keys ("sqr": "张三", "sqr": "李四") come behind the others. Of one text at a time. */
export const firstKey = 256;
const keys = new Map<string, number>();

/** Lets go of the keys of the text that was read before. */
export const forgetKeys = (): void => {
  // A map without keys is cleared at a cost, too.
  if (keys.size > 0) keys.clear();
};

/** Keys of who acts in office, in English and by the initials of 审核人, 经办人, 负责人 ….*/
const ofOffice =
  /approv|audit|author|edit|review|manag|leader|direct|teach|staff|operat|creat|update|agent|officer|legal|sign|(?:sh|sp|jb|fz|cb|tb|zb|qf)r$/i;

/** The slot of the key of the string at `start`; -1 for a key that says itself what it is. */
export function keySlot(text: string, start: number): number {
  const key = /["'“]?([A-Za-z_\u4e00-\u9fff]{1,24})["'”]?\s{0,4}[:：]\s{0,4}["'“]$/.exec(
    text.slice(Math.max(0, start - 36), start),
  )?.[1];
  if (key === undefined || topicOf(key) !== undefined || ofOffice.test(key)) return -1;
  const slot = keys.get(key) ?? firstKey + keys.size;
  keys.set(key, slot);
  return slot;
}
