/** 3-2-1702，张三，139… · 12栋3单元1101室　张三　139…: house, entrance and room alone say nothing; right before a person's phone on its line they are a home. */
import { tableOf, whiteSpace } from '../characters/character-table.ts';
import { codeAt } from '../characters/characters.ts';
import { why } from '../evidence.ts';
import { type Hit, lieOn, makeHit } from '../hit.ts';

/** So far before a phone its room is looked for. UTF-16 code units. */
const farthest = 40;
/** House, entrance and room; then at most a name and a label. Years and codes of parcels are none. */
const room =
  /(?:^|[\s，,、；;。（(|])(\d{1,2}-\d{1,2}-(?!(?:19|20)\d\d\D)\d{3,4}|[\dA-Z]{1,3}(?:号楼|栋|幢|座|#楼?)(?:[\d一二三四五六]单元)?\d{3,4}[室号]?)(?=[\s，,、|）)][^\n\d-]{0,18}$)/;
const code = /[码号]\s?$/;

/** Adds the rooms that stand before phones to `hits`. Looks at 40 characters before each phone; never throws. */
export function readRoomsBeside(text: string, hits: Hit[]): void {
  for (let index = 0, count = hits.length; index < count; index++) {
    const hit = hits[index];
    if (hit?.kind !== 'mobile' || hit.severity === 'notice') continue;
    const least = Math.max(0, hit.start - farthest);
    let at = hit.start - 1;
    while (at > least && signs[text.charCodeAt(at)] !== 1 && text.charCodeAt(at) !== 10) at--;
    if (signs[codeAt(text, at)] !== 1) continue;
    const found = room.exec(text.slice(least, hit.start));
    const value = found?.[1];
    if (!found || value === undefined) continue;
    const start = least + found.index + found[0].length - value.length;
    const end = start + value.length;
    if (code.test(text.slice(Math.max(0, start - 6), start))) continue;
    if (lieOn(hits, start, end, index - 6, index)) continue;
    hits.push(
      makeHit({ kind: 'address', start, end, confidence: 0.8, severity: 'leak', reasons: why.contextRow }),
    );
  }
}

/** House, entrance and room of a home, whole, right before a name. */
const home =
  /(?:^|[\s，,、；;。（(|])(\d{1,3}(?:号楼|栋|幢|座|#楼?)[\d一二三四五六]单元\d{3,4}[室号]?)[\s：:，,、]{1,3}$/;

/** The same right behind a name. */
const homeBehind =
  /^[\s：:，,]{1,3}(\d{1,3}(?:号楼|栋|幢|座|#楼?)[\d一二三四五六]单元\d{3,4}[室号]?)(?=[\s，,、；;。）)|]|$)/;

/** 6栋1单元403室：张三, 张三：6栋1单元403室: adds the homes that stand right beside names to `hits`. Never throws. */
export function readHomesBeside(text: string, hits: Hit[]): void {
  for (let index = 0, count = hits.length; index < count; index++) {
    const hit = hits[index];
    if (hit?.kind !== 'name') continue;
    if (leadsHome(text, hit.end)) {
      const [whole = '', value] = homeBehind.exec(text.slice(hit.end, hit.end + 24)) ?? [];
      const end = hit.end + whole.length;
      if (value !== undefined && !lieOn(hits, end - value.length, end, index - 6, index + 6))
        addHome(end - value.length, end, hits);
    }
    if (parting[codeAt(text, hit.start - 1)] !== 1) continue;
    const lead = text.slice(Math.max(0, hit.start - 22), hit.start);
    const value = lead.includes('单元') ? home.exec(lead)?.[1] : undefined;
    if (value === undefined) continue;
    const start = hit.start - lead.length + lead.lastIndexOf(value);
    const end = start + value.length;
    if (!lieOn(hits, start, end, index - 6, index)) addHome(start, end, hits);
  }
}

/** 1: what parts a home from a name. */
const parting = tableOf(`${whiteSpace}：:，,、`);
/** Whether a figure stands behind the mark at `at`, or behind up to three of them. */
function leadsHome(text: string, at: number): boolean {
  let from = at;
  while (from - at < 3 && parting[codeAt(text, from)] === 1) from++;
  const code = codeAt(text, from);
  return from > at && code > 47 && code < 58;
}

const addHome = (start: number, end: number, hits: Hit[]): void => {
  hits.push(
    makeHit({ kind: 'address', start, end, confidence: 0.8, severity: 'leak', reasons: why.contextRow }),
  );
};

/** 1: what parts house and room. */
const signs = tableOf('-栋幢楼座#');
