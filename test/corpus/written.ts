import { readFileSync } from 'node:fs';
import type { LeakKind } from '#core/privacy/finding.ts';
import { type Mark, mark, maybe, type Text } from './document.ts';
import type { Random } from './random.ts';
import * as make from './values/identifiers.ts';
import { name } from './values/people.ts';
import { home } from './values/regions.ts';

/** What a placeholder of a hand-written text stands for. Each value is made anew, so no number stands in a file. */
const values: Record<string, (r: Random) => Mark> = {
  name: (r) => mark('name', name(r, r.pick(['男', '女'] as const))),
  id: (r) => mark('resident-id', make.anyId(r)),
  mobile: (r) => mark('mobile', make.mobile(r)),
  card: (r) => mark('bank-card', make.bankCard(r), 'bank-account'),
  account: (r) => mark('bank-account', make.bankAccount(r), 'bank-card'),
  email: (r) => mark('email', make.email(r)),
  licence: (r) => mark('driver-licence', make.anyId(r), 'resident-id'),
  plate: (r) => mark('plate', make.plate(r)),
  passport: (r) => mark('passport', make.passport(r)),
  hkpermit: (r) => mark('travel-permit', make.hkPermit(r)),
  twpermit: (r) => mark('travel-permit', make.taiwanPermit(r)),
  military: (r) => mark('military-id', make.militaryId(r)),
  wechat: (r) => mark('wechat-qq', make.wechat(r)),
  ssc: (r) => mark('social-security', make.socialSecurityCard(r), 'bank-card'),
  personal: (r) => mark('social-security', make.personalNumber(r)),
  medical: (r) => mark('medical-record', make.medicalRecord(r)),
  disability: (r) => mark('disability-certificate', make.disabilityNumber(r)),
  property: (r) => {
    const { province, city } = home(r);
    return mark('property-certificate', make.propertyCertificate(r, province, city));
  },
};
const literals: Record<string, LeakKind> = {
  address: 'address',
  name: 'name',
  birth: 'birth-date',
  health: 'health',
  disability: 'disability',
  whereabouts: 'whereabouts',
};

/**
 * The hand-written texts of a file, divided by lines of `=====`. `{{id}}` is a made-up value, `{{address:…}}` the text itself
 * with its kind, and a `?` after the word (`{{name?}}`) marks a value that may be found or not.
 */
export function written(file: string): ((r: Random) => Text)[] {
  const texts = readFileSync(new URL(`./written/${file}.txt`, import.meta.url), 'utf8')
    .trimEnd()
    .split('\n=====\n');
  return texts.map(
    (text) => (r) =>
      text.split(/(\{\{[^}]+\}\})/).map((piece) => {
        const [, word = '', optional, literal] = /^\{\{([a-z]+)(\?)?(?::(.+))?\}\}$/.exec(piece) ?? [];
        if (word === '') return piece;
        const kind = literals[word];
        const value = literal !== undefined && kind !== undefined ? mark(kind, literal) : values[word]?.(r);
        if (value === undefined)
          throw new Error(`${file}.txt: {{${word}}} is no known placeholder; see values in written.ts`);
        return optional ? { ...value, ...maybe(value.kind, value.text) } : value;
      }),
  );
}
