/** 行踪轨迹: the value of a field or column that says so (活动轨迹, 行程): leak. Timetables and news never stand under such a label. */
import { why } from '../evidence.ts';
import { type Hit, makeHit } from '../hit.ts';
import { Ahead } from '../text/ahead.ts';

const timed = new Ahead(/\d|[日时点]/, 1);
const moved = new Ahead(/乘|入住|前往|到达|返回|就餐|途经|抵|购物|住|→|-/, 2);

export function readWhereabouts(text: string, start: number, end: number, hits: Hit[]): void {
  const last = Math.min(end, start + 200);
  if (last - start < 6 || !timed.in(text, start, last) || !moved.in(text, start, last)) return;
  const value = text.slice(start, last);
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
