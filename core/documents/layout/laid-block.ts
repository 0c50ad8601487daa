import type { Cell, Place, Role } from '../block.ts';
import type { Box, Turn } from './drawn.ts';

/** A part of a block's text that stands on one line of a page. */
export interface Stretch {
  /** Offset in the block's text; it goes on for as many code units as `edges` has, less one. */
  start: number;
  edges: readonly number[];
  top: number;
  bottom: number;
  turn: Turn;
  /** Of text that is askew, at its code units: where the letter stands on the page; no box where it is level. */
  letters?: readonly (Box | undefined)[];
  /** Only its letters tell where it stands on the page: `edges`, `top` and `bottom` are those of a page that was made level. */
  askew?: true;
  line: number;
  /** Of its first character in the line, from 1. */
  column: number;
}

/** Text of a page with the places of its letters. Without stretches it stands nowhere on the page: a property, a remark. */
export interface LaidBlock {
  text: string;
  role: Role;
  place: Place;
  stretches: readonly Stretch[];
  cell?: Cell;
  /** Where exactly a block of an embedded file stands, of which `place` says only what all of its kind share. */
  locate?(offset: number): Place;
  label?: string;
}
