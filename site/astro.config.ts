import { createHash } from 'node:crypto';
import react from '@astrojs/react';
import { defineConfig } from 'astro/config';
import { displayScript } from './display-script.ts';

const displayHash = `sha256-${createHash('sha256').update(displayScript).digest('base64')}` as const;

export default defineConfig({
  root: import.meta.dirname,
  srcDir: import.meta.dirname,
  output: 'static',
  trailingSlash: 'ignore',
  integrations: [react()],
  devToolbar: { enabled: false },
  build: { format: 'directory', inlineStylesheets: 'never', assets: 'assets' },
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
