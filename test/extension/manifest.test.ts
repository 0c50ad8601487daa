import { expect, test } from 'vitest';
import { manifestFor } from '../../extension/manifest.ts';
import en from '../../extension/public/_locales/en/messages.json' with { type: 'json' };
import zh from '../../extension/public/_locales/zh_CN/messages.json' with { type: 'json' };

test.each(['chrome', 'firefox'])(
  '%s: permissions, hosts and policy are those that were agreed',
  (browser) => {
    const { version: _, ...manifest } = manifestFor(browser);
    expect(manifest).toMatchSnapshot();
  },
);

test.each(['chrome', 'firefox'])('%s: no host is asked for', (browser) => {
  expect(manifestFor(browser)).not.toHaveProperty('host_permissions');
});

test('pages of the extension may load nothing from anywhere else', () => {
  const { content_security_policy: policy } = manifestFor('chrome');
  expect(JSON.stringify(policy).replace("'wasm-unsafe-eval'", '')).not.toMatch(/https?:|unsafe|\*|blob:/);
});

test('both languages say the same things, and every message that the manifest names exists', () => {
  expect(Object.keys(en)).toEqual(Object.keys(zh));
  const named = JSON.stringify(manifestFor('chrome')).matchAll(/__MSG_(\w+)__/g);
  for (const [, name] of named) expect(Object.keys(zh)).toContain(name);
});
