/** Reads the catalogue once and answers questions about it, away from the page, which stays free to be typed into. */
import { CatalogueIndex } from './catalogue-index.ts';
import type { Question, Reply } from './messages.ts';
import type { PackedCatalogue } from './packed.ts';
import { Suggester } from './suggest.ts';
import type { Term } from './vocabulary.ts';

const reply = (message: Reply): void => self.postMessage(message);

async function load<T>(path: string): Promise<T> {
  const response = await fetch(path);
  if (!response.ok) throw new Error(`${path}: ${response.status}`);
  return (await response.json()) as T;
}

const index = load<PackedCatalogue>('/search/catalogue.json').then((packed) => new CatalogueIndex(packed));
index.catch(() => reply({ kind: 'failed' }));

/** Made when first asked for, so that it never stands before a first result. */
let suggester: Promise<Suggester> | undefined;
const suggestions = (): Promise<Suggester> => {
  suggester ??= load<Term[]>('/search/vocabulary.json').then((terms) => new Suggester(terms));
  return suggester;
};

self.addEventListener('message', ({ data }: MessageEvent<Question>) => {
  const { number, query, limit } = data;
  if (data.kind === 'search')
    void index.then(
      (ready) => reply({ kind: 'answer', number, answer: ready.search(query, data.facets, limit) }),
      () => undefined,
    );
  else
    void suggestions().then(
      (ready) => reply({ kind: 'suggestions', number, names: ready.suggest(query, limit) }),
      () => undefined,
    );
});
