import { type Mark, mark, maybe, type Text, t } from '../document.ts';
import { address } from '../values/addresses.ts';
import * as make from '../values/identifiers.ts';
import { nameOf, type Person, person } from '../values/people.ts';
import type { Context } from './frame.ts';

/** A person of a prose notice with ready values, so that a template reads like the notice. */
export interface Someone {
  who: Person;
  /** The name where it is labelled or listed. */
  name: Mark;
  /** The name in running text. */
  again: Mark;
  id: Mark;
  phone: Mark;
  card: Mark;
  address: Mark;
  /** 1980年3月5日, with a right to stand before 出生 or 生. */
  born: Mark;
  ethnic: string;
}

export function someone({ r, home }: Context, ages?: [number, number]): Someone {
  const who = person(r, home, ages);
  const { year, month, day } = who.birth;
  return {
    who,
    name: nameOf(who),
    again: maybe('name', who.name),
    id: mark('resident-id', who.id),
    phone: mark('mobile', make.mobile(r)),
    card: mark('bank-card', make.bankCard(r), 'bank-account'),
    address: mark('address', address(r, home)),
    born: mark('birth-date', `${year}年${month}月${day}日`),
    ethnic: r.pick(['汉族', '汉族', '汉族', '回族', '壮族', '苗族']),
  };
}

/** 张某，男，汉族，1980年3月5日出生，住…，公民身份号码…: how judgments and decisions introduce a party. */
export function party({ r }: Context, s: Someone): Text {
  const { who } = s;
  return r.pick<() => Text>([
    () => t`${s.name}，${who.sex}，${s.ethnic}，${s.born}出生，住${s.address}，公民身份号码${s.id}。`,
    () => t`${s.name}，${who.sex}，${s.born}生，${s.ethnic}，户籍地${s.address}，公民身份号码：${s.id}。`,
    () => t`${s.name}，${who.sex}，身份证号${s.id}，住址：${s.address}，联系电话：${s.phone}。`,
    () => t`${s.name}，${who.sex}，${s.born}出生，现住${s.address}。身份证号码：${s.id}，电话${s.phone}。`,
    () => t`${s.name}（身份证号：${s.id}），${who.sex}，${s.ethnic}，住${s.address}。`,
  ])();
}

export const caseNumber = ({ r }: Context, kind = '民初'): string =>
  `（${r.int(2019, 2025)}）${r.pick(['苏', '浙', '川', '鲁', '豫', '粤', '湘', '皖'])}${r.digits(4)}${kind}${r.int(12, 9999)}号`;
