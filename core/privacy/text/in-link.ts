/** Numbers that stand in a web address, a DOI, a path, a name of a file. */
import { tableOf, whiteSpace } from '../characters/character-table.ts';
import { codeAt } from '../characters/characters.ts';

const endsLink = tableOf(`${whiteSpace}"'<>，。；（）`);

/** Whether `start`–`end` stands in one, and under no key of somebody's number. Bounded; never throws. */
export function inLink(text: string, start: number, end: number): boolean {
  const least = Math.max(0, start - 120);
  let from = start;
  while (from > least && endsLink[codeAt(text, from - 1)] !== 1) from--;
  const run = text.slice(from, start);
  // 05173581-8318-4631-8009-016693655535: the last part of a UUID.
  if (codeAt(text, start - 1) === 45 && /[\da-f]{8}-(?:[\da-f]{4}-){3}$/i.test(run)) return true;
  if (!/:\/\/|www\.|^\/|\.(?:com|cn|net)\/|(?<![\d.])10\.\d{4,6}\//i.test(run))
    return (
      /^[_-]?\d*\.(?:s?html?|pdf|docx?|xlsx?|jpe?g|png|zip)/i.test(text.slice(end, end + 12)) &&
      // 张三_138….pdf: the number of whom the file is.
      /(?:^|[^\u4e00-\u9fff])[_\-/a-z]$/i.test(text.slice(Math.max(0, start - 2), start))
    );
  return !/[?&#](?![afgmnstv]id=)[a-z_]{0,20}(?:id|card|phone|tel|mobile|no|sfz|sj|shouji|dh|dianhua)[a-z_]{0,10}=$/i.test(
    run,
  );
}
