import type { CellPlace } from './grid.ts';

/** What a reading says about itself, each with the facts of its sentence; facts are figures and words of ours, never text of the form. */
export interface NoteFacts {
  // Understood.
  form: { layout: 'project' | 'department'; rows: number };
  funds: { lines: number; unit: '元' | '万元' };
  matched: { scheme: string };
  restored: { record: string; version: number };
  changed: { fields: readonly string[] };
  // Guessed.
  'money-unit': { unit: '元' | '万元' };
  'bare-operator': { op: string; cells: readonly string[] };
  percent: { from: string; to: string };
  'near-unit': { written: string; unit: string };
  'funds-merged': object;
  method: { method: string; cells: readonly string[] };
  judgement: { grade: string };
  weights: { sum: string };
  'new-scheme': { scheme: string; indicators: number };
  estimate: object;
  remark: object;
  'shared-reason': object;
  'split-reason': object;
  period: { period: string };
  // Left.
  unused: { cells: readonly string[] };
  person: object;
  hidden: { cells: readonly string[] };
  formula: object;
  'no-form': object;
  'words-for-figure': object;
  'rate-differs': { stated: string; computed: string };
  'fund-line': object;
  // Wrong.
  garbled: object;
  'person-level': object;
  'no-figure': { expected: 'money' | 'points' };
  'shared-weight': object;
  'no-weight': object;
  'no-rows': object;
  'no-name': object;
  'no-funds-total': object;
  'unmatched-row': { scheme: string; near?: string };
  'unit-differs': { written: string; expected: string };
  'foreign-scheme': { scheme: string };
  'broken-data': { row: number };
  withdrawn: object;
  'weights-sum': { sum: string; base: string };
}
export type NoteCode = keyof NoteFacts;
export type NoteLevel = 'understood' | 'guessed' | 'left' | 'wrong';

const levels = {
  form: 'understood',
  funds: 'understood',
  matched: 'understood',
  restored: 'understood',
  changed: 'understood',
  'new-scheme': 'guessed',
  'money-unit': 'guessed',
  'bare-operator': 'guessed',
  percent: 'guessed',
  'near-unit': 'guessed',
  'funds-merged': 'guessed',
  method: 'guessed',
  judgement: 'guessed',
  weights: 'guessed',
  estimate: 'guessed',
  remark: 'guessed',
  'shared-reason': 'guessed',
  'split-reason': 'guessed',
  period: 'guessed',
  unused: 'left',
  person: 'left',
  hidden: 'left',
  formula: 'left',
  'no-form': 'left',
  'words-for-figure': 'left',
  'rate-differs': 'left',
  'fund-line': 'left',
  'no-funds-total': 'left',
  garbled: 'wrong',
  'person-level': 'wrong',
  'no-figure': 'wrong',
  'shared-weight': 'wrong',
  'no-weight': 'wrong',
  'no-rows': 'wrong',
  'no-name': 'wrong',
  'unmatched-row': 'wrong',
  'unit-differs': 'wrong',
  'foreign-scheme': 'wrong',
  'broken-data': 'wrong',
  withdrawn: 'wrong',
  'weights-sum': 'wrong',
} as const satisfies Record<NoteCode, NoteLevel>;

/** One remark: where, what kind, and the facts of the sentence. `describeNote` puts it into words. */
export type Note = {
  [C in NoteCode]: CellPlace & { code: C; level: NoteLevel; facts: NoteFacts[C] };
}[NoteCode];

/** Makes a note; its level follows from its code. */
export function note<C extends NoteCode>({ sheet, cell }: CellPlace, code: C, facts: NoteFacts[C]): Note {
  // The fields agree by the type of the arguments; TypeScript cannot see that through the union.
  return { sheet, ...(cell === undefined ? {} : { cell }), code, level: levels[code], facts } as Note;
}
