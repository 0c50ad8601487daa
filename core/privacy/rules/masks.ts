/**
 * weak-mask, complementary-masks, inconsistent-mask: rules over the masked numbers of a document.
 * Grade (ours): at most 100 numbers left is a leak. Up to 10,000 someone decides when something beside the mask narrowed it
 * (a birth date, a sex) or at most 1,000 are left; of a card, too; of a mobile only one or two hidden digits count; a mask of 6 + 4 alone stays a notice, with its figure.
 */
import { because, type Severity } from '../finding.ts';
import type { Hit } from '../hit.ts';
import { type Beside, candidatesLeft, unite } from './mask-strength.ts';

/** A masked or full number with what belongs to it. */
export interface Marked {
  hit: Hit;
  /** Name of the person, folded; empty when none stands beside it. */
  person: string;
  beside: Beside;
  /** A stretch of the document: masks of different stretches never meet by place alone. */
  block: number;
}

const besidePerson = because('row');

function grade(left: number, narrowed: boolean): Severity | undefined {
  if (left <= 100) return 'leak';
  if (left <= 1_000 || (left <= 10_000 && narrowed)) return 'likely';
  return left <= 10_000 ? 'notice' : undefined;
}

/** Grades every mask of `marks` (document order) and turns silent hits into findings. Changes the hits in place. */
export function judgeMasks(marks: readonly Marked[]): void {
  const counted = new Map<string, number>();
  for (const { hit, beside } of marks) {
    if (hit.kind !== 'weak-mask' || hit.value === undefined) continue;
    if (hit.value.length !== 18) {
      if (hit.value.length === 11) judgeLine(hit, hit.value);
      else judgeCard(hit, hit.value);
      continue;
    }
    const key = `${hit.value}${beside.sex ?? ''}${beside.birth ?? ''}${beside.age ?? ''}`;
    const left = counted.get(key) ?? candidatesLeft(hit.value, beside);
    counted.set(key, left);
    const narrowed = beside.birth !== undefined || beside.sex !== undefined || beside.age === true;
    const severity = grade(left, narrowed);
    if (severity === undefined || left === 0) continue;
    hit.silent = false;
    hit.severity = severity;
    hit.reasons = [...hit.reasons, { code: 'candidates', figure: left }, ...(narrowed ? besidePerson : [])];
  }
  // Of persons of whom nothing is masked there is nothing to tell, and they are many.
  const people = new Map<string, Marked[]>();
  for (const mark of marks)
    if (mark.hit.kind === 'weak-mask' && mark.person !== '') people.set(personOf(mark), []);
  if (people.size === 0) return;
  for (const mark of marks)
    if (mark.person !== '' && mark.hit.value !== undefined) people.get(personOf(mark))?.push(mark);
  for (const group of people.values()) judgePerson(group);
}

/** Numbers of one name and one length may be one. */
const personOf = ({ person, hit }: Marked): string => `${person}#${hit.value?.length}`;

/** A mobile of which one or two digits are hidden: 1380*138000. A single star behind ten digits points to a note. */
function judgeLine(hit: Hit, value: string): void {
  if (!/^1[3-9]/.test(value) || /\d\*$/.test(value)) return;
  const left = 10 ** (value.split('*').length - 1);
  if (left > 100) return;
  hit.silent = false;
  hit.severity = 'leak';
  hit.reasons = [...hit.reasons, { code: 'candidates', figure: left }];
}

/** A bank card: the last digit follows from the others (ISO/IEC 7812-1, Luhn), so of the hidden ones one is known. */
function judgeCard(hit: Hit, value: string): void {
  const left = 10 ** (value.split('*').length - 2);
  const severity = grade(left, false);
  if (severity === undefined) return;
  hit.silent = false;
  hit.severity = severity;
  hit.reasons = [...hit.reasons, { code: 'candidates', figure: left }];
}

/** A name that more numbers share is not one person's: no more are compared. */
const most = 100;

/** The different numbers that are written out, at most 100. */
function fullValues(group: readonly Marked[]): string[] {
  const values = new Set<string>();
  for (const { hit } of group)
    if (hit.kind !== 'weak-mask' && values.size < most) values.add(hit.value ?? '');
  return [...values];
}

function judgePerson(group: readonly Marked[]): void {
  const full = fullValues(group);
  let united: string | undefined;
  for (const { hit } of group) {
    const value = hit.value ?? '';
    if (hit.kind !== 'weak-mask') continue;
    if (full.some((other) => unite(value, other) === other)) {
      become(hit, 'inconsistent-mask', [{ code: 'context' }]);
      continue;
    }
    const before = united;
    united = before === undefined ? value : unite(before, value);
    if (before === undefined || united === undefined || united === before) {
      united ??= value;
      continue;
    }
    const left = value.length === 18 ? candidatesLeft(united) : 10 ** (united.split('*').length - 1);
    const alone = value.length === 18 ? candidatesLeft(value) : 10 ** (value.split('*').length - 1);
    if (left > 100 || left >= alone) continue;
    become(hit, 'complementary-masks', [{ code: 'candidates', figure: left }]);
    if (full.length < most) full.push(value);
  }
}

function become(hit: Hit, kind: 'complementary-masks' | 'inconsistent-mask', reasons: Hit['reasons']): void {
  hit.kind = kind;
  hit.severity = 'leak';
  hit.confidence = 0.9;
  hit.silent = false;
  hit.reasons = reasons;
}
