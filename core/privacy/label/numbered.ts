/** 采样瓶号, 国家贯标码: headers that no list knows, which by their end say that a number of a thing stands below, as 号 and 码 do before a colon. */
import { codeAt, isHan } from '../characters/characters.ts';

/** 十八号, 甲号: a house or one of several. 卡号, 户号, 手机靓号: what somebody may be called or paid by. 扫码, 挂号: no number. */
const other =
  /[一二三四五六七八九十百两甲乙丙丁东西南北老小大分组]号$|[证账帐折卡话机身联住家户人员者][号码]$|(?:手机|电话|微信|联系|身份|账|帐)[\u4e00-\u9fff]{0,2}[号码]$|(?:扫|二维|密|信|口|挂|解)[号码]$/;

/** Whether `start`–`end` of `text` is such a header: two to twelve Chinese characters. Never throws. */
export function isNumbered(text: string, start: number, end: number): boolean {
  const last = codeAt(text, end - 1);
  if ((last !== 0x53f7 && last !== 0x7801) || end - start < 2 || end - start > 12) return false;
  for (let at = start; at < end; at++) if (!isHan(codeAt(text, at))) return false;
  return !other.test(text.slice(start, end));
}
