import { type AnyNode, parse } from '@humanwhocodes/momoa';

/** A 1-based place in a text, columns in UTF-16 code units. */
export interface LinePlace {
  line: number;
  column: number;
}

/** Line and column of an offset. */
export function lineOf(text: string, offset: number): LinePlace {
  let line = 1;
  let start = 0;
  for (let at = text.indexOf('\n'); at !== -1 && at < offset; at = text.indexOf('\n', start)) {
    line++;
    start = at + 1;
  }
  return { line, column: offset - start + 1 };
}

/**
 * Makes a finder of places in one JSON text: JSON Pointer → line and column of the value, or of the key where
 * `atKey` says so (unknown and doubled keys). A pointer that leads nowhere gives the deepest value on its way.
 * Parses once, with momoa; call it only for files that have problems. Never throws on valid JSON.
 */
export function locator(text: string): (pointer: string, atKey?: boolean) => LinePlace {
  const root = parse(text, { mode: 'json' }).body;
  return (pointer, atKey = false) => {
    let node: AnyNode = root;
    let key: AnyNode = root;
    for (const raw of pointer.split('/').slice(1)) {
      const part = raw.replaceAll('~1', '/').replaceAll('~0', '~');
      const next = childOf(node, part);
      if (!next) break;
      [key, node] = next;
    }
    const { line, column } = (atKey ? key : node).loc.start;
    return { line, column };
  };
}

/** The key (the element itself in lists) and the value of one step down. */
function childOf(node: AnyNode, part: string): [AnyNode, AnyNode] | undefined {
  if (node.type === 'Object') {
    // The last of two equal keys is the one JSON.parse kept.
    const member = node.members.findLast(
      ({ name }) => (name.type === 'String' ? name.value : name.name) === part,
    );
    return member && [member.name, member.value];
  }
  if (node.type === 'Array') {
    const element = node.elements[Number(part)];
    return element && [element.value, element.value];
  }
  return undefined;
}
