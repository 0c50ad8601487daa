import { compare, constant, hundred, parse, show, sign, zero } from '../exact.ts';
import type { ScoringMethod } from './method.ts';

/**
 * 定性分档: `weight × share`, the share (percent) chosen inside the range of the grade, with a reason (达成 80–100, 部分达成 60–80, 未达成 0–60).
 * A share outside its grade is not scored.
 * Source: 财预〔2020〕10号, 定性指标 in three grades; the ranges are the scheme's.
 */
export const qualitative: ScoringMethod<'qualitative'> = {
  id: 'qualitative',
  needsWeight: true,
  counts: 'points',
  bounds: (_scoring, weight) => ({ low: zero, high: weight ?? zero }),
  problems: (_leaf, scoring) =>
    scoring.grades.every(
      ({ low, high }) =>
        sign(constant(low)) >= 0 &&
        compare(constant(low), constant(high)) <= 0 &&
        compare(constant(high), hundred) <= 0,
    )
      ? []
      : ['grade-range'],
  score({ scoring, weight, result }) {
    if (weight === undefined) return { outcome: 'unknown', because: 'scheme-error' };
    const judgement = result?.judgement;
    if (judgement === undefined) return { outcome: 'unknown', because: 'no-judgement' };
    const grade = scoring.grades.find(({ name }) => name === judgement.grade);
    const share = parse(judgement.share);
    if (!grade || compare(share, constant(grade.low)) < 0 || compare(share, constant(grade.high)) > 0)
      return { outcome: 'unknown', because: 'outside-grade' };
    if (sign(share) < 0 || compare(share, hundred) > 0)
      return { outcome: 'unknown', because: 'scheme-error' };
    return {
      outcome: 'scored',
      points: weight.mul(share).div(hundred),
      formula: 'weight × share %',
      inputs: {
        grade: grade.name,
        share: judgement.share,
        low: grade.low,
        high: grade.high,
        weight: show(weight),
      },
    };
  },
};
