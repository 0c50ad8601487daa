import { expect, test } from 'vitest';
import { Identities } from '../../../extension/check/identities.ts';

const place = (): Element => ({}) as Element;

test('the same finding keeps its id from check to check, and two alike have two', () => {
  const identities = new Identities();
  const key = identities.key(place(), 'mobile', 'value');
  const ids = [identities.next(key), identities.next(key)];
  expect(ids[0]).not.toBe(ids[1]);
  identities.restart();
  expect([identities.next(key), identities.next(key)]).toEqual(ids);
});

test('place, kind and value make a key', () => {
  const identities = new Identities();
  const [here, there] = [place(), place()];
  const keys = [
    identities.key(here, 'mobile', 'a'),
    identities.key(there, 'mobile', 'a'),
    identities.key(here, 'landline', 'a'),
    identities.key(here, 'mobile', 'b'),
  ];
  expect(new Set(keys).size).toBe(4);
  expect(identities.key(here, 'mobile', 'a')).toBe(keys[0]);
});

test('what is found no more is forgotten', () => {
  const identities = new Identities();
  const key = identities.key(place(), 'mobile', 'value');
  const id = identities.next(key);
  identities.restart();
  identities.restart();
  expect(identities.next(key)).not.toBe(id);
});
