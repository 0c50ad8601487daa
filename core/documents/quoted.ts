/** A quoted string or a comment in code, signs included. */
export interface Quoted {
  from: number;
  to: number;
  /** Where the inside begins and ends. */
  inner: [from: number, to: number];
  comment: boolean;
}

/**
 * The quoted strings and comments of JavaScript (`//`, backticks) or CSS, in order and apart.
 * A quote that nothing closes is no string. Linear; by hand, since a pattern's stack has an end and a string has none.
 */
export function* quotedIn(source: string, language: 'javascript' | 'css'): Generator<Quoted> {
  const opening = language === 'css' ? /["']|\/\*/g : /["'`]|\/[/*]/g;
  // A quote sign that found no partner finds none further on either.
  const unclosed = new Set<string>();
  for (let match = opening.exec(source); match; match = opening.exec(source)) {
    const [sign] = match;
    const from = match.index;
    if (unclosed.has(sign)) continue;
    const inner = from + sign.length;
    const end = sign.startsWith('/') ? commentEnd(source, inner, sign) : stringEnd(source, from);
    if (end < 0) {
      if (sign === '`') unclosed.add(sign);
      continue;
    }
    const tail =
      sign === '//' ? 0 : sign === '/*' ? (source.startsWith('*/', end - 2) && end - 2 >= inner ? 2 : 0) : 1;
    yield { from, to: end, inner: [inner, end - tail], comment: sign.startsWith('/') };
    opening.lastIndex = end;
  }
}

/** Offset past the quote that closes the string opened at `open`; -1 when a line or the source ends first. */
export function stringEnd(source: string, open: number): number {
  const quote = source.charCodeAt(open);
  const oneLine = source[open] !== '`';
  for (let at = open + 1; at < source.length; at++) {
    const code = source.charCodeAt(at);
    if (code === quote) return at + 1;
    if (code === 92) at++;
    else if (oneLine && code === 10) return -1;
  }
  return -1;
}

function commentEnd(source: string, from: number, sign: string): number {
  const end = source.indexOf(sign === '//' ? '\n' : '*/', from);
  return end < 0 ? source.length : sign === '//' ? end : end + 2;
}
