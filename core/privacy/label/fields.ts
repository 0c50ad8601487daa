/** Values whose label, key or column says what they are, but which carry no number: names, addresses, dates, sensitive words. */
import { tableOf, whiteSpace } from '../characters/character-table.ts';
import { codeAt } from '../characters/characters.ts';
import { readAddressValue, readDirectAddress } from '../detectors/address.ts';
import { readBelief } from '../detectors/belief.ts';
import { longestDate, readBirthDate, readBorn } from '../detectors/birth-date.ts';
import { readDisability } from '../detectors/disability.ts';
import { readSpelledEmail } from '../detectors/email.ts';
import { readHealth } from '../detectors/health.ts';
import { readMinor } from '../detectors/minor.ts';
import { isUsualName, readNameCell, readsAsName } from '../detectors/name.ts';
import { readNameAfter } from '../detectors/name-after.ts';
import { readNameList } from '../detectors/name-labelled-list.ts';
import { readSpecialStatus } from '../detectors/special-status.ts';
import { readWechat } from '../detectors/wechat-qq.ts';
import { readWhereabouts } from '../detectors/whereabouts.ts';
import type { Hit } from '../hit.ts';
import type { Around } from '../text/around.ts';
import type { Reach } from '../text/reach.ts';
import { valueOfOptions } from './options.ts';
import type { Topic } from './topics.ts';
import { isWitness } from './witness.ts';

/** Topics under which `readCell` may find something. */
const readAsCells = new Set<Topic>([
  'name',
  'list',
  'leak-name',
  'role',
  'address',
  'any-address',
  'email',
  'wechat',
  'birth-date',
  'place',
  'health',
  'remark',
  'plain',
  'disability',
  'special-status',
  'belief',
  'age',
  'whereabouts',
]);

/** Whether a cell under `topic` is read for more than its numbers. */
export const isReadAsCell = (topic: Topic): boolean => readAsCells.has(topic);

/** Topics of which a form lets choose. */
const chosen = new Set<Topic>([
  'address',
  'any-address',
  'health',
  'remark',
  'plain',
  'disability',
  'special-status',
  'belief',
]);

/** Reads a table cell (or a whole block with a key) of which the column says `topic`. `person`: the row is about a person. */
export function readCell(
  text: string,
  from: number,
  end: number,
  topic: Topic,
  person: boolean,
  today: number,
  hits: Hit[],
): void {
  const start = chosen.has(topic) ? valueOfOptions(text, from, end) : from;
  if (end <= start || start < 0) return;
  switch (topic) {
    case 'name':
    case 'list':
      readNameCell(text, start, end, 'notice', hits);
      return;
    case 'leak-name':
      readNameCell(text, start, end, 'leak', hits);
      return;
    case 'role':
      if (readsAsName(text.slice(start, Math.min(end, start + 25))))
        readNameCell(text, start, end, 'notice', hits);
      return;
    case 'address':
    case 'any-address':
      readAddressValue(
        text,
        start,
        end,
        topic === 'address' || person,
        true,
        topic === 'address',
        undefined,
        hits,
      );
      return;
    case 'email':
      readSpelledEmail(text, start, end, hits);
      return;
    case 'wechat':
      readWechat(text, start, end, true, hits);
      return;
    case 'birth-date':
      readBirthDate(text, start, end, true, today, hits);
      return;
    case 'place':
      if (
        person &&
        end - start > 3 &&
        /[组队号栋幢室]$/.test(text.slice(end - 1, end)) &&
        /\d|[一二三四五六七八九十]/.test(text.slice(start, end))
      )
        readAddressValue(text, start, end, false, true, false, undefined, hits);
      return;
  }
  if (!person) return;
  switch (topic) {
    case 'health':
      readHealth(text, start, end, true, hits);
      return;
    case 'remark':
    case 'plain':
      if (topic === 'remark') readHealth(text, start, end, false, hits);
      if (topic === 'remark') readDisability(text, start, end, false, hits);
      readSpecialStatus(text, start, end, hits);
      return;
    case 'disability':
      readDisability(text, start, end, true, hits);
      return;
    case 'special-status':
      readSpecialStatus(text, start, end, hits);
      return;
    case 'belief':
      readBelief(text, start, end, hits);
      return;
    case 'age':
      readMinor(text, start, end, hits);
      return;
    case 'whereabouts':
      readWhereabouts(text, start, end, hits);
      return;
  }
}

/** Behind tags and a line break, where a year follows them. */
const dateAt = (text: string, from: number): number =>
  from +
  (/^(?:\s{0,4}<[^<>]{0,120}>){0,3}\s{0,4}(?=(?:19|20)\d\d)/.exec(text.slice(from, from + 380))?.[0].length ??
    0);

const isDigit = (code: number): boolean => code > 47 && code < 58;

/** 1: what ends a labelled value: a line, a sentence, a cell. */
const endsValue = tableOf('\n\u3002\uff1b;<|\t"');
/** So long it is at most, in UTF-16 code units. */
const longestValue = 200;

