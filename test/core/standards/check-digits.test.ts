import { describe, expect, test } from 'vitest';
import { dayNumber, isDay, yearsBetween } from '#core/standards/calendar.ts';
import { creditCodeHolds } from '#core/standards/credit-code.ts';
import { hongKongIdHolds } from '#core/standards/hong-kong-id.ts';
import { luhnHolds } from '#core/standards/luhn.ts';
import { organisationCodeHolds } from '#core/standards/organisation-code.ts';
import { regionKnown } from '#core/standards/region.ts';
import { registrationNumberHolds } from '#core/standards/registration-number.ts';
import { residentIdHolds } from '#core/standards/resident-id.ts';
import { taiwanIdHolds } from '#core/standards/taiwan-id.ts';
import { vinHolds } from '#core/standards/vin.ts';

/** Textbook numbers of the standards. */
const holds: [string, (text: string) => boolean, string, string][] = [
  ['GB 11643', residentIdHolds, '11010519491231002X', '110105194912310021'],
  ['Luhn', luhnHolds, '79927398713', '79927398714'],
  ['GB 32100', creditCodeHolds, '91350100M000100Y43', '91350100M000100Y44'],
  ['GB 11714', organisationCodeHolds, 'D2143569X', 'D21435691'],
  ['GS 15', registrationNumberHolds, '110108000000016', '110108000000017'],
  ['Hong Kong', hongKongIdHolds, 'A1234563', 'A1234564'],
  ['Taiwan', taiwanIdHolds, 'A123456789', 'A123456788'],
  ['VIN', vinHolds, '1M8GDM9AXKP042788', '1M8GDM9A1KP042788'],
];

describe('check digits', () => {
  test.each(holds)('%s: the textbook number passes, its neighbour fails', (_, check, good, bad) => {
    expect(check(good)).toBe(true);
    expect(check(bad)).toBe(false);
    expect(check('')).toBe(false);
  });
});

describe('regions and days', () => {
  test.each([
    [110105, 2],
    [110103, 2],
    [810000, 2],
    [119999, 1],
    [990101, 0],
  ] as const)('area %i is known to degree %i', (code, degree) => expect(regionKnown(code)).toBe(degree));
  test('leap days, wrong days, ages', () => {
    expect(isDay(2000, 2, 29)).toBe(true);
    expect(isDay(1900, 2, 29)).toBe(false);
    expect(dayNumber('2026-11-21')).toBe(20261121);
    expect(dayNumber('2026-13-01')).toBe(0);
    expect(yearsBetween(20121122, 20261121)).toBe(13);
  });
});
