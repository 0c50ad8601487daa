/** The value at a JSON Pointer (RFC 6901) without escapes; the whole for `''`, undefined where there is nothing. */
export function at(value: unknown, pointer: string): unknown {
  let here = value;
  for (const step of pointer.split('/').slice(1)) {
    if (typeof here !== 'object' || here === null) return undefined;
    here = (here as Record<string, unknown>)[step];
  }
  return here;
}
