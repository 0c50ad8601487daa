/** A row or a record is about one person: what stands together raises or lowers what was found alone. */

import { because, type LeakKind, type Reasons } from '../finding.ts';
import type { Hit } from '../hit.ts';
import { bodyEnding, isBodyName } from '../text/body-names.ts';
import { isServiceLine, serviceReach } from '../text/service-line.ts';
import { isFirms, lower, namesPerson } from './firm-rows.ts';
import type { GridCell } from './grid.ts';

export const personal = new Set<LeakKind>([
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
export const raised = new Set<LeakKind>([
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
export const isWeighed = (hit: Hit): boolean =>
  raised.has(hit.kind) || hit.kind === 'bank-account' || hit.kind === 'birth-date';

const besidePerson = because('row');

export interface Row {
  hits: Hit[];
  cells: readonly GridCell[];
  /** The row is about a firm or an office. */
  firm: boolean;
  /** Its table lists persons under 姓名. */
  listed: boolean;
  /** Gives a cell's text. */
  textOf: (cell: GridCell) => string;
}

/** What somebody does in office. */
const duty =
  /(?:书记|[局县市镇乡区科所院校处部股站园队组书馆班河林田湖路段格街会社行士事]长|主任|主席|委员|调研员|负责人|联系人|秘书|干事|干部|科员|办事员|安全员|网格员|联络员|管理员|值班员|调度员|监测人|专干|经理|工程师|会计|[农经统审][艺济计]师|馆员|研究员)$/;
/** Where they do; no degree (本科) and no room of a house. */
const office =
  /^(?!.*[本专]科$)[^\d]{0,10}(?:[^\s]{1,3}科|科室|[股处室办部站所院馆会]|中心|前台|窗口|大厅|团委|[大中支车]队|幼儿园)$/;
const isDuty = (cell: GridCell, textOf: (cell: GridCell) => string): boolean =>
  holdsPost(cell, textOf) ||
  (cell.end - cell.start > 1 && cell.end - cell.start < 20 && office.test(textOf(cell)));
const holdsPost = (cell: GridCell, textOf: (cell: GridCell) => string): boolean =>
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

/** 姓名 | 出生年月 | 职务; 张三, 男, 1972年5月生: of who leads an office, and in vitae, the month of birth is published; not of who works or studied at one. */
function lowerOfficials(hits: readonly Hit[], cells: readonly GridCell[], textOf: Row['textOf']): void {
  if (!hits.some(isMonth) || hits.some((hit) => personal.has(hit.kind) && hit.kind !== 'birth-date')) return;
  const inOffice = cells.some((cell) => holdsPost(cell, textOf));
  for (const hit of hits) if (isMonth(hit) && (inOffice || hit.needsPerson)) hit.severity = 'notice';
}
const isMonth = ({ kind, start, end }: Hit): boolean => kind === 'birth-date' && end - start < 9;

/** 牛 | 母 | 2025-03-08; 1934年牺牲于…: of animals and of martyrs the birth is no secret. */
function lowerOthers(hits: readonly Hit[], cells: readonly GridCell[], textOf: Row['textOf']): void {
  if (!hits.some(isBirth) || !cells.some((cell) => isOther(textOf(cell)))) return;
  for (const hit of hits) if (isBirth(hit)) hit.severity = 'notice';
}
const isBirth = ({ kind }: Hit): boolean => kind === 'birth-date';
const isOther = (text: string): boolean => text.length < 40 && other.test(text);
const other = /^\s*[公母雌雄♂♀]\s*$|牺牲|阵亡|就义/;

/** What is paid to: whom a list names, it pays. */
const isAccount = ({ kind }: Hit): boolean => kind === 'bank-account' || kind === 'bank-card';

/** Raises severities in a table row, lowers them in a row about a firm. */
export function weighRow({ hits, cells, firm, listed, textOf }: Row): void {
  lowerOfficials(hits, cells, textOf);
  lowerOthers(hits, cells, textOf);
  const identified = hits.some(
    (hit) =>
      personal.has(hit.kind) &&
      hit.severity !== 'notice' &&
      hit.kind !== 'mobile' &&
      !(firm && isFirms(hit, cells)),
  );
  if (firm && !identified) {
    // 单位 | 姓名 | 手机 | 邮箱: beside somebody's own mobile the mailbox is theirs, too.
    const own = hits.some(isOwnMobile) && hits.some(isNamed);
    // 单位 | 姓名 | 银行账号: so is the account.
    const theirs = (hit: Hit): boolean =>
      (own && hit.kind === 'email') || (listed && isAccount(hit) && hits.some(isNamed));
    lower(
      hits.filter((hit) => !theirs(hit)),
      cells,
    );
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
    // So is 早教 | 3栋2单元101室 | 0594-…: premises with their line.
    if (
      !hits.some(tellsPerson) &&
      (hits.some(isLine) || cells.some((cell) => tellsThing.has(cell.topic) || isPriced(cell, cells)))
    )
      for (const hit of hits)
        if (hit.kind === 'address' && hit.severity === 'likely') hit.severity = 'notice';
    // 联系电话 and 家庭电话 in one row are one person's.
    if (hits.some((hit) => hit.kind === 'landline' && hit.severity === 'leak'))
      for (const hit of hits) if (hit.kind === 'landline') raise(hit);
    return;
  }
  const inOffice =
    hits.some(isLine) &&
    (!hits.some(tellsOwner) ||
      cells.some((cell) => isDuty(cell, textOf) || isFooter(cell, textOf) || isContact(cell, textOf)));
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

/** Topics of a thing's number, and of where it stands. */
const tellsThing = new Set<GridCell['topic']>(['decoy', 'event-place']);

/** 地址 | 面积 | 底价: premises with their price. */
const isPriced = (cell: GridCell, cells: readonly GridCell[]): boolean =>
  cell.topic === 'amount' && cells.some(({ topic }) => topic === 'any-address');

/** In a row without headers a name and a mobile beside it are one person's. */
const isOwnMobile = (hit: Hit): boolean => hit.kind === 'mobile' && hit.severity === 'leak';
const isNamed = (hit: Hit): boolean => hit.kind === 'name';
/** Whether a hit is a name or a number of somebody. */
export const tellsPerson = (hit: Hit): boolean => hit.kind === 'name' || personal.has(hit.kind);

/** What tells more of a person than a name, as of who answers a line in office. */
const tellsOwner = ({ kind, severity }: Hit): boolean =>
  kind !== 'name' && (severity !== 'notice' || kind === 'address' || kind === 'birth-date');

/** A line that nobody called private. */
const isLine = (hit: Hit): boolean => hit.kind === 'landline' && hit.severity !== 'leak';

/** Makes a hit beside a person a leak, of kinds that such are. */
export function raise(hit: Hit): void {
  if (!raised.has(hit.kind) || hit.severity === 'leak') return;
  if (hit.kind === 'email' && hit.severity === 'notice') return;
  if (hit.kind === 'address' && hit.confidence < 0.7) return;
  hit.severity = 'leak';
  hit.confidence = Math.max(hit.confidence, 0.85);
  hit.reasons = withRow(hit.reasons);
}

/** `reasons` with the row's. Lists are shared, so that few are made anew. */
function withRow(reasons: Reasons): Reasons {
  let raisedBy = besideOf.get(reasons);
  if (!raisedBy) {
    raisedBy = reasons.some(({ code }) => code === 'row') ? reasons : [...reasons, ...besidePerson];
    besideOf.set(reasons, raisedBy);
  }
  return raisedBy;
}
const besideOf = new WeakMap<Reasons, Reasons>();
