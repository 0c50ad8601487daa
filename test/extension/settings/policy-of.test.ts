import { expect, test } from 'vitest';
import { defaultPolicy } from '#core/privacy/policy/policy.ts';
import { Policy } from '#core/privacy/policy/policy-schema.ts';
import { policyOf } from '../../../extension/settings/policy-of.ts';
import { defaultSettings, type Ignored } from '../../../extension/settings/settings.ts';

const asOf = '2026-11-22';
const entry: Ignored = {
  hash: `hmac-sha256:${'0'.repeat(64)}`,
  kind: 'mobile',
  scope: 'https://cms.example.cn',
  reason: 'public-office',
  expires: '2027-02-20',
};

test('settings that say nothing give the default policy', () => {
  expect(policyOf(defaultSettings, asOf)).toEqual(defaultPolicy(asOf));
});

test('it is a policy by the schema', () => {
  const ownTerms = [{ id: 'project', text: '某某工程', severity: 'likely' as const }];
  const policy = policyOf({ ...defaultSettings, ownTerms, ignored: [entry] }, asOf, 'ab'.repeat(32));
  expect(policy).toMatchObject({ allow: [entry], terms: ownTerms });
  expect(Policy.parse(policy)).toEqual(policy);
});

test('a threshold holds for every kind that has none of its own', () => {
  const thresholds = { ...defaultSettings.thresholds, confidence: 0.5 };
  const kinds = { mobile: { minConfidence: 0.7 }, email: { off: true } };
  const policy = policyOf({ ...defaultSettings, thresholds, kinds }, asOf);
  expect(policy.kinds.mobile).toEqual({ minConfidence: 0.7 });
  expect(policy.kinds.email).toEqual({ minConfidence: 0.5, off: true });
  expect(policy.kinds['resident-id']).toEqual({ minConfidence: 0.5 });
});
