import { createHash } from 'node:crypto';
import react from '@astrojs/react';
import type { AstroIntegration } from 'astro';
import { defineConfig } from 'astro/config';
import { contentReload } from './dev/content-reload.ts';
import { displayScript } from './display-script.ts';

const displayHash = `sha256-${createHash('sha256').update(displayScript).digest('base64')}` as const;

/** A build writes the files beside the pages itself; the development server has one route for all of them. */
const filesInDevelopment: AstroIntegration = {
  name: 'site-files',
  hooks: {
    'astro:config:setup': ({ command, injectRoute }) => {
      if (command === 'dev')
        injectRoute({
          pattern: '/[...file]',
          entrypoint: new URL('./endpoints/serve-file.ts', import.meta.url),
          prerender: true,
        });
    },
  },
};

export default defineConfig({
  root: import.meta.dirname,
  srcDir: import.meta.dirname,
  output: 'static',
  trailingSlash: 'ignore',
  integrations: [react(), filesInDevelopment, contentReload()],
  devToolbar: { enabled: false },
  // Prose is rendered in markdown.ts; Astro's own highlighting would bring inline styles that the policy below refuses.
  markdown: { syntaxHighlight: false },
  // Some pages are written while the next is rendered.
  build: { format: 'directory', inlineStylesheets: 'never', assets: 'assets', concurrency: 4 },
  security: {
    csp: {
      directives: [
        "default-src 'none'",
        "img-src 'self' data:",
        "connect-src 'self'",
        "worker-src 'self'",
        "base-uri 'none'",
        "form-action 'self'",
      ],
      scriptDirective: { resources: ["'self'"], hashes: [displayHash] },
      styleDirective: { resources: ["'self'"] },
    },
  },
});
