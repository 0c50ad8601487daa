import type { Disclosure } from '../disclosure/schema/disclosure.ts';
import type { Form } from './form.ts';
import { type FormContext, formSheet } from './form-sheet.ts';
import { type Note, note } from './note.ts';
import { readForms } from './read-form.ts';
import { toGrid } from './sheet.ts';
import { toDisclosure } from './to-disclosure.ts';

/** Fields that the official form shows and that may be changed in it. */
const shown = ['project', 'budget', 'objective', 'results', 'claimedTotal', 'claimedTier', 'review'] as const;

/**
 * A form that was exported before, with its appendix: the appendix is the release, and where a cell of the form says
 * something else than was exported, the cell holds. Untouched, it gives the very release back.
 */
export function restore(
  form: Form,
  said: Disclosure,
  context: FormContext & Required<Pick<FormContext, 'scheme'>>,
): { disclosure: Disclosure; notes: Note[] } {
  const { org, scheme, indicators } = context;
  if (!scheme) return { disclosure: said, notes: [] };
  const choice = {
    org,
    scheme,
    indicators,
    period: said.period,
    record: said.record,
    publishedAt: said.publishedAt,
  };
  const exported = readForms(toGrid(formSheet(said, context))).forms[0];
  const at = { sheet: form.at.sheet };
  const before = exported ? toDisclosure(exported, choice).disclosure : undefined;
  const after = toDisclosure(form, choice);
  if (!before) return { disclosure: said, notes: [] };
  const changed: string[] = [];
  const disclosure = { ...said };
  for (const field of shown) {
    const value = overlay(said[field], before[field], after.disclosure[field], field, changed);
    if (value === undefined) delete disclosure[field];
    else Object.assign(disclosure, { [field]: value });
  }
  const { record, version } = said;
  return {
    disclosure,
    notes: [
      note(at, 'restored', { record, version }),
      ...(changed.length > 0 ? [note(at, 'changed', { fields: changed }), ...after.notes] : []),
    ],
  };
}

type Fields = Record<string, unknown>;
const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const byNode = (value: unknown): value is Fields[] =>
  Array.isArray(value) && value.every((one) => isFields(one) && typeof one.node === 'string');

/** `said` with what differs between `before` and `after`. */
function overlay(said: unknown, before: unknown, after: unknown, path: string, changed: string[]): unknown {
  if (JSON.stringify(before) === JSON.stringify(after)) return said;
  if (isFields(before) && isFields(after) && isFields(said)) {
    const merged: Fields = { ...said };
    for (const key of new Set([...Object.keys(before), ...Object.keys(after)])) {
      const value = overlay(said[key], before[key], after[key], `${path}.${key}`, changed);
      if (value === undefined) delete merged[key];
      else merged[key] = value;
    }
    return merged;
  }
  if (byNode(before) && byNode(after) && byNode(said)) {
    const find = (list: readonly Fields[], node: unknown) => list.find((one) => one.node === node);
    const nodes = [...said, ...after.filter(({ node }) => !find(said, node))].map(({ node }) => node);
    return nodes.flatMap((node) => {
      const value = overlay(
        find(said, node),
        find(before, node),
        find(after, node),
        `${path}[${String(node)}]`,
        changed,
      );
      return value === undefined ? [] : [value];
    });
  }
  changed.push(path);
  return after;
}
