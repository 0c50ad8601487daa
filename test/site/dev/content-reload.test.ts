import { EventEmitter } from 'node:events';
import { resolve } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { contentReload } from '../../../site/dev/content-reload.ts';
import type { Publication } from '../../../site/publication.ts';
import { provide, publication } from '../../../site/publication.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** The development server, as far as the integration touches it. */
function start() {
  const watcher = Object.assign(new EventEmitter(), { add: vi.fn() });
  const sent: unknown[][] = [];
  const hot = { send: (...message: unknown[]) => sent.push(message) };
  const server = { watcher, environments: { client: { hot }, ssr: { hot } } };
  const setup = contentReload().hooks['astro:server:setup'] as unknown as (options: object) => void;
  setup({ server, logger: { info: vi.fn() } });
  return { watcher, sent };
}

test('several edits below the content folder are one reload, and what was read is forgotten', async () => {
  const { watcher, sent } = start();
  const marker = { records: new Map() } as unknown as Publication;
  provide(marker);
  expect(publication()).toBe(marker);
  watcher.emit('all', 'change', resolve('content/site.json'));
  watcher.emit('all', 'add', resolve('content/orgs/329999/x.json'));
  expect(sent).toEqual([]);
  vi.advanceTimersByTime(100);
  expect(sent.filter(([message]) => message === 'astro:content-changed')).toHaveLength(2);
  expect(sent.filter(([message]) => (message as { type?: string }).type === 'full-reload')).toHaveLength(1);
  expect(
    Object.getOwnPropertySymbols(globalThis).some((key) => key === Symbol.for('mingshi.publication')),
  ).toBe(false);
});

test('edits elsewhere are left to Astro', () => {
  const { watcher, sent } = start();
  watcher.emit('all', 'change', resolve('site/styles/base.css'));
  watcher.emit('all', 'change', resolve('content-of-others/site.json'));
  vi.advanceTimersByTime(100);
  expect(sent).toEqual([]);
});
