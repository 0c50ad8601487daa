/**
 * Full-width digits and letters (U+FF10–U+FF5A), as Chinese keyboards and documents from GB 2312 on have them: １９７４年３月２日, １２栋. They are
 * read as those of ASCII. Each stands for one code unit, so that nothing moves.
 */
const wide = /[０-９Ａ-Ｚａ-ｚ]/;
const runs = /[０-９Ａ-Ｚａ-ｚ]+(?:[－．＠＿＋＊／＞＝｜][０-９Ａ-Ｚａ-ｚ]+)*/g;

/** `text` in ASCII digits and letters; the same string where it holds no other. */
export const plainWidth = (text: string): string => (wide.test(text) ? text.replace(runs, narrow) : text);

/** One alone needs no table: those of ASCII stand in the same order. */
const narrow = (run: string): string =>
  run.length === 1 ? String.fromCharCode(run.charCodeAt(0) - 0xfee0) : run.normalize('NFKC');

/** Whether one stands in `start`–`end` of `text`. */
export const isWideIn = (text: string, start: number, end: number): boolean =>
  wide.test(text.slice(start, end));
