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
  bySegment: (m) => m.segment,
  byTopic: (m) => m.topic,
  attachments: (m) => m.name,
  sources: (m) => m.title,
};

function periodName(value: unknown): string | undefined {
  const period = Period.safeParse(value);
  return period.success ? periodKey(period.data) : undefined;
}

/**
 * Every value of a release as text, by path: `results[mediation].actual` → `"2126"`.
 * Lists of plain values are one value, joined by `、`. `$schema` and `schemaVersion` are left out: they are not part of the data.
 */
export function flattenRelease(release: Disclosure): Map<string, string> {
  const flat = new Map<string, string>();
  add(flat, '', '', release);
  flat.delete('$schema');
  flat.delete('schemaVersion');
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
  const names = namesOf(key, list);
  list.forEach((member, index) => {
    add(flat, `${path}[${names[index]}]`, '', member);
  });
}

/** Names of the members of a list, in order: the field that names them, else their place from 1; a second one gets `#2`. */
function namesOf(key: string, list: readonly unknown[]): string[] {
  const seen = new Map<string, number>();
  return list.map((member, index) => {
    const named = keyOf[key]?.({ ...(member as object) });
    const name = typeof named === 'string' && named !== '' ? named.replace(/[[\]]/g, ' ') : String(index + 1);
    const times = (seen.get(name) ?? 0) + 1;
    seen.set(name, times);
    return times > 1 ? `${name}#${times}` : name;
  });
}

/** By path of each list of a release (`results`, `results[mediation].series`): the names of its members, in order. */
export function memberNames(release: Disclosure): Map<string, string[]> {
  const names = new Map<string, string[]>();
  const visit = (path: string, key: string, value: unknown): void => {
    if (typeof value !== 'object' || value === null) return;
    if (!Array.isArray(value)) {
      for (const [name, child] of Object.entries(value))
        visit(path === '' ? name : `${path}.${name}`, name, child);
      return;
    }
    const members = namesOf(key, value);
    names.set(path, members);
    value.forEach((member, index) => {
      visit(`${path}[${members[index]}]`, '', member);
    });
  };
  visit('', '', release);
  return names;
}
