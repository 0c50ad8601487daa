/** 3-2-1702，张三，139…: house, entrance and room alone say nothing; right before a person's phone on its line they are a home. */
import { codeAt } from '../characters/characters.ts';
import { why } from '../evidence.ts';
import { type Hit, makeHit } from '../hit.ts';

/** So far before a phone its room is looked for. UTF-16 code units. */
const farthest = 30;
/** House, entrance and room; then at most a name and a label. Years and codes of parcels are none. */
const room =
  /(?:^|[\s，,、；;。（(|])(\d{1,2}-\d{1,2}-(?!(?:19|20)\d\d\D)\d{3,4})(?=[\s，,、|）)][^\n\d-]{0,18}$)/;
const code = /[码号]\s?$/;

/** Adds the rooms that stand before phones to `hits`. Looks at 30 characters before each phone; never throws. */
export function readRoomsBeside(text: string, hits: Hit[]): void {
  for (let index = 0, count = hits.length; index < count; index++) {
    const hit = hits[index];
    if (hit?.kind !== 'mobile' || hit.severity === 'notice') continue;
    const least = Math.max(0, hit.start - farthest);
    let at = hit.start - 1;
    while (at > least && codeAt(text, at) !== 45 && codeAt(text, at) !== 10) at--;
    if (codeAt(text, at) !== 45) continue;
    const found = room.exec(text.slice(least, hit.start));
    const value = found?.[1];
    if (!found || value === undefined) continue;
    const start = least + found.index + found[0].length - value.length;
    if (code.test(text.slice(Math.max(0, start - 6), start))) continue;
    hits.push(
      makeHit({
        kind: 'address',
        start,
        end: start + value.length,
        confidence: 0.8,
        severity: 'leak',
        reasons: why.contextRow,
      }),
    );
  }
}
