import type { Decimal } from '../disclosure/schema/values.ts';
import { fold, labelKey } from './fold.ts';
import type { Form } from './form.ts';
import { type HeadField, headField } from './labels.ts';
import { type Note, note } from './note.ts';
import { readPoints } from './points.ts';
import type { Cell, Table } from './table.ts';

/** `body`: 部门名称; `total`: 自评总分 where it stands above the indicators. */
type Head = Pick<Form, 'project' | 'department' | 'unit' | 'period' | 'filledAt'> & {
  body?: string;
  total?: Decimal;
};

/** Day 60 of a spreadsheet is the 29 February 1900 that never was; forms are younger. */
const serial = (text: string): string | undefined => {
  const day = Number(text);
  if (!/^\d{5}(?:\.0+)?$/.test(text) || day < 36_526 || day > 73_050) return undefined;
  return new Date(Date.UTC(1899, 11, 30) + day * 86_400_000).toISOString().slice(0, 10);
};

/** `2024年3月5日`, `2024-3-5`, `2024.03.05`, `20240305`, `45356` → `2024-03-05`. `undefined` for what is no date. */
export function readDate(text: string): string | undefined {
  const written = text.normalize('NFKC').replace(/\s+/g, '');
  const found =
    /^(\d{4})[-./年](\d{1,2})[-./月](\d{1,2})日?$/.exec(written) ??
    /^(20\d{2})([01]\d)([0-3]\d)$/.exec(written);
  if (!found) return serial(written);
  const date = `${found[1]}-${found[2]?.padStart(2, '0')}-${found[3]?.padStart(2, '0')}`;
  const day = new Date(`${date}T00:00:00Z`);
  return Number.isNaN(day.getTime()) || day.toISOString().slice(0, 10) !== date ? undefined : date;
}

/** `2023年度`, `2023年`, `2023年上半年`, `2023年第二季度`, `2023` → `2023`, `2023-H1`, `2023-Q2`. */
export function readPeriod(text: string): string | undefined {
  const written = text.normalize('NFKC').replace(/\s+/g, '');
  const half = /(20\d{2})年度?([上下])半年/.exec(written);
  if (half) return `${half[1]}-H${half[2] === '上' ? 1 : 2}`;
  const quarter = /(20\d{2})年度?第?([一二三四1-4])季度/.exec(written);
  if (quarter) return `${quarter[1]}-Q${'一二三四'.indexOf(quarter[2] ?? '') + 1 || quarter[2]}`;
  return /(20\d{2})年/.exec(written)?.[1] ?? /^(20\d{2})$/.exec(written)?.[1];
}

/** A cell that holds labels and their values in one text: `填报单位：某局　　填表日期：2024年3月5日`. */
function inline(text: string): [HeadField | undefined, string][] {
  const parts = fold(text).split(/(?:\s{2,}|[\n;；　]|\t)+/);
  return parts.flatMap((part): [HeadField | undefined, string][] => {
    const found = /^([^:：]{2,16})[:：]\s*(.*)$/s.exec(part.trim());
    return found ? [[headField(found[1] ?? ''), found[2] ?? '']] : [];
  });
}

/** Reads labels and their values between two rows, the last one left out: 项目名称, 主管部门, 实施单位, 填表日期. */
export function readHead(table: Table, from: number, to: number, notes: Note[]): Head {
  const head: Head = {};
  for (let row = from; row < to; row++) {
    const cells = table.inRow(row);
    cells.forEach((cell, index) => {
      if (table.taken(cell)) return;
      const field = headField(cell.text);
      if (field !== undefined) {
        table.take(cell);
        const next = cells[index + 1];
        const value = next && headField(next.text) === undefined ? next : undefined;
        set(head, field, table.take(value), value ?? cell, table, notes);
        return;
      }
      const pairs = inline(cell.text).filter(([name]) => name !== undefined);
      if (pairs.length === 0) return;
      table.take(cell);
      for (const [name, value] of pairs) if (name) set(head, name, value.trim(), cell, table, notes);
    });
  }
  return head;
}

function set(head: Head, field: HeadField, text: string, cell: Cell, table: Table, notes: Note[]): void {
  if (field === 'person') {
    // Names of those who filled the form in are no part of what is published.
    if (text !== '') notes.push(note(table.place(cell), 'person', {}));
    return;
  }
  if (text === '') return;
  if (field === 'other') {
    notes.push(note(table.place(cell), 'unused', { cells: [table.place(cell).cell ?? ''] }));
    return;
  }
  if (field === 'total') {
    const total = readPoints(text);
    if (total !== undefined) head.total ??= total;
    else notes.push(note(table.place(cell), 'no-figure', { expected: 'points' }));
  } else if (field === 'period') {
    const period = readPeriod(text);
    if (period !== undefined) head.period ??= period;
  } else if (field === 'filledAt') {
    const date = readDate(text);
    if (date !== undefined) head.filledAt ??= date;
    else notes.push(note(table.place(cell), 'unused', { cells: [table.place(cell).cell ?? ''] }));
  } else head[field] ??= text.replace(/\s*\n\s*/g, '');
}

/** True for a row that holds the title of a form: `项目支出绩效自评表`. */
export const titleOf = (text: string): 'project' | 'department' | undefined => {
  const key = labelKey(text);
  if (key.length > 60 || !/绩效.{0,12}(?:表|报告)|自评(?:价)?表$/.test(key)) return undefined;
  return /整体/.test(key) ? 'department' : 'project';
};
