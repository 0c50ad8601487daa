import { defineConfig } from 'wxt';
import { entityTable, readerAssets, withoutHosts } from './assets.config.ts';
import { manifestFor } from './manifest.ts';

/** Nothing that is shipped names a host that some library would ask by default. */
const noHosts = {
  name: 'no-hosts',
  renderChunk: (code: string) => ({ code: withoutHosts(code), map: null }),
};

/** `npx wxt build extension` and `npx wxt build extension -b firefox --mv3` both work from the repository's root. */
export default defineConfig({
  imports: false,
  modules: ['@wxt-dev/module-react'],
  manifestVersion: 3,
  outDir: '../dist/extension',
  outDirTemplate: '{{browser}}-mv{{manifestVersion}}',
  manifest: ({ browser }) => manifestFor(browser),
  hooks: {
    'build:publicAssets': (_, files) => {
      for (const one of readerAssets()) files.push(one);
    },
  },
  vite: () => ({
    plugins: [noHosts],
    resolve: { alias: { 'decode-named-character-reference': entityTable() } },
    // Nothing to preload, and the polyfill for it would hold a `fetch` that the offline proof must not meet.
    build: { modulePreload: { polyfill: false }, chunkSizeWarningLimit: 2000 },
    worker: { format: 'es', plugins: () => [noHosts] },
  }),
});
