import type { Signs } from '../address/address-signs.ts';
import { type ForAll, noForAll } from '../address/for-all.ts';
import type { Lined } from '../address/line-start.ts';
import { PlaceMarks } from '../address/place-marks.ts';
import { type Asked, noneAsked } from '../detectors/sensitive.ts';
import type { Rewritten } from '../dress/edits.ts';
import { noSamples, type Samples } from '../number/sample.ts';
import type { Paragraphs } from './paragraphs.ts';
import { forgetMarks, noMarks } from './record.ts';
import type { Marks } from './record-marks.ts';

/** How far rules that look far ahead have looked over one text already, so that none looks at the same characters twice. */
export interface Reach extends Samples, ForAll, Lined, Signs {
  /** Where, from `addressFrom` on, a word that says more about an address may end for the last time; -1 for nowhere. */
  sign: number;
  /** All from `runFrom` up to here, the number of the last address, may belong to one address. */
  run: number;
  runFrom: number;
  /** What may begin at the characters before numbers. */
  readonly places: PlaceMarks;
  /** The text is this one, without what cut its words: only what a cut went through counts. */
  bare: Rewritten | undefined;
  /** The text is the cell of a table: that nothing else stands in it makes no line of it. */
  cell: boolean;
  /** All up to here stands in a run that is no Base64. */
  base64: number;
  /** All up to here was read turned round. */
  reversed: number;
  /** From `plainFrom` up to here nothing ends a clause or closes a bracket, and where in it the last sign of an address stands; -1 for nowhere. */
  plain: number;
  plainFrom: number;
  plainSign: number;
  /** The same for the end of a road, for what is part of a house's number, for a unit behind a figure, for what follows an address, right behind a unit of it, and for what tells of bodies. */
  road: number;
  house: number;
  fine: number;
  lean: number;
  leant: number;
  told: number;
  /** In the address from `leanFrom` to `leanTo` it ends here, before what leans on it, or with `leanTo`. */
  leanAt: number;
  leanFrom: number;
  leanTo: number;
  /** From `unpartedFrom` up to here nothing parts the names of a list. */
  unparted: number;
  unpartedFrom: number;
  /** Where words of a list's line begin that are no names, one right behind the other, and where the last one's next would. */
  readonly strange: number[];
  strangeTo: number;
  /** From `valueFrom` up to here nothing ends a labelled value. */
  value: number;
  valueFrom: number;
  /** Of which clauses was asked what they tell of illnesses and of status. */
  readonly illness: Asked;
  readonly status: Asked;
  /** What was seen of the records around places. */
  readonly marks: Marks;
}

/** Nothing was looked over yet. */
export const noReach = (among?: Paragraphs): Reach => ({
  address: 0,
  addressFrom: 0,
  sign: -1,
  bracket: -1,
  range: -1,
  run: 0,
  runFrom: 0,
  places: new PlaceMarks(),
  ...noSamples(),
  ...noForAll(),
  lined: 0,
  line: 0,
  bare: undefined,
  cell: false,
  base64: 0,
  reversed: 0,
  plain: 0,
  plainFrom: 0,
  plainSign: -1,
  road: -1,
  house: -1,
  fine: -1,
  lean: -1,
  leant: -1,
  told: -1,
  leanAt: -1,
  leanFrom: 0,
  leanTo: -1,
  unparted: 0,
  unpartedFrom: 0,
  strange: [],
  strangeTo: -1,
  value: 0,
  valueFrom: 0,
  illness: noneAsked(),
  status: noneAsked(),
  marks: noMarks(among),
});

/** Back to where nothing was looked over. */
export function forget(reach: Reach): void {
  reach.address = reach.addressFrom = reach.sampled = reach.base64 = reach.reversed = 0;
  reach.plain = reach.plainFrom = reach.unparted = reach.unpartedFrom = 0;
  reach.run = reach.runFrom = 0;
  reach.places.forget();
  reach.looked = reach.lookedFrom = 0;
  reach.lastSign = -1;
  reach.sign =
    reach.bracket =
    reach.range =
    reach.plainSign =
    reach.road =
    reach.house =
    reach.fine =
    reach.lean =
    reach.leant =
    reach.told =
      -1;
  reach.lastHeading = reach.lastWord = reach.lastLine = -1;
  reach.strange.length = 0;
  reach.strangeTo = reach.leanAt = reach.leanTo = -1;
  reach.leanFrom = 0;
  reach.value = reach.valueFrom = reach.lined = reach.line = 0;
  reach.illness.to = reach.status.to = reach.illness.open = reach.status.open = 0;
  forgetMarks(reach.marks);
}
