import type { Catalogue } from '#core/disclosure/catalogue.ts';
import { defaultPolicy, type Policy } from '#core/privacy/policy/policy.ts';
import { sitePolicy } from '../../site/publication/policy.ts';

/** The policy of content. Before site.json parses there is no day to judge by; the first day of the era errs towards finding. */
export const policyOf = (catalogue: Catalogue): Policy =>
  catalogue.site.asOf === '' ? defaultPolicy('2026-01-01') : sitePolicy(catalogue);
