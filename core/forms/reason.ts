import type { FormRow } from './form.ts';

const nothing = /^(?:无|无偏差|没有偏差|未?不?存在偏差|已完成|无需改进)[。.]?$/;
const measures =
  /(?<=[;；。，,\s]|^)[(（]?(?:二|2)?[)）、.．]?\s*(?:下一步)?(?:拟采取的?)?(?:改进|整改|纠偏)(?:措施|建议|方案)[:：]\s*/;
const cause = /^(?:[(（]?(?:一|1)[)）、.．])?\s*(?:未完成|偏差|未达标)?(?:的)?原因(?:分析|说明)?[:：]\s*/;

/** A clause that says what was or will be done about it, where nobody wrote 改进措施. */
const remedy =
  /(?<=[;；。，,\n])\s*(?=(?:目前|现)?(?:已(?:安排|采取|要求|督促|协调|组织|启动|制定|调整|加强|建立|联系|补)|拟(?!定)|下一?步|下一?年度?(?=[将拟要，,])|今后|后续(?=[将拟要，,])|将(?:进一步|继续|加强|加快|加大|督促|完善|严格|于|在|通过|协调|优化|提前|改进|补)|计划[于在通]))/;

/** A reason with its measure. `guessed`: nobody wrote where the measure begins, its words told. */
export interface Reason extends Pick<FormRow, 'deviation' | 'improvement'> {
  guessed?: true;
}

/**
 * 偏差原因分析及改进措施 is one cell: what stands behind `改进措施：` is the measure, or else from the first clause that says what
 * was or will be done (暴雨停工，已安排补访), unless the cell calls itself a reason (偏差原因：…). 无 says nothing.
 */
export function splitReason(text: string): Reason {
  if (text === '' || nothing.test(text)) return {};
  const marked = measures.exec(text);
  const found = marked ?? (cause.test(text) ? null : remedy.exec(text));
  const before = (found ? text.slice(0, found.index) : text).replace(cause, '').replace(/[;；，,\s]+$/, '');
  const after = found ? text.slice(found.index + found[0].length).trim() : '';
  return {
    ...(before === '' || nothing.test(before) ? {} : { deviation: before }),
    ...(after === '' || nothing.test(after) ? {} : { improvement: after }),
    ...(found && !marked ? { guessed: true as const } : {}),
  };
}

/** The way back: one cell for both. `''` for neither. */
export function joinReason(deviation: string | undefined, improvement: string | undefined): string {
  if (improvement !== undefined)
    return `${deviation === undefined ? '' : `偏差原因：${deviation}\n`}改进措施：${improvement}`;
  return deviation !== undefined && remedy.test(deviation) ? `偏差原因：${deviation}` : (deviation ?? '');
}
