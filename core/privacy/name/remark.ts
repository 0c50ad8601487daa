/** What is told of a person in brackets behind the name: 张三（配偶）、李四（二组）. Bounded. */
import { codeAt } from '../characters/characters.ts';

/** Behind a remark in brackets that opens at `at`. */
export function behindRemark(text: string, at: number): number {
  const code = codeAt(text, at);
  if (code !== 0xff08 && code !== 40) return at;
  return at + (/^.[^（()）\n]{1,20}[）)]/.exec(text.slice(at, at + 22))?.[0].length ?? 0);
}

/** Before a remark in brackets that is closed right before `at`. */
export function beforeRemark(text: string, at: number): number {
  const code = codeAt(text, at - 1);
  if (code !== 0xff09 && code !== 41) return at;
  return at - (/[（(][^（()）\n]{1,20}[）)]$/.exec(text.slice(Math.max(0, at - 22), at))?.[0].length ?? 0);
}
