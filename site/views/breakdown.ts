import type { Catalogue } from '#core/disclosure/catalogue.ts';
import { segmentOf, topicOf } from '#core/disclosure/codes.ts';
import type { Result } from '#core/disclosure/schema/disclosure.ts';
import { withUnit } from '../format.ts';
import type { Ui } from '../i18n/ui.ts';

/** The parts of a result by class of people and by topic, each in one line. `[]` where it has none. */
export function breakdownOf(
  result: Result | undefined,
  unit: string,
  catalogue: Catalogue,
  { lang, t, say }: Ui,
): { label: string; text: string }[] {
  const line = (parts: readonly { name: string; nameEn?: string | undefined; value: string }[]): string =>
    parts
      .map(({ name, nameEn, value }) => `${say(name, nameEn).text} ${withUnit(lang, value, unit)}`)
      .join(t.comma);
  const bySegment = result?.bySegment?.map(({ segment, value }) => {
    const found = segmentOf(catalogue, segment)?.segment;
    return { name: found?.name ?? segment, nameEn: found?.nameEn, value };
  });
  const byTopic = result?.byTopic?.map(({ topic, value }) => {
    const found = topicOf(catalogue, topic)?.topic;
    return { name: found?.name ?? topic, nameEn: found?.nameEn, value };
  });
  return [
    ...(bySegment ? [{ label: t.codes.bySegment, text: line(bySegment) }] : []),
    ...(byTopic ? [{ label: t.codes.byTopic, text: line(byTopic) }] : []),
  ];
}
