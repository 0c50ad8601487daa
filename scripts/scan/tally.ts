import { type Checked, isOpen, type State } from './checked.ts';

/** What a run comes to, in numbers. */
export interface Tally {
  files: number;
  states: Record<State, number>;
  /** Findings that someone must act on. */
  open: number;
  notices: number;
  /** Findings that the baseline knows. */
  known: number;
  /** Links to files that are not there. */
  broken: number;
  copies: { written: number; refused: number };
  bytes: number;
}

/** A file that its thread has written out already: its JSON, and what it comes to. */
export interface Told {
  text: string;
  tally: Tally;
}

export function tallyOf(checked: readonly Checked[]): Tally {
  const states: Tally['states'] = { clean: 0, findings: 0, partly: 0, unreadable: 0 };
  const tally = { open: 0, notices: 0, known: 0, broken: 0, bytes: 0, copies: { written: 0, refused: 0 } };
  for (const { state, findings, broken, bytes, copy } of checked) {
    states[state]++;
    for (const one of findings) {
      if (one.known) tally.known++;
      else if (isOpen(one)) tally.open++;
      else tally.notices++;
    }
    tally.broken += broken?.length ?? 0;
    tally.bytes += bytes;
    if (copy) tally.copies['path' in copy ? 'written' : 'refused']++;
  }
  return { files: checked.length, states, ...tally };
}

/** Adds what some files come to. */
export function addTally(sum: Tally, more: Tally): void {
  for (const key of ['files', 'open', 'notices', 'known', 'broken', 'bytes'] as const) sum[key] += more[key];
  for (const key of ['clean', 'findings', 'partly', 'unreadable'] as const)
    sum.states[key] += more.states[key];
  for (const key of ['written', 'refused'] as const) sum.copies[key] += more.copies[key];
}

/**
 * 0: all is clean, or known to the baseline. 1: someone must act. 2: something could not be read whole. Where masked copies
 * were asked for, they are what counts: 0 when every one of them was written (and read back clean), else 2.
 */
export function exitCodeOf(tally: Tally, masking: boolean): 0 | 1 | 2 {
  if (tally.states.partly + tally.states.unreadable + tally.copies.refused > 0) return 2;
  return tally.open > 0 && !masking ? 1 : 0;
}
