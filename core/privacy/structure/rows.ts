/** A row or a record is about one person: what stands together raises or lowers what was found alone. */

import { lineStart } from '../address/line-start.ts';
import { holdsWord, wordList } from '../characters/word-list.ts';
import { because, type LeakKind } from '../finding.ts';
import type { Hit } from '../hit.ts';
import { bodyEnding, isBodyName } from '../text/body-names.ts';
import { inDirectory } from '../text/directory.ts';
import { holderOf } from '../text/holder.ts';
import type { Marks } from '../text/record-marks.ts';
import { isServiceLine, serviceReach } from '../text/service-line.ts';
import { isFirms, lower, namesPerson } from './firm-rows.ts';
import type { GridCell } from './grid.ts';

const personal = new Set<LeakKind>([
  'resident-id',
  'resident-id-15',
  'disability-certificate',
  'residence-permit',
  'hk-mo-tw-id',
  'passport',
  'bank-card',
  'bank-account',
  'birth-date',
  'social-security',
  'medical-record',
  'mobile',
  'household',
  'travel-permit',
  'military-id',
]);
/** Kinds that become a leak beside a person. */
const raised = new Set<LeakKind>([
  'landline',
  'email',
  'plate',
  'property-certificate',
  'household',
  'address',
  'vin',
]);

/** Whether a hit tells that its row is about a person. */
export const identifies = (hit: Hit): boolean => hit.severity === 'leak' && personal.has(hit.kind);

/** Whether what stands beside it in a row may change a hit. */
export const isWeighed = (hit: Hit): boolean => raised.has(hit.kind) || hit.kind === 'bank-account';

const besidePerson = because('row');

export interface Row {
  hits: Hit[];
  cells: readonly GridCell[];
  /** The row is about a firm or an office. */
  firm: boolean;
  /** Gives a cell's text. */
  textOf: (cell: GridCell) => string;
}

/** What somebody does in office. */
const duty =
  /(?:书记|[局县市镇乡区科所院校处部股站]长|主任|主席|委员|调研员|负责人|秘书|干事|科员|安全员|网格员|联络员|管理员|值班员|调度员|班主任|专干|经理|工程师|会计)$|^.{0,8}(?:[^\s]{1,3}科|科室|[股处室])$/;
const isDuty = (cell: GridCell, textOf: (cell: GridCell) => string): boolean =>
  cell.end - cell.start > 1 && cell.end - cell.start < 20 && duty.test(textOf(cell));

/** 填表人：张三 | 联系电话：…: a line below a table, of who made it. */
const footer = /^(?:单位负责人|负责人|填[表报]人|制表人?|审核人?|经办人|联系人|监督电话)[：:]/;
const isFooter = (cell: GridCell, textOf: (cell: GridCell) => string): boolean =>
  cell.end - cell.start < 20 && footer.test(textOf(cell));

/** 联系人 | 张三 | 电话 | …: a form asks so for who answers for a body. */
const isContact = (cell: GridCell, textOf: (cell: GridCell) => string): boolean =>
  cell.names && cell.end - cell.start < 8 && /^(?:项目)?联系人[：:]?$/.test(textOf(cell));

const namesOffice = (cells: readonly GridCell[]): boolean =>
  cells.some(
    (cell) =>
      cell.topic === 'organisation' ||
      cell.topic === 'official-name' ||
      cell.topic === 'office-address' ||
      cell.topic === 'credit-code',
  );

/** 姓名 | 出生年月 | 职务: of who leads an office the month of birth is published. */
function lowerOfficials(hits: readonly Hit[], cells: readonly GridCell[], textOf: Row['textOf']): void {
  if (!hits.some(isMonth) || hits.some((hit) => personal.has(hit.kind) && hit.kind !== 'birth-date')) return;
  if (cells.some((cell) => isDuty(cell, textOf)))
    for (const hit of hits) if (isMonth(hit)) hit.severity = 'notice';
}
const isMonth = ({ kind, start, end }: Hit): boolean => kind === 'birth-date' && end - start < 9;

