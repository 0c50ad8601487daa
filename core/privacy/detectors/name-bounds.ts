/**
 * 四至 东：张三 南：路 西至李四地: neighbours of a parcel in registers of land (农村土地承包经营权登记). Only with a usual surname and
 * where the text speaks of 四至. Leaves alone: roads, ditches, other land (高速路, 水渠).
 */

import { why } from '../evidence.ts';
import { type Hit, makeHit } from '../hit.ts';
import { isCommonSurname, surnameLength } from '../name/surnames.ts';
import { isName } from './name.ts';

const neighbour =
  /[东南西北][邻临至接靠与]?[：:]?\s?([\u4e00-\u9fff]{2,4}?)(?=[\s，,、；;。|<"”）)]|$|[的家]?(?:承包[地田]|责任[地田]|自留[地山]|宅基地|[菜林旱]地|水田|山场|院[墙子]|围墙|房屋|住房|地|田|宅|房|山)(?![\u4e00-\u9fff])|相邻|[东南西北])/g;
/** 西至闵连英宅: what belongs to somebody. */
const owner = /^(?:家|宅|的?[房田地]|[菜林]地|承包|责任|自留)/;
const land = /[路渠沟河江湖地田塘坎坡山埂院墙街巷房屋道林园库坝井桥溪水边头站场坟埝沿湾岗]$/;

/** Adds the neighbours that `text` names to `hits`. Linear; never throws. */
export function readNamesOfBounds(text: string, hits: Hit[]): void {
  if (!text.includes('四至')) return;
  for (const found of text.matchAll(neighbour)) {
    const name = found[1] ?? '';
    const owned = owner.test(text.slice(found.index + found[0].length, found.index + found[0].length + 2));
    if (
      land.test(name) ||
      !(owned || isCommonSurname(name) || surnameLength(name) === 2) ||
      !isName(name, false)
    )
      continue;
    const start = found.index + found[0].length - name.length;
    const end = start + name.length;
    hits.push(
      makeHit({ kind: 'name', start, end, confidence: 0.72, severity: 'notice', reasons: why.context }),
    );
  }
}
