/** Shows the site while its content is written: pages reload after each edit, faults stand in the page. See `npm run dev -- --help`. */
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { command, option, run, say } from './cli.ts';
import { Trouble } from './steps.ts';

/** The command as it is typed, without what it does. */
export const devCommand = () =>
  command({
    name: 'dev',
    summary: [
      '边写边看：改 content/ 后页面自动刷新；内容有错时，错误连同文件、行、列显示在页面上。Ctrl+C 结束。',
      'Shows the site while you write: an edit below content/ reloads the page, and what is wrong stands in it with file, line and column. Ctrl+C ends.',
    ],
    examples: [['npm run dev', '打开印出的网址', 'open the printed address']],
    exitCodes: ['0 已结束，2 没有内容文件夹，或用法有误', '0 ended, 2 no content folder, or wrong usage'],
  }).addOption(option('--content <folder>', ['内容文件夹', 'content folder']).default('content'));

if (import.meta.main)
  await run(async () => {
    const { content } = devCommand().parse().opts<{ content: string }>();
    if (!existsSync(content))
      throw new Trouble(say(`${content}: 没有这个文件夹`, `${content}: no such folder`));
    process.env.MINGSHI_CONTENT = resolve(content);
    // Astro counts its users over the network unless told not to; nothing here talks to anyone.
    process.env.ASTRO_TELEMETRY_DISABLED = '1';
    const { dev } = await import('astro');
    const server = await dev({ root: join(import.meta.dirname, '..', 'site') });
    const stop = new AbortController();
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => stop.abort());
    await new Promise((ended) => stop.signal.addEventListener('abort', ended));
    await server.stop();
    return 0;
  });
