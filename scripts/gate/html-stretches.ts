import { isInline, voidElements } from '#core/documents/html/elements.ts';

/** One tag, plainly written: attributes bare of a value or in double quotes. Anything else ends the cutting. */
const tag = /<(\/?)([a-zA-Z][a-zA-Z0-9:-]*)((?:\s+[^\s"'<>/=]+(?:="[^"]*")?)*)\s*\/?>/y;

/** What is inside depends on where it began: kept in one stretch. */
const whole: ReadonlySet<string> = new Set(['table', 'dl', 'svg']);

/** Content that is no markup. */
const raw: ReadonlySet<string> = new Set(['title', 'script', 'style']);

/** Say something of their own and stand in no line of text where they follow other tags. */
const apart: ReadonlySet<string> = new Set(['meta', 'link', 'script', 'style']);

/** Elements whose reading reaches past them in ways that a cut would change. */
const far: ReadonlySet<string> = new Set(
  'template textarea pre listing xmp iframe noembed noframes noscript plaintext math'.split(' '),
);

/** Parts of a table or of a list of terms; outside one they are read in other ways. */
const loose: ReadonlySet<string> = new Set('caption thead tbody tfoot tr td th dt dd'.split(' '));

/** What cutting asks about an element. */
interface Traits {
  readonly name: string;
  readonly block: boolean;
  readonly whole: boolean;
  readonly raw: boolean;
  readonly apart: boolean;
  readonly far: boolean;
  readonly loose: boolean;
  readonly empty: boolean;
}

/** By name as it is written: a page names a dozen elements, hundreds of times. */
const known = new Map<string, Traits>();

function traitsOf(written: string): Traits {
  const before = known.get(written);
  if (before) return before;
  const name = written.toLowerCase();
  const traits: Traits = {
    name,
    block: name !== 'br' && !isInline(name),
    whole: whole.has(name),
    raw: raw.has(name),
    apart: apart.has(name),
    far: far.has(name),
    loose: loose.has(name),
    empty: voidElements.has(name),
  };
  if (known.size < 1000) known.set(written, traits);
  return traits;
}

const hiding = /\s(?:hidden|style)(?=[\s=]|$)/i;

/**
 * Cuts a page where its reader begins a new block, so that each stretch reads the same wherever it stands: its texts,
 * its attributes and its tables are its own. Joined, the stretches are the page again. What is hidden stays with the line
 * it stands in. A page that is not plainly written (comments, unquoted attributes, text areas …) comes back in one: `[source]`.
 */
export const htmlStretches = (source: string): string[] => cutHtml(source)?.stretches ?? [source];

/** A page, or a part of one, cut. */
export interface CutHtml {
  readonly stretches: string[];
  /** Nothing that began in it goes on behind it: no table, nothing hidden. */
  readonly closed: boolean;
}

/** As `htmlStretches`; `undefined` for what is not plainly written. */
export function cutHtml(source: string): CutHtml | undefined {
  const stretches: string[] = [];
  const open: string[] = [];
  let from = 0;
  let at = /^<!doctype html>/i.test(source) ? source.indexOf('<', 1) : source.indexOf('<');
  /** Offset up to which no text and no element of a line is open. */
  let settled = at;
  /** The element that hides what is in it, and how many of its name are open inside. */
  let hidden: { name: string; depth: number } | undefined;
  while (at >= 0) {
    tag.lastIndex = at;
    const found = tag.exec(source);
    if (!found) return undefined;
    const is = traitsOf(found[2] ?? '');
    const closing = found[1] === '/';
    if (is.far) return undefined;
    if (open.length === 0 && !hidden) {
      if (is.loose || (closing && is.whole)) return undefined;
      if (!closing && at > from && (is.block || (is.apart && settled === at))) {
        stretches.push(source.slice(from, at));
        from = at;
      }
    }
    if (hidden?.name === is.name) {
      hidden.depth += closing ? -1 : 1;
      if (hidden.depth === 0) hidden = undefined;
    } else if (!hidden && !closing && found[3] !== '' && !is.empty && hiding.test(found[3] ?? ''))
      hidden = { name: is.name, depth: 1 };
    let end = tag.lastIndex;
    if (!closing && is.raw) {
      end = source.indexOf(`</${is.name}>`, end);
      if (end < 0 || source.slice(at, end).includes('<!--')) return undefined;
      end += is.name.length + 3;
    } else if (is.whole) {
      if (!closing) open.push(is.name);
      else if (open.pop() !== is.name) return undefined;
    }
    if (is.block || (is.apart && settled === at)) settled = end;
    at = source.indexOf('<', end);
  }
  stretches.push(source.slice(from));
  return { stretches, closed: open.length === 0 && !hidden };
}
