/** Where behind the name of one party of a case the other follows: 原告张三诉被告…, 张三与被申请人…. */
import { codeAt } from '../characters/characters.ts';

/** Where behind a name of two to four characters the other party follows; 0 for nowhere. */
export function suedAt(run: string): number {
  for (let at = 2; at < 5; at++) {
    const code = codeAt(run, at);
    if (
      (code === 0x8bc9 || code === 0x4e0e) &&
      /^(?:诉(?:被告|第三人)|与(?:被[告申执上]|你))/.test(run.slice(at, at + 4))
    )
      return at;
  }
  return 0;
}

/** Where the other party of a case follows, or what the case is about. */
export const otherParty =
  /与(?:被告|第三人|被申请|被执行|被上诉)|(?:民间借贷|离婚|买卖合同|借款合同|劳动|租赁|追索|赡养|抚养|继承|侵权)[^·]{0,6}纠纷/;
