/** A stretch of one text node under the editing host, and what shall stand there. */
export interface BridgePart {
  /** Indexes into `childNodes`, from the host down. */
  path: number[];
  /** Length of the node's text: a node that has another by now is not touched. */
  length: number;
  from: number;
  to: number;
  text: string;
}

/** One replacement. It names places and masks, never what stands there. */
export type BridgeEdit = BridgePart[];

/** What the page's world is asked to do. */
export interface BridgeOrder {
  /** Way from the frame's document to the host: a path for each document on it. */
  host: number[][];
  /** From the last to the first. */
  edits: BridgeEdit[];
}

/** For each edit, whether the editor's own data has changed as it should; or that no editor was found whose data can be reached. */
export type BridgeAnswer = 'absent' | boolean[];

/** Where the order lies for the moment between two injections. Says nothing of what it is for. */
export const orderName = '__ms';

/** Whether something that came back from the page's world is an answer to an order of so many edits. A page may forge it. */
export function isAnswer(value: unknown, edits: number): value is BridgeAnswer {
  if (value === 'absent') return true;
  return Array.isArray(value) && value.length === edits && value.every((one) => typeof one === 'boolean');
}
