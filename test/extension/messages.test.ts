import { expect, test } from 'vitest';
import { fromUs, isMessage } from '../../extension/messages.ts';

test.each([[{ kind: 'check', profile: 'strict-2-3', asOf: '2026-11-21' }], [{ kind: 'look', tab: 1 }]])(
  'knows a message of ours %#',
  (value) => expect(isMessage(value)).toBe(true),
);

test.each([
  [undefined],
  [null],
  ['check'],
  [{}],
  [{ kind: 'obey' }],
  [{ kind: 'toString' }],
  [{ kind: ['check'] }],
  [Object.create({ kind: 'check' })],
  [JSON.parse('{"__proto__":{"kind":"check"}}')],
])('refuses anything else %#', (value) => expect(isMessage(value)).toBe(false));

test('trusts its own extension only', () => {
  expect(fromUs({ id: 'us' }, 'us')).toBe(true);
  expect(fromUs({ id: 'others' }, 'us')).toBe(false);
  expect(fromUs({}, 'us')).toBe(false);
  expect(fromUs(undefined, 'us')).toBe(false);
});
