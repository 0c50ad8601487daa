import { join, mark, maybe, type Text, t } from '../document.ts';
import type { Random } from '../random.ts';
import { mobile } from '../values/identifiers.ts';
import { birthDate, nameOf, person } from '../values/people.ts';
import { type Context, date, type Template } from './frame.ts';

/** Values that are masked, but not enough. The mask itself is the true span. */
const keep = (value: string, head: number, tail: number): string =>
  value.slice(0, head) + '*'.repeat(value.length - head - tail) + (tail === 0 ? '' : value.slice(-tail));

const rows = ({ r }: Context, make: (row: number) => Text): Text =>
  join(
    Array.from({ length: r.int(3, 6) }, (_, row) => make(row + 1)),
    '\n',
  );

const table = (headers: string, body: Text): Text =>
  t`| ${headers.split(' ').join(' | ')} |\n|${'---|'.repeat(headers.split(' ').length)}\n${body}`;

const title = ({ r, home }: Context): string => `${home.town}${r.pick(['救助', '补贴', '资助'])}人员公示`;

const people = (r: Random, c: Context) => {
  const who = person(r, c.home);
  return { who, name: nameOf(who), birth: mark('birth-date', birthDate(r, who)) };
};

export const masks: Record<string, Template> = {
  'mask-with-birth-date': (c) =>
    t`${title(c)}\n${table(
      '序号 姓名 身份证号 出生日期',
      rows(c, (row) => {
        const { who, name, birth } = people(c.r, c);
        return t`| ${row} | ${name} | ${mark('weak-mask', keep(who.id, 6, 4))} | ${birth} |`;
      }),
    )}`,
  'mask-of-the-sequence': (c) =>
    t`${title(c)}\n${rows(c, (row) => {
      const { who, name } = people(c.r, c);
      return t`${row}. ${name}，身份证号：${mark('weak-mask', keep(who.id, 16, c.r.pick([0, 1])), 'resident-id')}`;
    })}\n${date(c.r)}`,
  'mask-of-the-birthday': (c) =>
    t`${title(c)}\n${table(
      '姓名 身份证号 联系电话',
      rows(c, () => {
        const { who, name } = people(c.r, c);
        const phone = mobile(c.r);
        return t`| ${name} | ${mark('weak-mask', keep(who.id, 10, 4))} | ${keep(phone, 3, 4)} |`;
      }),
    )}`,
  'mask-in-two-ways': (c) => {
    const { who, name } = people(c.r, c);
    return t`${title(c)}\n初审名单：${name}，身份证号${maybe('complementary-masks', keep(who.id, 6, 4), 'weak-mask')}。\n审批名单：${name}，身份证号${mark('complementary-masks', `******${who.id.slice(6, 14)}****`, 'weak-mask')}。`;
  },
  'mask-and-full': (c) => {
    const { who, name } = people(c.r, c);
    return t`${title(c)}\n正文：${name}，身份证号${maybe('inconsistent-mask', keep(who.id, 6, 4), 'weak-mask')}。\n附件：${name}，身份证号${mark('resident-id', who.id)}。`;
  },
};
