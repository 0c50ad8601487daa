/** Clauses of a value: what stands between commas, so that a finding covers the words that leak and not the whole cell. */
export function clausesOf(text: string, start: number, end: number): [number, number][] {
  const clauses: [number, number][] = [];
  let from = start;
  const last = Math.min(end, start + 600);
  for (let at = start; at <= last; at++) {
    const character = at < last ? text.charAt(at) : '，';
    if (!/[，,。；;、\s\u3000|<>（）()]/.test(character)) continue;
    if (at > from) clauses.push([from, at]);
    from = at + 1;
  }
  return clauses;
}
