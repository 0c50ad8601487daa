/** One piece of XML. Offsets are into the source, `to` past the last character. */
export interface XmlToken {
  kind: 'open' | 'close' | 'text' | 'cdata' | 'comment' | 'instruction' | 'fault';
  from: number;
  to: number;
  /** Qualified name of an element, target of an instruction, or what is wrong (`damaged`, `unsupported`). */
  name: string;
  /** `<a/>` */
  empty: boolean;
}

/** Elements open at once; deeper is refused. */
const MAX_DEPTH = 1000;

/**
 * Reads XML 1.0 as tokens, strictly: tags match, nothing is left open, and a DOCTYPE with declarations of its own
 * (entities that grow) is refused. The first fault is the last token. Entities are left as the source writes them.
 * Reading begins at `start`, where a tag begins; what stands in `skipped` is passed over.
 */
export function* xmlTokens(
  source: string,
  start = 0,
  skipped?: { from: number; to: number },
): Generator<XmlToken> {
  const open: string[] = [];
  let at = start === 0 && source.startsWith('\ufeff') ? 1 : start;
  while (at < source.length) {
    if (at === skipped?.from) at = skipped.to;
    const token = tokenAt(source, at);
    if (token.kind === 'close' && open.pop() !== token.name) token.kind = 'fault';
    if (token.kind === 'open' && !token.empty) open.push(token.name);
    if (open.length > MAX_DEPTH || token.kind === 'fault') {
      yield { ...token, kind: 'fault', name: token.name === 'unsupported' ? 'unsupported' : 'damaged' };
      return;
    }
    if (token.to > token.from) yield token;
    at = token.to;
  }
  if (open.length > 0) yield { kind: 'fault', from: at, to: at, name: 'damaged', empty: false };
}

function tokenAt(source: string, from: number): XmlToken {
  if (source[from] !== '<') {
    const end = source.indexOf('<', from);
    return { kind: 'text', from, to: end < 0 ? source.length : end, name: '', empty: false };
  }
  if (source.startsWith('<!--', from)) return until(source, from, 4, '-->', 'comment');
  if (source.startsWith('<![CDATA[', from)) return until(source, from, 9, ']]>', 'cdata');
  if (source.startsWith('<?', from)) return until(source, from, 2, '?>', 'instruction');
  if (source.startsWith('<!DOCTYPE', from)) return doctype(source, from);
  return tag(source, from);
}

function until(source: string, from: number, skip: number, end: string, kind: XmlToken['kind']): XmlToken {
  const to = source.indexOf(end, from + skip);
  if (to < 0) return { kind: 'fault', from, to: source.length, name: 'damaged', empty: false };
  return { kind, from, to: to + end.length, name: '', empty: false };
}

function doctype(source: string, from: number): XmlToken {
  const end = source.indexOf('>', from);
  const plain = end > 0 && !source.slice(from, end).includes('[');
  if (!plain) return { kind: 'fault', from, to: source.length, name: 'unsupported', empty: false };
  return { kind: 'instruction', from, to: end + 1, name: 'DOCTYPE', empty: false };
}

const tagName = /<\/?([^\s/>"'=<&!?.\d-][^\s/>"'=<&]*)/y;

function tag(source: string, from: number): XmlToken {
  tagName.lastIndex = from;
  const name = tagName.exec(source)?.[1];
  const to = name === undefined ? -1 : tagEnd(source, tagName.lastIndex);
  if (name === undefined || to < 0)
    return { kind: 'fault', from, to: source.length, name: 'damaged', empty: false };
  const kind = source[from + 1] === '/' ? 'close' : 'open';
  return { kind, from, to, name, empty: source[to - 2] === '/' };
}

/** Offset past the `>` of a tag; quotes may hold one. */
function tagEnd(source: string, from: number): number {
  for (let at = from; at < source.length; at++) {
    const sign = source[at];
    if (sign === '>') return at + 1;
    if (sign === '<') return -1;
    if (sign === '"' || sign === "'") {
      at = source.indexOf(sign, at + 1);
      if (at < 0) return -1;
    }
  }
  return -1;
}
