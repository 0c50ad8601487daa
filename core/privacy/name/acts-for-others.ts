/** Names behind the labels of persons that are those of who acts for others: lawyers (委托诉讼代理人：张三，…律师) and the contact of an office (联系人：张三，电话：0571-…). */
import { codeAt, gapOf } from '../characters/characters.ts';

/** Whether the name that ends at `end`, behind a label that ends at `from`, is that of a lawyer or of an office's contact. */
export const actsForOthers = (text: string, from: number, end: number): boolean => {
  const mark = codeAt(text, end);
  if (mark === 0xff1b || mark === 0x3002)
    return text.slice(from - 4, from).includes('联系人') && officeLine.test(text.slice(end, end + 40));
  if (mark !== 0xff0c && mark !== 44 && mark !== 0xff08 && mark !== 40 && gapOf[mark] !== 2) return false;
  const rest = text.slice(end, end + 40);
  return (
    (rest.includes('律师') && /^[，,（(][^，,。；\n]{0,30}律师/.test(rest)) ||
    (text.slice(from - 4, from).includes('联系人') && officeLine.test(rest))
  );
};
const officeLine =
  /^[，,、（(；。\s\u3000]{1,4}(?:联系|咨询|办公)?电话[：:]\s?(?:[（(]?0\d{2,3}[）)-]|12[3-9]\d\d(?!\d)|[2-8]\d{6,7}(?!\d))/;
