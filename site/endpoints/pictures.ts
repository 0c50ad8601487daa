import type { Site } from '#core/disclosure/schema/site.ts';
import { framed, pictureFile } from '../charts/picture.ts';
import { pointsDrawing } from '../charts/points.ts';
import { trendChart, trendHeight } from '../charts/trend.ts';
import { uiIn } from '../i18n/ui.ts';
import type { Publication, PublishedRelease } from '../publication.ts';
import { indicatorFamilies, type OrgSeries, seriesOf } from '../views/indicator.ts';
import { scoreChart } from '../views/score-chart.ts';
import { trendOf, withLine } from '../views/trend.ts';

/** The size of its text. Pixels. */
const em = 13;
const ui = uiIn('zh');

const source = ({ url, name }: Site, path: string, who: string): string => `${who} · ${name} · ${url}${path}`;

/** The points of a release as a picture; nothing where there are none. */
export function scorePicture(
  release: PublishedRelease,
  { catalogue }: Publication,
): (() => string) | undefined {
  const chart = release.tombstone ? undefined : scoreChart(release, catalogue, ui);
  if (!chart) return undefined;
  const { disclosure, org } = release;
  return () =>
    pictureFile(pointsDrawing(chart.rows, chart.words), {
      title: disclosure.title,
      sentence: chart.words.sentence,
      source: source(catalogue.site, `/d/${disclosure.record}/v${disclosure.version}/`, org.name),
    });
}

/** Where the picture of an organisation's trend stands. */
export const trendPath = (indicator: string, { org }: OrgSeries): string =>
  `/indicator/${indicator}/${org.id}.svg`;

/** Each indicator's trends, one picture an organisation. */
export function* trendPictures(publication: Publication): Generator<{ path: string; svg: () => string }> {
  const { site } = publication.catalogue;
  for (const [id, [indicator]] of indicatorFamilies(publication))
    for (const series of withLine(seriesOf(id, publication)))
      yield {
        path: trendPath(id, series),
        svg: () => {
          const { points, words } = trendOf(series, ui);
          return pictureFile(framed(trendChart(points, words).drawing, trendHeight(points) * em), {
            title: indicator?.name ?? id,
            sentence: words.sentence,
            source: source(site, `/indicator/${id}/`, series.org.name),
          });
        },
      };
}
