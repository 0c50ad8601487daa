/** 承办人：张三，与逝者关系：长子: kin who sees to a burial. */
const related = /^[^\n，,；;：:]{2,9}[，,；;、|\s]{1,3}与[\u4e00-\u9fff]{0,6}关系/;
/** 见证人：张三 below a contract, a note of hand or a will of persons: no office, but somebody who stood by. */
const label = /(?:见证人|在场人|中证人)(?:[（(][^（()）\n]{0,6}[）)])?[：:\s\u3000]{0,3}$/;
const contract = /甲方|借款人|出借人|转让[方人]|赠与人|立[据嘱遗约]|遗嘱|协议/;
/** So far above the label the contract is looked for. UTF-16 code units. */
const farthest = 400;

/** Whether the label that ends at `from` is such a one, though it is one of offices. Bounded; never throws. */
export const isWitness = (text: string, from: number): boolean =>
  (label.test(text.slice(Math.max(0, from - 16), from)) &&
    contract.test(text.slice(Math.max(0, from - farthest), from))) ||
  related.test(text.slice(from, from + 24));
