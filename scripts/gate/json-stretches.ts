/** A string, or a sign of structure; what stands between is numbers, words and blanks. */
const token = /"(?:[^"\\]|\\.)*"|[{}[\],]/g;

/**
 * Cuts a JSON object into its members, and the members of the objects in it, each with its own key: `"actual":"95"`. A
 * member reads the same in whatever object it stands, since the key nearest to a value is its label. Keys of inner objects
 * come as members with an empty object. Anything but a plain object comes back as `undefined`.
 */
export function jsonStretches(source: string): string[] | undefined {
  if (source[0] !== '{' || source[source.length - 1] !== '}') return undefined;
  const members: string[] = [];
  const open: string[] = [];
  let from = 1;
  token.lastIndex = 0;
  for (let found = token.exec(source); found; found = token.exec(source)) {
    const [sign] = found;
    const at = found.index;
    if (sign === '{' || sign === '[') {
      open.push(sign);
      if (open.length !== 2 || sign !== '{') continue;
      members.push(`${source.slice(from, at)}{}`);
      from = at + 1;
    } else if (sign === '}' || sign === ']') {
      if (open.pop() !== (sign === '}' ? '{' : '[')) return undefined;
      if (open.length > 1 || (open.length === 1 && sign === ']')) continue;
      if (at > from) members.push(source.slice(from, at));
      from = at + 1;
      if (open.length === 0 && from < source.length) return undefined;
    } else if (sign === ',' && open.every((bracket) => bracket === '{') && open.length <= 2) {
      if (at > from) members.push(source.slice(from, at));
      from = at + 1;
    }
  }
  return open.length === 0 ? members : undefined;
}

/** The object that has these members and no others. */
export const joinMembers = (members: readonly string[]): string => `{${members.join(',')}}`;
