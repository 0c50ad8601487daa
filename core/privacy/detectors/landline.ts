/**
 * 固定电话: area code (010, 02x, 0xxx) and 7–8 digits beginning 2–8, or the number alone under a private label.
 * Private lines (家庭电话, the row or the record of a person) are leaks; lines of an office, hotlines, fax numbers and lines beside
 * nothing but a name, as of who answers in office, are not reported.
 */
import { type NumberDetector, proofs, reasonsOf } from '../evidence.ts';
import { GAP } from '../number/window-gap.ts';

const whole = /^(?:86|0086)?0?(?:10|2\d|[3-9]\d\d)[2-8]\d{6,7}\d{0,4}$/;

export const landline: NumberDetector = {
  id: 'landline',
  least: 7,
  most: 16,
  surest: 0.95,
  judge(candidate, evidence) {
    const { topic } = evidence;
    const labelled = topic === 'home-phone' || topic === 'phone' || topic === 'mobile';
    if (!labelled) {
      if (!candidate.numeric) return undefined;
      if (topic !== 'name' && topic !== undefined) return undefined;
    }
    // An area code begins with 0, a country code with 86; nothing else is a line without its label.
    const first = candidate.at(0);
    if (!labelled && first !== 48 && first !== 56) return undefined;
    if (!candidate.figures) return undefined;
    const value = candidate.digits(0);
    const zero = value.startsWith('0');
    if (!zero && /^(?:400|800|95|96|12|1[0-2])/.test(value)) return undefined;
    const area = zero
      ? value.length >= 10 && value.length <= 16 && whole.test(value)
      : value.startsWith('86') && whole.test(value);
    if (!area && !(labelled && /^[2-8]\d{6,7}$/.test(value))) return undefined;
    if (!area && candidate.count > 2) return undefined;
    // On the next line stands the rest behind an area code, no extension.
    // 家庭电话：0551，6234，5678: its label leans on it.
    const leans = topic === 'home-phone' && evidence.distance < 2 && candidate.count < 5;
    if (candidate.gap >= GAP.line && (!area || (candidate.count > 2 && !leans))) return undefined;
    // 09.20—2030.06.14: no area code is written with two figures, but Peking's and those of 02….
    if (!labelled && first === 48 && candidate.groups[0] === 2) return undefined;
    // 86 is a country code only where it is written as one.
    if (!labelled && first === 56 && candidate.groups[0] !== 2 && candidate.groups[0] !== 3) return undefined;
    if (evidence.link) return undefined;
    // Its label calls it private, whatever office is told of beside it.
    if (topic === 'home-phone' && (evidence.column || evidence.distance < 3 || !evidence.office))
      return {
        kind: 'landline',
        severity: 'leak',
        confidence: 0.95,
        reasons: reasonsOf(candidate, evidence, proofs.format),
      };
    if (evidence.office) return undefined;
    // Whether it is private is told by the row: `rows.ts` raises this notice beside a person.
    return {
      kind: 'landline',
      severity: 'notice',
      confidence: labelled ? 0.7 : 0.5,
      reasons: reasonsOf(candidate, evidence, proofs.format),
    };
  },
};
