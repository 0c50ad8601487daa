/** Part of a stream of lines, small enough to be read at once. */
export interface Piece {
  bytes: Uint8Array;
  /** Lines at its beginning that were given before and stand here as context (a table's header, the lines above). */
  context: number;
  /** Number of its first new line in the stream, from 1. */
  line: number;
}

/** What is done with each piece. Plain data, so that it can go to a thread. */
export type PieceTask = 'questions' | { text: string };
