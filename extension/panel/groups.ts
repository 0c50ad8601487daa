import { kindName, type Language } from '#core/privacy/explain.ts';
import type { Listed } from './merge.ts';
import type { Words } from './words.ts';

/** By what the list is parted: where a finding stands, whom it is about, what it is. */
export const groupings = ['place', 'person', 'kind'] as const;
export type Grouping = (typeof groupings)[number];

export interface Group {
  title: string;
  key: string;
  notes: Listed[];
}

/** Parts of the list under a heading each. By place, neighbours stand together; by person and kind, the first one gives the order. */
export function groupsOf(findings: readonly Listed[], by: Grouping, language: Language, say: Words): Group[] {
  if (by === 'place') return byPlace(findings, say);
  const groups = new Map<string, Group>();
  for (const note of findings) {
    const key = by === 'kind' ? note.leak : personKey(note);
    const known = groups.get(key);
    if (known) known.notes.push(note);
    else groups.set(key, { key, title: by === 'kind' ? kindName(note.leak, language) : '', notes: [note] });
  }
  if (by === 'person') for (const group of groups.values()) group.title = personTitle(group.notes, say);
  return [...groups.values()];
}

const personKey = ({ frame, person }: Listed): string => (person === undefined ? '' : `${frame}/${person}`);

/** A person is called by the masked name, or by the place of the row. */
function personTitle(notes: readonly Listed[], say: Words): string {
  const [first] = notes;
  if (!first || first.person === undefined) return say.nobody;
  const name = notes.find(({ leak }) => leak === 'name')?.preview;
  return name === undefined || /^\**$/.test(name)
    ? say.group(first.spot)
    : say.person(name, say.group(first.spot));
}

function byPlace(findings: readonly Listed[], say: Words): Group[] {
  const groups: Group[] = [];
  for (const note of findings) {
    const title = say.group(note.spot);
    const last = groups.at(-1);
    if (last?.title === title && last.notes[0]?.frame === note.frame) last.notes.push(note);
    else groups.push({ title, key: `${note.frame} ${note.id}`, notes: [note] });
  }
  return groups;
}
