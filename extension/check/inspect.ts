import type { Edit } from '#core/documents/block.ts';
import type { Finding } from '#core/privacy/finding.ts';
import type { Allow, Policy } from '#core/privacy/policy/policy.ts';
import type { Steps } from '#core/privacy/steps.ts';
import { isWritable } from '../fields/editing.ts';
import { elementOf, type Piece } from '../fields/piece.ts';
import type { FindingNote, Unmaskable } from '../messages.ts';
import type { Target } from '../replace/target.ts';
import type { Engine } from './engine.ts';
import type { Identities } from './identities.ts';
import type { PageScan } from './page-scan.ts';
import { personsInSteps } from './persons.ts';

/** A finding of this page, with what the panel is told of it and how it would be masked. */
export interface Found {
  note: FindingNote;
  /** The same for the same value in the same place, and for nothing else. */
  key: string;
  finding: Finding;
  piece: Piece;
  target?: Target;
}

/** So many findings are made ready in one step. */
const stride = 64;

/** What was found in a page, in its order, with what the panel is told of it. What may stand is there too, so that it can be counted. */
export function* inspect(
  scan: PageScan,
  policy: Policy,
  identities: Identities,
  { maskInSteps, preview }: Engine,
): Steps<Found[]> {
  // A key pressed meanwhile puts a new piece into its place.
  const pieces = [...scan.reading.pieces];
  const blocks = pieces.map(({ block }) => block);
  const findings: Finding[] = [];
  const entries = new Map<Finding, Allow>();
  for (const [block, piece] of pieces.entries()) {
    if (block % 4_096 === 4_095) yield;
    for (const found of scan.findingsOf(piece)) {
      const finding = { ...found, block };
      const entry = scan.ignored(found);
      findings.push(finding);
      if (entry) entries.set(finding, entry);
    }
  }
  yield;
  const open = entries.size > 0 ? findings.filter((finding) => !entries.has(finding)) : findings;
  const edits = new Map<number, Edit[]>();
  for (const edit of yield* maskInSteps(blocks, open, policy.profile)) {
    const known = edits.get(edit.block);
    if (known) known.push(edit);
    else edits.set(edit.block, [edit]);
  }
  yield;
  const persons = yield* personsInSteps(blocks, findings);
  identities.restart();
  const all: Found[] = [];
  for (const [index, finding] of findings.entries()) {
    if (index % stride === stride - 1) yield;
    const piece = pieces[finding.block];
    if (!piece) continue;
    const { block, spot } = piece;
    const edit = edits
      .get(finding.block)
      ?.find(({ start, end }) => start < finding.end && end > finding.start);
    const unmaskable = edit ? whyNot(piece) : finding.severity === 'notice' ? 'notice' : 'no-mask';
    const value = block.text.slice(finding.start, finding.end);
    const key = identities.key(elementOf(piece.source), finding.kind, value);
    const entry = entries.get(finding);
    const note: FindingNote = {
      id: identities.next(key),
      leak: finding.kind,
      severity: finding.severity,
      confidence: finding.confidence,
      reasons: finding.reasons,
      spot,
      preview: preview(block, finding, policy.profile),
      ...(persons[index] === undefined ? {} : { person: persons[index] }),
      ...(unmaskable ? { unmaskable } : {}),
      ...(entry ? { ignored: { reason: entry.reason, expires: entry.expires } } : {}),
    };
    all.push({ note, key, finding, piece, ...(edit && !unmaskable ? { target: { piece, ...edit } } : {}) });
  }
  return all;
}

/** Why a piece of the page cannot be written to; nothing when it can. */
function whyNot({ source, spot }: Piece): Unmaskable | undefined {
  if (source.kind === 'attribute' || source.kind === 'comment') return source.kind;
  if (source.kind === 'text') return source.host ? undefined : 'page-text';
  if (spot.area === 'hidden') return 'hidden';
  return isWritable(source.field) ? undefined : 'read-only';
}
