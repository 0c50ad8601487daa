import type { ComparableIndicator, ComparableOrg, ComparedFigure } from '../compare/comparison.ts';
import { type Panel, panelsOf, scaleOf } from '../compare/panels.ts';
import { compareWords } from '../i18n/compare.ts';
import type { Lang } from '../i18n/lang.ts';
import { pathIn } from '../i18n/lang.ts';
import { term } from '../i18n/terms.ts';

interface Props {
  lang: Lang;
  indicator: ComparableIndicator;
  figures: readonly ComparedFigure[];
  /** In the order they are shown in. */
  orgs: readonly ComparableOrg[];
  periods: readonly string[];
  periodName: (key: string) => string;
}

/** One indicator: a small drawing for each organisation on one scale, and the table of the same numbers. */
export function CompareFigure({ lang, indicator, figures, orgs, periods, periodName }: Props) {
  const words = compareWords(lang);
  const name = (lang === 'en' && indicator.nameEn) || indicator.name;
  const panels = panelsOf(
    figures,
    orgs.map(({ id }) => id),
    periods,
  );
  const orgName = (id: string): string => {
    const org = orgs.find((other) => other.id === id);
    return org ? `${(lang === 'en' && org.nameEn) || org.name}${org.demo ? words.demo : ''}` : id;
  };
  const place = scaleOf(panels);
  const heading = `compare-${indicator.id}`;
  return (
    <section aria-labelledby={heading}>
      <h2 id={heading}>
        <a href={pathIn(lang, `/indicator/${indicator.id}/`)}>{name}</a>{' '}
        <span className="small soft">{term(lang, indicator.unit)}</span>
      </h2>
      {panels.length === 0 && <p className="soft">{words.nothing}</p>}
      <figure className="chart" hidden={panels.length === 0}>
        <figcaption>{words.sentence(name, panels.length, periods.length)}</figcaption>
        <div className="compare-panels" aria-hidden="true">
          {panels.map((panel) => (
            <div key={panel.org}>
              <Drawing panel={panel} place={place} />
              <span className="small">{orgName(panel.org)}</span>
            </div>
          ))}
        </div>
        {/* biome-ignore lint/a11y/useSemanticElements: a group that scrolls is no set of fields. */}
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls sideways must be reached from the keyboard (WCAG 2.1.1). */}
        <div className="wide" tabIndex={0} role="group" aria-label={name}>
          <table>
            <caption className="hide">{words.sentence(name, panels.length, periods.length)}</caption>
            <thead>
              <tr>
                <th scope="col">{words.org}</th>
                {periods.map((period) => (
                  <th scope="col" className="num" key={period}>
                    {periodName(period)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {panels.map(({ org, cells }) => (
                <tr key={org}>
                  <th scope="row">{orgName(org)}</th>
                  {cells.map(({ period, figure }) => (
                    <td className="num" key={period}>
                      {figure ? (
                        <>
                          <a href={pathIn(lang, `/d/${figure.record}/`)}>{figure.value}</a>
                          {figure.target && (
                            <span className="small soft">
                              {' '}
                              {words.target} {figure.target}
                            </span>
                          )}
                        </>
                      ) : (
                        <span className="soft">{words.none}</span>
                      )}
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      </figure>
    </section>
  );
}

/** A dot a period from left to right, joined where periods follow each other, and a level line for each target. */
function Drawing({ panel: { cells }, place }: { panel: Panel; place: (value: string) => number }) {
  const step = 200 / cells.length;
  const x = (number: number): number => Math.round((number + 0.5) * step * 100) / 100;
  return (
    <svg viewBox="0 0 200 100" aria-hidden="true">
      <line x1="0" x2="200" y1={place('0')} y2={place('0')} className="s-faint" />
      {cells.map(({ period, figure }, number) => {
        if (!figure) return null;
        const last = cells[number - 1];
        // A year and a month are no neighbours: only periods of one length are joined.
        const before = last?.period.length === period.length ? last.figure : undefined;
        return (
          <g key={period}>
            {before && (
              <line
                x1={x(number - 1)}
                y1={place(before.value)}
                x2={x(number)}
                y2={place(figure.value)}
                className="s-brand"
              />
            )}
            {figure.targetValue !== undefined && (
              <line
                x1={x(number) - 8}
                x2={x(number) + 8}
                y1={place(figure.targetValue)}
                y2={place(figure.targetValue)}
                className="s-tick"
              />
            )}
            <circle cx={x(number)} cy={place(figure.value)} r="4" className="f-brand" />
          </g>
        );
      })}
    </svg>
  );
}
