/** 军官证、士兵证、文职人员证: 军字第…号, 士字第…号, 政字第…号 and the like, or 4–12 characters under the label. */
import { type NumberDetector, proofs, reasonsOf, why } from '../evidence.ts';
import { type Hit, makeHit } from '../hit.ts';

const shape =
  /(?:[军兵士文职参政后装联海空陆火广北南沈兰济成京武警消边特][\u4e00-\u9fff]{0,2}字第?|[军兵士官]{1,2}(?:证|号)第)\s?\d{4,10}$/;

/** 军字第1234567号 whose number is `numberStart`–`numberEnd`. True when found. */
export function readMilitary(text: string, numberStart: number, numberEnd: number, hits: Hit[]): boolean {
  const from = Math.max(0, numberStart - 8);
  const found = shape.exec(text.slice(from, numberEnd));
  if (
    !found ||
    /[\d０-９〕）)]/.test(text.charAt(from + found.index - 1)) ||
    /[处罚决令函发文告]/.test(found[0].replace(/^文/, ''))
  )
    return false;
  const military =
    /军|兵|士|武|警|文职/.test(found[0]) ||
    /军官|士兵|士官|军人|军/.test(text.slice(Math.max(0, from - 14), from + found.index));
  if (!military || /[〔（(]\d{4}/.test(text.slice(Math.max(0, from - 6), numberStart))) return false;
  const end = text.charAt(numberEnd) === '号' ? numberEnd + 1 : numberEnd;
  if (/^(?:文件|批复|令|通知|提案|函|命令)/.test(text.slice(end, end + 2))) return false;
  hits.push(
    makeHit({
      kind: 'military-id',
      start: from + found.index,
      end,
      confidence: 0.93,
      severity: 'leak',
      reasons: why.format,
    }),
  );
  return true;
}

export const militaryId: NumberDetector = {
  id: 'military-id',
  least: 4,
  most: 14,
  only: ['military-id'],
  judge(candidate, evidence) {
    if (
      evidence.topic !== 'military-id' ||
      evidence.distance > 3 ||
      !/^[A-Z]{0,3}\d{4,14}$/.test(candidate.value)
    )
      return undefined;
    return {
      kind: 'military-id',
      severity: 'leak',
      confidence: 0.88,
      reasons: reasonsOf(candidate, evidence, proofs.format),
    };
  },
};
