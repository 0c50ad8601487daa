import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { serve } from '../../scripts/serve.ts';

const root = mkdtempSync(join(tmpdir(), 'mingshi-serve-'));
beforeAll(() => {
  mkdirSync(join(root, 'd'));
  writeFileSync(join(root, 'd', 'index.html'), 'record');
  writeFileSync(join(root, '404.html'), 'no such page');
});
afterAll(() => rmSync(root, { recursive: true }));

test('pages are served, and a missing one answers with the site’s own 404', async () => {
  const { server, address } = await serve(root);
  const page = await fetch(`${address}d/`);
  expect([page.status, await page.text()]).toEqual([200, 'record']);
  const missing = await fetch(`${address}nothing/`);
  expect([missing.status, await missing.text()]).toEqual([404, 'no such page']);
  server.close();
});

test('a taken port gives way to a free one', async () => {
  const first = await serve(root);
  const port = Number(new URL(first.address).port);
  const second = await serve(root, port);
  expect(second.address).not.toBe(first.address);
  first.server.close();
  second.server.close();
});
