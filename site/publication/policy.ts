import type { Catalogue } from '#core/disclosure/catalogue.ts';
import { type Policy, Policy as PolicySchema } from '#core/privacy/policy/policy-schema.ts';

/** Never expires: what an office publishes as its own line stays public as long as it stands in the content. */
const always = '9999-12-31';

/**
 * The policy under which this content is scrubbed and its site is read again by the gate.
 * Office lines that the content itself declares (contacts of the site and of organisations) may stand.
 */
export function sitePolicy({ site, organisations }: Pick<Catalogue, 'site' | 'organisations'>): Policy {
  const lines = new Set([
    ...site.contacts.map((contact) => contact.value),
    ...[...organisations.values()].flatMap((org) => org.contacts.map((contact) => contact.value)),
  ]);
  return PolicySchema.parse({
    asOf: site.asOf,
    profile: site.privacy.profile,
    kAnonymity: site.privacy.k,
    smallCell: site.privacy.k,
    // A leak may stand in a named scope only, never everywhere.
    scope: 'site',
    allow: [...lines].map((term) => ({ term, scope: 'site', reason: 'public-office', expires: always })),
  });
}
