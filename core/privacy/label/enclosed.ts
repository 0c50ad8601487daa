/** What stands enclosed before a place, over which a look back goes: a tag, a remark in brackets. */

/** Start of the tag that ends at `at` (a `>`), or -1. Bounded. */
export function tagStart(text: string, at: number): number {
  for (let index = at - 1, last = Math.max(0, at - 240); index >= last; index--) {
    const code = text.charCodeAt(index);
    if (code === 60) return index;
    if (code === 62) return -1;
  }
  return -1;
}

/** <td>, </p>, <li>: what stands in another cell or paragraph is of another label: …公司</p><p>地址. */
export const beginsBlock = /^<\/?(?:t[^i]|p[\s>]|div|li[\s>]|d[dt]|h\d)/i;

const words = /\d|详细|必填|选填|具体|精确/;

/** Where the bracket that is closed at `at` is opened, at most nine characters before; -1 for none. */
export function openOf(text: string, at: number): number {
  for (let index = at - 1; index >= 0 && index > at - 10; index--) {
    const code = text.charCodeAt(index);
    if (code === 40 || code === 0xff08) return index;
    if (code === 41 || code === 0xff09) return -1;
  }
  return -1;
}

/** 身份证号（15位）: whether the bracket `open`–`close` is a remark, which is no part of the label before it. */
export const isRemark = (text: string, open: number, close: number): boolean =>
  close - open < 5 || words.test(text.slice(open, close));
