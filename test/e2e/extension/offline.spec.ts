import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { expect, test } from '@playwright/test';
import { openChromium } from './chromium.ts';
import { lookAtPage, marked, switchOn } from './live.ts';
import { servePages } from './pages-server.ts';
import { check, press, says, textOf } from './session.ts';

/** That nothing leaves the machine: in what is shipped, and in what happens. */
const builds = resolve(import.meta.dirname, '../../../dist/extension');

const tests = resolve(import.meta.dirname, '../../../dist/extension-e2e');

const manifestOf = (folder: string): Record<string, unknown> =>
  JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'));

/** Names and namespaces that libraries hold as text; none of them is ever asked for. */
const named = /^https?:\/\/((www\.)?w3\.org|react\.dev|json-schema\.org|cms\.example\.cn|$)/;

/**
 * Readers of PDF and pictures run in a worker of their own, under the policy `connect-src 'self'`. Their libraries know how to ask, and
 * are told to ask the extension alone; what they do is logged in decisions.spec.ts. Their namespaces and home pages are text too.
 */
const readers = /^(assets[/\\].+\.js|ocr[/\\].+\.js|pdf[/\\])/;
const namedByReaders =
  /^https?:\/\/((www\.)?w3\.org|ns\.adobe\.com|www\.xfa\.org|github\.com|opencollective\.com|rolldown\.rs|localhost|example\.com|foo\.bar|a|x|)$/;

const scripts = (build: string): string[] =>
  readdirSync(join(builds, build), { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.(js|html|css)$/.test(file))
    .map((file) => join(builds, build, file));

for (const build of ['chrome-mv3', 'firefox-mv3']) {
  test(`${build}: no code that could send, and no address but known names`, () => {
    for (const file of scripts(build)) {
      const source = readFileSync(file, 'utf8');
      if (readers.test(relative(join(builds, build), file))) {
        const addresses = source.match(/https?:\/\/[\w.-]*/g) ?? [];
        expect(
          addresses.filter((address) => !namedByReaders.test(address)),
          file,
        ).toEqual([]);
        continue;
      }
      const sending =
        /\bfetch\(|XMLHttpRequest|WebSocket|EventSource|sendBeacon|RTCPeerConnection|importScripts|import\(\s*["'`]https?:/;
      expect(sending.exec(source)?.[0], file).toBeUndefined();
      const addresses = (source.match(/https?:\/\/[\w.-]*/g) ?? []).filter((address) => !named.test(address));
      expect(addresses, file).toEqual([]);
    }
  });

  test(`${build}: what is tested is what is shipped, but for the test server's host`, () => {
    const { host_permissions, ...tested } = manifestOf(join(tests, build));
    expect(host_permissions).toEqual(['http://127.0.0.1/*']);
    expect(tested).toEqual(manifestOf(join(builds, build)));
  });

  test(`${build}: the shipped manifest asks for no host`, () => {
    const manifest = manifestOf(join(builds, build));
    expect(manifest).not.toHaveProperty('host_permissions');
    expect(manifest).not.toHaveProperty('content_scripts');
    expect(manifest).not.toHaveProperty('web_accessible_resources');
    expect(manifest).toMatchObject({ optional_host_permissions: ['*://*/*'] });
  });
}

test('no request while a switched-on page is checked live, an upload is held, and a page is masked; none when a page of the extension tries', async () => {
  const [session, server] = await Promise.all([openChromium(), servePages()]);
  try {
    const asked: string[] = [];
    session.context.on('request', (request) => asked.push(request.url()));
    await switchOn(session, [server.origin]);
    await session.page.goto(`${server.origin}/upload.html`);
    await expect.poll(() => marked(session)).toBe(1);
    await session.choose('#field', resolve(import.meta.dirname, '../../fixtures/files/notice.docx'));
    await lookAtPage(session);
    await expect.poll(() => textOf(session.panel), { timeout: 15_000 }).toContain('上传遮盖后的副本');
    await check(session, `${server.origin}/draft.html`);
    await says(session.panel, /^5/);
    await press(session.panel, '全部遮盖（5）');
    await says(session.panel, /提示/);
    const foreign = asked.filter(
      (url) => !url.startsWith(server.origin) && !url.startsWith('chrome-extension://'),
    );
    expect(foreign).toEqual([]);
    const tried = await session.panel.evaluate(
      (url) =>
        fetch(url).then(
          () => 'sent',
          () => 'refused',
        ),
      `${server.origin}/clean.html`,
    );
    expect(tried).toBe('refused');
  } finally {
    server.close();
    await session.close();
  }
});
