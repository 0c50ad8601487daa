import type { Edit } from '#core/documents/block.ts';
import type { Finding } from '#core/privacy/finding.ts';
import type { Allow, Policy } from '#core/privacy/policy.ts';
import { isWritable } from '../fields/editing.ts';
import { elementOf, type Piece } from '../fields/piece.ts';
import type { FindingNote, Unmaskable } from '../messages.ts';
import type { Target } from '../replace/target.ts';
import type { Engine } from './engine.ts';
import type { Identities } from './identities.ts';
import type { PageScan } from './page-scan.ts';
import { personsOf } from './persons.ts';

/** A finding of this page, with what the panel is told of it and how it would be masked. */
export interface Found {
  note: FindingNote;
  /** The same for the same value in the same place, and for nothing else. */
  key: string;
  finding: Finding;
  piece: Piece;
  target?: Target;
}

/** What was found in a page, in its order, with what the panel is told of it. What may stand is there too, so that it can be counted. */
export function inspect(
  scan: PageScan,
  policy: Policy,
  identities: Identities,
  { mask, preview }: Engine,
): Found[] {
  const { pieces } = scan.reading;
  const blocks = pieces.map(({ block }) => block);
  const findings: Finding[] = [];
  const entries = new Map<Finding, Allow>();
  for (const [block, piece] of pieces.entries())
    for (const found of scan.findingsOf(piece)) {
      const finding = { ...found, block };
      const entry = scan.ignored(found);
      findings.push(finding);
      if (entry) entries.set(finding, entry);
    }
  const textOf = ({ block, start, end }: Finding): string => blocks[block]?.text.slice(start, end) ?? '';
  const open = findings.filter((finding) => !entries.has(finding));
  const edits = new Map<number, Edit[]>();
  for (const edit of mask(blocks, open, policy.profile))
    edits.set(edit.block, [...(edits.get(edit.block) ?? []), edit]);
  identities.restart();
  const persons = personsOf(blocks, findings);
  return findings.flatMap((finding, index) => {
    const piece = pieces[finding.block];
    if (!piece) return [];
    const { block, spot } = piece;
    const edit = edits
      .get(finding.block)
      ?.find(({ start, end }) => start < finding.end && end > finding.start);
    const unmaskable = edit ? whyNot(piece) : finding.severity === 'notice' ? 'notice' : 'no-mask';
    const key = identities.key(elementOf(piece.source), finding.kind, textOf(finding));
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
    return [{ note, key, finding, piece, ...(edit && !unmaskable ? { target: { piece, ...edit } } : {}) }];
  });
}

/** Why a piece of the page cannot be written to; nothing when it can. */
function whyNot({ source, spot }: Piece): Unmaskable | undefined {
  if (source.kind === 'attribute' || source.kind === 'comment') return source.kind;
  if (source.kind === 'text') return source.host ? undefined : 'page-text';
  if (spot.area === 'hidden') return 'hidden';
  return isWritable(source.field) ? undefined : 'read-only';
}
