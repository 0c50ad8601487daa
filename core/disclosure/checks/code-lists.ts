import { fromUnits, sumUnits, units } from '../decimal.ts';
import { isBranch, walkNodes } from '../nodes.ts';
import { type Problem, problem } from '../problem.ts';
import type { Disclosure, Result } from '../schema/disclosure.ts';
import type { Scheme } from '../schema/scheme.ts';
import type { Unit } from '../schema/values.ts';
import type { Content } from '../source/content.ts';
import { type Check, doubled, type RecordCheck, refers, unknown } from './check.ts';

type ListKind = 'segments' | 'topics';

/**
 * Code lists: ids stand once, parents and peers exist, at most one topic is 其他; every organisation's region is known where the
 * body keeps a list; every class that an indicator or a scheme names exists.
 */
export const codeLists: Check = (content) => {
  const known = codesOf(content);
  return [
    ...regions(content),
    ...segments(content),
    ...topics(content),
    ...[...content.catalogue.glossary.values()].flatMap((list) => once(content, list, 'terms', list.terms)),
    ...[...content.catalogue.indicators.values()].flatMap((one) => {
      const file = content.fileOf(one);
      return [
        ...named(content, known, file, 'segments', one.segment, '/segment'),
        ...named(content, known, file, 'topics', one.topic, '/topic'),
      ];
    }),
    ...[...content.catalogue.schemes.values()].flatMap((scheme) => {
      const file = content.fileOf(scheme);
      return walkNodes(scheme.tree).flatMap(({ node, pointer }) => [
        ...named(content, known, file, 'segments', node.segment, `${pointer}/segment`),
        ...named(content, known, file, 'topics', node.topic, `${pointer}/topic`),
      ]);
    }),
  ];
};

/** Breakdowns of results: every class exists, stands once, and counts do not sum to more than the actual. */
export const recordCodes: RecordCheck = (content) => {
  let known: Codes | undefined;
  return ({ releases }) =>
    releases.flatMap(({ disclosure, path }) =>
      disclosure.results.flatMap((result, i): Problem[] => {
        if (!result.bySegment && !result.byTopic) return [];
        known ??= codesOf(content);
        return breakdown(content, known, path, disclosure, result, `/results/${i}`);
      }),
    );
};

/** Every class of every list that parsed, by `list/class`. */
interface Codes {
  segments: ReadonlySet<string>;
  topics: ReadonlySet<string>;
}

const codesOf = ({ catalogue }: Content): Codes => ({
  segments: new Set(
    [...catalogue.segments.values()].flatMap(({ id, segments }) => segments.map((one) => `${id}/${one.id}`)),
  ),
  topics: new Set(
    [...catalogue.topics.values()].flatMap(({ id, topics }) => topics.map((one) => `${id}/${one.id}`)),
  ),
});

function named(
  content: Content,
  known: Codes,
  file: string,
  kind: ListKind,
  ref: string | undefined,
  pointer: string,
): Problem[] {
  if (ref === undefined || known[kind].has(ref)) return [];
  const list = ref.slice(0, ref.indexOf('/'));
  // A list that is broken inside says so itself; what it holds is not known.
  if (content.exists(kind, list) && !content.catalogue[kind].has(list)) return [];
  return [unknown(file, kind === 'segments' ? 'segment' : 'topic', ref, known[kind], pointer)];
}

const once = (content: Content, list: object, field: string, members: readonly { id: string }[]): Problem[] =>
  doubled(
    content.fileOf(list),
    members.map(({ id }) => id),
    (i) => `/${field}/${i}/id`,
  );

function regions(content: Content): Problem[] {
  const lists = [...content.catalogue.regions.values()];
  const nameOf = new Map(lists.flatMap((list) => list.regions.map(({ code, name }) => [code, name])));
  const seen = new Set<string>();
  const inside = lists.flatMap((list) => {
    const file = content.fileOf(list);
    return list.regions.flatMap(({ code, parent }, i) => {
      const found: Problem[] = [];
      if (seen.has(code))
        found.push(problem(file, 'duplicate-member', { id: code }, { pointer: `/regions/${i}/code` }));
      seen.add(code);
      if (parent !== undefined && !nameOf.has(parent))
        found.push(unknown(file, 'region', parent, nameOf.keys(), `/regions/${i}/parent`));
      if (parent === code)
        found.push(problem(file, 'refers-to-itself', { ref: code }, { pointer: `/regions/${i}/parent` }));
      return found;
    });
  });
  // Without a list there is nothing to hold the codes against; a list that is broken inside says so itself.
  if (lists.length === 0 || [...content.refs('regions')].length > lists.length) return inside;
  const outside = [...content.catalogue.organisations.values()].flatMap((org): Problem[] => {
    const file = content.fileOf(org);
    const name = nameOf.get(org.region);
    if (name === undefined) return [unknown(file, 'region', org.region, nameOf.keys(), '/region')];
    if (name === org.regionName) return [];
    return [problem(file, 'region-name', { code: org.region }, { pointer: '/regionName' })];
  });
  return [...inside, ...outside];
}

