/**
 * Looks for private data in files, folders, git and sites. See `npm run scan -- --help`.
 * What it is made of is compiled once and kept: a commit hook must not make anybody wait.
 */
import { enableCompileCache } from 'node:module';
import { join } from 'node:path';

enableCompileCache(join(import.meta.dirname, '../node_modules/.cache/compiled'));
await import('./scan/main.ts');
