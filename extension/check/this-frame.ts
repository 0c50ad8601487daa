import type { FrameCheck } from './frame-check.ts';

/** Set in this extension's own world of the page, where the page cannot see it: how the guard finds the check of its frame. */
const world = globalThis as { mingshiCheck?: FrameCheck };

export const checkHere = (): FrameCheck | undefined => world.mingshiCheck;

export function placeCheck(check: FrameCheck): void {
  world.mingshiCheck = check;
}
