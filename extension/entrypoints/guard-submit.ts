import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { patchSubmit } from '../guard/patch-submit.ts';

/** In the page's own world, before the page's scripts. */
export default defineUnlistedScript(() => patchSubmit(HTMLFormElement.prototype));
