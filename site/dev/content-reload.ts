import { resolve, sep } from 'node:path';
import type { AstroIntegration } from 'astro';
import { forget } from '../publication.ts';

/**
 * `astro dev` only: an edit below `content/` is read again, the pages that it makes are found again, and every open page reloads.
 * What is wrong with the content then stands in the page, with file and line. Several files saved at once reload once.
 */
export function contentReload(): AstroIntegration {
  return {
    name: 'mingshi-content-reload',
    hooks: {
      'astro:server:setup': ({ server, logger }) => {
        const folder = resolve(process.env.MINGSHI_CONTENT ?? 'content');
        let waiting: ReturnType<typeof setTimeout> | undefined;
        const reload = (path: string): void => {
          forget();
          for (const { hot } of Object.values(server.environments)) hot.send('astro:content-changed', {});
          server.environments.client?.hot.send({ type: 'full-reload' });
          logger.info(`内容已更新 content changed: ${path.slice(folder.length + 1)}`);
        };
        server.watcher.add(folder);
        server.watcher.on('all', (_event, path) => {
          if (!path.startsWith(folder + sep)) return;
          clearTimeout(waiting);
          waiting = setTimeout(reload, 60, path);
        });
      },
    },
  };
}
