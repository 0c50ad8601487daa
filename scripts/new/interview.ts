import type { Readable, Writable } from 'node:stream';
import { cancel, confirm, intro, isCancel, select, text } from '@clack/prompts';
import type { Catalogue } from '#core/disclosure/catalogue.ts';
import { Disclosure } from '#core/disclosure/schema/disclosure.ts';
import { Period, Slug } from '#core/disclosure/schema/values.ts';
import type { Language } from '#core/privacy/explain.ts';
import { Trouble } from '../steps.ts';

/** What was answered: a first release, or the next version of a record. */
export type Wanted =
  | { org: string; scheme: string; period: string; record: string; kind: Disclosure['kind']; title?: string }
  | { next: string; as: 'correction' | 'adjustment' | 'notice' };

/** Where questions are shown and answers typed; without these the terminal of the process. */
export interface Terminal {
  input?: Readable;
  output?: Writable;
}

/** Asks at the terminal what is to be started. `undefined` where the person broke off. */
export async function interview(
  catalogue: Catalogue,
  lang: Language,
  terminal: Terminal = {},
): Promise<Wanted | undefined> {
  const say = (zh: string, en: string) => (lang === 'zh' ? zh : en);
  const hasSchemes = catalogue.schemes.size > 0;
  const hasRecords = openRecords(catalogue).length > 0;
  if (!hasSchemes && !hasRecords) throw new Trouble(say(...nothingYet));
  intro(say('新建披露', 'A new disclosure'), terminal);
  try {
    const what = await answer(
      select({
        ...terminal,
        message: say('要做什么？', 'What is it?'),
        options: [
          {
            value: 'first' as const,
            label: say('新的一期', 'a first release'),
            hint: say('按方案逐项列出指标', 'every indicator of a scheme'),
          },
          { value: 'correction' as const, label: say('更正已公布的一期', 'a correction of a release') },
          { value: 'adjustment' as const, label: say('目标调整', 'an adjustment of targets') },
          {
            value: 'notice' as const,
            label: say('只补充说明，不改数值', 'a notice in words, no value changes'),
          },
        ].filter(({ value }) => (value === 'first' ? hasSchemes : hasRecords)),
      }),
    );
    const wanted =
      what === 'first'
        ? await first(catalogue, say, terminal)
        : { next: await record(catalogue, say, terminal), as: what };
    return (await answer(
      confirm({
        ...terminal,
        message: say('写入文件？', 'Write the file?'),
        active: say('是', 'Yes'),
        inactive: say('否', 'No'),
      }),
    ))
      ? wanted
      : broken(say, terminal);
  } catch (fault) {
    if (fault instanceof BrokenOff) return broken(say, terminal);
    throw fault;
  }
}

/** A body that has just begun has nothing to choose from. */
const nothingYet = [
  '还没有考核方案，也没有已公布的披露。先用 npm run import -- 自评表.xlsx 导入一份自评表，方案会随表建好；或照 content/README.md 自己写 schemes/<短名>/v1.json',
  'there is no scheme and no release yet. npm run import -- FORM.xlsx brings a first form, with a scheme made from it; or write schemes/<id>/v1.json as content/README.md says',
] as const;

type Say = (zh: string, en: string) => string;
class BrokenOff extends Error {}

function broken(say: Say, terminal: Terminal): undefined {
  cancel(say('没有改动任何文件', 'Nothing was changed'), terminal);
  return undefined;
}

async function answer<T>(asked: Promise<T>): Promise<Exclude<T, symbol>> {
  const given = await asked;
  if (isCancel(given)) throw new BrokenOff();
  return given as Exclude<T, symbol>;
}

/** So many choices stand on the screen at once. */
const SHOWN = 10;

async function first(catalogue: Catalogue, say: Say, terminal: Terminal): Promise<Wanted> {
  const org = await answer(
    select({
      ...terminal,
      message: say('哪个单位？', 'Which body?'),
      maxItems: SHOWN,
      options: [...catalogue.organisations.values()].map(({ id, name }) => ({
        value: id,
        label: name,
        hint: id,
      })),
    }),
  );
  const orgKind = catalogue.organisations.get(org)?.kind;
  const schemes = [...catalogue.schemes];
  const fitting = schemes.filter(([, { appliesTo }]) => orgKind && appliesTo.kinds.includes(orgKind));
  const scheme = await answer(
    select({
      ...terminal,
      message: say('按哪个考核方案？', 'Under which scheme?'),
      maxItems: SHOWN,
      options: (fitting.length > 0 ? fitting : schemes).map(([id, { title }]) => ({
        value: id,
        label: title,
        hint: id,
      })),
    }),
  );
  const period = await answer(
    text({
      ...terminal,
      message: say(
        '哪个周期？如 2026、2026-H1、2026-Q1、2026-04',
        'Which period? 2026, 2026-H1, 2026-Q1, 2026-04',
      ),
      validate: (value) =>
        typeof value === 'string' && Period.safeParse(value).success
          ? undefined
          : say(
              '应为 2026、2026-H1、2026-Q1、2026-04 之一的形式',
              'expected the form 2026, 2026-H1, 2026-Q1 or 2026-04',
            ),
    }),
  );
  const proposed = `${scheme.split('@')[0]}-${period}`.toLowerCase();
  const name = await answer(
    text({
      ...terminal,
      message: say('系列的短名（网址的一部分）', 'Short name of the record (part of its address)'),
      initialValue: proposed,
      validate: (value) => {
        if (!Slug.safeParse(value).success)
          return say('应为小写字母、数字和连字符', 'expected small letters, digits and hyphens');
        return catalogue.records.has(value ?? '') ? say('已有这个系列', 'the record exists') : undefined;
      },
    }),
  );
  const kind = await answer(
    select({
      ...terminal,
      message: say('类别？', 'Kind?'),
      maxItems: SHOWN,
      initialValue: '项目支出自评' as Disclosure['kind'],
      options: Disclosure.shape.kind.options.map((value) => ({ value, label: value })),
    }),
  );
  const title = await answer(
    text({
      ...terminal,
      message: say('标题（可不填）', 'Title (may be left empty)'),
      placeholder: `${catalogue.schemes.get(scheme)?.title ?? ''}（${period}）`,
      defaultValue: '',
    }),
  );
  return { org, scheme, period, record: name, kind, ...(title === '' ? {} : { title }) };
}

async function record(catalogue: Catalogue, say: Say, terminal: Terminal): Promise<string> {
  return answer(
    select({
      ...terminal,
      message: say('哪个系列？', 'Which record?'),
      maxItems: SHOWN,
      options: openRecords(catalogue),
    }),
  );
}

/** Records that can have a next version, as choices. */
const openRecords = ({ records }: Catalogue) =>
  [...records].flatMap(([id, releases]) => {
    const last = releases.at(-1)?.disclosure;
    const isOpen = last && last.releaseType !== 'withdrawal';
    return isOpen ? [{ value: id, label: last.title, hint: `${id}@${last.version}` }] : [];
  });
