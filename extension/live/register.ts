import { browser } from '../browser.ts';
import type { Settings } from '../settings/settings.ts';
import { patternOf } from '../settings/sites.ts';

type Script = Parameters<typeof browser.scripting.registerContentScripts>[0][number];

/** The scripts that pages of these sites get as they load. */
export function scriptsFor(matches: string[], guarded: boolean): Script[] {
  if (matches.length === 0) return [];
  const frames = { matches, allFrames: true, matchOriginAsFallback: true, persistAcrossSessions: true };
  const early = { ...frames, runAt: 'document_start' } as const;
  const checker: Script = {
    ...frames,
    id: 'checker',
    runAt: 'document_idle',
    js: ['/checker.js'],
    css: ['/marks.css'],
  };
  if (!guarded) return [checker];
  return [
    checker,
    { ...early, id: 'guard', js: ['/guard.js'] },
    { ...early, id: 'guard-submit', js: ['/guard-submit.js'], world: 'MAIN' },
  ];
}

let turn: Promise<unknown> = Promise.resolve();

/** Has the browser put our scripts into the switched-on sites that were granted, and into no others. One change after the other. */
export function registerLive(settings: Pick<Settings, 'liveOrigins' | 'guard'>): Promise<void> {
  const done = turn.then(() => register(settings));
  turn = done.catch(() => undefined);
  return done;
}

async function register({ liveOrigins, guard }: Pick<Settings, 'liveOrigins' | 'guard'>): Promise<void> {
  const patterns = [...new Set(liveOrigins.map(patternOf))];
  const granted = await Promise.all(
    patterns.map((pattern) => browser.permissions.contains({ origins: [pattern] })),
  );
  const wanted = scriptsFor(
    patterns.filter((_, index) => granted[index]),
    guard.enabled,
  );
  // What stands already is left standing: a page that loads between taking away and giving again would have no script.
  const present = new Map(
    (await browser.scripting.getRegisteredContentScripts()).map((script) => [script.id, script]),
  );
  const gone = [...present.keys()].filter((id) => !wanted.some((script) => script.id === id));
  const added = wanted.filter(({ id }) => !present.has(id));
  const changed = wanted.filter(({ id, ...script }) => {
    const old = present.get(id);
    return old !== undefined && told(script) !== told(old);
  });
  if (gone.length > 0) await browser.scripting.unregisterContentScripts({ ids: gone });
  if (changed.length > 0) await browser.scripting.updateContentScripts(changed);
  if (added.length > 0) await browser.scripting.registerContentScripts(added);
}

/** What two registrations must have in common to be the same. Browsers answer paths with or without the first slash. */
const told = ({ matches, js, css }: Pick<Script, 'matches' | 'js' | 'css'>): string =>
  JSON.stringify([matches, js, css].map((list) => (list ?? []).map((name) => name.replace(/^\//, ''))));
