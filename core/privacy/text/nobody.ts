/** Where nobody is told of: what might be a person's, and stands beside no word of a person, is more often a thing's or a body's. */
import { lookAround } from './record.ts';
import { MARK, type Marks } from './record-marks.ts';
import { standsName } from './record-pairs.ts';

/** Words of persons, sure or not. */
const person = MARK.person | MARK.hint;
/** Lines of an area: who gives one and no word of a person is an office. */
const lines = MARK.phoned | MARK.contact | MARK.office;

/** Whether nothing in the stretch around `at` tells of a person: no word of one (`sure`: of persons alone), no name by itself. Bounded; never throws. */
export function tellsNobody(text: string, at: number, marks: Marks, sure = false): boolean {
  const { among } = marks;
  const whole = among?.around(text) ?? text;
  lookAround(whole, at + (among?.shift ?? 0), marks);
  return (marks.said & (sure ? MARK.person : person)) === 0 && !standsName(whole, marks.to, marks);
}

/** Whether the line of an area stands there, and no word of a person: a name may be of who answers it in office. The stretch is the one looked at last. */
export const isOfLine = ({ said }: Marks): boolean => (said & person) === 0 && (said & lines) !== 0;
