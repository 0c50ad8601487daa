/**
 * 行踪轨迹: the value of a field or column that says so (活动轨迹, 行程), or two steps and more of a named person, each with its hour: leak.
 * Timetables and news never stand under such a label, and programmes name who speaks, not where somebody stays.
 */
import { lineStart } from '../address/line-start.ts';
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

/** 乘坐, 入住, 购物: what somebody does on the way. */
const onTheWay = /乘坐|搭乘|入住|[就用]餐|购物|抵达|前往|返回/;
/** 9:10乘坐G1234次列车, 10时30分入住…, 12:00，张三到…超市: an hour, and where somebody is then. */
const step =
  /(?:\d{1,2}[:：]\d{2}|\d{1,2}[时点](?:\d{1,2}分|半)?)(?:许|左右)?[，,]?[^，,。；;\n\d]{0,8}?(?:[乘搭]|入住|前往|[到抵]|返回|离开|出发|在[^，,。；;\n]{1,12}(?:[就用]餐|购物|就诊))[^，。；;\n]{0,20}/g;
/** So much behind a name may tell where somebody was, so much before it the first hour. */
const [reach, lead] = [160, 24];

/** Adds the ways that the lines of the names among `hits` (sorted by start) tell. Linear. */
export function readMovesTold(text: string, hits: Hit[]): void {
  if (!onTheWay.test(text)) return;
  let last = -1;
  for (const { kind, start, end } of hits.slice()) {
    if (kind !== 'name' || start < last) continue;
    const from = lineStart(text, start, lead);
    const [line = ''] = text.slice(from, end + reach).split('\n', 1);
    const steps = [...line.matchAll(step)];
    const [first, final] = [steps[0], steps.at(-1)];
    if (!first || !final || steps.length < 2 || !onTheWay.test(line)) continue;
    last = from + final.index + final[0].length;
    const way = { start: from + first.index, end: last };
    if (hits.some((one) => one.kind === 'whereabouts' && one.start < way.end && way.start < one.end))
      continue;
    hits.push(
      makeHit({ kind: 'whereabouts', ...way, confidence: 0.8, severity: 'leak', reasons: why.contextRow }),
    );
  }
}
