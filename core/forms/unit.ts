import type { Decimal, Unit } from '../disclosure/schema/values.ts';
import { shift } from './figure.ts';

/** A unit as written, in ours: the value is moved by `places` powers of ten. `near` where ours only comes close. */
export interface ReadUnit {
  unit: Unit;
  places: number;
  near?: boolean;
}

/** Ways of writing our units. */
const same: Readonly<Record<string, Unit>> = {
  '%': '%',
  百分比: '%',
  '‰': '‰',
  百分点: '百分点',
  个百分点: '百分点',
  元: '元',
  人民币元: '元',
  万元: '万元',
  次: '次',
  件: '件',
  份: '份',
  个: '个',
  人: '人',
  名: '人',
  人次: '人次',
  户: '户',
  小时: '小时',
  h: '小时',
  分钟: '分钟',
  天: '天',
  日: '天',
  倍: '倍',
  分: '分',
  位: '名次',
  名次: '名次',
};

/** Units that the schema does not have, by the one that comes closest: each is said to be a guess. */
const near: Readonly<Record<string, Unit>> = {
  工作日: '天',
  个工作日: '天',
  场: '次',
  场次: '次',
  期: '次',
  批: '次',
  批次: '次',
  轮: '次',
  起: '件',
  宗: '件',
  案: '件',
  册: '份',
  本: '份',
  篇: '份',
  张: '份',
  家: '个',
  项: '个',
  处: '个',
  座: '个',
  所: '个',
  台: '个',
  套: '个',
  条: '个',
  辆: '个',
  只: '个',
  种: '个',
  类: '个',
};

/** `万人次` → 人次 and four places; `亿元` → 万元 and four places. `undefined` for a unit that nobody knows, or none. */
export function readUnit(written: string): ReadUnit | undefined {
  const text = written
    .normalize('NFKC')
    .replace(/\s+/g, '')
    .replace(/^\/|[。,;]$/g, '');
  if (Object.hasOwn(same, text)) return { unit: same[text] ?? '个', places: 0 };
  if (text === '亿元') return { unit: '万元', places: 4 };
  if (Object.hasOwn(near, text)) return { unit: near[text] ?? '个', places: 0, near: true };
  if (text === '人/次') return { unit: '人次', places: 0 };
  const slash = text.indexOf('/');
  const whole = slash > 0 ? readUnit(text.slice(0, slash)) : undefined;
  if (whole) return { ...whole, near: true };
  const rest = text.slice(1);
  if (text.startsWith('万') && rest !== '') {
    const inner = readUnit(rest);
    if (inner) return { ...inner, places: inner.places + 4 };
  }
  return undefined;
}

const money: Readonly<Partial<Record<Unit, number>>> = { 元: 0, 万元: 4 };
const share: Readonly<Partial<Record<Unit, number>>> = { '%': 1, '‰': 0 };

/** A value of one unit in another of the same kind: 元 and 万元, % and ‰. `undefined` where they are of different kinds. */
export function convert(value: Decimal, from: Unit, to: Unit): Decimal | undefined {
  if (from === to) return value;
  for (const kind of [money, share]) {
    const [a, b] = [kind[from], kind[to]];
    if (a !== undefined && b !== undefined) return shift(value, a - b);
  }
  return undefined;
}
