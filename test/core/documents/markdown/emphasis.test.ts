import { expect, test } from 'vitest';
import { tooManyMarks } from '#core/documents/markdown/emphasis.ts';

test.each([
  ['marks in one paragraph', '*a_'.repeat(4_000)],
  ['marks on many lines of one paragraph', '张*，_a_ 李*\n'.repeat(4_000)],
  ['marks in many paragraphs', `${'*a_'.repeat(1_500)}\n\n`.repeat(8)],
  ['what looks like a fence', `\`\`\`a\`\n${'*a_'.repeat(4_000)}`],
])('too many: %s', (_, source) => {
  expect(tooManyMarks(source)).toBe(true);
});

test.each([
  ['nothing', ''],
  ['a table of masked numbers', `| 姓名 | 证件 |\n|---|---|\n${'| 张*三 | 110***1234 |\n'.repeat(20_000)}`],
  ['many paragraphs with a few', '**公示** _名单_\n\n'.repeat(50_000)],
  ['code', `\`\`\`sql\n${'insert into user_info_of_b values (1);\n'.repeat(5_000)}\`\`\`\n`],
  ['one long run', '*'.repeat(100_000)],
])('not too many: %s', (_, source) => {
  expect(tooManyMarks(source)).toBe(false);
});
