/**
 * Patterns of an office, in RE2's syntax (no look-around, no back-reference): linear in the text, whatever the pattern. Apart from the rest,
 * as the library is almost half as large as the engine: a page is given it only where its policy has patterns.
 */
import { RE2JS } from 're2js';
import type { FindPattern } from './custom.ts';

/** Patterns that were read, or refused. A policy has 200 at most. */
const known = new Map<string, RE2JS | undefined>();
const mostKnown = 400;

/** Whether this is a pattern that RE2 takes. */
export const isPattern = (pattern: string): boolean => compiled(pattern) !== undefined;

/** Tells where a pattern stands in a text; one that RE2 refuses stands nowhere. Never throws. */
export const findPattern: FindPattern = (pattern, text, found) => {
  const matcher = compiled(pattern)?.matcher(text);
  while (matcher?.find()) found(matcher.start(), matcher.end());
};

function compiled(pattern: string): RE2JS | undefined {
  if (known.has(pattern)) return known.get(pattern);
  if (known.size >= mostKnown) known.clear();
  const read = compile(pattern);
  known.set(pattern, read);
  return read;
}

function compile(pattern: string): RE2JS | undefined {
  try {
    return RE2JS.compile(pattern);
  } catch {
    return undefined;
  }
}
