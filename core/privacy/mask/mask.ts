/** Findings in, edits out. Same value, same mask; what was masked is not found again. */
import type { Block, Edit } from '../../documents/block.ts';
import { gapOf } from '../characters/characters.ts';
import type { Finding } from '../finding.ts';
import { type Mask, type Profile, type ProfileName, profileOf } from '../policy/profiles.ts';
import { runSteps, type Steps } from '../steps.ts';

/**
 * Edits that mask the findings of severity `leak` and `likely`, sorted by block and start, apart, inside the text.
 * A `notice` is left (a name alone stays). `[]` when nothing is to be masked. Never throws.
 */
export const mask = (
  blocks: readonly Block[],
  findings: readonly Finding[],
  profile: ProfileName | Profile,
): Edit[] => runSteps(maskInSteps(blocks, findings, profile));

/** The same in steps of 256 findings, for who must not hold up a page: gives way at each step, and the edits at the end. */
export function* maskInSteps(
  blocks: readonly Block[],
  findings: readonly Finding[],
  profile: ProfileName | Profile,
): Steps<Edit[]> {
  const { kinds, otherwise } = profileOf(profile);
  const edits: Edit[] = [];
  const numbers = new Map<string, number>();
  const sorted = [...findings].sort((one, two) => one.block - two.block || one.start - two.start);
  for (const [index, finding] of sorted.entries()) {
    if (index % 256 === 255) yield;
    const text = blocks[finding.block]?.text;
    const last = edits[edits.length - 1];
    if (text === undefined || finding.severity === 'notice') continue;
    if (finding.end > text.length || finding.start < 0 || finding.start >= finding.end) continue;
    if (last && last.block === finding.block && last.end > finding.start) continue;
    const value = text.slice(finding.start, finding.end);
    const replacement = maskedOf(finding.kind, value, kinds[finding.kind] ?? otherwise, numbers);
    if (replacement !== value)
      edits.push({ block: finding.block, start: finding.start, end: finding.end, replacement });
  }
  return edits;
}

/** Digits of the shortest number of its kind. */
const whole: Partial<Record<Finding['kind'], number>> = { 'resident-id': 15, 'bank-card': 15, mobile: 11 };

/** Whether a number goes on in another cell or paragraph: what a mask keeps of a whole one would tell too much of a part. */
const isPart = (kind: Finding['kind'], value: string): boolean =>
  significant(value).length < (whole[kind] ?? 0);
const hiddenWhole = (value: string): string => '*'.repeat(Math.max(significant(value).length, 1));

/** One value of a kind under its mask; of a part of a number nothing stays. `numbers` keeps the running numbers of names in this document. */
export const maskedOf = (
  kind: Finding['kind'],
  value: string,
  how: Mask,
  numbers: Map<string, number> = new Map(),
): string => (isPart(kind, value) ? hiddenWhole(value) : masked(value, how, numbers));

/** One value under one mask. `numbers` keeps the running numbers of names in this document. */
function masked(value: string, how: Mask, numbers: Map<string, number> = new Map()): string {
  switch (how.op) {
    case 'leave':
      return value;
    case 'remove':
      return how.text;
    case 'keep':
      return keep(value, how.head, how.tail);
    case 'township':
      return township(value);
    case 'area-code':
      return areaCode(value);
    case 'mailbox':
      return mailbox(value);
    case 'year':
      return /^\D{0,3}(?:19|20)\d\d/.exec(value)?.[0].concat('年') ?? '〔略〕';
    case 'name':
      return name(value, how.style, numbers);
  }
}

/** Positions of the characters that count: no separators, formatting, markup. */
function significant(value: string): number[] {
  const places: number[] = [];
  for (let index = 0; index < value.length; index++) {
    const code = value.charCodeAt(index);
    if (code === 60) {
      const close = value.indexOf('>', index);
      if (close >= 0) {
        index = close;
        continue;
      }
    }
    if (code === 38 || code === 37 || code === 92) {
      const escaped = /^(?:&#?[a-z0-9]{1,8};?|%[0-9a-f]{2}|\\u[0-9a-f]{4}|\\x[0-9a-f]{2})/i.exec(
        value.slice(index, index + 12),
      );
      if (escaped) {
        places.push(index);
        index += escaped[0].length - 1;
        continue;
      }
    }
    if (
      (gapOf[code] ?? 0) > 0 ||
      code === 42 ||
      code === 124 ||
      code === 34 ||
      (code >= 0xdc00 && code <= 0xdfff)
    )
      continue;
    places.push(index);
  }
  return places;
}

function keep(value: string, head: number, tail: number): string {
  const places = significant(value);
  const hidden = places.length - head - tail;
  if (hidden < 3) return hiddenWhole(value);
  const plain = (from: number, to: number) =>
    places
      .slice(from, to)
      .map((place) => value.charAt(place))
      .join('');
  const simple = places.length === value.length;
  const start = plain(0, head);
  const end = tail === 0 ? '' : plain(places.length - tail, places.length);
  // Written in pieces: the pieces are closed up, so that the mask is one run and stays one.
  return simple || /^[\x20-\x7e]*$/.test(start + end)
    ? start + '*'.repeat(hidden) + end
    : '*'.repeat(places.length);
}

const towns = /^.*?(?:街道办事处|街道|乡|镇|苏木)(?!政府)/;

/** Keeps what a notice needs: down to township or street; without one, down to the county; else nothing. */
function township(value: string): string {
  const town = towns.exec(value);
  if (town && town[0].length < value.length) return `${town[0]}***`;
  const county = /^.{2,14}?(?:[县旗]|[^小社园庄]区)/.exec(value) ?? /^.{2,12}?[市州盟]/.exec(value);
  return county && county[0].length < value.length ? `${county[0]}***` : '***';
}

function areaCode(value: string): string {
  const places = significant(value);
  const code = /^(?:010|02\d|0\d{3})/.exec(places.map((place) => value.charAt(place)).join(''));
  return code ? `${code[0]}-${'*'.repeat(places.length - code[0].length)}` : '*'.repeat(places.length);
}

function mailbox(value: string): string {
  const at = value.search(/[@＠]/);
  // Two mailboxes written as one: nothing of them may stay.
  const one = at > 0 && !/[@＠]/.test(value.slice(at + 1));
  return one ? `${value.charAt(0)}***${value.slice(at)}` : '〔略〕';
}

const compound =
  /^(?:欧阳|上官|司马|诸葛|司徒|东方|慕容|尉迟|长孙|夏侯|皇甫|令狐|宇文|公孙|轩辕|端木|南宫|独孤|呼延|钟离)/;

function name(value: string, style: 'mou' | 'star' | 'numbered', numbers: Map<string, number>): string {
  const surname = compound.exec(value)?.[0] ?? value.charAt(0);
  if (style === 'numbered') {
    const number = numbers.get(value) ?? numbers.size + 1;
    numbers.set(value, number);
    return `某${number}`;
  }
  if (style === 'mou') return surname + '某'.repeat(Math.min(2, Math.max(1, value.length - surname.length)));
  if (value.length <= 2) return `${value.charAt(0)}*`;
  return value.charAt(0) + '*'.repeat(value.length - 2) + value.charAt(value.length - 1);
}
