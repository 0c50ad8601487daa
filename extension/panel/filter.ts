import { explain, kindName, type Language } from '#core/privacy/explain.ts';
import type { LeakKind, Severity } from '#core/privacy/finding.ts';
import type { FindingNote } from '../messages.ts';
import type { Grouping } from './groups.ts';
import type { Words } from './words.ts';

/** What of the list is shown, and how it is parted. */
export interface Filter {
  /** `open`: what must be handled or decided. */
  severity: Severity | 'open' | 'ignored' | 'all';
  kind: LeakKind | 'all';
  /** Words that kind, place, masked value or reason must hold. */
  search: string;
  group: Grouping;
}

export const atFirst: Filter = { severity: 'open', kind: 'all', search: '', group: 'place' };

/** Whether nothing was narrowed by hand. */
export const isAtFirst = ({ severity, kind, search }: Filter): boolean =>
  severity === 'open' && kind === 'all' && search === '';

/** Whether a finding is shown. */
export function passes(filter: Filter, note: FindingNote, language: Language, say: Words): boolean {
  if (filter.kind !== 'all' && note.leak !== filter.kind) return false;
  if (!passesSeverity(filter.severity, note)) return false;
  const wanted = filter.search.trim().toLowerCase();
  return wanted === '' || wordsOf(note, language, say).toLowerCase().includes(wanted);
}

function passesSeverity(wanted: Filter['severity'], { severity, ignored }: FindingNote): boolean {
  if (wanted === 'all') return true;
  if (wanted === 'ignored') return ignored !== undefined;
  if (ignored) return false;
  return wanted === 'open' ? severity !== 'notice' : severity === wanted;
}

/** All that the list says of a finding. The value itself is not among it: the panel does not know it. */
function wordsOf(note: FindingNote, language: Language, say: Words): string {
  const { reasons } = explain({ ...note, kind: note.leak, block: 0, start: 0, end: 0 }, language);
  return [kindName(note.leak, language), say.group(note.spot), note.preview, ...reasons].join('\n');
}
