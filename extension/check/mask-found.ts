import type { Field } from '../fields/piece.ts';
import { stillHolds } from '../fields/stretch.ts';
import type { Outcome } from '../messages.ts';
import { hasOwnModel } from '../replace/own-model.ts';
import { replaceByBridge } from '../replace/replace-by-bridge.ts';
import { offerToEditor, replaceInEditor } from '../replace/replace-in-editor.ts';
import { replaceInField } from '../replace/replace-in-field.ts';
import { type Change, replaceInNodes } from '../replace/replace-in-nodes.ts';
import { narrow, type Target } from '../replace/target.ts';
import type { Found } from './inspect.ts';
import { outermost, rootOf } from './root-of.ts';

/** What became of each finding, and what takes back those changes that the browser's undo does not know. */
export interface Masking {
  outcomes: Map<Found, Outcome>;
  changes: Change[];
}

/** From this many on in one editor, typing each of them would hold the page up for minutes: every one lays a long table out anew. */
const many = 40;
/** The page may draw and answer between two replacements. Milliseconds. */
const slice = 50;

interface Task {
  found: Found;
  target: Target;
}

/**
 * Masks what was found: a field in one step, an editor from the last finding to the first, so that offsets before it still hold.
 * A finding without a mask is passed over.
 */
export async function maskFound(found: readonly Found[]): Promise<Masking> {
  const tasks = found.flatMap((one): Task[] => (one.target ? [{ found: one, target: one.target }] : []));
  const masking: Masking = { outcomes: new Map(), changes: [] };
  for (const group of Map.groupBy(tasks, ({ target }) => rootOf(target.piece.source)).values()) {
    const { source } = group[0]?.target.piece ?? {};
    if (source?.kind === 'field') maskField(source.field, group, masking);
    else await maskWhole(group.reverse(), masking);
  }
  return masking;
}

/** A known editor is asked by its own interface first, for everything in it at once; what is left goes the way of unknown ones. */
async function maskWhole(tasks: readonly Task[], masking: Masking): Promise<void> {
  const { source } = tasks[0]?.target.piece ?? {};
  if (source?.kind !== 'text' || !source.host) return;
  const answers = await replaceByBridge(
    outermost(source.host),
    tasks.map(({ target }) => leastOf(target)),
  );
  for (const [index, { found }] of tasks.entries()) if (answers?.[index]) masking.outcomes.set(found, 'held');
  const left = tasks.filter((_, index) => !answers?.[index]);
  const hosts = Map.groupBy(left, ({ target: { piece } }) =>
    piece.source.kind === 'text' ? piece.source.host : null,
  );
  for (const group of hosts.values()) await maskEditor(group, masking);
}

function maskField(field: Field, group: readonly Task[], { outcomes }: Masking): void {
  const read = group[0]?.target.piece.block.text ?? '';
  const outcome = replaceInField(field, read, apart(group.map(({ target }) => target)));
  for (const { found } of group) outcomes.set(found, outcome);
}

async function maskEditor(tasks: readonly Task[], masking: Masking): Promise<void> {
  const [first, ...rest] = tasks;
  const { source } = first?.target.piece ?? {};
  if (!first || source?.kind !== 'text' || !source.host) return;
  const few = tasks.length <= many || hasOwnModel(source.host);
  // Whether a script keeps a model of its own shows in whether it takes an offer.
  const offered = few ? 'ignored' : await offerToEditor(leastOf(first.target));
  if (offered === 'unheard') maskAtOnce(source.host, tasks, masking);
  else if (offered === 'ignored') await maskOneByOne(tasks, masking);
  else {
    masking.outcomes.set(first.found, offered);
    await maskOneByOne(rest, masking);
  }
}

async function maskOneByOne(tasks: readonly Task[], { outcomes }: Masking): Promise<void> {
  let began = performance.now();
  for (const { found, target } of tasks) {
    outcomes.set(found, await replaceInEditor(leastOf(target)));
    if (performance.now() - began < slice) continue;
    await new Promise((resolve) => setTimeout(resolve));
    began = performance.now();
  }
}

function maskAtOnce(host: HTMLElement, tasks: readonly Task[], { outcomes, changes }: Masking): void {
  for (const { found, target } of tasks) {
    const { piece, start, end, replacement } = leastOf(target);
    const stretches = piece.source.kind === 'text' ? piece.source.stretches : [];
    const holds = stillHolds(piece.block.text, stretches, start, end);
    if (holds) for (const one of replaceInNodes(stretches, start, end, replacement)) changes.push(one);
    outcomes.set(found, holds ? 'held' : 'stale');
  }
  // Scripts of the page that save a draft listen for this.
  host.dispatchEvent(
    new InputEvent('input', { bubbles: true, composed: true, inputType: 'insertReplacementText' }),
  );
}

const leastOf = ({ piece, start, end, replacement }: Target): Target => ({
  piece,
  ...narrow(piece.block.text, start, end, replacement),
});

/** Several findings may share one edit. */
const apart = (targets: Target[]): Target[] => [
  ...new Map(targets.map((target) => [target.start, target])).values(),
];
