import { describe, expect, test } from 'vitest';
import { readMarks } from '#core/privacy/text/read-marks.ts';
import { lookAround, narrowest, noMarks } from '#core/privacy/text/record.ts';
import type { Marks } from '#core/privacy/text/record-marks.ts';

const look = (text: string, at: number) => {
  const marks = noMarks();
  lookAround(text, at, marks);
  return marks;
};

describe('the stretch that is looked at', () => {
  test.each([
    ['', 0, [0, 0]],
    ['甲\n\n乙\n丙\n\n丁', 3, [2, 6]],
    ['甲\n \n乙', 4, [2, 5]],
    ['甲\n乙', 2, [0, 3]],
  ])('ends at blank lines: %j at %i', (text, at, bounds) => {
    const { from, to } = look(text, at);
    expect([from, to]).toEqual(bounds);
  });

  test('is bounded', () => {
    const { from, to } = look('甲'.repeat(5_000), 2_500);
    expect(to - from).toBeLessThanOrEqual(540);
  });

  test('is read once for places that stand close together', () => {
    const text = '甲：乙，'.repeat(2_000);
    const marks = noMarks();
    let looks = 0;
    let from = -1;
    for (let at = 0; at < text.length; at += 4) {
      lookAround(text, at, marks);
      if (marks.from !== from) looks++;
      from = marks.from;
    }
    expect(looks).toBeLessThan(text.length / 100);
  });

  test.each([
    '户名：甲公司，账号：一二三；',
    '<b>地址</b>：东路1号，电话 0551-62345678。\n',
    '{"name": "某某局", "tel": "0551-62345678"}, ',
    '（1）张三，13800138000，联系电话：0551-62345678；',
  ])('reads on what overlaps as if it were read anew: %#', (unit) => {
    const text = unit.repeat(80);
    const marks = noMarks();
    for (let at = 0; at < text.length; at += 37) {
      lookAround(text, at, marks);
      const anew = { ...noMarks(), from: marks.from, to: marks.to };
      readMarks(text, anew);
      // What the edge cuts in two may be told otherwise.
      const inner = ({ at: places, kind }: Marks) =>
        places.flatMap((place, mark) => (place < anew.from + 40 ? [] : [[place, kind[mark]]]));
      expect(inner(marks)).toEqual(inner(anew));
    }
  });
});

test('records are asked about from the narrowest on', () => {
  const text = '{"a":{"b":"▲"},"c":1}';
  const sizes: number[] = [];
  const marks = look(text, text.indexOf('▲'));
  narrowest(marks, text.indexOf('▲'), (first, last, _, own) => {
    if (!own) sizes.push(last - first);
    return undefined;
  });
  expect(sizes.slice(0, 2)).toEqual([1, 3]);
});
