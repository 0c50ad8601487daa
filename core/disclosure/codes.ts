import type { Catalogue } from './catalogue.ts';
import type { SegmentList } from './schema/segment.ts';
import type { TopicList } from './schema/topic.ts';

/** A class of a code list with the list it stands in and its place there, counted from 0. */
export interface SegmentOf {
  list: SegmentList;
  segment: SegmentList['segments'][number];
  place: number;
}
export interface TopicOf {
  list: TopicList;
  topic: TopicList['topics'][number];
  place: number;
}

const parts = (ref: string): [list: string, id: string] => {
  const slash = ref.indexOf('/');
  return [ref.slice(0, slash), ref.slice(slash + 1)];
};

/** The segment that `list/class` names; `undefined` where there is none. */
export function segmentOf(
  { segments }: Pick<Catalogue, 'segments'>,
  ref: string | undefined,
): SegmentOf | undefined {
  if (ref === undefined) return undefined;
  const [id, code] = parts(ref);
  const list = segments.get(id);
  const place = list?.segments.findIndex((one) => one.id === code) ?? -1;
  const segment = list?.segments[place];
  return list && segment && { list, segment, place };
}

/** The topic that `list/topic` names; `undefined` where there is none. */
export function topicOf({ topics }: Pick<Catalogue, 'topics'>, ref: string | undefined): TopicOf | undefined {
  if (ref === undefined) return undefined;
  const [id, code] = parts(ref);
  const list = topics.get(id);
  const place = list?.topics.findIndex((one) => one.id === code) ?? -1;
  const topic = list?.topics[place];
  return list && topic && { list, topic, place };
}

/** Peers of an organisation: the other members of each peer group (同类单位) that it stands in. `[]` where it stands in none. */
export function peersOf(
  { segments }: Pick<Catalogue, 'segments'>,
  org: string,
): { list: SegmentList; segment: SegmentList['segments'][number]; peers: string[] }[] {
  return [...segments.values()].flatMap((list) =>
    list.segments.flatMap((segment) =>
      segment.organisations.includes(org)
        ? [{ list, segment, peers: segment.organisations.filter((other) => other !== org) }]
        : [],
    ),
  );
}
