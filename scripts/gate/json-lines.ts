import { joinMembers, jsonMembers } from './json-stretches.ts';

/** One object of a list without what was read before; `fresh` is what of it can be left out of the next one. */
export interface NewInLine {
  readonly line: string;
  readonly fresh: readonly string[];
}

/**
 * What is new in one line of JSON lines. Lines are rows of a table whose columns are their plain values: these always stay. Lists
 * and what stands in inner objects read the same in a row as anywhere; what of it is `known` is left out. `undefined` where
 * the line is no plain object.
 */
export function newInLine(line: string, known: (member: string) => boolean): NewInLine | undefined {
  const members = jsonMembers(line);
  if (!members) return undefined;
  const fresh: string[] = [];
  const outer: string[] = [];
  const inner: string[][] = [];
  const isNew = (text: string): boolean => {
    if (known(text)) return false;
    fresh.push(text);
    return true;
  };
  for (const { text, depth } of members) {
    if (depth === 2) {
      if (isNew(text)) inner.at(-1)?.push(text);
    } else if (text.endsWith('{}')) {
      inner.push([]);
      outer.push(text);
    } else if (!text.endsWith(']') || isNew(text)) outer.push(text);
    // Its key stays: it is a column of the table.
    else outer.push(`${text.slice(0, text.indexOf('[', keyEnd(text)))}[]`);
  }
  let object = 0;
  const written = outer.map((text) =>
    text.endsWith('{}') ? `${text.slice(0, -2)}${joinMembers(inner[object++] ?? [])}` : text,
  );
  return { line: joinMembers(written), fresh };
}

/** Past the quote that ends the key of a member. */
const keyEnd = (member: string): number => /^\s*"(?:[^"\\]|\\.)*"/.exec(member)?.[0].length ?? 0;
