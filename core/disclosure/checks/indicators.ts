import { problem } from '../problem.ts';
import { type Check, doubled, refers, unknown } from './check.ts';

/** Indicators: base and predecessor exist and are others; the formula uses named inputs only. */
export const indicators: Check = (content) =>
  [...content.catalogue.indicators.values()].flatMap((indicator) => {
    const file = content.fileOf(indicator);
    const self = `${indicator.id}@${indicator.version}`;
    const inputs = indicator.inputs.map(({ id }) => id);
    const named = indicator.formula?.match(/[A-Za-z_]\w*/g) ?? [];
    return [
      ...refers(content, file, 'library', indicator.base, '/base'),
      ...refers(content, file, 'library', indicator.replaces, '/replaces'),
      ...(['base', 'replaces'] as const).flatMap((field) =>
        indicator[field] === self
          ? [problem(file, 'refers-to-itself', { ref: self }, { pointer: `/${field}` })]
          : [],
      ),
      ...doubled(file, inputs, (index) => `/inputs/${index}/id`),
      ...[...new Set(named)]
        .filter((name) => !inputs.includes(name))
        .map((name) => unknown(file, 'input', name, inputs, '/formula')),
    ];
  });
