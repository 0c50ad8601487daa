/** Asks for the answers of a new body, one after the other. */
import { cancel, confirm, intro, isCancel, select, text } from '@clack/prompts';
import { OrganisationKind } from '#core/disclosure/schema/organisation.ts';
import { term } from '../../site/i18n/terms.ts';
import { say } from '../cli.ts';
import { type Answers, faultOf } from './answers.ts';

interface Asked {
  /** The answer's name in `forms`. */
  name?: string;
  placeholder: string;
  optional?: true;
}

async function ask(question: string, { name = '', placeholder, optional }: Asked): Promise<string> {
  const answer = await text({
    message: question,
    placeholder,
    defaultValue: '',
    validate: (value = '') => {
      if (value.trim() === '') return optional ? undefined : say('请填写', 'please fill it in');
      return faultOf(name, value.trim());
    },
  });
  return stopIfCancelled(answer).trim();
}

function stopIfCancelled<T>(answer: T): Exclude<T, symbol> {
  if (!isCancel(answer)) return answer as Exclude<T, symbol>;
  return stop();
}

function stop(): never {
  cancel(say('没有改动任何文件', 'Nothing was changed'));
  return process.exit(2);
}

/** The answers; ends the command where somebody gives up or does not agree. */
export async function interview(today: string): Promise<Answers> {
  intro(say('明示：为新单位建站', 'Mingshi: set up for a new body'));
  const name = await ask(say('单位全称', 'Full name of the body, in Chinese'), {
    placeholder: '清河县司法局',
  });
  const nameEn = await ask(say('英文名', 'English name'), { placeholder: 'Qinghe County Justice Bureau' });
  const kind = stopIfCancelled(
    await select({
      message: say('类别', 'Kind'),
      maxItems: 10,
      options: OrganisationKind.options.map((value) => ({ value, label: value, hint: term('en', value) })),
    }),
  );
  const regionName = await ask(say('行政区划名称', 'Name of the region'), { placeholder: '清河县' });
  const region = await ask(say('行政区划代码（六位）', 'Region code (six digits)'), {
    name: 'region',
    placeholder: '130534',
  });
  const id = await ask(say('短名（网址的一部分）', 'Short name (part of addresses)'), {
    name: 'id',
    placeholder: 'qinghe-sfj',
  });
  const url = await ask(say('网站将来的地址', 'Address the site will have'), {
    name: 'url',
    placeholder: 'https://jx.example.gov.cn',
  });
  const phone = await ask(
    say(
      '公开的办公电话（写在每页底部，可先不填）',
      'Public office line (at the foot of each page; may be left empty)',
    ),
    { name: 'phone', placeholder: '0999-8765000', optional: true },
  );
  const sure = await confirm({
    message: say('删除演示内容并写入以上信息？', 'Remove the demonstration content and write this?'),
    active: say('是', 'Yes'),
    inactive: say('否', 'No'),
  });
  if (!stopIfCancelled(sure)) stop();
  return { id, name, nameEn, kind, region, regionName, url, phone, asOf: today };
}
