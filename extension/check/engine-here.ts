import { browser } from '../browser.ts';
import type { Ask } from '../messages.ts';
import type { Engine } from './engine.ts';

/** This extension's own world of the page, which the page cannot see. */
const world = globalThis as { mingshiEngine?: Engine };

/** Called by the engine's script when it has come. */
export function bringEngine(engine: Engine): void {
  world.mingshiEngine = engine;
}

let coming: Promise<unknown> | undefined;

/** The engine of this frame; the background brings it when it is not here yet. Throws when it cannot be brought. */
export async function engineHere(): Promise<Engine> {
  if (!world.mingshiEngine) {
    coming ??= browser.runtime.sendMessage({ kind: 'engine' } satisfies Ask).finally(() => {
      coming = undefined;
    });
    await coming;
  }
  if (!world.mingshiEngine) throw new Error('engine.js did not come into this frame');
  return world.mingshiEngine;
}
