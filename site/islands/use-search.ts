import { useEffect, useRef, useState } from 'react';
import type { Answer } from '../search/catalogue-index.ts';
import type { Facets } from '../search/facets.ts';
import type { Question, Reply } from '../search/messages.ts';

/** What the page asks. */
export interface Asked {
  readonly query: string;
  readonly facets: Facets;
  readonly limit: number;
}

/** What the worker told: the last answer stays until the next one is there, so that the page never flickers. */
export interface Told {
  readonly state: 'loading' | 'ready' | 'failed';
  readonly answer?: Answer;
  /** What `answer` answers. */
  readonly to?: Asked;
  readonly suggestions: readonly string[];
}

/** Suggestions cost ten times a search: they wait for a pause in typing. In milliseconds. */
const pause = 120;
const suggestionCount = 6;

/** Asks the worker; answers to older questions are dropped. `undefined` asks nothing yet. */
export function useSearch(asked: Asked | undefined): Told {
  const [told, setTold] = useState<Told>({ state: 'loading', suggestions: [] });
  const worker = useRef<Worker>(undefined);
  const last = useRef<{ number: number; asked: Asked }>(undefined);

  useEffect(() => {
    const made = new Worker(new URL('../search/worker.ts', import.meta.url), { type: 'module' });
    worker.current = made;
    const failed = () => setTold({ state: 'failed', suggestions: [] });
    made.addEventListener('error', failed);
    made.addEventListener('message', ({ data }: MessageEvent<Reply>) => {
      if (data.kind === 'failed') failed();
      else if (data.number !== last.current?.number) return;
      else if (data.kind === 'suggestions') setTold((before) => ({ ...before, suggestions: data.names }));
      else {
        const to = last.current.asked;
        setTold((before) => ({ ...before, state: 'ready', answer: data.answer, to }));
      }
    });
    return () => made.terminate();
  }, []);

  useEffect(() => {
    if (!asked) return;
    const number = (last.current?.number ?? 0) + 1;
    last.current = { number, asked };
    const ask = (question: Question) => worker.current?.postMessage(question);
    ask({ kind: 'search', number, ...asked });
    const timer = setTimeout(
      () => ask({ kind: 'suggest', number, query: asked.query, limit: suggestionCount }),
      pause,
    );
    return () => clearTimeout(timer);
  }, [asked]);

  return told;
}
