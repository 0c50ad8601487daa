import { expect, test } from 'vitest';
import { withOwnIds } from '../../site/island-ids.ts';

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);
const decode = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);
const page = (uid: string, props = '{&quot;lang&quot;:[0,&quot;zh&quot;]}'): string =>
  `<p>比较 a &gt; b</p><astro-island uid="${uid}" component-url="/assets/a.js" props="${props}" ssr>表</astro-island>`;
const uidOf = (bytes: Uint8Array): string | undefined => /uid="([^"]*)"/.exec(decode(bytes))?.[1];

test('the number that came does not matter, what the page says does', () => {
  const [here, there] = [withOwnIds(encode(page('Z1xifGE'))), withOwnIds(encode(page('ZBGDGK')))];
  expect(decode(here)).toBe(decode(there));
  expect(uidOf(withOwnIds(encode(page('Z1xifGE', '{}'))))).not.toBe(uidOf(here));
});

test('nothing but the number changes', () => {
  const own = withOwnIds(encode(page('Z1xifGE')));
  expect(decode(own)).toBe(page(uidOf(own) ?? ''));
  expect(decode(withOwnIds(own))).toBe(decode(own));
});

test('a sign that ends a tag may stand in what is said', () => {
  const own = withOwnIds(encode(page('x', 'a > b')));
  expect(decode(own)).toBe(page(uidOf(own) ?? '', 'a > b'));
});

test('a page without islands is given back as it is', () => {
  const plain = encode('<p>一页</p>');
  expect(withOwnIds(plain)).toBe(plain);
});
