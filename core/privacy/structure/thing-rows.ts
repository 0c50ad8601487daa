/** Tables whose rows are things: what has a name, a fleet, lots for sale. Who keeps one or drives it is told in office; where it stands is nobody's home. */
import { isUsualName } from '../detectors/name.ts';
import { topicOf } from '../label/label-text.ts';
import { isRole } from '../label/role.ts';
import type { Topic } from '../label/topics.ts';
import type { GridCell } from './grid.ts';

/** Columns that only lists of persons have. */
const ofPersons = new Set<Topic | undefined>([
  'leak-name',
  'role',
  'resident-id',
  'document-number',
  'disability-certificate',
  'medical-record',
  'social-security',
  'bank-card',
  'household',
  'address',
  'home-phone',
  'birth-date',
  'relation',
  'sex',
  'age',
  'ethnic',
]);

/** 设备名称, 场所名称: what a row is about. */
const named = /名称$/;
/** 补贴项目名称, 作品名称, 户主名称: what persons take part in or get, where they are, and what they are called. */
const personal =
  /(?:[人户者方主员村镇乡县区校班组]|社区|单位|项目|补[贴助]|政策|银行|支行|支部|岗位|职位|专业|病种?|疾病|证[书照件]|案件|作[品物]|课[题程]|专利|品种|商品|产品|药品|保险|险种|活动|奖项|荣誉|批次|楼[栋盘幢])名称$/;
/** What is told of vehicles that somebody runs as a business or an office, or sells. */
const ofFleet =
  /核定?载|厂牌|编制(?:性质|情况|类型)|自编号|随车|照管|班线|(?:^|[营运行])线路|起拍价|起始价|评估价|保证金|标的|所属(?:企业|公司|单位|车队|部门)/;
/** Whose a vehicle is, or who did something with it. */
const ofOwner = /车主|所有|当事|违[法章停规]|处罚|失主|事故|机主|业主/;
/** 管护人, 养护员, 教职人员: they answer for what a row is about. */
const keeps = /[管养维巡]护|教职/;

/** Whether a list knows that names stand under a header; under others their cells tell. */
function isName(label: string): boolean {
  const topic = topicOf(label);
  return topic === 'name' || topic === 'leak-name' || topic === 'role';
}

/** So many columns behind the number of a row may say what it is about. */
const leading = 2;
/** No header is longer. */
const longest = 20;

/** Whether the rows of a table are about things: none of its headers is one of lists of persons, and one says what thing. Never throws. */
export function listsThings(
  rows: readonly (readonly GridCell[])[],
  textOf: (cell: GridCell) => string,
): boolean {
  const [head, first] = rows;
  // A form, a transposed table: each row has a label of its own.
  if (!head || !first || first[0]?.names) return false;
  const below = new Map<number, Topic | undefined>();
  for (const { column, topic } of first) if (!below.has(column)) below.set(column, topic);
  let plates = false;
  let fleet = false;
  let thing = false;
  let known = false;
  let column = 0;
  for (const cell of head) {
    // What a header says stands with the cells below it.
    const topic = below.get(cell.column);
    if (ofPersons.has(topic)) return false;
    if (topic === 'serial') continue;
    column++;
    if (cell.end - cell.start > longest) continue;
    const label = textOf(cell).trim();
    if (topic === 'plate') plates = true;
    else if (ofOwner.test(label)) return false;
    else if (ofFleet.test(label)) fleet = true;
    else if (column <= leading && named.test(label) && !personal.test(label)) thing = true;
    if (isName(label) || isRole(label, 0, label.length)) known ||= !keeps.test(label);
  }
  return (plates && fleet) || (thing && !known);
}

/** Whether a row is of a place on a map: it gives where, and names nobody. Never throws. */
export const isPlaceRow = (row: readonly GridCell[], textOf: (cell: GridCell) => string): boolean =>
  row.some((cell) => cell.end - cell.start < 30 && cell.end - cell.start > 12 && point.test(textOf(cell))) &&
  !row.some((cell) => !cell.names && isUsualName(textOf(cell)));
const point = /^\s*1?\d{2}\.\d{3,12},\s?1?\d{2}\.\d{3,12}\s*$/;
