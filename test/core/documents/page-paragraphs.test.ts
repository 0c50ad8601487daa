import { describe, expect, test } from 'vitest';
import type { DrawnText } from '#core/documents/layout/drawn.ts';
import { pageBlocks } from '#core/documents/layout/page-blocks.ts';

const SIZE = 10;
/** A page of 500 with margins of 50: forty characters a line. */
const [WIDTH, LEFT] = [500, 50];

function drawn(text: string, line: number, left = LEFT): DrawnText {
  const edges = [left];
  for (const sign of text) edges.push((edges.at(-1) ?? 0) + (sign < '\u0100' ? SIZE / 2 : SIZE));
  const top = 100 + line * 16;
  return { text, edges, top, bottom: top + SIZE, turn: 0, hidden: false };
}

const textOf = (lines: readonly string[], left?: number): string =>
  pageBlocks(
    { width: WIDTH, height: 700, texts: lines.map((text, line) => drawn(text, line, left)), rules: [] },
    {},
    () => 0,
  )
    .blocks.map(({ text }) => text)
    .join('¶');

const full = '经个人申请、村级评议、乡镇审核，现将符合条件的人员名单向社会公开，公示期为七天，马小林，家庭住';
const upper = full.slice(0, 40);

describe('a paragraph goes on below a full line', () => {
  test.each([
    ['a label that is cut', [upper, '址：柳溪镇石塘村曹家组，一卡通账号为八位数字。']],
    ['a number that is not cut', [`${upper.slice(0, 32)}`, '110105194912310021为其身份证号，经核实无误。']],
  ])('%s', (_, lines) => expect(textOf([upper, ...lines])).toBe(upper + lines.join('')));

  test('words of Latin letters stay apart', () =>
    expect(textOf([upper, `${upper.slice(0, 39)}a`, 'b经办机构办理。'])).toContain('a b'));
});

describe('the line below is another', () => {
  test.each([
    ['behind the end of a sentence', [`${upper.slice(0, 39)}。`, '经办机构另行通知，请相互转告。']],
    ['an item of a list', [upper, '2. 马小林符合条件，予以公示。']],
    ['a serial number', [upper, '2 马小林 柳溪镇石塘村曹家组']],
    ['a name with what is told of it', [upper, '马小林，男，柳溪镇石塘村曹家组人。']],
    ['figures below figures', [`${upper.slice(0, 36)}12345678`, '87654321号文件，请遵照执行。']],
    ['below a short line', [upper.slice(0, 20), '另行通知，请相互转告。']],
    ['written tables', [`│${upper.slice(0, 39)}`, '备注栏内容│']],
  ])('%s', (_, lines) => expect(textOf(lines)).toBe(lines.join('\n')));

  test('rows of a list that end alike, far from the margin', () => {
    const rows = [
      '甲组户主与住址及其他情况说明之一',
      '乙组户主与住址及其他情况说明之二',
      '丙组户主与住址及其他情况说明之三',
    ];
    expect(textOf(rows)).toBe(rows.join('\n'));
  });
});
