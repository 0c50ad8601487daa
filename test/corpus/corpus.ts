import { decoys } from './decoys/index.ts';
import { assemble, type CorpusDocument, t } from './document.ts';
import { techniques } from './evasions/index.ts';
import { notices } from './notices/index.ts';
import { random, seedOf } from './random.ts';
import { home } from './values/regions.ts';
import { written } from './written.ts';

/** How many texts come from each template. */
const turns = { notice: 6, written: 3, evasion: 4, decoy: 4 };

/**
 * The project's own judged texts: notices with marked values, evasions, and decoys without any.
 * The same `seed` gives the same texts; another seed gives others of the same kinds, for a look at what was not tuned to.
 */
export function corpus(seed = 'mingshi'): CorpusDocument[] {
  const documents: CorpusDocument[] = [];
  const each = (count: number, name: string, make: (id: string, turn: number) => CorpusDocument): void => {
    for (let turn = 0; turn < count; turn++) documents.push(make(`${name}-${turn + 1}`, turn));
  };
  for (const [name, make] of Object.entries(notices))
    each(turns.notice, `notice-${name}`, (id) => {
      const r = random(seedOf(`${seed}/${id}`));
      return assemble(id, 'notice', name, make({ r, home: home(r) }));
    });
  written('notices').forEach((make, i) => {
    each(turns.written, `notice-written-${i + 1}`, (id) =>
      assemble(id, 'notice', 'written', make(random(seedOf(`${seed}/${id}`)))),
    );
  });
  written('decoys').forEach((make, i) => {
    documents.push(assemble(`decoy-written-${i + 1}`, 'decoy', 'written', make(random(0))));
  });
  for (const technique of techniques)
    each(turns.evasion, `evasion-${technique.id}`, (id, turn) => {
      const r = random(seedOf(`${seed}/${id}`));
      return assemble(id, 'evasion', technique.id, technique.make(r, turn), technique.id);
    });
  for (const [name, make] of Object.entries(decoys))
    each(turns.decoy, `decoy-${name}`, (id) => {
      const r = random(seedOf(`${seed}/${id}`));
      return assemble(id, 'decoy', name, t`${make(r, home(r))}`);
    });
  return documents;
}
