import type { Catalogue } from '#core/disclosure/catalogue.ts';
import { segmentOf, topicOf } from '#core/disclosure/codes.ts';
import { isBranch, walkNodes } from '#core/disclosure/nodes.ts';
import type { Indicator } from '#core/disclosure/schema/indicator.ts';
import type { Scheme, SchemeNode } from '#core/disclosure/schema/scheme.ts';
import type { Strings } from '../i18n/strings.ts';
import { term } from '../i18n/terms.ts';
import { weightOf } from './scheme.ts';

/** A node of a scheme as its page shows it. */
export interface SchemeLine {
  readonly node: SchemeNode;
  /** Entries of code lists that it counts: links without the language. */
  readonly codes: readonly { readonly href: string; readonly text: string }[];
  /** 0 for the outermost. */
  readonly depth: number;
  readonly weight: string | undefined;
  readonly indicator: Indicator | undefined;
  readonly name: string;
  readonly nameEn: string | undefined;
}

/** The nodes of a scheme from the top down, each before those in it. */
export const schemeNodes = (scheme: Scheme, catalogue: Catalogue, t: Strings): SchemeLine[] =>
  walkNodes(scheme.tree).map(({ node, above }) => {
    const indicator = isBranch(node) ? undefined : catalogue.indicators.get(node.indicator);
    const segment = segmentOf(catalogue, node.segment);
    const topic = topicOf(catalogue, node.topic);
    return {
      node,
      codes: [
        segment && {
          href: `/library/codes/#${segment.list.id}`,
          text: segment.list.ordered
            ? `${t.codes.segments}${t.colon}${t.codes.placeOf(segment.place + 1, segment.list.segments.length)}`
            : t.codes.segments,
        },
        topic && { href: `/library/codes/#${topic.list.id}`, text: t.codes.topics },
      ].flatMap((code) => code ?? []),
      depth: above.length,
      weight: weightOf(node),
      indicator,
      name: node.name ?? indicator?.name ?? node.id,
      nameEn:
        node.name === undefined
          ? indicator?.nameEn
          : (node.nameEn ?? (term('en', node.name) === node.name ? undefined : term('en', node.name))),
    };
  });
