/** Letters before the digits of a window that belong to it. */
import { codeAt, gapOf, hanDigitOf, letterOf, spokenDigitOf } from '../characters/characters.ts';

/** Where the window of the digits at `from` begins: before the letters that lean on them, or that a gap parts from them; not before `floor`. */
export function leadBefore(text: string, from: number, floor: number): number {
  let start = from;
  for (let left = 0; left < 24 && start > floor; left++) {
    const code = codeAt(text, start - 1);
    if (letterOf[code] !== 0 || isSaid(code, codeAt(text, start))) start--;
    else break;
  }
  if (start === from) start = letterBefore(text, from, floor);
  return makerBefore(text, start, floor);
}

/** 洞五五幺, 拐幺: whether `code` is said on the radio for a digit, before another that is said. */
const isSaid = (code: number, next: number): boolean =>
  spokenDigitOf[code] !== 0 && hanDigitOf[code] === 0 && spokenDigitOf[next] !== 0;

/** B 252439(8), E-1234567: where the letter stands that a gap parts from the digits at `from`; `from` without one. */
function letterBefore(text: string, from: number, floor: number): number {
  const gap = gapOf[codeAt(text, from - 1)] ?? 0;
  const code = codeAt(text, from - 2);
  const parted = gap > 0 && gap < 4 && from - 2 >= floor && ((code > 64 && code < 91) || isSlip(code));
  // 车架号：LSV-9H1654-E5333656
  const maker = parted
    ? ofVin.exec(text.slice(Math.max(floor, from - 24), from - 1))?.[1]?.length
    : undefined;
  if (maker !== undefined) return from - 1 - maker;
  return parted && letterOf[codeAt(text, from - 3)] === 0 ? from - 2 : from;
}

/** l-8-0-8: small letters that are typed for 0 and 1. */
const isSlip = (code: number): boolean => code === 108 || code === 111;

/** 车架号：LSV-9H1654-E5333656: where the first letters of a vehicle's number begin, behind its label; `from` without them. */
function makerBefore(text: string, from: number, floor: number): number {
  const gap = gapOf[codeAt(text, from - 1)] ?? 0;
  const code = codeAt(text, from - 2);
  if (gap === 0 || gap > 3 || code < 65 || code > 90) return from;
  return from - (ofVin.exec(text.slice(Math.max(floor, from - 30), from))?.[1]?.length ?? 0);
}
const ofVin =
  /(?:车架号?码?|VIN码?|识别代[号码]|识别码)[：:\s\u3000]{0,3}((?:[A-HJ-NPR-Z]{1,10}[-\s.·]){1,3})$/;
