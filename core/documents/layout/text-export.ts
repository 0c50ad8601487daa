import type { Edit } from '../block.ts';
import { applyEdits } from '../write-edits.ts';
import type { LaidBlock } from './laid-block.ts';

/** The text that a reader of the pages sees, with the edits made, as UTF-8: a line per row of a table, an empty line between pages. */
export function textExport(blocks: readonly LaidBlock[], edits: readonly Edit[]): Uint8Array {
  const byBlock = Map.groupBy(edits, ({ block }) => block);
  const lines: string[] = [];
  let before: LaidBlock | undefined;
  blocks.forEach((block, index) => {
    if (!isSeen(block)) return;
    const text = applyEdits(block.text, byBlock.get(index) ?? []);
    if (before && before.place.page !== block.place.page) lines.push('');
    const { cell } = block;
    if (!cell) lines.push(text);
    else {
      const flat = text.replaceAll('\n', ' ');
      const sameRow = before?.cell?.table === cell.table && before.cell.row === cell.row;
      if (sameRow && before?.place.page === block.place.page) lines.push(`${lines.pop() ?? ''}\t${flat}`);
      else lines.push(flat);
    }
    before = block;
  });
  return new TextEncoder().encode(lines.length === 0 ? '' : `${lines.join('\n')}\n`);
}

function isSeen({ role }: LaidBlock): boolean {
  return role === 'text' || role === 'cell' || role === 'header' || role === 'caption';
}
