/** Rows of tables that are about a firm, an office or another body, and what of them is public. */
import { readsAsName } from '../detectors/name.ts';
import type { LeakKind } from '../finding.ts';
import type { Hit } from '../hit.ts';
import type { Topic } from '../label/topics.ts';
import { isMostlySound } from '../name/name-sounds.ts';
import { isBodyName } from '../text/body-names.ts';
import type { GridCell } from './grid.ts';

/** Topics of cells that tell whether a firm or a person is meant. */
const tellsFirm = new Set<Topic>([
  'name',
  'organisation',
  'office-address',
  'address',
  'leak-name',
  'role',
  'resident-id',
  'school',
]);

/** Whether a row is about a firm or an office: one stands under the header of names, or of firms or schools where the row names nobody. */
export function isFirmRow(row: readonly GridCell[], textOf: (cell: GridCell) => string): boolean {
  let firm = false;
  let untold = false;
  let owned = false;
  let person = false;
  let home = false;
  let school = false;
  for (let index = 0; index < row.length; index++) {
    const cell = row[index];
    const topic = cell?.topic;
    if (!cell || (topic !== undefined && !tellsFirm.has(topic)) || cell.names || cell.end <= cell.start)
      continue;
    if (topic === undefined) {
      // A header that no list knows.
      const size = cell.end - cell.start;
      if (size > 3 && size < 40 && isBodyName(textOf(cell), false)) untold = true;
      continue;
    }
    if (topic === 'name' || topic === 'organisation' || topic === 'office-address') {
      const isFirm = isBodyName(textOf(cell), topic === 'name');
      if (isFirm && topic === 'name') return true;
      firm ||= isFirm;
      // 企业名称 | 经营者: the firm's own person; 姓名 | 工作单位: somebody's firm.
      if (topic === 'name' && firm) owned = true;
      else person ||= topic === 'name';
    } else if (topic === 'school') school ||= isBodyName(textOf(cell), false);
    else if (topic === 'address') home = true;
    else if (topic === 'leak-name' || topic === 'role' || topic === 'resident-id') person = true;
  }
  if (untold && !firm) return !person && !row.some((cell) => !cell.names && readsAsName(textOf(cell)));
  return (firm || school) && !person && !(owned && home);
}

/** A form has at most so many rows. */
const longestForm = 40;
/** What a form asks persons only, and who somebody works for. */
const ofPersons = new Set<Topic | undefined>(['address', 'home-phone', 'sex', 'age', 'ethnic', 'relation']);
const employer = /^\s*(?:现|原)?(?:工作|所在|就业|参保|服务)单位/;

/**
 * Whether a table that lists no persons is the form of a firm, an office or another body: each of its rows begins with a label, one of
 * them names the body, and none asks what only a person has.
 */
export const isBodysForm = (
  rows: readonly (readonly GridCell[])[],
  textOf: (cell: GridCell) => string,
): boolean =>
  rows.length > 1 &&
  rows.length <= longestForm &&
  rows.every(([first]) => first?.names === true) &&
  !rows.some((row) =>
    row.some((cell) => ofPersons.has(cell.topic) || (cell.names && employer.test(textOf(cell)))),
  ) &&
  isFirmRow(rows.flat(), textOf);

/** Whether the header of a table's names is 姓名 itself: it lists persons, whatever bodies they are of; 负责人 and 联系人 are a body's own. */
export function listsPersons(cells: readonly GridCell[], textOf: (cell: GridCell) => string): boolean {
  for (const cell of cells) {
    if (cell.row > 2) return false;
    if (cell.names && cell.end - cell.start < 8 && ofNames.test(textOf(cell))) return true;
  }
  return false;
}
const ofNames = /^\s*(?:[职员]工|学生|教师|村民|本人|人员)?姓\s{0,2}名\s*$/;

/** Whether a row's own columns say that it lists a person. */
export const namesPerson = (row: readonly GridCell[], textOf: (cell: GridCell) => string): boolean =>
  row.some(
    (cell) =>
      (cell.topic === 'name' && !isThing(textOf(cell))) ||
      cell.topic === 'leak-name' ||
      cell.topic === 'resident-id',
  );

/** name, lng, lat, phone: 荷塘区文化路公厕, 5号垃圾房 are none. Names that are as long are written by their sound; 张三2 is the second of the name. */
const isThing = (name: string): boolean =>
  (/^[\u4e00-\u9fff]{5,20}$/.test(name) && !isMostlySound(name) && !readsAsName(name)) || isOneOfMany(name);
const isOneOfMany = (name: string): boolean =>
  /^\d{1,3}[#号][\u4e00-\u9fff]|^[\u4e00-\u9fff]{4,12}[A-Z\d]$|^[\u4e00-\u9fff]{3}[A-Z]\d?$/.test(name);

/** Whether the name in a row is that of one of many things. */
export const namesThing = (row: readonly GridCell[], textOf: (cell: GridCell) => string): boolean =>
  row.some(
    (cell) => cell.topic === 'name' && !cell.names && cell.end - cell.start > 3 && isOneOfMany(textOf(cell)),
  );

const tellsWho = new Set<Topic | undefined>(['name', 'leak-name', 'role', 'resident-id', 'document-number']);
const ofWhom = new Set<Topic | undefined>(['any-address', 'phone']);

/**
 * The cells of a row about a person that are still a body's: an address or a line right behind its name, before anybody is named
 * (村卫生室 | 地址 | 乡村医生 | 身份证号).
 */
export function bodysCells(
  row: readonly GridCell[],
  textOf: (cell: GridCell) => string,
): readonly GridCell[] {
  let own = noCells;
  for (let index = 1; index < row.length; index++) {
    const cell = row[index];
    const before = row[index - 1];
    if (!cell || !before || tellsWho.has(before.topic)) break;
    if (!ofWhom.has(cell.topic) || cell.names) continue;
    if (own.includes(before) || isBodyName(textOf(before), false)) own = [...own, cell];
  }
  return own;
}
export const noCells: readonly GridCell[] = [];

/** What is public of a firm or an office: its house, its line, its account, its vehicles. */
const ofFirm = new Set<LeakKind>([
  'address',
  'landline',
  'bank-account',
  'household',
  'plate',
  'vin',
  'email',
  'property-certificate',
]);

/** Whether what stands in a firm's row is public. */
export const isFirms = (hit: Hit, cells: readonly GridCell[]): boolean =>
  ofFirm.has(hit.kind) || (hit.kind === 'bank-card' && isAccount(hit, cells));

/** No card by its check digit, or, as one number in ten is one, under 账号 where no column is of cards. */
const isAccount = (hit: Hit, cells: readonly GridCell[]): boolean =>
  hit.reasons.some(({ code }) => code === 'check-fails') ||
  (cells.some(({ topic }) => topic === 'bank-account') && !cells.some(({ topic }) => topic === 'bank-card'));

/** Makes what is public of a body a notice. */
export function lower(hits: readonly Hit[], cells: readonly GridCell[]): void {
  for (const hit of hits) if (isFirms(hit, cells)) hit.severity = 'notice';
}
