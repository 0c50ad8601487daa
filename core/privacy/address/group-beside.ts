/** A village group without a figure beside a person's number: 138…，草庙乡前进村后滩社. It is a clause by itself, down from its township. */
import { tableOf } from '../characters/character-table.ts';
import { codeAt, isHan } from '../characters/characters.ts';
import { why } from '../evidence.ts';
import type { LeakKind } from '../finding.ts';
import { type Hit, lieOn, makeHit } from '../hit.ts';

const own = new Set<LeakKind>(['resident-id', 'mobile', 'bank-card', 'bank-account']);
/** 1: what parts the clauses of one person. */
const parts = tableOf('，,、/／\t|；; \u3000住址：:');
const group =
  /^[\u4e00-\u9fff]{0,16}(?:镇|乡|街道|苏木)[\u4e00-\u9fff]{1,8}(?:村|嘎查|社区|[村居]委会)[\u4e00-\u9fff]{1,6}(?:小组|组|社|屯|队)$/;
const ends = tableOf('组社屯队');
/** The longest of them, in characters. */
const longest = 34;

/** Adds village groups beside the numbers of `hits`. Linear; never throws. */
export function readGroupsBeside(text: string, hits: Hit[]): void {
  const count = hits.length;
  for (let index = 0; index < count; index++) {
    const hit = hits[index];
    if (hit?.severity !== 'leak' || !own.has(hit.kind)) continue;
    let from = hit.end;
    while (from - hit.end < 4 && parts[codeAt(text, from)] === 1) from++;
    let to = from;
    while (to - from < longest && isHan(codeAt(text, to))) to++;
    push(text, from, to, index, hits);
    to = hit.start;
    while (hit.start - to < 4 && parts[codeAt(text, to - 1)] === 1) to--;
    if (ends[codeAt(text, to - 1)] !== 1) continue;
    from = to;
    while (to - from < longest && isHan(codeAt(text, from - 1))) from--;
    push(text, from, to, index, hits);
  }
}

/** So many hits to either side of one may stand on a clause beside it. */
const near = 8;

/** Adds `start`–`end`, beside hit `index`, where it is such a group and nothing was found there. */
function push(text: string, start: number, end: number, index: number, hits: Hit[]): void {
  if (end - start < 7 || ends[codeAt(text, end - 1)] !== 1 || !group.test(text.slice(start, end))) return;
  if (lieOn(hits, start, end, index - near, index + near) || lieOn(hits, start, end, hits.length - 2)) return;
  hits.push(
    makeHit({ kind: 'address', start, end, confidence: 0.8, severity: 'leak', reasons: why.context }),
  );
}
