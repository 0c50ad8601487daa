/** Edit distance of two short words (optimal string alignment: a swap of neighbours counts once), in UTF-16 code units. */
export function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  let before: number[] = [];
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const change = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      const swap = swapped ? (before[j - 2] ?? 0) + 1 : change;
      next.push(Math.min(change, swap, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    [before, row] = [row, next];
  }
  return row[b.length] ?? 0;
}

/** Longer words are not compared: nobody mistypes them by a letter, and time stays bounded. */
const longest = 80;
/** Beyond so many options a suggestion costs more than it helps. */
const most = 2000;

/**
 * The one of `options` that someone most likely meant by `word`, or `undefined`.
 * Near means: equal but for case, one inside the other, or at most a third of the letters changed.
 */
export function nearest(word: string, options: Iterable<string>): string | undefined {
  if (word === '' || word.length > longest) return undefined;
  let best: string | undefined;
  let least = Number.POSITIVE_INFINITY;
  let seen = 0;
  for (const option of options) {
    if (++seen > most) break;
    if (Math.abs(option.length - word.length) >= least || option.length > longest) continue;
    const distance = option.toLowerCase() === word.toLowerCase() ? 0.5 : editDistance(word, option);
    const allowed = Math.max(1, Math.floor(Math.max(word.length, option.length) / 3));
    if (distance <= allowed && distance < least && distance < option.length)
      [best, least] = [option, distance];
  }
  return best;
}
