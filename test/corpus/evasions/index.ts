import { type Mark, mark, maybe, type Text, t } from '../document.ts';
import type { Random } from '../random.ts';
import { anyId, bankCard, mobile } from '../values/identifiers.ts';
import { person } from '../values/people.ts';
import { type Disguise, invisible, scripts, separators, wording } from './digits.ts';
import { markup } from './markup.ts';
import { special } from './special.ts';

export interface Technique {
  id: string;
  /** The `turn`th text of this technique. */
  make(r: Random, turn: number): Text;
}

interface Labelled {
  value: Mark;
  label: string;
}

/** Mostly resident IDs, for they are what people hide and search; then mobiles, then cards. */
function secret(r: Random, turn: number): Labelled {
  if (turn % 4 === 1)
    return { value: mark('mobile', mobile(r)), label: r.pick(['联系电话', '手机', '手机号码', '电话']) };
  if (turn % 4 === 3)
    return {
      value: mark('bank-card', bankCard(r), 'bank-account'),
      label: r.pick(['银行卡号', '卡号', '一卡通账号']),
    };
  return {
    value: mark('resident-id', anyId(r)),
    label: r.pick(['身份证号', '公民身份号码', '身份证号码', '证件号码']),
  };
}

/** A line or a few around the hidden value. */
function setting({ value, label }: Labelled, r: Random, multiline: boolean): Text {
  /** Names are judged in notices; here they may be found or not. */
  const name = maybe('name', person(r).name);
  const settings: (() => Text)[] = [
    () => t`${r.pick(['公示', '情况说明', '通知'])}\n姓名：${name}，${label}：${value}，现予公示。`,
    () => t`经核查，${name}（${label}：${value}）符合条件，同意纳入。`,
    () => t`${label}：${value}`,
    () => t`1、${name}，${label}${value}，联系村委会办理。`,
    () => t`<p>${name}</p><p>${label}：${value}</p>`,
  ];
  if (!multiline)
    settings.push(
      () => t`| 姓名 | ${label} | 备注 |\n|---|---|---|\n| ${name} | ${value} | 无 |`,
      () => t`<tr><td>${label}</td><td>${value}</td></tr>`,
    );
  return r.pick(settings)();
}

/** Letter tricks need a value that has the letters' digits; every secret has, as mobiles begin with 1. */
const disguised = ([id, disguise]: [string, Disguise]): Technique => ({
  id,
  make: (r, turn) => {
    const { value, label } = secret(r, turn);
    const text = disguise(value.text, r);
    return setting({ label, value: { ...value, text } }, r, /[\n\t|]/.test(text));
  },
});

export const techniques: readonly Technique[] = [
  ...[scripts, invisible, separators, wording].flatMap((group) => Object.entries(group).map(disguised)),
  ...Object.entries(markup).map(([id, wrap]) => ({
    id,
    make: (r: Random, turn: number): Text => {
      const { value, label } = secret(r, turn);
      return wrap(value, label, r);
    },
  })),
  ...Object.entries(special).map(([id, make]) => ({ id, make: (r: Random): Text => make(r) })),
];
