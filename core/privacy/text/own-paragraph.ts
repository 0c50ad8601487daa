/** Whose words those before a place are: their own paragraph's, their own person's. */

/** A sentence ended, and a line was left free: what follows speaks of something else. */
const breaks = ['。\n\n', '。\r\n\r\n'];

/** Of the words before a place those of its own paragraph, where the ones before ended with a full stop and a free line; else all. */
export function ofOwnParagraph(before: string): string {
  for (const mark of breaks) {
    const at = before.lastIndexOf(mark);
    if (at >= 0) return before.slice(at + mark.length);
  }
  return before;
}

/** 姓名：张三, 李四，男，: with which the record of a person begins. */
const person = /姓\s{0,4}名\s?[：:]|[，,、\s][男女][，,、\s]/g;

/** Of the words before a place those from the person on who is told of last, whatever stood before; else all. */
export function ofOwnPerson(before: string): string {
  const told = [...before.matchAll(person)].at(-1);
  return told ? before.slice(told.index) : before;
}
