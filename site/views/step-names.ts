import type { Names } from '#core/assessment/sentence.ts';
import type { Catalogue } from '#core/disclosure/catalogue.ts';
import { isBranch, walkNodes } from '#core/disclosure/nodes.ts';
import type { Scheme } from '#core/disclosure/schema/scheme.ts';

/** What the steps of a trace call things: nodes with their units, vetoes, gates, tiers. */
export function stepNames(scheme: Scheme, catalogue: Catalogue): Names {
  const known = bySchemes.get(catalogue) ?? new Map<Scheme, Names>();
  bySchemes.set(catalogue, known);
  const names = known.get(scheme) ?? namesOf(scheme, catalogue);
  known.set(scheme, names);
  return names;
}

/** Many disclosures follow one scheme. */
const bySchemes = new WeakMap<Catalogue, Map<Scheme, Names>>();

function namesOf(scheme: Scheme, catalogue: Catalogue): Names {
  const names = new Map<string, { zh: string; en?: string; unit?: string }>();
  for (const { node } of walkNodes(scheme.tree)) {
    const indicator = isBranch(node) ? undefined : catalogue.indicators.get(node.indicator);
    const en = node.name === undefined ? indicator?.nameEn : node.nameEn;
    names.set(node.id, {
      zh: node.name ?? indicator?.name ?? node.id,
      ...(en === undefined ? {} : { en }),
      ...(indicator ? { unit: indicator.unit } : {}),
    });
  }
  for (const { id, name, nameEn } of [...scheme.vetoes, ...scheme.gates])
    names.set(id, { zh: name, ...(nameEn === undefined ? {} : { en: nameEn }) });
  for (const { name, nameEn } of scheme.tiers)
    names.set(name, { zh: name, ...(nameEn === undefined ? {} : { en: nameEn }) });
  return names;
}
