import Fuse from 'fuse.js';
import { type ReactNode, useDeferredValue, useEffect, useMemo, useState } from 'react';
import type { Lang } from '../i18n/lang.ts';
import { uiIn } from '../i18n/ui.ts';
import type { SearchCatalogue, SearchEntry } from '../search/entry.ts';
import { type Facets, folded, indexed, noFacets, search } from '../search/match.ts';

const page = 30;
const facetKeys = ['type', 'org', 'year', 'status'] as const;

interface State {
  query: string;
  facets: Facets;
}

const fromUrl = (): State => {
  const params = new URLSearchParams(window.location.search);
  const facets = { ...noFacets };
  for (const key of facetKeys) facets[key] = params.get(key) ?? '';
  return { query: params.get('q') ?? '', facets };
};

const toUrl = ({ query, facets }: State): void => {
  const params = new URLSearchParams();
  if (query !== '') params.set('q', query);
  for (const key of facetKeys) if (facets[key] !== '') params.set(key, facets[key]);
  const tail = params.toString();
  window.history.replaceState(null, '', tail === '' ? window.location.pathname : `?${tail}`);
};

/** Search over the catalogue: exact substrings first, then words that are close to what was typed. State lives in the address. */
export function Search({ lang }: { lang: Lang }) {
  const { t, to } = uiIn(lang);
  const [{ query, facets }, setState] = useState<State>({ query: '', facets: noFacets });
  const [catalogue, setCatalogue] = useState<SearchCatalogue | 'failed'>();
  const [shown, setShown] = useState(page);

  useEffect(() => {
    const read = () => setState(fromUrl());
    read();
    window.addEventListener('popstate', read);
    const stop = new AbortController();
    fetch('/search.json', { signal: stop.signal })
      .then((response) => (response.ok ? response.json() : Promise.reject(new Error('status'))))
      .then((loaded: SearchCatalogue) => setCatalogue(loaded))
      .catch(() => stop.signal.aborted || setCatalogue('failed'));
    return () => {
      stop.abort();
      window.removeEventListener('popstate', read);
    };
  }, []);

  const change = (next: State) => {
    setState(next);
    setShown(page);
    toUrl(next);
  };
  const ready = catalogue !== 'failed' ? catalogue : undefined;
  const index = useMemo(() => indexed(ready?.entries ?? []), [ready]);
  const fuse = useMemo(
    () => new Fuse(ready?.vocabulary ?? [], { threshold: 0.4, ignoreLocation: true }),
    [ready],
  );
  const asked = useDeferredValue(query.trim());
  const hits = useMemo(() => search(index, asked, facets), [index, asked, facets]);
  const near = useMemo(
    () =>
      asked.length > 1
        ? fuse
            .search(asked, { limit: 6 })
            .map(({ item }) => item)
            .filter((item) => !folded(item).includes(folded(asked)))
            .slice(0, 4)
        : [],
    [fuse, asked],
  );
  const searching = asked !== '' || facetKeys.some((key) => facets[key] !== '');

  const orgs = useMemo(
    () => options(ready?.entries ?? [], (e) => (e.o && e.on ? [e.o, e.on] : undefined)),
    [ready],
  );
  const years = useMemo(
    () =>
      options(ready?.entries ?? [], (e) => (e.y ? [e.y, e.y] : undefined))
        .sort()
        .reverse(),
    [ready],
  );
  const selects: [keyof Facets, string, string, [string, string][]][] = [
    ['type', t.search.type, t.search.anyType, Object.entries(t.search.types)],
    ['org', t.search.org, t.search.anyOrg, orgs],
    ['year', t.search.year, t.search.anyYear, years],
    [
      'status',
      t.search.status,
      t.search.anyStatus,
      (['met', 'not-met', 'unknown'] as const).map((state) => [state, t.status[state]]),
    ],
  ];

  return (
    <div>
      <search>
        <form className="search" onSubmit={(event) => event.preventDefault()}>
          <input
            type="search"
            name="q"
            value={query}
            onChange={(event) => change({ query: event.target.value, facets })}
            aria-label={t.search.label}
            placeholder={t.homePage.searchHint}
            autoComplete="off"
          />
          <button type="submit">{t.search.button}</button>
        </form>
      </search>
      <div className="facets">
        {selects.map(([key, label, any, list]) => (
          <label key={key}>
            {label}
            <select
              value={facets[key]}
              onChange={(event) => change({ query, facets: { ...facets, [key]: event.target.value } })}
            >
              <option value="">{any}</option>
              {list.map(([value, name]) => (
                <option key={value} value={value}>
                  {name}
                </option>
              ))}
            </select>
          </label>
        ))}
      </div>
      <div className="results">
        <p role="status" className="soft">
          {catalogue === 'failed'
            ? t.search.failed
            : catalogue === undefined
              ? t.search.loading
              : searching
                ? hits.length > 0
                  ? t.search.found(hits.length)
                  : t.search.none
                : ''}
        </p>
        {near.length > 0 && (
          <p className="small">
            {t.search.suggestions}
            {t.colon}
            <span className="suggest">
              {near.map((word) => (
                <a key={word} href={`?q=${encodeURIComponent(word)}`}>
                  {word}
                </a>
              ))}
            </span>
          </p>
        )}
        {searching && (
          <ul className="rows">
            {hits.slice(0, shown).map((entry) => (
              <li key={entry.u}>
                <a href={to(entry.u)}>{marked(lang === 'en' ? (entry.e ?? entry.n) : entry.n, asked)}</a>
                <span className="end small soft">{t.search.types[entry.t]}</span>
                <span className="meta all">
                  {entry.on && <span>{entry.on}</span>}
                  {entry.y && <span>{entry.y}</span>}
                  {entry.s?.includes('not-met') && <span>■ {t.status['not-met']}</span>}
                  {entry.s?.includes('unknown') && <span>◇ {t.unknown}</span>}
                </span>
              </li>
            ))}
          </ul>
        )}
        {searching && hits.length > shown && (
          <button type="button" className="button" onClick={() => setShown(shown + page)}>
            {t.search.more(Math.min(page, hits.length - shown))}
          </button>
        )}
      </div>
    </div>
  );
}

/** Distinct values of a facet with their names, in the order they first occur. */
function options(
  entries: readonly SearchEntry[],
  of: (entry: SearchEntry) => [string, string] | undefined,
): [string, string][] {
  return [...new Map(entries.flatMap((entry) => [of(entry)].filter((pair) => pair !== undefined)))];
}

/** The title with the words of the query marked. */
function marked(title: string, query: string): ReactNode {
  const word = query.split(/\s+/).find((part) => part !== '' && folded(title).includes(folded(part)));
  if (word === undefined || folded(title).length !== title.length) return title;
  const at = folded(title).indexOf(folded(word));
  return (
    <>
      {title.slice(0, at)}
      <mark>{title.slice(at, at + word.length)}</mark>
      {title.slice(at + word.length)}
    </>
  );
}
