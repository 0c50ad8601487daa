import { describe, expect, test } from 'vitest';
import type { Box, DrawnText } from '#core/documents/layout/drawn.ts';
import { pageBlocks } from '#core/documents/layout/page-blocks.ts';

const SIZE = 10;
const PITCH = 15;
const wide = (text: string) => [...text].reduce((sum, sign) => sum + (sign < '\u0100' ? SIZE / 2 : SIZE), 0);

/** A text as a program draws it in one go: `x` and `y` of its upper left corner. */
function drawn(text: string, x: number, y: number): DrawnText {
  const edges = [x];
  for (const sign of text) edges.push((edges.at(-1) ?? x) + wide(sign));
  return { text, edges, top: y, bottom: y + SIZE, turn: 0, hidden: false };
}

type Align = 'top' | 'middle' | 'bottom';

/** A table without upright lines: cells of one or more lines, `\n` between them, and so much room around each. */
function laid(
  rows: readonly (readonly string[])[],
  widths: readonly number[],
  style: { align: Align; padding: number; ruled?: boolean; right?: boolean },
): { texts: DrawnText[]; rules: Box[] } {
  const texts: DrawnText[] = [];
  const rules: Box[] = [];
  let y = 100;
  for (const row of rows) {
    const height = Math.max(...row.map((cell) => cell.split('\n').length)) * PITCH;
    let x = 50;
    row.forEach((cell, column) => {
      const lines = cell.split('\n');
      const free = height - lines.length * PITCH;
      const above = { top: 0, middle: free / 2, bottom: free }[style.align];
      const width = widths[column] ?? 0;
      lines.forEach((line, index) => {
        const from = style.right ? x + width - style.padding - wide(line) : x + style.padding;
        if (line) texts.push(drawn(line, from, y + style.padding + above + index * PITCH));
      });
      if (style.ruled) rules.push({ x0: x, x1: x + width, y0: y - 0.3, y1: y + 0.3 });
      x += width;
    });
    y += height + 2 * style.padding;
  }
  return { texts, rules };
}

/** The cells of all tables, by rows that hold something, lines joined. */
function rowsIn(texts: DrawnText[], rules: Box[] = []): string[][] {
  const { blocks } = pageBlocks({ width: 600, height: 800, texts, rules }, {}, counter());
  const rows = new Map<string, string[]>();
  for (const { cell, text } of blocks) {
    if (!cell) continue;
    const key = `${cell.table} ${String(cell.row).padStart(4, '0')}`;
    const row = rows.get(key) ?? [];
    row[cell.column] = text.replaceAll('\n', '');
    rows.set(key, row);
  }
  return [...rows].sort(([a], [b]) => a.localeCompare(b)).map(([, row]) => [...row].map((one) => one ?? ''));
}

const counter = () => {
  let last = 0;
  return () => last++;
};

const list = [
  ['序号', '姓名', '身份证\n号码', '家庭住址', '备注'],
  ['1', '张三丰', '11010119\n90030700\n4X', '示例镇东\n河村三组\n18号', ''],
  ['2', '欧阳\n明月', '11010119\n85121200\n17', '示例镇', '代领'],
  ['3', '李四', '11010119\n79010100\n28', '示例镇西\n河村七组', ''],
  ['4', '王五', '11010119\n66050500\n39', '示例镇南\n湖路\n36号院\n2号楼', '本人'],
];
const plain = list.map((row) => row.map((cell) => cell.replaceAll('\n', '')));
const widths = [40, 50, 60, 60, 50];

describe('a table without upright lines, whose cells go over several lines', () => {
  test.each(
    (['top', 'middle', 'bottom'] as const).flatMap((align) =>
      [5, 2].flatMap((padding) =>
        [false, true].flatMap((ruled) => [false, true].map((right) => ({ align, padding, ruled, right }))),
      ),
    ),
  )(
    'cells at the $align, $padding around them, lines between rows: $ruled, to the right: $right',
    (style) => {
      const { texts, rules } = laid(list, widths, style);
      expect(rowsIn(texts, rules)).toEqual(plain.map((row) => (row.at(-1) === '' ? row.slice(0, -1) : row)));
    },
  );

  test.each(['top', 'middle', 'bottom'] as const)(
    'no room between rows, cells at the %s: serial numbers tell',
    (align) => {
      const { texts } = laid(
        list.map(([serial = '', ...row]) => [serial, ...row]),
        widths.map((width) => width + 3),
        { align, padding: 0 },
      );
      const rows = rowsIn(texts);
      expect(rows.slice(-4).map((row) => row.slice(0, 4))).toEqual(
        plain.slice(1).map((row) => row.slice(0, 4)),
      );
    },
  );

  test('below a header, in columns that nearly touch', () => {
    const cells = [
      ['申请人', '公民身份号码', '联系电话'],
      ['张三', '11010119900307004X', '13800000001'],
      ['欧阳明月', '110101198512120017', '13800000002'],
      ['李四', '110101197901010028', '13800000003'],
    ];
    const { texts } = laid(cells, [43, 92, 60], { align: 'top', padding: 0.5 });
    expect(rowsIn(texts)).toEqual(cells);
  });
});

describe('what is as it was', () => {
  test('rows of one line each', () => {
    const cells = [
      ['项目', '预算数', '决算数'],
      ['法律援助', '120.00', '118.50'],
      ['人民调解', '80.00', '80.00'],
      ['社区矫正', '45.00', '41.20'],
    ];
    expect(rowsIn(laid(cells, [100, 80, 80], { align: 'top', padding: 0 }).texts)).toEqual(cells);
  });

  test('paragraphs with figures that were drawn apart are no table', () => {
    const lines = [
      ['本年度共办理案件', '1234', '件，同比增长', '5', '个百分点；其中'],
      ['法律援助', '567', '件，人民调解', '89', '件，均已办结，满意率'],
      ['达到', '98', '以上，全年', '12', '次培训，参加人员共', '345', '人次'],
      ['各项指标', '6', '个，完成', '6', '个，完成率为', '100', '，详见附表'],
    ];
    const texts = lines.flatMap((parts, line) => {
      let x = 50;
      return parts.map((part) => {
        const text = drawn(part, x, 100 + line * PITCH);
        x += wide(part) + 2.5;
        return text;
      });
    });
    expect(rowsIn(texts)).toEqual([]);
  });

  test('letters drawn one by one with room between them stay one cell', () => {
    const cells = [
      ['单位名称', '年度', '结果'],
      ['示例县司法局', '2024', '优秀'],
      ['示例县信访局', '2024', '良好'],
      ['示例县人民法院', '2024', '优秀'],
    ];
    const texts = laid(cells, [140, 80, 60], { align: 'top', padding: 2 }).texts.flatMap(
      ({ text, edges, top }) =>
        [...text].map((sign, index) => drawn(sign, (edges[index] ?? 0) + index * 0.9, top)),
    );
    expect(rowsIn(texts)).toEqual(cells);
  });
});
