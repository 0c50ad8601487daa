import { periodKey } from './period.ts';
import type { Disclosure } from './schema/disclosure.ts';
import { Period } from './schema/values.ts';

/** Field that names the members of a list, so that an added row does not shift all others. */
const keyOf: Record<string, (member: Record<string, unknown>) => unknown> = {
  results: (m) => m.node,
  adjustments: (m) => (m.item === undefined ? m.node : `${m.node}/${m.item}`),
  vetoEvents: (m) => `${m.veto}/${m.date}`,
  series: (m) => periodName(m.period),
  schedule: (m) => periodName(m.period),
  stages: (m) => m.name,
  attachments: (m) => m.name,
  sources: (m) => m.title,
};

function periodName(value: unknown): string | undefined {
  const period = Period.safeParse(value);
  return period.success ? periodKey(period.data) : undefined;
}

/**
 * Every value of a release as text, by path: `results[mediation].actual` → `"2126"`.
 * Lists of plain values are one value, joined by `、`. `$schema` is left out: it is not part of the data.
 */
export function flattenRelease(release: Disclosure): Map<string, string> {
  const flat = new Map<string, string>();
  add(flat, '', '', release);
  flat.delete('$schema');
  return flat;
}

function add(flat: Map<string, string>, path: string, key: string, value: unknown): void {
  if (value === undefined || value === null) return;
  if (Array.isArray(value)) {
    addList(flat, path, key, value);
    return;
  }
  if (typeof value !== 'object') {
    flat.set(path, String(value));
    return;
  }
  if (key === 'period') {
    flat.set(path, periodName(value) ?? '');
    return;
  }
  for (const [name, child] of Object.entries(value))
    add(flat, path === '' ? name : `${path}.${name}`, name, child);
}

function addList(flat: Map<string, string>, path: string, key: string, list: readonly unknown[]): void {
  if (list.every((member) => typeof member !== 'object')) {
    if (list.length > 0) flat.set(path, list.join('、'));
    return;
  }
  const seen = new Map<string, number>();
  list.forEach((member, index) => {
    const named = keyOf[key]?.({ ...(member as object) });
    let name = typeof named === 'string' && named !== '' ? named.replace(/[[\]]/g, ' ') : String(index + 1);
    const times = (seen.get(name) ?? 0) + 1;
    seen.set(name, times);
    if (times > 1) name += `#${times}`;
    add(flat, `${path}[${name}]`, '', member);
  });
}
