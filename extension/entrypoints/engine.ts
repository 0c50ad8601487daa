import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { engine } from '../check/engine.ts';
import { bringEngine } from '../check/engine-here.ts';

/** Injected by the background into a frame that is to be checked. */
export default defineUnlistedScript(() => bringEngine(engine));
