/**
 * 特定身份 in a person's row: 戒毒, 社区矫正, 刑满释放, 举报, 上访, 孤儿 are leaks; 低保 and 特困 are what an aid list is about,
 * a notice. Policy text is no row of a person.
 */
import { why } from '../evidence.ts';
import type { Hit } from '../hit.ts';
import { Ahead } from '../text/ahead.ts';
import { type Asked, eachClause, longest, pushClause } from './sensitive.ts';

const grave =
  '戒毒|吸毒|涉毒|社区矫正|矫正对象|刑满|刑释|解教|缓刑|服刑|举报人|上访|信访人|信访户|信访老户|孤儿|事实无人抚养|艾滋|重点管控|重点稳控|邪教|前科';
const mild = '低保|特困|五保|低收入|困难家庭|困难学生|困难职工|建档立卡|脱贫户|监测户|留守';
const words = new RegExp(`${grave}|${mild}`);
const said = new Ahead(words, 6);
/** The same for clauses, of which the last ones of a value are asked while all of it is. */
const clauseSays = new Ahead(words, 6);
/** 关于提高孤儿基本生活保障标准的请示: what a paper is about. */
const title =
  /关于[^。]{2,30}的?(?:请示|通知|通报|通告|公告|公示|报告|意见|方案|办法|规定|细则|决定|批复|函|汇报|总结)$/;
const isGrave = new RegExp(grave);

/** Words in `start`–`end`, a cell or value about a person. `asked`: of which clauses an earlier value was asked. */
export function readSpecialStatus(
  text: string,
  start: number,
  end: number,
  hits: Hit[],
  asked?: Asked,
): void {
  if (!said.in(text, start, end)) return;
  eachClause(text, start, end, asked, (from, to) => {
    if (to - from > longest || !clauseSays.in(text, from, to)) return;
    const clause = text.slice(from, to);
    if (title.test(clause)) return;
    const leak = isGrave.test(clause);
    pushClause(hits, {
      kind: 'special-status',
      start: from,
      end: to,
      confidence: leak ? 0.9 : 0.6,
      severity: leak ? 'leak' : 'notice',
      reasons: why.contextRow,
    });
  });
}
