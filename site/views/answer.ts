import { targetWords, withUnit } from '../format.ts';
import { term } from '../i18n/terms.ts';
import type { Ui } from '../i18n/ui.ts';
import type { PublishedRelease } from '../publication.ts';
import { type HeldBack, standingTier } from './quotas.ts';
import { type Row, tallyOf } from './rows.ts';

/** One sentence of result and reason: what a reader should know who reads no further. */
export function answerOf(
  release: PublishedRelease,
  rows: readonly Row[],
  { lang, say }: Ui,
  held?: HeldBack | undefined,
): string {
  const zh = lang === 'zh';
  const { met, missed, unknown } = tallyOf(rows);
  const parts: string[] = [];
  const counted = met + missed + unknown;
  if (counted > 0)
    parts.push(
      zh
        ? `${counted} 项目标中 ${[met && `${met} 项达标`, missed && `${missed} 项未达标`, unknown && `${unknown} 项未公布结果`].filter(Boolean).join('，')}`
        : `Of ${counted} ${counted === 1 ? 'target' : 'targets'}, ${[met && `${met} met`, missed && `${missed} missed`, unknown && `${unknown} not published`].filter(Boolean).join(', ')}`,
    );
  const total = release.assessment?.total;
  const tier = standingTier(release, held);
  if (total?.state === 'complete')
    parts.push(
      zh
        ? `总分 ${total.value}${tier ? `，等次为${tier.name}` : ''}`
        : `total ${total.value}${tier ? `, tier ${tier.nameEn ?? term('en', tier.name)}` : ''}`,
    );
  if (total?.state === 'incomplete')
    parts.push(
      zh
        ? `结果未齐，总分在 ${total.low} 到 ${total.high} 之间`
        : `the total lies between ${total.low} and ${total.high}`,
    );
  const worst = rows
    .filter((row) => row.outcome.status === 'not-met')
    .sort((a, b) => Number(b.outcome.lost ?? 0) - Number(a.outcome.lost ?? 0))[0];
  const first = parts.join(zh ? '；' : '; ');
  if (!worst) return first === '' ? '' : first + (zh ? '。' : '.');
  const target = worst.target ? targetWords(lang, worst.target, worst.unit) : '';
  const actual = worst.actual === undefined ? '' : withUnit(lang, worst.actual, worst.unit);
  const why = worst.result?.deviation;
  const name = say(worst.name, worst.nameEn).text;
  return zh
    ? `${first}。${missed > 1 ? '失分最多的是' : '未达标的是'}${name}：目标 ${target}，实际 ${actual}${why ? `；${why}` : '，未说明原因。'}`
    : `${first}. ${missed > 1 ? 'Most was lost on' : 'Missed:'} ${name}: target ${target}, actual ${actual}.`;
}
