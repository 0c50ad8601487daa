/** QQ：… below an office's line, 微信号：…（市人社局）: whose a name in a messenger is that its label does not say. */
import { holderOf } from './holder.ts';
import { isOfLine, tellsNobody } from './nobody.ts';
import { isNamedOffice } from './office-mail.ts';
import type { Marks } from './record-marks.ts';

/** Whether the name `start`–`end` is a body's: by the remark behind it, by its record, or beside an office's line where nobody is told of. Bounded; never throws. */
export const isBodysHandle = (text: string, start: number, end: number, marks: Marks): boolean =>
  isNamedOffice(text, end) ||
  holderOf(text, start, marks, 'account') === 'body' ||
  (isOfLine(marks) && tellsNobody(text, start, marks));
