/** Looks for private data in files, folders, git and sites. See `npm run scan -- --help`. */
import { keepCompiled } from './cli/keep-compiled.ts';

keepCompiled();
await import('./scan/main.ts');
