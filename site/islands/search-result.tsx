import type { KeyboardEvent, ReactNode } from 'react';
import type { Lang } from '../i18n/lang.ts';
import { uiIn } from '../i18n/ui.ts';
import type { Hit } from '../search/catalogue-index.ts';
import { folded, wordsOf } from '../search/fold.ts';

interface Props {
  hit: Hit;
  query: string;
  lang: Lang;
  onKeyDown: (event: KeyboardEvent) => void;
}

/** One result: title with what was asked marked, and what it is. */
export function SearchResult({ hit, query, lang, onKeyDown }: Props) {
  const { t, to } = uiIn(lang);
  const english = lang === 'en';
  const title = (english && hit.titleEn) || hit.title;
  const org = (english && hit.orgEn) || hit.org;
  return (
    <li>
      <a href={to(hit.path)} onKeyDown={onKeyDown} {...(english && !hit.titleEn ? { lang: 'zh-CN' } : {})}>
        {marked(title, query)}
      </a>
      <span className="end small soft">{t.search.types[hit.type]}</span>
      <span className="meta all">
        {org && <span>{org}</span>}
        {hit.year && <span>{hit.year}</span>}
        {hit.states.includes('not-met') && <span>■ {t.status['not-met']}</span>}
        {hit.states.includes('unknown') && <span>◇ {t.unknown}</span>}
      </span>
    </li>
  );
}

/** The title with the first word of the query that it holds marked. */
function marked(title: string, query: string): ReactNode {
  const plain = folded(title);
  const word = wordsOf(query).find((part) => plain.includes(part));
  // Where folding changes lengths, places no longer agree: better no mark than a wrong one.
  if (word === undefined || plain.length !== title.length) return title;
  const at = plain.indexOf(word);
  return (
    <>
      {title.slice(0, at)}
      <mark>{title.slice(at, at + word.length)}</mark>
      {title.slice(at + word.length)}
    </>
  );
}
