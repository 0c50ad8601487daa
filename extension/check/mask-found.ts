import type { Field } from '../fields/piece.ts';
import type { Outcome } from '../messages.ts';
import { replaceInEditor } from '../replace/replace-in-editor.ts';
import { replaceInField } from '../replace/replace-in-field.ts';
import { narrow, type Target } from '../replace/target.ts';
import type { Found } from './inspect.ts';

/** What became of each finding. */
export type Outcomes = Map<Found, Outcome>;

/**
 * Masks what was found: a field in one step, an editor from the last finding to the first, so that offsets before it still hold.
 * A finding without a mask is passed over.
 */
export async function maskFound(found: readonly Found[]): Promise<Outcomes> {
  const outcomes: Outcomes = new Map();
  const byField = new Map<Field, { found: Found; target: Target }[]>();
  const inEditors: { found: Found; target: Target }[] = [];
  for (const one of found) {
    if (!one.target) continue;
    const { source } = one.target.piece;
    const masking = { found: one, target: one.target };
    if (source.kind === 'field') byField.set(source.field, [...(byField.get(source.field) ?? []), masking]);
    else inEditors.push(masking);
  }
  for (const [field, group] of byField) {
    const read = group[0]?.target.piece.block.text ?? '';
    const outcome = replaceInField(field, read, apart(group.map(({ target }) => target)));
    for (const { found } of group) outcomes.set(found, outcome);
  }
  for (const { found, target } of inEditors.reverse()) {
    const { piece, start, end, replacement } = target;
    const least = narrow(piece.block.text, start, end, replacement);
    outcomes.set(found, await replaceInEditor({ piece, ...least }));
  }
  return outcomes;
}

/** Several findings may share one edit. */
const apart = (targets: Target[]): Target[] => [
  ...new Map(targets.map((target) => [target.start, target])).values(),
];
