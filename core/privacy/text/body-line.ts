/** 云岭宾馆，三星级，地址：…，联系电话：139…: a line that opens with the name of a body gives the body's own mobile. */
import { lineStart } from '../address/line-start.ts';
import { isBodyName } from './body-names.ts';
import type { Marks } from './record-marks.ts';
import { standsName } from './record-pairs.ts';

/** So far before a number its line is looked at. */
const farthest = 160;
/** A line's first word, behind a list's marker and the label of a body's name. */
const opening =
  /^[\s\u3000]*(?:\d{1,3}[.、．)）]\s?)?(?:(?:(?:单位|企业|公司|机构|商户|店铺|门店|网点|学校)(?:名称)?|名称|[店校园馆厂站院]名)[：:]\s?)?([\u4e00-\u9fff（()）]{4,30})(?=[，,；;\s\u3000|])/;
const plainLabel = /(?:联系)?(?:电话|方式)[：:]?\s{0,2}$/;

/** Whether the mobile at `at` is such a one: under a plain label, and nobody's name stands by itself in the stretch of `marks` before it. Bounded. */
export function isBodysMobile(text: string, at: number, marks: Marks): boolean {
  if (!plainLabel.test(text.slice(Math.max(0, at - 8), at))) return false;
  const from = lineStart(text, at, farthest);
  if (at - from >= farthest) return false;
  const name = opening.exec(text.slice(from, Math.min(at, from + 60)))?.[1];
  return name !== undefined && isBodyName(name, false) && !standsName(text, at, marks);
}
