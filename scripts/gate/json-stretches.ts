/** A string, or a sign of structure; what stands between is numbers, words and blanks. */
const token = /"(?:[^"\\]|\\.)*"|[{}[\],]/g;

/** A member with its own key, as it stands: `"actual":"95"`. */
export interface Member {
  readonly text: string;
  /** 1 in the object itself, 2 in one of the objects in it. An object in it is a member that ends with `{}`; its members follow. */
  readonly depth: 1 | 2;
}

/** Members of a JSON object, and of the objects in it. Anything but a plain object comes back as `undefined`. */
export function jsonMembers(source: string): Member[] | undefined {
  if (source[0] !== '{' || source[source.length - 1] !== '}') return undefined;
  const members: Member[] = [];
  const open: string[] = [];
  let from = 1;
  token.lastIndex = 0;
  for (let found = token.exec(source); found; found = token.exec(source)) {
    const [sign] = found;
    const at = found.index;
    if (sign === '{' || sign === '[') {
      open.push(sign);
      if (open.length !== 2 || sign !== '{') continue;
      members.push({ text: `${source.slice(from, at)}{}`, depth: 1 });
      from = at + 1;
    } else if (sign === '}' || sign === ']') {
      const depth = open.length === 2 ? 2 : 1;
      if (open.pop() !== (sign === '}' ? '{' : '[')) return undefined;
      if (open.length > 1 || (open.length === 1 && sign === ']')) continue;
      if (at > from) members.push({ text: source.slice(from, at), depth });
      from = at + 1;
      if (open.length === 0 && from < source.length) return undefined;
    } else if (sign === ',' && open.every((bracket) => bracket === '{') && open.length <= 2) {
      if (at > from) members.push({ text: source.slice(from, at), depth: open.length === 2 ? 2 : 1 });
      from = at + 1;
    }
  }
  return open.length === 0 ? members : undefined;
}

/**
 * Cuts a JSON object into its members, and the members of the objects in it, each with its own key. A member reads the same
 * in whatever object it stands, since the key nearest to a value is its label. Keys of inner objects come as members with
 * an empty object. Anything but a plain object comes back as `undefined`.
 */
export const jsonStretches = (source: string): string[] | undefined =>
  jsonMembers(source)?.map(({ text }) => text);

/** The object that has these members and no others. */
export const joinMembers = (members: readonly string[]): string => `{${members.join(',')}}`;
