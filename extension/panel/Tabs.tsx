import { useRef } from 'react';

interface Props<Id extends string> {
  tabs: readonly { id: Id; title: string; count?: number }[];
  chosen: Id;
  choose: (id: Id) => void;
}

/** Tabs as the ARIA practices describe them: one stop for Tab, arrows go from one to the next. */
export function Tabs<Id extends string>({ tabs, chosen, choose }: Props<Id>) {
  const list = useRef<HTMLDivElement>(null);
  const go = (by: number): void => {
    const at = tabs.findIndex(({ id }) => id === chosen);
    const next = tabs[(at + by + tabs.length) % tabs.length];
    if (!next) return;
    choose(next.id);
    list.current?.querySelector<HTMLElement>(`#${next.id}-tab`)?.focus();
  };
  return (
    <div ref={list} className="tabs" role="tablist">
      {tabs.map(({ id, title, count }) => (
        <button
          key={id}
          type="button"
          role="tab"
          id={`${id}-tab`}
          aria-selected={id === chosen}
          {...(id === chosen ? { 'aria-controls': `${id}-panel` } : {})}
          tabIndex={id === chosen ? 0 : -1}
          onClick={() => choose(id)}
          onKeyDown={({ key }) => (key === 'ArrowRight' ? go(1) : key === 'ArrowLeft' ? go(-1) : undefined)}
        >
          {title}
          {count ? <span className="count">{count}</span> : null}
        </button>
      ))}
    </div>
  );
}
