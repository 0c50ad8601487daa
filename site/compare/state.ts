/** What is compared. It lives in the address, so that a link opens exactly this view. */
export interface CompareState {
  readonly indicators: readonly string[];
  readonly orgs: readonly string[];
  readonly periods: readonly string[];
}

const keys = { indicators: 'indicator', orgs: 'org', periods: 'period' } as const;
/** More indicators than this on one page compare nothing. */
export const mostIndicators = 6;

/** Out of an address; what is named twice counts once. */
export function compareStateIn(search: string): CompareState {
  const params = new URLSearchParams(search);
  const list = (key: string) => [
    ...new Set((params.get(key) ?? '').split(',').filter((id) => /^[\w.-]+$/.test(id))),
  ];
  return {
    indicators: list(keys.indicators).slice(0, mostIndicators),
    orgs: list(keys.orgs),
    periods: list(keys.periods),
  };
}

/** `?indicator=a,b&org=x,y&period=2024,2025`; '' where nothing is chosen. */
export function compareAddress(state: CompareState): string {
  const parts = (['indicators', 'orgs', 'periods'] as const).flatMap((part) =>
    state[part].length > 0 ? [`${keys[part]}=${state[part].join(',')}`] : [],
  );
  return parts.length > 0 ? `?${parts.join('&')}` : '';
}

/** `list` with `id` added at its end, or without it. */
export const toggled = (list: readonly string[], id: string): string[] =>
  list.includes(id) ? list.filter((other) => other !== id) : [...list, id];
