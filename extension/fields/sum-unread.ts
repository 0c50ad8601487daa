import type { UnreadPart } from '../messages.ts';

/** Equal parts become one, with their count. */
export function sumUnread(parts: readonly UnreadPart[]): UnreadPart[] {
  const sums = new Map<string, UnreadPart>();
  for (const { because, origin, count } of parts) {
    const key = `${because} ${origin ?? ''}`;
    const known = sums.get(key);
    if (known) known.count += count;
    else sums.set(key, { because, count, ...(origin ? { origin } : {}) });
  }
  return [...sums.values()];
}
