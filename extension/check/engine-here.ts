import type { FindPattern } from '#core/privacy/policy/custom.ts';
import { hasPatterns, type Policy } from '#core/privacy/policy/policy.ts';
import { browser } from '../browser.ts';
import type { Ask } from '../messages.ts';
import type { Engine } from './engine.ts';

/** What scripts of ours leave in this extension's own world of the page, which the page cannot see. */
interface World {
  mingshiEngine?: Engine;
  mingshiPatterns?: FindPattern;
}
const world = globalThis as World;

/** Called by the engine's script when it has come. */
export function bringEngine(engine: Engine): void {
  world.mingshiEngine = engine;
}

/** Called by the script that reads patterns when it has come. */
export function bringPatterns(find: FindPattern): void {
  world.mingshiPatterns = find;
}

const coming = new Map<'engine' | 'patterns', Promise<unknown>>();

/** Has the background bring a script into this frame, once. */
function bring(script: 'engine' | 'patterns'): Promise<unknown> {
  const before = coming.get(script);
  if (before) return before;
  const now = browser.runtime
    .sendMessage({ kind: script } satisfies Ask)
    .finally(() => coming.delete(script));
  coming.set(script, now);
  return now;
}

/** The engine of this frame; the background brings it when it is not here yet. Throws when it cannot be brought. */
export async function engineHere(): Promise<Engine> {
  if (!world.mingshiEngine) await bring('engine');
  if (!world.mingshiEngine) throw new Error('engine.js did not come into this frame');
  return world.mingshiEngine;
}

/** The engine, ready for this policy: what reads an office's own patterns comes only where there are some. Throws when it cannot be brought. */
export async function engineFor(policy: Policy): Promise<Engine> {
  const engine = await engineHere();
  if (!hasPatterns(policy)) return engine;
  if (!world.mingshiPatterns) await bring('patterns');
  if (!world.mingshiPatterns) throw new Error('patterns.js did not come into this frame');
  engine.findPatternsBy(world.mingshiPatterns);
  return engine;
}
