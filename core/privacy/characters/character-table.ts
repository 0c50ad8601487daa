/** A table over all code units in which those of `characters` are 1, or `table` with these set. */
export function tableOf(characters: string, table = new Uint8Array(65_536)): Uint8Array {
  for (const character of characters) table[character.charCodeAt(0)] = 1;
  return table;
}