function segments(content: Content): Problem[] {
  return [...content.catalogue.segments.values()].flatMap((list) => {
    const file = content.fileOf(list);
    return [
      ...once(content, list, 'segments', list.segments),
      ...refers(content, file, 'basis', list.basis, '/basis'),
      ...list.segments.flatMap(({ organisations }, i): Problem[] => {
        const pointer = `/segments/${i}/organisations`;
        if (organisations.length > 0 && list.of !== '单位')
          return [problem(file, 'not-a-peer-list', {}, { pointer })];
        return [
          ...organisations.flatMap((org, j) => refers(content, file, 'orgs', org, `${pointer}/${j}`)),
          ...doubled(file, organisations, (j) => `${pointer}/${j}`),
        ];
      }),
    ];
  });
}

function topics(content: Content): Problem[] {
  return [...content.catalogue.topics.values()].flatMap((list) => {
    const file = content.fileOf(list);
    const ids = list.topics.map(({ id }) => id);
    const second = list.topics.findLastIndex(({ other }) => other);
    return [
      ...once(content, list, 'topics', list.topics),
      ...refers(content, file, 'basis', list.basis, '/basis'),
      ...(list.status === '在用' && ids.length === 0
        ? [problem(file, 'too-few', { minimum: 1 }, { pointer: '/topics' })]
        : []),
      ...(list.topics.filter(({ other }) => other).length > 1
        ? [problem(file, 'two-others', {}, { pointer: `/topics/${second}/other` })]
        : []),
      ...list.topics.flatMap(({ id, parent }, i): Problem[] => {
        const pointer = `/topics/${i}/parent`;
        if (parent === id) return [problem(file, 'refers-to-itself', { ref: id }, { pointer })];
        return parent === undefined || ids.includes(parent)
          ? []
          : [unknown(file, 'topic', parent, ids, pointer)];
      }),
    ];
  });
}

/** Units whose classes add up; rates and durations of classes do not. */
const adds: ReadonlySet<Unit> = new Set(['次', '件', '份', '个', '人', '人次', '户', '元', '万元']);

function breakdown(
  content: Content,
  known: Codes,
  file: string,
  disclosure: Disclosure,
  result: Result,
  at: string,
): Problem[] {
  const unit = unitOf(content, disclosure.scheme, result.node);
  const lists = [
    ['segments', 'bySegment', result.bySegment?.map(({ segment, value }) => ({ ref: segment, value }))],
    ['topics', 'byTopic', result.byTopic?.map(({ topic, value }) => ({ ref: topic, value }))],
  ] as const;
  return lists.flatMap(([kind, field, members = []]): Problem[] => {
    const key = kind === 'segments' ? 'segment' : 'topic';
    const sum = sumUnits(members.map(({ value }) => value));
    const over =
      unit !== undefined && adds.has(unit) && result.actual !== undefined && sum > units(result.actual);
    return [
      ...members.flatMap(({ ref }, i) =>
        named(content, known, file, kind, ref, `${at}/${field}/${i}/${key}`),
      ),
      ...doubled(
        file,
        members.map(({ ref }) => ref),
        (i) => `${at}/${field}/${i}/${key}`,
      ),
      ...(over
        ? [
            problem(
              file,
              'breakdown-sum',
              { sum: fromUnits(sum), actual: result.actual ?? '' },
              { pointer: `${at}/${field}` },
            ),
          ]
        : []),
    ];
  });
}

function unitOf({ catalogue }: Content, ref: string | undefined, id: string): Unit | undefined {
  const scheme: Scheme | undefined = ref === undefined ? undefined : catalogue.schemes.get(ref);
  const leaf = walkNodes(scheme?.tree ?? []).find(({ node }) => node.id === id)?.node;
  return leaf && !isBranch(leaf) ? catalogue.indicators.get(leaf.indicator)?.unit : undefined;
}
