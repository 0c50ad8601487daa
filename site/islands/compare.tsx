import { useEffect, useState } from 'react';
import type { Comparables, ComparedFigure } from '../compare/comparison.ts';
import {
  type CompareState,
  compareAddress,
  compareStateIn,
  mostIndicators,
  toggled,
} from '../compare/state.ts';
import { periodWords } from '../format.ts';
import { compareWords } from '../i18n/compare.ts';
import type { Lang } from '../i18n/lang.ts';
import { CompareFigure } from './compare-figure.tsx';

const load = async <T,>(path: string, signal: AbortSignal): Promise<T> => {
  const response = await fetch(path, { signal });
  if (!response.ok) throw new Error(`${path}: ${response.status}`);
  return (await response.json()) as T;
};

const nothing: CompareState = { indicators: [], orgs: [], periods: [] };

/** Chosen organisations × indicators × periods. The choice lives in the address; going back undoes it. */
export function Compare({ lang }: { lang: Lang }) {
  const words = compareWords(lang);
  const [state, setState] = useState(nothing);
  const [comparables, setComparables] = useState<Comparables>();
  const [figures, setFigures] = useState<ReadonlyMap<string, readonly ComparedFigure[]>>(new Map());
  const [failed, setFailed] = useState(false);

  useEffect(() => {
    const stop = new AbortController();
    const read = () => setState(compareStateIn(window.location.search));
    read();
    window.addEventListener('popstate', read, { signal: stop.signal });
    load<Comparables>('/compare/index.json', stop.signal)
      .then(setComparables)
      .catch(() => stop.signal.aborted || setFailed(true));
    return () => stop.abort();
  }, []);

  const chosen = state.indicators.flatMap((id) => comparables?.indicators.find((one) => one.id === id) ?? []);
  const missing = chosen
    .map(({ id }) => id)
    .filter((id) => !figures.has(id))
    .join();
  useEffect(() => {
    if (missing === '') return;
    const stop = new AbortController();
    for (const id of missing.split(','))
      load<ComparedFigure[]>(`/compare/${id}.json`, stop.signal)
        .then((own) => setFigures((before) => new Map(before).set(id, own)))
        .catch(() => stop.signal.aborted || setFailed(true));
    return () => stop.abort();
  }, [missing]);

  const change = (next: CompareState) => {
    setState(next);
    window.history.pushState(null, '', compareAddress(next) || window.location.pathname);
  };
  const nameOf = (thing: { name: string; nameEn?: string }) => (lang === 'en' && thing.nameEn) || thing.name;
  const periodName = (key: string) =>
    periodWords(lang, key.includes('_') ? { from: key.slice(0, 10), to: key.slice(11) } : key);

  const telling = new Set(chosen.flatMap(({ orgs }) => orgs));
  const orgs = comparables?.orgs.filter(({ id }) => telling.has(id)) ?? [];
  const shownOrgs = state.orgs.length > 0 ? orgs.filter(({ id }) => state.orgs.includes(id)) : orgs;
  // Periods of several indicators in one order: sorting by key puts a year before its parts.
  const periods = [...new Set(chosen.flatMap((indicator) => indicator.periods))].sort();
  const shownPeriods = (own: readonly string[]) =>
    state.periods.length > 0 ? own.filter((period) => state.periods.includes(period)) : own;
  const count = chosen.reduce(
    (sum, { id, periods: own }) =>
      sum +
      (figures.get(id) ?? []).filter(
        ({ org, period }) => shownPeriods(own).includes(period) && shownOrgs.some((one) => one.id === org),
      ).length,
    0,
  );

  return (
    <div className="compare">
      <label className="small add">
        {words.chooseIndicator}{' '}
        <select
          value=""
          disabled={!comparables || state.indicators.length >= mostIndicators}
          onChange={(event) =>
            change({ ...state, indicators: toggled(state.indicators, event.target.value) })
          }
        >
          <option value="">{words.indicators}</option>
          {comparables?.indicators
            .filter(({ id }) => !state.indicators.includes(id))
            .map((indicator) => (
              <option key={indicator.id} value={indicator.id}>
                {nameOf(indicator)} ({indicator.orgs.length})
              </option>
            ))}
        </select>
      </label>
      <p className="suggest">
        {chosen.map((indicator) => (
          <button
            key={indicator.id}
            type="button"
            className="button"
            aria-label={words.remove(nameOf(indicator))}
            onClick={() => change({ ...state, indicators: toggled(state.indicators, indicator.id) })}
          >
            {nameOf(indicator)} ×
          </button>
        ))}
      </p>
      {orgs.length > 0 && (
        <Choices
          legend={words.orgs}
          options={orgs.map((org) => [org.id, nameOf(org) + (org.demo ? words.demo : '')])}
          chosen={state.orgs}
          toggle={(id) => change({ ...state, orgs: toggled(state.orgs, id) })}
        />
      )}
      {periods.length > 0 && (
        <Choices
          legend={words.periods}
          options={periods.map((period) => [period, periodName(period)])}
          chosen={state.periods}
          toggle={(period) => change({ ...state, periods: toggled(state.periods, period) })}
        />
      )}
      <p role="status" className="soft">
        {failed
          ? words.failed
          : !comparables || missing !== ''
            ? words.loading
            : chosen.length === 0
              ? words.empty
              : words.shown(count, shownOrgs.length)}
      </p>
      {chosen.map((indicator) => (
        <CompareFigure
          key={indicator.id}
          lang={lang}
          indicator={indicator}
          figures={figures.get(indicator.id) ?? []}
          orgs={shownOrgs}
          periods={shownPeriods(indicator.periods)}
          periodName={periodName}
        />
      ))}
    </div>
  );
}

interface ChoicesProps {
  legend: string;
  options: readonly (readonly [id: string, name: string])[];
  chosen: readonly string[];
  toggle: (id: string) => void;
}

function Choices({ legend, options, chosen, toggle }: ChoicesProps) {
  return (
    <fieldset className="choices">
      <legend>{legend}</legend>
      {options.map(([id, name]) => (
        <label key={id}>
          <input type="checkbox" checked={chosen.includes(id)} onChange={() => toggle(id)} /> {name}
        </label>
      ))}
    </fieldset>
  );
}
