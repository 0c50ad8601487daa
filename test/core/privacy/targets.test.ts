import { expect, test } from 'vitest';
import { defaultPolicy } from '#core/privacy/policy/policy.ts';
import { scan } from '#core/privacy/scan.ts';
import { corpus } from '../../corpus/corpus.ts';
import { judge, ofPart } from '../../corpus/judge.ts';
import { reached, targets } from '../../corpus/targets.ts';

/** Tuned on one seed, held on another. */
const policy = defaultPolicy('2026-11-21');
const measured = ['mingshi', 'held out'].flatMap((seed) => {
  const documents = corpus(seed);
  const [notices, evasions, decoys] = (['notice', 'evasion', 'decoy'] as const).map((part) =>
    judge(ofPart(documents, part), (text) => scan([{ text, role: 'text', place: {} }], policy)),
  );
  if (!notices || !evasions || !decoys) throw new Error('a part of the corpus is missing');
  return targets(notices, evasions, decoys).map((target) => ({ seed, ...target }));
});

test.each(measured)('$seed: $what', (target) => {
  const { measured: share, bar, atMost } = target;
  expect(reached(target), `${share} should be ${atMost ? 'at most' : 'at least'} ${bar}`).toBe(true);
});
