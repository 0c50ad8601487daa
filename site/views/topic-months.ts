import { parse, short, sum } from '#core/assessment/exact.ts';
import { topicOf } from '#core/disclosure/codes.ts';
import { leavesOf } from '#core/disclosure/nodes.ts';
import { periodKey } from '#core/disclosure/period.ts';
import type { Organisation } from '#core/disclosure/schema/organisation.ts';
import type { TopicList } from '#core/disclosure/schema/topic.ts';
import type { Publication } from '../publication.ts';

/** Topic × month of one body: what people asked for, and how much of it nobody could place. */
export interface TopicMonths {
  readonly org: Organisation;
  readonly list: TopicList;
  /** Months, first to last. */
  readonly periods: readonly string[];
  readonly rows: readonly {
    readonly topic: TopicList['topics'][number];
    /** By period: the count, absent where none was published. */
    readonly counts: readonly (string | undefined)[];
  }[];
  /** By period: all topics together. */
  readonly totals: readonly (string | undefined)[];
  /** 「其他」占比 in percent, by period; absent where a count is missing or the list has no such topic. */
  readonly otherShares: readonly (string | undefined)[];
  readonly highest: number;
}

/** The heat tables of a year: one for each body and topic list with monthly counts in it. `[]` where there are none. */
export function topicMonths({ catalogue, records }: Publication, year: string): TopicMonths[] {
  const monthly = [...records.values()].flatMap(({ current }) => {
    if (!current?.scheme) return [];
    const period = periodKey(current.disclosure.period);
    if (!/^\d{4}-\d\d$/.test(period) || !period.startsWith(`${year}-`)) return [];
    const counts = leavesOf(current.scheme.tree).flatMap((leaf) => {
      const found = topicOf(catalogue, leaf.topic);
      const actual = current.disclosure.results.find(({ node }) => node === leaf.id)?.actual;
      return found ? [{ ...found, actual }] : [];
    });
    return counts.length === 0 ? [] : [{ org: current.org, period, counts }];
  });
  const groups = Map.groupBy(monthly, ({ org, counts }) => `${org.id} ${counts[0]?.list.id}`);
  return [...groups.values()].flatMap((months) => {
    const [first] = months;
    const list = first?.counts[0]?.list;
    if (!first || !list) return [];
    const sorted = months.toSorted((a, b) => (a.period < b.period ? -1 : 1));
    const countOf = (month: (typeof sorted)[number], topic: string) =>
      month.counts.find((one) => one.list === list && one.topic.id === topic)?.actual;
    const used = list.topics.filter(({ id }) =>
      sorted.some(({ counts }) => counts.some((one) => one.topic.id === id)),
    );
    const totals = sorted.map((month) => totalOf(used.map(({ id }) => countOf(month, id))));
    const other = used.find((topic) => topic.other);
    return [
      {
        org: first.org,
        list,
        periods: sorted.map(({ period }) => period),
        rows: used.map((topic) => ({ topic, counts: sorted.map((month) => countOf(month, topic.id)) })),
        totals,
        otherShares: sorted.map((month, i) => other && shareOf(countOf(month, other.id), totals[i])),
        highest: Math.max(
          1,
          ...sorted.flatMap((month) => used.map(({ id }) => Number(countOf(month, id) ?? 0))),
        ),
      },
    ];
  });
}

/** A month with a gap has no total: what is missing is not 0. */
const totalOf = (counts: readonly (string | undefined)[]): string | undefined => {
  const known = counts.flatMap((count) => (count === undefined ? [] : [parse(count)]));
  return known.length === counts.length ? short(sum(known), 2) : undefined;
};

const shareOf = (part: string | undefined, whole: string | undefined): string | undefined =>
  part === undefined || whole === undefined || Number(whole) === 0
    ? undefined
    : short(parse(part).mul(100).div(parse(whole)), 1);
