/**
 * Digits behind the point of a coordinate: 113.19508010587,27.87484968913. A degree of longitude in China (73–135) stands beside one of
 * latitude (3–54); mobiles behind the numbers of their items (12.138…，13.139…) do not stand so.
 */

const decimal = /(?<![\d.])(\d{1,3})\.\d{4,20}[\]\s]{0,2}[,，\s][[\s]{0,3}$/;
const integer = /(?<![\d.])(\d{1,3})\.$/;
const behind = /^[\]\s]{0,2}[,，\s][[\s]{0,3}(\d{1,3})\.\d{4,20}(?!\d)/;

/** 经度：117.138…, "lat": 31.138… */
const degree = /(?:[经纬]度|坐标|lng|lat|lon|longitude|latitude|\b[xy])["']?\s?[：:=为]?\s?["']?$/i;

/** Whether one of two degrees is a longitude, the other a latitude. */
function isPlace(one: string | undefined, two: string | undefined): boolean {
  const [least, most] = [Number(one), Number(two)].sort((a, b) => a - b);
  return least !== undefined && most !== undefined && least > 2 && least < 55 && most > 72 && most < 136;
}

/** Whether the digits `start`–`end` of `text` are the fraction of one of two such decimals side by side, or of one that its label calls a degree. Bounded; never throws. */
export function isFraction(text: string, start: number, end: number): boolean {
  const own = integer.exec(text.slice(Math.max(0, start - 5), start));
  if (!own) return false;
  const begin = start - own[0].length;
  return (
    degree.test(text.slice(Math.max(0, begin - 14), begin)) ||
    isPlace(own[1], decimal.exec(text.slice(Math.max(0, begin - 30), begin))?.[1]) ||
    isPlace(own[1], behind.exec(text.slice(end, end + 30))?.[1])
  );
}
