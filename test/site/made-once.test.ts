import { expect, test } from 'vitest';
import { madeOnce } from '../../site/made-once.ts';

test('is made once a thing, whatever comes out', () => {
  let times = 0;
  const of = madeOnce((_: object) => {
    times++;
    return undefined;
  });
  const one = {};
  of(one);
  of(one);
  expect(times).toBe(1);
  of({});
  expect(times).toBe(2);
});
