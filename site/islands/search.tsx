import { type KeyboardEvent, useEffect, useMemo, useRef, useState } from 'react';
import type { Lang } from '../i18n/lang.ts';
import { searchWords } from '../i18n/search.ts';
import { uiIn } from '../i18n/ui.ts';
import {
  type FacetName,
  type FacetOption,
  type Facets,
  facetNames,
  facetsIn,
  noFacets,
} from '../search/facets.ts';
import { SearchResult } from './search-result.tsx';
import { useSearch } from './use-search.ts';

const page = 30;

interface State {
  readonly query: string;
  readonly facets: Facets;
}

const fromUrl = (): State => {
  const params = new URLSearchParams(window.location.search);
  return { query: params.get('q') ?? '', facets: facetsIn(params) };
};

const toUrl = ({ query, facets }: State): string => {
  const params = new URLSearchParams();
  if (query.trim() !== '') params.set('q', query.trim());
  for (const name of facetNames) if (facets[name] !== '') params.set(name, facets[name]);
  const tail = params.toString();
  return tail === '' ? window.location.pathname : `?${tail}`;
};

/** Search over the catalogue, in a worker. State lives in the address; everything works from the keyboard. */
export function Search({ lang }: { lang: Lang }) {
  const { t } = uiIn(lang);
  const words = searchWords(lang);
  const [state, setState] = useState<State>();
  const [limit, setLimit] = useState(page);
  const input = useRef<HTMLInputElement>(null);
  const list = useRef<HTMLUListElement>(null);
  const { query, facets } = state ?? { query: '', facets: noFacets };
  const asked = useMemo(() => (state ? { ...state, limit } : undefined), [state, limit]);
  const { state: readiness, answer, to: answered, suggestions } = useSearch(asked);

  useEffect(() => {
    const read = () => setState(fromUrl());
    read();
    window.addEventListener('popstate', read);
    return () => window.removeEventListener('popstate', read);
  }, []);

  const change = (next: State) => {
    setState(next);
    setLimit(page);
    window.history.replaceState(null, '', toUrl(next));
  };
  const links = () => [...(list.current?.querySelectorAll('a') ?? [])];
  const submit = (event: { preventDefault(): void }) => {
    event.preventDefault();
    links()[0]?.focus();
  };
  const move = (event: KeyboardEvent, from: number) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (event.key === 'Escape' && from >= 0) input.current?.focus();
    if (step === undefined) return;
    const to = from + step;
    const target = to < 0 ? input.current : links()[to];
    if (!target || (from < 0 && step < 0)) return;
    event.preventDefault();
    target.focus();
  };

  const narrowed = facetNames.some((name) => facets[name] !== '');
  const searching = query.trim() !== '' || narrowed;
  const shown =
    searching &&
    answered &&
    (answered.query.trim() !== '' || facetNames.some((n) => answered.facets[n] !== ''));
  const found = readiness === 'ready' && shown ? (answer?.total ?? 0) : undefined;
  const labels: Record<FacetName, readonly [label: string, any: string]> = {
    type: [t.search.type, t.search.anyType],
    org: [t.search.org, t.search.anyOrg],
    region: [words.region, words.anyRegion],
    year: [t.search.year, t.search.anyYear],
    indicator: [words.indicator, words.anyIndicator],
    status: [t.search.status, t.search.anyStatus],
  };
  const nameOf = (facet: FacetName, { value, name, nameEn }: FacetOption): string => {
    if (facet === 'type') return t.search.types[value as keyof typeof t.search.types];
    if (facet === 'status') return t.status[value as keyof typeof t.status];
    return (lang === 'en' && nameEn) || name || value;
  };

  return (
    <div>
      <search>
        <form className="search" onSubmit={submit}>
          <input
            ref={input}
            type="search"
            name="q"
            value={query}
            onChange={(event) => change({ query: event.target.value, facets })}
            onKeyDown={(event) => move(event, -1)}
            aria-label={t.search.label}
            aria-describedby="search-keys"
            placeholder={t.homePage.searchHint}
            autoComplete="off"
            maxLength={100}
          />
          <button type="submit">{t.search.button}</button>
        </form>
        <p id="search-keys" className="small soft keys">
          {words.keys}
        </p>
        <div className="facets">
          {facetNames.map((facet) => (
            <label key={facet}>
              {labels[facet][0]}
              <select
                value={facets[facet]}
                onChange={(event) => change({ query, facets: { ...facets, [facet]: event.target.value } })}
              >
                <option value="">{labels[facet][1]}</option>
                {answer?.facets[facet].map((option) => (
                  <option key={option.value} value={option.value}>
                    {nameOf(facet, option)} ({option.count})
                  </option>
                ))}
              </select>
            </label>
          ))}
          {narrowed && (
            <button type="button" className="button" onClick={() => change({ query, facets: noFacets })}>
              {words.clear}
            </button>
          )}
        </div>
      </search>
      <section className="results" aria-label={words.results}>
        <p role="status" className="soft">
          {readiness === 'failed'
            ? t.search.failed
            : searching && readiness === 'loading'
              ? t.search.loading
              : found === undefined
                ? ''
                : found > 0
                  ? t.search.found(found)
                  : t.search.none}
          {found !== undefined && suggestions.length > 0 && ` · ${words.suggested(suggestions.length)}`}
        </p>
        {shown && suggestions.length > 0 && (
          <p className="small">
            {t.search.suggestions}
            {t.colon}
            <span className="suggest">
              {suggestions.map((name) => (
                <a
                  key={name}
                  href={`?q=${encodeURIComponent(name)}`}
                  onClick={(event) => {
                    event.preventDefault();
                    change({ query: name, facets });
                    input.current?.focus();
                  }}
                >
                  {name}
                </a>
              ))}
            </span>
          </p>
        )}
        {shown && (
          <ul className="rows" ref={list}>
            {answer?.hits.map((hit, number) => (
              <SearchResult
                key={hit.path}
                hit={hit}
                query={answered.query}
                lang={lang}
                onKeyDown={(event) => move(event, number)}
              />
            ))}
          </ul>
        )}
        {shown && answer && answer.total > answer.hits.length && (
          <button type="button" className="button" onClick={() => setLimit(limit + page)}>
            {t.search.more(Math.min(page, answer.total - answer.hits.length))}
          </button>
        )}
      </section>
    </div>
  );
}
