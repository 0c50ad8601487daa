import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { findPattern } from '#core/privacy/policy/patterns.ts';
import { bringPatterns } from '../check/engine-here.ts';

/** Injected by the background into a frame that is checked under a policy with patterns. */
export default defineUnlistedScript(() => bringPatterns(findPattern));
