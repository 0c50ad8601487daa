import { assess } from './assess.ts';
import type { Assessment } from './assessment.ts';
import type { FigureFlag } from './checks/check.ts';
import { figureChecks } from './checks/index.ts';
import type { DisclosureInput, Indicators, SchemeInput } from './input.ts';
import { planOf } from './plan.ts';

/**
 * All derived-figure checks over one disclosure: flags in the order of the checks, then of the results.
 * `earlier` are releases of earlier periods of the same organisation and scheme (for 同比); `assessment` saves computing it again.
 * A flag is a question to the issuer; it never changes a value. `[]` when nothing is to be asked; never throws on parsed input.
 */
export function checkFigures(
  disclosure: DisclosureInput,
  scheme: SchemeInput | undefined,
  indicators: Indicators,
  earlier: readonly DisclosureInput[] = [],
  assessment?: Assessment,
): FigureFlag[] {
  const leaves = new Map(scheme ? planOf(scheme).leaves.map(({ leaf }) => [leaf.id, leaf]) : []);
  const figures = disclosure.results.map((result, index) => {
    const leaf = leaves.get(result.node);
    return { result, index, leaf, indicator: leaf && indicators.get(leaf.indicator) };
  });
  const computed = assessment ?? (scheme && assess(disclosure, scheme, indicators));
  const input = { disclosure, scheme, indicators, figures, earlier, assessment: computed };
  return figureChecks.flatMap((check) => check.run(input));
}
