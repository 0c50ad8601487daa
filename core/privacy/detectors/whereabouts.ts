/** 行踪轨迹: the value of a field or column that says so (活动轨迹, 行程): leak. Timetables and news never stand under such a label. */
import { why } from '../evidence.ts';
import { type Hit, makeHit } from '../hit.ts';

export function readWhereabouts(text: string, start: number, end: number, hits: Hit[]): void {
  const value = text.slice(start, Math.min(end, start + 200));
  if (
    value.length < 6 ||
    !/\d|[日时点]/.test(value) ||
    !/乘|入住|前往|到达|返回|就餐|途经|抵|购物|住|→|-/.test(value)
  )
    return;
  hits.push(
    makeHit({
      kind: 'whereabouts',
      start,
      end: start + value.trimEnd().length,
      confidence: 0.85,
      severity: 'leak',
      reasons: why.label,
    }),
  );
}