/** Raises severities in a table row, lowers them in a row about a firm. */
export function weighRow({ hits, cells, firm, textOf }: Row): void {
  lowerOfficials(hits, cells, textOf);
  const identified = hits.some(
    (hit) =>
      personal.has(hit.kind) &&
      hit.severity !== 'notice' &&
      hit.kind !== 'mobile' &&
      !(firm && isFirms(hit, cells)),
  );
  if (firm && !identified) {
    lower(hits, cells);
    return;
  }
  const office = namesOffice(cells);
  const untitled =
    cells.every((cell) => cell.topic === undefined) && hits.some(isOwnMobile) && hits.some(isNamed);
  if (!identified && !untitled && !(namesPerson(cells, textOf) && !office)) {
    // A firm's vehicle, an office's mailbox.
    if (office)
      for (const hit of hits)
        if (hit.kind === 'plate' || hit.kind === 'vin' || hit.kind === 'email') hit.severity = 'notice';
    // 房源编号 | 坐落: a thing with a number, and nobody beside it.
    if (cells.some((cell) => cell.topic === 'decoy' || isPriced(cell, cells)) && !hits.some(tellsPerson))
      for (const hit of hits)
        if (hit.kind === 'address' && hit.severity === 'likely') hit.severity = 'notice';
    // 联系电话 and 家庭电话 in one row are one person's.
    if (hits.some((hit) => hit.kind === 'landline' && hit.severity === 'leak'))
      for (const hit of hits) if (hit.kind === 'landline') raise(hit);
    return;
  }
  const inOffice =
    hits.some(isLine) &&
    cells.some((cell) => isDuty(cell, textOf) || isFooter(cell, textOf) || isContact(cell, textOf));
  for (const hit of hits)
    if (raised.has(hit.kind) && !(hit.kind === 'landline' && inOffice) && !isSeat(hit, cells, textOf))
      raise(hit);
}

/**
 * 保安 | …物业服务中心 | 0594-…: a line right behind a body's name is the body's; so is an address under 园址, 单位地址. Asked of
 * tables inside a text, where places of hits are those of cells.
 */
