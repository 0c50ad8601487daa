/** What results can be narrowed by. Values are ids, names of regions, years and states as they stand in the address. */
export const facetNames = ['type', 'org', 'region', 'year', 'indicator', 'status'] as const;
export type FacetName = (typeof facetNames)[number];
export type Facets = Readonly<Record<FacetName, string>>;

export const noFacets: Facets = { type: '', org: '', region: '', year: '', indicator: '', status: '' };

/** One value of a facet: what the address says, its names where it has its own, and how many results it would leave. */
export interface FacetOption {
  readonly value: string;
  readonly name?: string;
  readonly nameEn?: string;
  readonly count: number;
}
export type FacetOptions = Readonly<Record<FacetName, readonly FacetOption[]>>;

/** Facets out of an address; what it does not name is not asked. */
export const facetsIn = (params: URLSearchParams): Facets => ({
  type: params.get('type') ?? '',
  org: params.get('org') ?? '',
  region: params.get('region') ?? '',
  year: params.get('year') ?? '',
  indicator: params.get('indicator') ?? '',
  status: params.get('status') ?? '',
});
