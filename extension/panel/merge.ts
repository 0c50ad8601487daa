import type { CheckState, FindingNote, Report, UnreadPart } from '../messages.ts';

/** A finding with the frame and the document that a command must name. */
export interface Listed extends FindingNote {
  frame: number;
  document: string;
}

/** What the panel shows of a tab: the worst of its frames. */
export interface Summary {
  state: CheckState;
  findings: Listed[];
  unread: UnreadPart[];
  characters: number;
  tables: number;
  /** The state of each frame that reported for itself. */
  frames: { frame: number; origin: string; state: CheckState }[];
}

/**
 * Joins the reports of a tab's frames. A frame that its parent could not read counts as read when it reported for itself; were
 * there two of one origin and one report, one stays unread.
 */
export function merge(reports: ReadonlyMap<number, Report>): Summary {
  const all = [...reports].toSorted(([a], [b]) => a - b);
  const spoken = new Map<string, number>();
  for (const [frame, { origin }] of all) if (frame !== 0) spoken.set(origin, (spoken.get(origin) ?? 0) + 1);

  const unread: UnreadPart[] = [];
  for (const part of all.flatMap(([, report]) => report.unread)) {
    const answered = part.because === 'foreign-frame' && part.origin ? (spoken.get(part.origin) ?? 0) : 0;
    if (part.origin) spoken.set(part.origin, Math.max(0, answered - part.count));
    if (part.count > answered) unread.push({ ...part, count: part.count - answered });
  }
  const findings = all.flatMap(([frame, { document, findings }]) =>
    findings.map((note) => ({ ...note, frame, document })),
  );
  const characters = all.reduce((sum, [, report]) => sum + report.characters, 0);
  const tables = all.reduce((sum, [, report]) => sum + report.tables, 0);
  const open = findings.filter(({ ignored }) => !ignored).length;
  const state = reports.size === 0 ? 'unreadable' : stateOf(open, unread.length, characters);
  const frames = all.map(([frame, report]) => ({
    frame,
    origin: report.origin,
    state: stateOf(
      report.findings.filter(({ ignored }) => !ignored).length,
      report.unread.length,
      report.characters,
    ),
  }));
  return { state, findings, unread, characters, tables, frames };
}

/** "Partly" never becomes "clean": a page with an unread part is clean only as far as it was read. */
export function stateOf(findings: number, unread: number, characters: number): CheckState {
  if (findings > 0) return 'findings';
  if (unread === 0) return 'clean';
  return characters === 0 ? 'unreadable' : 'partly';
}
