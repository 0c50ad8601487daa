import fc from 'fast-check';
import { deflateSync } from 'fflate';
import { expect, test } from 'vitest';
import { inflateWithin } from '#core/documents/unzip.ts';
import { inflateNative } from '../../../scripts/read/inflate.ts';

const content = fc.oneof(
  fc.uint8Array({ maxLength: 3000 }),
  fc.integer({ min: 0, max: 200_000 }).map((length) => new Uint8Array(length)),
);

test('unpacks as the one in JavaScript does, with room and without', () => {
  fc.assert(
    fc.property(content, fc.nat(200_000), (bytes, room) => {
      const packed = deflateSync(bytes);
      const expected = bytes.length > room ? 'too-large' : bytes;
      expect(inflateNative(packed, room)).toEqual(expected);
      expect(inflateWithin(packed, room)).toEqual(expected);
    }),
  );
});

test('what is cut short is damaged for both', () => {
  const packed = deflateSync(Uint8Array.from({ length: 5000 }, (_, index) => (index * 7919) % 251));
  for (const length of [1, 5, packed.length >> 1, packed.length - 1]) {
    expect(inflateNative(packed.subarray(0, length), 10_000)).toBe('damaged');
    expect(inflateWithin(packed.subarray(0, length), 10_000)).toBe('damaged');
  }
  expect(inflateNative(new Uint8Array(), 10)).toEqual(new Uint8Array());
});
