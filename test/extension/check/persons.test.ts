import { expect, test } from 'vitest';
import type { Block } from '#core/documents/block.ts';
import type { Finding, LeakKind } from '#core/privacy/finding.ts';
import { personsOf } from '../../../extension/check/persons.ts';

const found = (kind: LeakKind, block: number, start: number, end: number): Finding => ({
  kind,
  block,
  start,
  end,
  confidence: 1,
  severity: 'leak',
  reasons: [],
});
const cell = (text: string, row: number, column: number): Block => ({
  text,
  role: 'cell',
  place: {},
  cell: { table: 0, row, column },
});
const text = (text: string): Block => ({ text, role: 'text', place: {} });

test('a row is one person, with or without a name', () => {
  const blocks = [cell('甲某', 1, 0), cell('a', 1, 1), cell('b', 2, 1)];
  const findings = [found('name', 0, 0, 2), found('resident-id', 1, 0, 1), found('mobile', 2, 0, 1)];
  expect(personsOf(blocks, findings)).toEqual([0, 0, 1]);
});

test('in a text, what follows a name belongs to it; what stands before any name to nobody', () => {
  const blocks = [text('1 甲某 2 乙某 3')];
  const findings = [
    found('mobile', 0, 0, 1),
    found('name', 0, 2, 4),
    found('mobile', 0, 5, 6),
    found('name', 0, 7, 9),
    found('mobile', 0, 10, 11),
  ];
  expect(personsOf(blocks, findings)).toEqual([undefined, 0, 0, 1, 1]);
});

test('one name in two places is one person, unless two numbers say otherwise', () => {
  const blocks = [
    cell('甲某', 1, 0),
    cell('x', 1, 1),
    cell('甲某', 2, 0),
    cell('y', 2, 1),
    text('甲某的电话 1'),
  ];
  const findings = [
    found('name', 0, 0, 2),
    found('resident-id', 1, 0, 1),
    found('name', 2, 0, 2),
    found('resident-id', 3, 0, 1),
    found('name', 4, 0, 2),
    found('mobile', 4, 6, 7),
  ];
  expect(personsOf(blocks, findings)).toEqual([0, 0, 1, 1, 0, 0]);
});

test('nothing found, nobody', () => expect(personsOf([text('甲某')], [])).toEqual([]));
