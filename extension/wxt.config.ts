import { defineConfig } from 'wxt';
import { manifestFor } from './manifest.ts';

/** `npx wxt build extension` and `npx wxt build extension -b firefox --mv3` both work from the repository's root. */
export default defineConfig({
  imports: false,
  modules: ['@wxt-dev/module-react'],
  manifestVersion: 3,
  outDir: '../dist/extension',
  outDirTemplate: '{{browser}}-mv{{manifestVersion}}',
  manifest: ({ browser }) => manifestFor(browser),
  // Nothing to preload, and the polyfill for it would hold a `fetch` that the offline proof must not meet.
  vite: () => ({ build: { modulePreload: { polyfill: false }, chunkSizeWarningLimit: 2000 } }),
});
