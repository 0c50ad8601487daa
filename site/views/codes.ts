import { isBranch, walkNodes } from '#core/disclosure/nodes.ts';
import type { Scheme } from '#core/disclosure/schema/scheme.ts';
import type { Publication } from '../publication.ts';
import { latestSchemes } from './scheme.ts';

/** A page that uses a class of a code list. */
export interface CodeUser {
  readonly name: string;
  readonly nameEn: string | undefined;
  readonly href: string;
}

/** Who refers to each class, by `list/class`: schemes, indicators and standing disclosures, each once. */
export function codeUsers(published: Publication): ReadonlyMap<string, readonly CodeUser[]> {
  const { catalogue, records } = published;
  const users = new Map<string, Map<string, CodeUser>>();
  const use = (ref: string | undefined, user: CodeUser): void => {
    if (ref === undefined) return;
    const known = users.get(ref) ?? new Map<string, CodeUser>();
    users.set(ref, known.set(user.href, user));
  };
  for (const scheme of latestSchemes(catalogue)) {
    const user = userOf(scheme);
    for (const { node } of walkNodes(scheme.tree)) {
      use(node.segment, user);
      use(node.topic, user);
    }
  }
  for (const { id, name, nameEn, segment, topic } of catalogue.indicators.values()) {
    use(segment, { name, nameEn, href: `/indicator/${id}/` });
    use(topic, { name, nameEn, href: `/indicator/${id}/` });
  }
  for (const { id, current } of records.values()) {
    const { title, titleEn, results } = current?.disclosure ?? { title: '', results: [] };
    for (const { bySegment = [], byTopic = [] } of results) {
      for (const { segment } of bySegment) use(segment, { name: title, nameEn: titleEn, href: `/d/${id}/` });
      for (const { topic } of byTopic) use(topic, { name: title, nameEn: titleEn, href: `/d/${id}/` });
    }
  }
  return new Map([...users].map(([ref, known]) => [ref, [...known.values()]]));
}

const userOf = ({ id, version, title, titleEn }: Scheme): CodeUser => ({
  name: title,
  nameEn: titleEn,
  href: `/scheme/${id}/v${version}/`,
});

/** Whether a scheme sets indicators of their own for classes of people. */
export const hasSegments = ({ tree }: Scheme): boolean =>
  walkNodes(tree).some(({ node }) => isBranch(node) && node.segment !== undefined);
