/** 1: what parts clauses. */
const parts = new Uint8Array(65_536);
for (let code = 0; code < 65_536; code++)
  if (/[，,。；;、\s\u3000|<>（）()]/.test(String.fromCharCode(code))) parts[code] = 1;

/** Clauses of a value: what stands between commas, so that a finding covers the words that leak and not the whole cell. */
export function clausesOf(text: string, start: number, end: number): [number, number][] {
  const clauses: [number, number][] = [];
  let from = start;
  const last = Math.min(end, start + 600);
  for (let at = start; at <= last; at++) {
    if (at < last && parts[text.charCodeAt(at)] !== 1) continue;
    if (at > from) clauses.push([from, at]);
    from = at + 1;
  }
  return clauses;
}
