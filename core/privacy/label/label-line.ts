/** A label on a line of its own, as forms have it: 户主姓名 above the name. */

/** Longer is no such label with what stands around it. */
const longest = 22;
const labelLine =
  /(?:^|[\n\r])[\s\u3000*]{0,4}(?:[\u4e00-\u9fff（）()/]{2,12}|[\u4e00-\u9fff][ \u3000]{1,6}[\u4e00-\u9fff])[：:*\s\u3000]{0,3}$/;

/**
 * Whether what ends at `end` is a label of two to twelve characters, or 姓　名, up to three signs or spaces behind it, and at most four before it
 * on its line. A pattern: tables of characters are quicker on such lines alone, and cost all other texts their room in the cache.
 */
export const endsLabelLine = (text: string, end: number): boolean =>
  labelLine.test(text.slice(Math.max(0, end - longest), end));
