import type {
  DisclosureInput,
  Indicators,
  OrganisationInput,
  SchemeInput,
  WarningRecordInput,
} from './input.ts';
import type { Contender } from './tiers.ts';
import type { Warning } from './warning.ts';

/** What warnings are computed from: one organisation under one scheme. */
export interface WarnInput {
  readonly org: Pick<OrganisationInput, 'id' | 'kind'>;
  readonly scheme: SchemeInput;
  readonly indicators: Indicators;
  /** All releases (every version, every period) of this organisation under this scheme, any order. */
  readonly releases: readonly DisclosureInput[];
  /** Today, `YYYY-MM-DD`: nothing published later is looked at. */
  readonly asOf: string;
  /** What the body recorded about its warnings. */
  readonly records?: readonly WarningRecordInput[];
  /** Totals of all units of a period, for 末位整改. */
  readonly fields?: readonly { readonly publishedAt: string; readonly units: readonly Contender[] }[];
}

/** All warnings of one organisation under one scheme up to `asOf`, oldest first. */
export function warn(_input: WarnInput): Warning[] {
  return [];
}
