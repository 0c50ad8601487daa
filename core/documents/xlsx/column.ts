/** Column of a cell reference, from 0: `A1` → 0, `AB7` → 27. Without letters -1. */
export function columnOf(reference: string): number {
  let column = 0;
  for (const letter of /^[A-Z]+/.exec(reference.toUpperCase())?.[0] ?? '') {
    column = column * 26 + letter.charCodeAt(0) - 64;
  }
  return column - 1;
}
