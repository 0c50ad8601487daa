import { enableCompileCache } from 'node:module';
import { join } from 'node:path';

/**
 * What a command is made of is compiled once and kept, also for the threads that it starts: nobody should wait for a commit
 * hook. To be called before the command itself is imported.
 */
export function keepCompiled(): void {
  process.env.NODE_COMPILE_CACHE ??= join(import.meta.dirname, '../../node_modules/.cache/compiled');
  enableCompileCache(process.env.NODE_COMPILE_CACHE);
}