/** Where a labelled value ends; `reach` remembers it for labels that follow each other. */
function valueEnd(text: string, from: number, limit: number, reach: Reach): number {
  const known = from >= reach.valueFrom && from <= reach.value;
  let end = known ? reach.value : from;
  while (end < limit && end - from < longestValue && endsValue[text.charCodeAt(end)] !== 1) end++;
  reach.valueFrom = from;
  reach.value = end;
  return Math.max(from, Math.min(end, limit));
}

/**
 * Reads the value after a label that ends at `from`; `direct`: no colon or space stands between.
 * Returns where to go on (`from` when nothing was found).
 */
export function readAfterLabel(
  text: string,
  from: number,
  limit: number,
  topic: Topic,
  direct: boolean,
  around: Around,
  hits: Hit[],
): number {
  const start = chosen.has(topic) ? valueOfOptions(text, from, limit) : from;
  if (start === from) return readValue(text, from, limit, topic, direct, around, hits);
  const end = start < 0 ? start : readValue(text, start, limit, topic, false, around, hits);
  return end > start ? end : from;
}

function readValue(
  text: string,
  from: number,
  limit: number,
  topic: Topic,
  direct: boolean,
  { today, reach }: Around,
  hits: Hit[],
): number {
  switch (topic) {
    case 'name':
      return readNameAfter(text, from, direct, 'notice', hits);
    case 'official-name':
      // Who answers for a notice is named by duty.
      return isWitness(text, from) ? readNameAfter(text, from, direct, 'notice', hits) : from;
    case 'leak-name':
      return readNameAfter(text, from, direct, 'leak', hits);
    case 'address':
      return direct
        ? readDirectAddress(text, from, limit, reach, hits)
        : readAddressValue(text, from, limit, true, false, true, reach, hits);
    case 'any-address':
      // 王村组38号: the end of a name, no label.
      if (direct && codeAt(text, from - 1) === 0x7ec4) return from;
      return readAddressValue(text, from, limit, false, false, false, reach, hits);
    case 'birth-date':
      if (direct && isDigit(codeAt(text, from - 3)) && text.startsWith('出生', from - 2))
        readBorn(text, from - 2, hits);
      {
        const start = direct ? from : dateAt(text, from);
        readBirthDate(
          text,
          start,
          valueEnd(text, start, Math.min(limit, start + longestDate), reach),
          false,
          today,
          hits,
          direct,
        );
      }
      return from;
    case 'email':
      return readSpelledEmail(text, from, limit, hits);
    case 'wechat':
      return readWechat(text, from, limit, false, hits, reach.marks);
    case 'list':
      if (direct) return from;
      if (isOneName(text, from)) return readNameAfter(text, from, false, 'notice', hits);
      readNameList(text, from, reach, hits);
      return from;
  }
  if (direct) return from;
  const count = hits.length;
  const end = valueEnd(text, from, limit, reach);
  let start = from;
  while (start < end && mayLead[text.charCodeAt(start)] === 1) start++;
  if (topic === 'health')
    readHealth(text, start, firstClause(text, start, Math.min(end, start + longestClause)), true, hits);
  else if (topic === 'remark') {
    readHealth(text, start, end, false, hits, reach.illness);
    readDisability(text, start, end, false, hits);
    readSpecialStatus(text, start, end, hits, reach.status);
  } else if (topic === 'disability') readDisability(text, start, end, true, hits);
  else if (topic === 'special-status') readSpecialStatus(text, start, end, hits, reach.status);
  else if (topic === 'belief')
    readBelief(text, start, firstClause(text, start, Math.min(end, start + longestClause)), hits);
  else if (topic === 'whereabouts') readWhereabouts(text, start, end, hits);
  else return from;
  // They count only beside a person: `rows.ts` decides.
  for (let index = count; index < hits.length; index++) {
    const hit = hits[index];
    if (hit) hit.needsPerson = true;
  }
  return from;
}

/** 入围人员：张三，类别：…: whether the label of a list names one person, before a clause that is no name, too. */
function isOneName(text: string, from: number): boolean {
  const [, name = '', next = ''] = single.exec(text.slice(from, from + 16)) ?? [];
  return isUsualName(name) && !readsAsName(next);
}
const single = /^[ \u3000]?([\u4e00-\u9fff]{2,4})(?:$|\n|[，,；;&|]([\u4e00-\u9fff]{0,6}))/;

/** 1: what may stand between a label's end and its value. */
const mayLead = tableOf(`${whiteSpace}:：`);
/** 1: what ends a clause. */
const endsClause = tableOf(`，,；;${whiteSpace}`);
/** No illness and no faith is told in a longer one. */
const longestClause = 61;

function firstClause(text: string, start: number, end: number): number {
  let at = start;
  while (at < end && endsClause[text.charCodeAt(at)] !== 1) at++;
  return at;
}
