import type { Edit } from '../../documents/block.ts';

/** A stretch of an edited text: copied from `from`–`to` of the source, or put in its place. */
interface Stretch {
  from: number;
  to: number;
  text: string;
  copied: boolean;
}

/**
 * One block's edits that do at once what `first` on `source` and then `second` on the result do.
 * Both lists belong to the block, sorted and apart; so is the result, in offsets of `source`.
 */
export function composeEdits(source: string, first: readonly Edit[], second: readonly Edit[]): Edit[] {
  const block = first[0]?.block ?? second[0]?.block ?? 0;
  const whole: Stretch[] = [{ from: 0, to: source.length, text: source, copied: true }];
  const stretches = edited(edited(whole, first), second);
  const edits: Edit[] = [];
  let open: Edit | undefined;
  for (const { from, to, text, copied } of stretches) {
    if (copied) open = undefined;
    else if (open) {
      open.end = to;
      open.replacement += text;
    } else {
      open = { block, start: from, end: to, replacement: text };
      edits.push(open);
    }
  }
  return edits;
}

/** The stretches with edits applied; offsets of the edits count in the stretches' joined text. */
function edited(stretches: readonly Stretch[], edits: readonly Edit[]): Stretch[] {
  const out: Stretch[] = [];
  let at = 0;
  let next = 0;
  for (let stretch of stretches) {
    for (;;) {
      const edit = edits[next];
      const end = at + stretch.text.length;
      if (!edit || edit.start >= end) break;
      const [before, rest] = cut(stretch, Math.max(edit.start - at, 0));
      const [dropped, after] = cut(rest, Math.min(edit.end - at, stretch.text.length) - before.text.length);
      if (stands(before)) out.push(before);
      // The replacement stands where the edit begins; what it covers further on is dropped.
      out.push({ ...dropped, text: edit.start >= at ? edit.replacement : '', copied: false });
      at += before.text.length + dropped.text.length;
      stretch = after;
      if (edit.end > end) break;
      next++;
      if (stretch.text === '') break;
    }
    if (stands(stretch)) out.push(stretch);
    at += stretch.text.length;
  }
  return out;
}

/** A removed range stands too, although nothing was put in. */
const stands = ({ text, copied }: Stretch): boolean => text !== '' || !copied;

/** A stretch in two. What was put in for a range keeps that range in its first part. */
function cut({ from, to, text, copied }: Stretch, length: number): [Stretch, Stretch] {
  const middle = copied ? from + length : to;
  return [
    { from, to: middle, text: text.slice(0, length), copied },
    { from: middle, to, text: text.slice(length), copied },
  ];
}
