import type { Lang } from '#core/disclosure/period.ts';
import { describeNote, placeText } from '#core/forms/describe.ts';
import type { NoteLevel } from '#core/forms/note.ts';
import { kindName } from '#core/privacy/explain.ts';
import { unreadWords } from '../cli/unread-words.ts';
import type { MaskedGrids } from './grids.ts';
import type { Plan, Question } from './plan.ts';

/** One line of the report and how it is marked. */
export interface Line {
  mark: NoteLevel | 'masked' | 'open';
  text: string;
}

const flags: Readonly<Record<Question['about'], readonly [zh: string, en: string]>> = {
  org: ['不知道是哪个单位的表；请加 --org', 'whose form is it? use --org'],
  period: [
    '不知道是哪个年度；请加 --period，如 --period 2023',
    'which period? use --period, such as --period 2023',
  ],
  record: [
    '披露编号应为小写字母、数字和连字符；请加 --record',
    'a record is named in lower-case letters, digits and hyphens; use --record',
  ],
  as: [
    '这个系列已经公布过，内容不同；请加 --as correction（更正）、adjustment（调整）或 notice（更正公告）',
    'this record is published and differs; use --as correction, adjustment or notice',
  ],
};

/** Everything that there is to say about an import, the worst last. Holds no text of the form. */
export function reportLines(file: string, { masked, unread }: MaskedGrids, plan: Plan, lang: Lang): Line[] {
  const zh = lang === 'zh';
  const at = (place: { sheet: string; cell?: string }): string => `${file} ${placeText(place)}`;
  const order: readonly NoteLevel[] = ['understood', 'guessed', 'left', 'wrong'];
  return [
    ...order.flatMap((level) =>
      plan.notes
        .filter((one) => one.level === level)
        .map((one): Line => ({ mark: level, text: `${file} ${describeNote(one, lang)}` })),
    ),
    ...masked.map(
      ({ finding, sheet, cell }): Line => ({
        mark: 'masked',
        text: `${at({ sheet, ...(cell === undefined ? {} : { cell }) })}: ${kindName(finding.kind, lang)}${zh ? '，已遮盖后导入' : ', masked before the import'}`,
      }),
    ),
    ...unread.map(
      ({ place, because }): Line => ({
        mark: 'wrong',
        text: `${file}${place.part === undefined ? '' : ` ${placeText({ sheet: place.part })}`}: ${zh ? `读不了，${unreadWords[because][0]}；请另存为 .xlsx、.csv 或 .docx` : `cannot be read, ${unreadWords[because][1]}; save it as .xlsx, .csv or .docx`}`,
      }),
    ),
    ...plan.open.map(
      ({ about, at: place, options }): Line => ({
        mark: 'open',
        text: `${at(place)}: ${flags[about][zh ? 0 : 1]}${options.length > 0 && options.length <= 12 ? ` (${options.map(({ value }) => value).join(', ')})` : ''}`,
      }),
    ),
  ];
}