function isSeat(hit: Hit, cells: readonly GridCell[], textOf: (cell: GridCell) => string): boolean {
  if (hit.kind !== 'landline' && hit.kind !== 'address') return false;
  const index = cells.findIndex((cell) => cell.start <= hit.start && hit.end <= cell.end);
  const [before, own] = [cells[index - 1], cells[index]];
  if (own === undefined) return false;
  const inside = textOf(own).slice(0, hit.start - own.start);
  // 旅馆：天马宾馆（胜利路59号）
  if (hit.kind === 'address')
    return (
      own.topic === 'office-address' || (/[（(]$/.test(inside) && bodyEnding(inside, inside.length - 1) > 0)
    );
  if (inside.length > 1 && isServiceLine(inside.slice(-serviceReach))) return true;
  return before !== undefined && before.block === own.block && isBodyName(textOf(before), false);
}

/** 地址 | 面积 | 底价: premises with their price. */
const isPriced = (cell: GridCell, cells: readonly GridCell[]): boolean =>
  cell.topic === 'amount' && cells.some(({ topic }) => topic === 'any-address');

/** In a row without headers a name and a mobile beside it are one person's. */
const isOwnMobile = (hit: Hit): boolean => hit.kind === 'mobile' && hit.severity === 'leak';
const isNamed = (hit: Hit): boolean => hit.kind === 'name';
const tellsPerson = (hit: Hit): boolean => hit.kind === 'name' || personal.has(hit.kind);

/** A line that nobody called private. */
const isLine = (hit: Hit): boolean => hit.kind === 'landline' && hit.severity !== 'leak';

function raise(hit: Hit): void {
  if (!raised.has(hit.kind) || hit.severity === 'leak') return;
  if (hit.kind === 'email' && hit.severity === 'notice') return;
  if (hit.kind === 'address' && hit.confidence < 0.7) return;
  hit.severity = 'leak';
  hit.confidence = Math.max(hit.confidence, 0.85);
  if (!hit.reasons.some((reason) => reason.code === 'row')) hit.reasons = [...hit.reasons, ...besidePerson];
}

/** 公租房轮候公示（房源：遵义东路57号院）: a short line that announces a list says of what it is, not where somebody lives. */
function inTitle(text: string, { start, end }: Hit): boolean {
  const from = lineStart(text, start, 40);
  return (
    start - from < 40 && endsLine.test(text.slice(end, end + 6)) && announces.test(text.slice(from, start))
  );
}
const endsLine = /^[）)】\s]{0,3}(?:\n|$)/;
const announces = /(?:公示|公告|名单|一览|花名册|登记表|汇总表|明细表)(?:表|[（(：:\s]|$)/;

/**
 * The same for running text: what stands within 120 characters on neighbouring lines belongs together. `hits` is sorted. Of those that
 * do not `count`, as they were found before in other words of the text, nobody asks whose they are.
 */
export function weighText(text: string, hits: Hit[], marks: Marks, counts: (hit: Hit) => boolean): Hit[] {
  /** Those that stay, once one does not. */
  let kept: Hit[] | undefined;
  let proven: boolean | undefined;
  let told: boolean | undefined;
  for (let index = 0; index < hits.length; index++) {
    const hit = hits[index];
    if (!hit) continue;
    if (hit.needsPerson && !hit.inRow) {
      told ??= hits.some((one) => anyone(one) || beside(one));
      if (!told || !near(text, hits, index, hit.kind === 'birth-date' ? beside : anyone)) {
        kept ??= hits.slice(0, index);
        continue;
      }
    }
    kept?.push(hit);
    if (hit.inRow || hit.needsPerson || hit.severity === 'leak' || !raised.has(hit.kind) || !counts(hit))
      continue;
    proven ??= hits.some(strong);
    // A line may begin with the bracket of its area code.
    if (hit.kind === 'landline') {
      if (holderOf(text, hit.end - 1, marks) !== 'body' && ofPerson(text, hits, index, marks)) raise(hit);
    } else if (
      (proven &&
        near(text, hits, index, strong) &&
        !(hit.kind === 'address' && inTitle(text, hit)) &&
        holderOf(text, hit.start, marks) !== 'body') ||
      (hit.kind === 'address' && posted(text, hits, index))
    )
      raise(hit);
  }
  return kept ?? hits;
}

const isPersonal = (hit: Hit): boolean =>
  hit.severity === 'leak' && !hit.needsPerson && personal.has(hit.kind);
const anyone = (hit: Hit): boolean => hit.kind === 'name' || isPersonal(hit);
const strong = (hit: Hit): boolean => isPersonal(hit) && hit.kind !== 'mobile';
const beside = (hit: Hit): boolean => isPersonal(hit) || (hit.kind === 'address' && hit.severity === 'leak');

/** A line beside a name, and no word of an office before it. */
function ofPerson(text: string, hits: readonly Hit[], index: number, { among }: Marks): boolean {
  const hit = hits[index];
  const whole = among?.around(text) ?? text;
  const at = (hit?.start ?? 0) + (among?.shift ?? 0);
  return (
    hit !== undefined &&
    !isServiceLine(whole.slice(Math.max(0, at - serviceReach), at)) &&
    (hit.reasons.some(({ code }) => code === 'label') ||
      (leansOnPerson(text, hit, hits[index - 1]) && !inDirectory(whole, at))) &&
    !holdsWord(ofOffice, whole, Math.max(0, at - 60), at) &&
    near(
      text,
      hits,
      index,
      (other) => anyone(other) || (other.kind === 'landline' && other.severity === 'leak'),
    )
  );
}

/** What is written before an office's line. */
const ofOffice = wordList(
  /采购|代理|总包|施工|建设单位|专管|招标|投标|机构|审核|制表|填[报表]|承办|经办|民警|警官|法官|检察官|书记员|会务|负责|值班|办公室|科室|组电话|用人单位|[大中]队|联系人|报名[：:]|咨询[：:]|监督|复议|诉讼|请[与向同]|知情|线索/,
);

/** 张三（0594-…: without a label a line is whose name or number stands right before it. */
const leansOnPerson = (text: string, hit: Hit, before: Hit | undefined): boolean =>
  before !== undefined &&
  anyone(before) &&
  /^[\s，,、（(：:|]{0,4}(?:[男女][，,\s]{1,2})?$/.test(
    text.slice(before.end, Math.min(hit.start, before.end + 9)),
  );

const posting = /^[\s，,、；;]{1,4}(?:(?:联系)?(?:电话|手机|方式)号?码?[：:\s]{0,2})?$/;

/** 寄件人：name, mobile, address: the mobile stands right before the address on its line, or right after it. */
const posted = (text: string, hits: readonly Hit[], index: number): boolean =>
  leansOn(text, hits[index], hits[index - 1]) || leansOn(text, hits[index], hits[index + 1]);

function leansOn(text: string, hit: Hit | undefined, other: Hit | undefined): boolean {
  if (!hit || other?.kind !== 'mobile' || other.severity !== 'leak') return false;
  const between = text.slice(Math.min(hit.end, other.end), Math.max(hit.start, other.start));
  return posting.test(between) && !between.includes('\n');
}

/** Whether a hit that `fits` stands near hit `index`: at most 24 hits to either side are asked. */
function near(text: string, hits: readonly Hit[], index: number, fits: (hit: Hit) => boolean): boolean {
  const hit = hits[index];
  if (!hit) return false;
  for (let step = 1; step <= 24; step++) {
    const before = hits[index - step];
    const after = hits[index + step];
    const left = before !== undefined && hit.start - before.end <= 120;
    const right = after !== undefined && after.start - hit.end <= 120;
    if (!left && !right) return false;
    if (left && fits(before) && together(text, before, hit)) return true;
    if (right && fits(after) && together(text, hit, after)) return true;
  }
  return false;
}

function together(text: string, one: Hit, two: Hit): boolean {
  const from = Math.min(one.end, two.end);
  const to = Math.max(one.start, two.start);
  if (to - from > 120) return false;
  return !holdsWord(apart, text, from, to);
}

/** What parts two people: a blank line, words of an office. */
const apart = wordList(
  /\n\s*\n|审核|制表|经办|承办|填表|用人单位|[大中]队|监督|举报|咨询|联系(?:人|老师|科室|部门|单位)|办公室[：:]|受理|反映|异议|[我本][局委院站镇乡街办]/,
);
