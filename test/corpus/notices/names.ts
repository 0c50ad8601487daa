import { join, type Text, t } from '../document.ts';
import { nameOf, person } from '../values/people.ts';
import { type Context, contacts, date, signature, type Template } from './frame.ts';

const people = ({ r, home }: Context, count: number): Text[] =>
  Array.from({ length: count }, () => [nameOf(person(r, home))]);

/** Lists of nothing but names, and of names with scores, posts or sums. */
export const names: Record<string, Template> = {
  'names-in-a-row': (c) =>
    t`${c.home.county}${c.r.pick(['2025年优秀教师', '见义勇为先进个人', '三好学生', '拟录用人员'])}名单\n${join(people(c, c.r.int(3, 7)), c.r.pick(['、', '  ', '　', '，']))}\n${signature(c)}`,
  'names-after-colon': (c) =>
    t`经研究，确定下列同志为${c.r.pick(['入党积极分子', '村民代表', '先进个人', '护林员'])}：${join(people(c, c.r.int(3, 8)), '、')}。公示期为5个工作日。\n${contacts(c)}`,
  'names-one-a-line': (c) =>
    t`拟聘用人员名单：\n${join(
      people(c, c.r.int(3, 5)).map((name, i) => t`${i + 1}${c.r.pick(['.', '、', '. '])}${name}`),
      '\n',
    )}\n${date(c.r)}`,
  'names-in-a-grid': (c) => {
    const all = people(c, 8);
    const rows = [0, 4].map((from) => t`| ${join(all.slice(from, from + 4), ' | ')} |`);
    return t`${c.home.town}选民名单（第${c.r.int(1, 9)}选民小组）\n| 姓名 | 姓名 | 姓名 | 姓名 |\n|---|---|---|---|\n${join(rows, '\n')}`;
  },
  'names-with-scores': (c) =>
    t`面试成绩公示\n| 序号 | 姓名 | 笔试成绩 | 面试成绩 | 是否进入体检 |\n|---|---|---|---|---|\n${join(
      people(c, c.r.int(3, 8)).map(
        (name, i) =>
          t`| ${i + 1} | ${name} | ${c.r.int(55, 92)}.5 | ${c.r.int(60, 95)}.20 | ${c.r.pick(['是', '否'])} |`,
      ),
      '\n',
    )}`,
  'names-with-sums': (c) =>
    t`爱心捐款公示（单位：元）\n${join(
      people(c, c.r.int(3, 5)).map((name) => t`${name} ${c.r.int(1, 20)}00`),
      c.r.pick(['\n', '；']),
    )}`,
  'names-of-classes': (c) =>
    t`国家助学金获助学生名单\n计算机系：${join(people(c, 2), '、')}\n护理系：${join(people(c, 2), '、')}\n机电系：${join(people(c, 3), '、')}`,
};
