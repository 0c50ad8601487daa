import { expect, test } from 'vitest';
import { defaultPolicy } from '#core/privacy/policy/policy.ts';
import { Policy } from '#core/privacy/policy/policy-schema.ts';
import { Profile } from '#core/privacy/policy/profile-schema.ts';
import { profiles } from '#core/privacy/policy/profiles.ts';

test('a policy that sets nothing is the default one, with and without the schema', () =>
  expect(defaultPolicy('2026-11-22')).toEqual(Policy.parse({ asOf: '2026-11-22' })));

test.each(['', '2026-02-30', '22.11.2026', '2026-11-22T00:00'])('refuses %j as a day', (day) =>
  expect(() => defaultPolicy(day)).toThrow(RangeError),
);

test.each(Object.values(profiles))('the built-in profile $id keeps to the schema', (profile) =>
  expect(Profile.parse(profile)).toEqual(profile),
);
