import { share, sum, type Verdict } from './judge.ts';

export interface Target {
  what: string;
  measured: number;
  bar: number;
  /** The measured share must be at least (or at most) the bar. */
  atMost?: true;
}

export const reached = ({ measured, bar, atMost }: Target): boolean =>
  atMost ? measured <= bar : measured >= bar;

/** What the engine must reach on the project's own corpus. */
export function targets(notices: Verdict, evasions: Verdict, decoys: Verdict): Target[] {
  const identifiers = sum(notices, 'identifier');
  const addresses = sum(notices, 'address');
  const names = sum(notices, 'name');
  const evaded = { true: 0, found: 0 };
  for (const tally of Object.values(evasions.techniques)) {
    evaded.true += tally.true;
    evaded.found += tally.found;
  }
  const { identifier, name } = notices.findings;
  return [
    {
      what: 'identifiers in notices: recall',
      measured: share(identifiers.found, identifiers.true),
      bar: 0.995,
    },
    {
      what: 'identifiers in notices: precision',
      measured: share(identifier.hits, identifier.count),
      bar: 0.99,
    },
    { what: 'evasions: recall', measured: share(evaded.found, evaded.true), bar: 0.95 },
    {
      what: 'decoys with any alarm',
      measured: share(decoys.alarmed, decoys.documents),
      bar: 0.01,
      atMost: true,
    },
    { what: 'addresses in notices: found', measured: share(addresses.found, addresses.true), bar: 0.97 },
    { what: 'addresses in notices: exact', measured: share(addresses.exact, addresses.true), bar: 0.85 },
    { what: 'names in notices: recall', measured: share(names.found, names.true), bar: 0.95 },
    { what: 'names in notices: precision', measured: share(name.hits, name.count), bar: 0.95 },
  ];
}
