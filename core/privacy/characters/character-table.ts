/** White space and line ends as `\s` of ECMA-262 has them. */
export const whiteSpace =
  '\t\n\v\f\r \u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000\ufeff';

/** A table over all code units in which those of `characters` are 1, or `table` with these set. */
export function tableOf(characters: string, table = new Uint8Array(65_536)): Uint8Array {
  for (const character of characters) table[character.charCodeAt(0)] = 1;
  return table;
}
