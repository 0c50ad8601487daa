/** Values that the schemas put in where a file says nothing. */
const defaults: Readonly<Record<string, unknown>> = {
  license: 'CC-BY-4.0',
  core: true,
  mandatory: false,
  share: false,
  rankable: false,
  smallN: 0,
  status: '在用',
};

/** Lists that are empty where a file does not name them. */
const lists: ReadonlySet<string> = new Set(
  'results adjustments vetoEvents claims review attachments evidence sources quality tags basis levels parties weightFloors vetoes gates tiers coefficients warningRules inputs category crosswalk'.split(
    ' ',
  ),
);

/** A value as people would write its file: without empty lists and without what is the default anyway. */
export function compact(value: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, one]): [string, unknown][] => {
      if (one === undefined || (lists.has(key) && Array.isArray(one) && one.length === 0)) return [];
      if (Object.hasOwn(defaults, key) && defaults[key] === one) return [];
      return [[key, inside(one)]];
    }),
  );
}

function inside(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inside);
  return typeof value === 'object' && value !== null ? compact(value as Record<string, unknown>) : value;
}
