/** Marks of emphasis that the parser of Markdown weighs against each other: how many there are. */

/** Runs of such marks, squared and summed over paragraphs: with more the parser takes longer than a second. */
const MAX_WEIGHED = 6_000 ** 2;

/** What opens or closes code, of which nothing is weighed. */
const fenceOf = /^ {0,3}(?:(`)``+(?!.*`)|(~)~~+)/;
/** The row below the head of a table: each row behind it is weighed by itself. */
const rule = /^[ \t]*\|?[ \t]*:?-+:?[ \t]*\|[ \t:|-]*$/;

/** Whether `source` holds more of them than the parser can weigh in time. Linear; never throws. */
export function tooManyMarks(source: string): boolean {
  let weighed = 0;
  let marks = 0;
  let fence: string | undefined;
  let table = false;
  for (const line of source.split(/\r?\n/)) {
    const [opened, ticks = '~'] = fenceOf.exec(line) ?? [];
    if (opened !== undefined && (fence === undefined || fence === ticks)) {
      fence = fence === undefined ? ticks : undefined;
      continue;
    }
    if (fence !== undefined) continue;
    if (line.trim() === '' || (!table && rule.test(line))) {
      weighed += marks ** 2;
      marks = 0;
      table = line.includes('|');
      continue;
    }
    const runs = line.match(/\*+|_+|~+/g)?.length ?? 0;
    if (table) weighed += runs ** 2;
    else marks += runs;
    if (weighed + marks ** 2 > MAX_WEIGHED) return true;
  }
  return false;
}
