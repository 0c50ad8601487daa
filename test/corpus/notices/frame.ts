import { join, maybe, type Text, t } from '../document.ts';
import type { Random } from '../random.ts';
import { road } from '../values/addresses.ts';
import { mobile } from '../values/identifiers.ts';
import { name } from '../values/people.ts';
import type { Home } from '../values/regions.ts';

/** What every template is given: its own random numbers and a place the notice comes from. */
export interface Context {
  r: Random;
  home: Home;
}

export type Template = (context: Context) => Text;

export const officeNames = [
  '民政局',
  '人力资源和社会保障局',
  '住房和城乡建设局',
  '教育局',
  '农业农村局',
  '残疾人联合会',
  '自然资源局',
  '司法局',
];

/** The area part of a local office's number is the same everywhere in one notice, the number is public. */
export const officeLine = (r: Random): string =>
  `${r.pick(['0', ''])}${r.pick(['512', '731', '817', '931', '536', '771'])}-${r.int(2, 8)}${r.digits(6)}`.replace(
    /^(?!0)/,
    '0',
  );

/** One official: a name that may be marked, for it stands in an office, not in a list of persons. */
export const official = (r: Random): Text => [maybe('name', name(r, r.pick(['男', '女'] as const)))];

export const date = (r: Random): string => `${r.int(2021, 2025)}年${r.int(1, 12)}月${r.int(1, 28)}日`;
export const documentNumber = (r: Random, home: Home): string =>
  `${home.county.slice(0, 1)}${r.pick(['民', '政办', '人社', '残联', '教', '征', '司'])}${r.pick(['发', '函', '公', '字'])}〔${r.int(2019, 2025)}〕${r.int(1, 188)}号`;

/** Who to call: an office and its public line; now and then a mobile, which a person must decide on. */
export function contacts({ r, home }: Context): Text {
  const office = `${home.county}${r.pick(officeNames)}`;
  return r.pick<() => Text>([
    () => t`监督电话：${officeLine(r)}`,
    () => t`监督举报电话：12345、${officeLine(r)}`,
    () => t`联系人：${official(r)}　联系电话：${officeLine(r)}`,
    () =>
      t`如有异议，请于公示期内向${office}反映。联系电话：${officeLine(r)}，通讯地址：${home.county}${road(r)}${r.int(1, 300)}号，邮编：${r.int(10, 85)}${r.digits(4)}。`,
    () =>
      t`咨询电话：${officeLine(r)}（工作日8:30—17:30）\n举报邮箱：${r.pick(['jdjb', 'mzjbgs', 'xfjb'])}@${r.pick(['mz', 'rsj', 'zfw'])}.gov.cn`,
    () =>
      t`受理单位：${office}（${home.county}${road(r)}${r.int(1, 300)}号）\n电话：${officeLine(r)} 传真：${officeLine(r)}`,
    () => t`联系人：${official(r)}，电话：${maybe('mobile', mobile(r))}`,
    () => [],
  ])();
}

export function signature({ r, home }: Context, office = r.pick(officeNames)): Text {
  return t`${r.chance(0.5) ? home.county : home.town}${r.chance(0.5) ? office : '人民政府'}\n${date(r)}`;
}

/** A notice of title, opening, body, contacts and signature: Markdown, plain text or HTML paragraphs. */
export function notice(context: Context, title: string, opening: Text, body: Text, office?: string): Text {
  const { r, home } = context;
  const number = r.chance(0.4) ? t`${documentNumber(r, home)}` : [];
  const parts = [number, opening, body, contacts(context), signature(context, office)].filter(
    (p) => p.length > 0,
  );
  return r.pick<() => Text>([
    () => t`${title}\n\n${join(parts, '\n\n')}\n`,
    () => t`# ${title}\n\n${join(parts, '\n\n')}\n`,
    () => t`　　${title}\n${join(parts, '\n　　')}`,
    () =>
      t`<h1>${title}</h1>\n${join(
        parts.map((p) => (isTable(p) ? p : t`<p>${p}</p>`)),
        '\n',
      )}`,
    () =>
      t`${join(
        [opening, body].filter((p) => p.length > 0),
        '\n',
      )}`,
  ])();
}

const isTable = (text: Text): boolean =>
  text.some((piece) => typeof piece === 'string' && /<t[hd]|\n/.test(piece));
