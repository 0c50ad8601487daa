import * as check from '../checks.ts';
import type { Random } from '../random.ts';
import { road } from './addresses.ts';
import { areaCode, type Home } from './regions.ts';

/** Numbers and names of bodies and things: public, though they look like numbers of persons. */

const two = (n: number): string => String(n).padStart(2, '0');
const day = (r: Random, from: number, to: number): string =>
  `${r.int(from, to)}${two(r.int(1, 12))}${two(r.int(1, 28))}`;

export const organisationCode = (r: Random): string => {
  const body = r.digits(7).replace(/^0/, '7') + r.pick([...'0123456789ABCDEFGHJK']);
  return body + check.organisationCheck(body);
};

export function creditCode(
  r: Random,
  head = r.pick(['91', '91', '91', '92', '93', '11', '12', '51', '52']),
): string {
  const body = head + areaCode(r) + organisationCode(r).replace(/[IOSVZ]/g, '7');
  return body + check.creditCheck(body);
}

/** All digits, and digits 7–14 are a date: a resident ID by form and check, a credit code by its own check and label. */
export function creditCodeLikeId(r: Random): string {
  for (;;) {
    const body = `${r.pick(['91', '92'])}${areaCode(r).slice(0, 4)}${day(r, 1950, 2003)}${r.digits(3)}`;
    const code = body + check.creditCheck(body);
    if (/\d$/.test(code)) return code;
  }
}

/** The sequence of a 个体工商户 begins with 6–9 and may look like a birth date. */
export function registrationNumber(r: Random): string {
  const body = `${areaCode(r)}${r.int(6, 8)}${r.int(0, 9)}${two(r.int(1, 12))}${two(r.int(1, 28))}${r.digits(2)}`;
  return body + check.registrationCheck(body);
}

/** Eighteen digits that begin with an area and a date and pass the check of resident IDs, but number a thing. */
export function thingLikeId(r: Random, from = 1960, to = 2004): string {
  const body = `${areaCode(r)}${day(r, from, to)}${r.digits(2)}${r.int(1, 9)}`;
  return body + check.idCheck(body);
}

/** As construction permits are numbered: area, a date of today, a serial. */
export const permitLikeId = (r: Random): string => thingLikeId(r, 2015, 2025);

export const cardLike = (r: Random, head = '62'): string => {
  const body = head + r.digits(17 - head.length + 1);
  return body + check.luhnCheck(body);
};

export const isbn = (r: Random): string => {
  const body = `9787${r.digits(8)}`;
  return `978-7-${body.slice(4, 8)}-${body.slice(8)}-${check.isbnCheck(body)}`;
};

export const company = (r: Random, home: Home): string =>
  `${r.pick([home.county, home.city, ''])}${r.pick(['宏达', '金桥', '鑫源', '恒通', '华泰', '顺发', '康宁', '绿野', '白云', '马鞍山', '向阳', '东方'])}${r.pick(['建筑工程', '物业服务', '农业科技', '商贸', '环保', '医药', '运输', '食品'])}${r.pick(['有限公司', '有限责任公司', '股份有限公司', '集团有限公司'])}`;

export const officeAddress = (r: Random, home: Home): string =>
  `${r.pick([home.city, ''])}${home.county}${road(r)}${r.int(1, 600)}号${r.pick(['', '', `行政中心${r.int(1, 9)}号楼${r.int(1, 12)}0${r.int(1, 9)}室`, `${r.int(2, 9)}楼`])}`;
