import { join, map, plain, type Text, t } from './document.ts';
import type { Random } from './random.ts';

/** A list of people (or of anything) before it has a format. */
export interface Table {
  headers: readonly string[];
  /** Names of the fields where the format is JSON. */
  keys: readonly string[];
  rows: readonly (readonly Text[])[];
}

type Renderer = (table: Table, r: Random) => Text;

const escapeHtml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
const escapeJson = (text: string): string => JSON.stringify(text).slice(1, -1);
const quoteCsv = (cell: Text): Text =>
  /[",\n]/.test(plain(cell)) ? t`"${map(cell, (s) => s.replaceAll('"', '""'))}"` : cell;

/** Columns a text takes in a fixed-width font: two for Chinese letters. */
const width = (text: string): number => {
  let sum = 0;
  for (const c of text) sum += (c.codePointAt(0) ?? 0) > 0x2e7f ? 2 : 1;
  return sum;
};
const pad = (cell: Text, columns: number): Text =>
  t`${cell}${' '.repeat(Math.max(0, columns - width(plain(cell))))}`;
const widths = ({ headers, rows }: Table): number[] =>
  headers.map((header, c) => Math.max(width(header), ...rows.map((row) => width(plain(row[c] ?? [])))));

const lines = (texts: readonly Text[]): Text => join(texts, '\n');

const markdown: Renderer = ({ headers, rows }, r) => {
  const tight = r.chance(0.3);
  const line = (cells: readonly Text[]): Text =>
    tight ? t`|${join(cells, '|')}|` : t`| ${join(cells, ' | ')} |`;
  const rule = headers.map(() => [r.pick(['---', ':--', '----', ':---:'])]);
  return lines([line(headers.map((h) => [h])), line(rule), ...rows.map((row) => line(row))]);
};

const html: Renderer = ({ headers, rows }, r) => {
  const head = r.pick(['th', 'td']);
  const open = r.pick([
    '<td>',
    '<td style="text-align:center">',
    '<td class="xl65" width="120">',
    '<td><p><span style="font-size:14px">',
  ]);
  const close = open.endsWith('<span style="font-size:14px">') ? '</span></p></td>' : '</td>';
  const gap = r.pick(['', '\n', '\n    ']);
  const row = (cells: readonly Text[], a: string, b: string): Text =>
    t`<tr>${cells.flatMap((cell) => t`${gap}${a}${map(cell, escapeHtml)}${b}`)}</tr>\n`;
  const body = rows.flatMap((cells) => row(cells, open, close));
  return t`<table border="1">\n${row(
    headers.map((h) => [h]),
    `<${head}>`,
    `</${head}>`,
  )}${body}</table>`;
};

/** A title row over all columns, then the header; or two headers merged under one. */
const htmlMerged: Renderer = ({ headers, rows }, r) => {
  const cells = (row: readonly Text[]): Text => row.flatMap((cell) => t`<td>${map(cell, escapeHtml)}</td>`);
  const body = rows.flatMap((row) => t`<tr>${cells(row)}</tr>\n`);
  if (r.chance(0.5) || headers.length < 4)
    return t`<table><tbody>\n<tr><td colspan="${headers.length}">${r.pick(['花名册', '公示表', '汇总表', '人员名单'])}</td></tr>\n<tr>${cells(headers.map((h) => [h]))}</tr>\n${body}</tbody></table>`;
  const first = headers.slice(0, -2).flatMap((h) => t`<th rowspan="2">${h}</th>`);
  return t`<table><thead>\n<tr>${first}<th colspan="2">${r.pick(['基本情况', '登记信息', '其他信息'])}</th></tr>\n<tr>${headers.slice(-2).flatMap((h) => t`<th>${h}</th>`)}</tr></thead>\n<tbody>${body}</tbody></table>`;
};

const htmlTransposed: Renderer = ({ headers, rows }) =>
  t`<table>\n${headers.flatMap((h, c) => t`<tr><th>${h}</th>${rows.flatMap((row) => t`<td>${map(row[c] ?? [], escapeHtml)}</td>`)}</tr>\n`)}</table>`;

const separated =
  (separator: string): Renderer =>
  ({ headers, rows }) => {
    const cell = separator === ',' ? quoteCsv : (text: Text): Text => text;
    return lines([headers.map((h) => [h]), ...rows].map((row) => join(row.map(cell), separator)));
  };

/** CSV whose first line is a title, as spreadsheets export it. */
const csvTitled: Renderer = (table, r) =>
  t`${r.pick(['公示名单', '发放明细表', '人员信息表'])}${','.repeat(table.headers.length - 1)}\n${separated(',')(table, r)}`;

const aligned: Renderer = (table, r) => {
  const columns = widths(table);
  const gap = r.int(2, 4);
  return lines(
    [table.headers.map((h) => [h]), ...table.rows].map((row) =>
      row.flatMap((cell, c) => (c === row.length - 1 ? cell : pad(cell, (columns[c] ?? 0) + gap))),
    ),
  );
};

/** As copied out of a PDF: one space between cells. */
const copied: Renderer = (table, r) => separated(' ')(table, r);

const boxed: Renderer = (table) => {
  const columns = widths(table);
  const line = (row: readonly Text[]): Text =>
    t`│${join(
      row.map((cell, c) => pad(cell, columns[c] ?? 0)),
      '│',
    )}│`;
  const rule = (l: string, m: string, e: string): Text => [l + columns.map((n) => '─'.repeat(n)).join(m) + e];
  return lines([
    rule('┌', '┬', '┐'),
    line(table.headers.map((h) => [h])),
    rule('├', '┼', '┤'),
    ...table.rows.map(line),
    rule('└', '┴', '┘'),
  ]);
};

const records: Renderer = ({ headers, rows }, r) => {
  const colon = r.pick(['：', '：', ': ', ':']);
  const gap = r.pick(['\n', '\n', '　']);
  return join(
    rows.map((row) =>
      join(
        row.map((cell, c) => t`${headers[c] ?? ''}${colon}${cell}`),
        gap,
      ),
    ),
    '\n\n',
  );
};

const sentences: Renderer = ({ headers, rows }, r) => {
  const colon = r.pick(['：', '', '为']);
  return lines(
    rows.map((row, i) => {
      const cells = row.map((cell, c) =>
        headers[c] === '姓名' || /序号/.test(headers[c] ?? '') ? cell : t`${headers[c] ?? ''}${colon}${cell}`,
      );
      return t`${i + 1}. ${join(cells.slice(/序号/.test(headers[0] ?? '') ? 1 : 0), '，')}；`;
    }),
  );
};

const json: Renderer = ({ headers, keys, rows }, r) => {
  const names = r.chance(0.5) ? headers : keys;
  const indent = r.chance(0.6) ? '\n  ' : '';
  const object = (row: readonly Text[]): Text =>
    t`{${join(
      row.map((cell, c) => t`"${names[c] ?? ''}": "${map(cell, escapeJson)}"`),
      `,${indent} `,
    )}}`;
  return t`[${indent}${join(rows.map(object), `,${indent}`)}${indent === '' ? '' : '\n'}]`;
};

/** Label | value | label | value, one form a person. */
const forms: Renderer = ({ headers, rows }, r) => {
  const asHtml = r.chance(0.5);
  return join(
    rows.map((row) => {
      const pairs: Text[] = row.map(
        (cell, c) =>
          t`${headers[c] ?? ''}${asHtml ? '</th><td>' : ' | '}${asHtml ? map(cell, escapeHtml) : cell}`,
      );
      const out: Text[] = [];
      for (let i = 0; i < pairs.length; i += 2) {
        const two = pairs.slice(i, i + 2);
        out.push(asHtml ? t`<tr><th>${join(two, '</td><th>')}</td></tr>` : t`| ${join(two, ' | ')} |`);
      }
      return asHtml ? t`<table>\n${lines(out)}\n</table>` : lines(out);
    }),
    '\n\n',
  );
};

/** 姓　名, 身 份 证 号: headers drawn apart, as forms and word processors do. */
const spacedHeaders: Renderer = (table, r) => {
  const gap = r.pick([' ', '　', '&nbsp;', '  ']);
  const headers = table.headers.map((h) => (h.length < 5 && !/[（(]/.test(h) ? [...h].join(gap) : h));
  const renderer = gap === '&nbsp;' ? html : r.pick([markdown, boxed, separated('\t'), records]);
  return gap === '&nbsp;'
    ? html({ ...table, headers: table.headers }, r).map((piece) =>
        typeof piece === 'string' && table.headers.includes(piece) && piece.length < 5
          ? [...piece].join(gap)
          : piece,
      )
    : renderer({ ...table, headers }, r);
};

/** Bullets with bold labels, one person a block. */
const bullets: Renderer = ({ headers, rows }, r) => {
  const [open, close] = r.pick([
    ['**', '**：'],
    ['', '：'],
    ['**', ':** '],
    ['【', '】'],
  ]);
  return join(
    rows.map((row) => lines(row.map((cell, c) => t`- ${open}${headers[c] ?? ''}${close}${cell}`))),
    '\n\n',
  );
};

/** 姓名=…；身份证号=… */
const pairs: Renderer = ({ headers, rows }, r) => {
  const [equals, gap] = r.pick([
    ['=', ';'],
    [' = ', '; '],
    ['：', ' | '],
    [':', ','],
    ['：', '；'],
  ]);
  return lines(
    rows.map((row) =>
      join(
        row.map((cell, c) => t`${headers[c] ?? ''}${equals}${cell}`),
        gap,
      ),
    ),
  );
};

const xml: Renderer = ({ headers, keys, rows }, r) => {
  const names = r.chance(0.5) ? keys : headers.map((h) => h.replace(/[^一-龥A-Za-z]/g, ''));
  const record = (row: readonly Text[]): Text =>
    t`  <record>\n${row.flatMap((cell, c) => t`    <${names[c] ?? 'x'}>${map(cell, escapeHtml)}</${names[c] ?? 'x'}>\n`)}  </record>\n`;
  return t`<?xml version="1.0" encoding="UTF-8"?>\n<records>\n${rows.flatMap(record)}</records>`;
};

/** Each person in a paragraph of HTML, lines parted by <br>. */
const htmlLines: Renderer = ({ headers, rows }, r) => {
  const gap = r.pick(['<br>', '<br/>\n', '&nbsp;&nbsp;']);
  return lines(
    rows.map(
      (row) =>
        t`<p>${join(
          row.map((cell, c) => t`${headers[c] ?? ''}：${map(cell, escapeHtml)}`),
          gap,
        )}</p>`,
    ),
  );
};

/** A first column whose one cell stands for all rows. */
const htmlRowspan: Renderer = ({ headers, rows }, r) =>
  t`<table><tr><th>${r.pick(['单位', '村', '批次'])}</th>${headers.flatMap((h) => t`<th>${h}</th>`)}</tr>\n${rows.flatMap(
    (row, i) =>
      t`<tr>${i === 0 ? `<td rowspan="${rows.length}">${r.pick(['第一批', '城关镇', '二大队'])}</td>` : ''}${row.flatMap((cell) => t`<td>${map(cell, escapeHtml)}</td>`)}</tr>\n`,
  )}</table>`;

export const renderers = {
  ...{ spacedHeaders, bullets, pairs, xml, htmlLines, htmlRowspan },
  ...{ markdown, html, htmlMerged, htmlTransposed, csv: separated(','), tsv: separated('\t'), csvTitled },
  ...{ aligned, copied, boxed, records, sentences, json, forms },
};
export type Format = keyof typeof renderers;

const usual: readonly Format[] = [
  ...([
    'markdown',
    'markdown',
    'html',
    'html',
    'html',
    'htmlMerged',
    'htmlTransposed',
    'csv',
    'tsv',
    'csvTitled',
  ] as const),
  ...(['spacedHeaders', 'bullets', 'pairs', 'xml', 'htmlLines', 'htmlRowspan'] as const),
  ...(['aligned', 'aligned', 'boxed', 'records', 'records', 'sentences', 'json', 'forms', 'copied'] as const),
];

export function render(table: Table, r: Random, formats: readonly Format[] = usual): Text {
  return renderers[r.pick(formats)](table, r);
}
