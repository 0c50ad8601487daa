import type { FormRow } from './form.ts';

const nothing = /^(?:无|无偏差|没有偏差|未?不?存在偏差|已完成|无需改进)[。.]?$/;
const measures =
  /(?<=[;；。，,\s]|^)[(（]?(?:二|2)?[)）、.．]?\s*(?:下一步)?(?:拟采取的?)?(?:改进|整改|纠偏)(?:措施|建议|方案)[:：]\s*/;
const cause = /^(?:[(（]?(?:一|1)[)）、.．])?\s*(?:未完成|偏差|未达标)?(?:的)?原因(?:分析|说明)?[:：]\s*/;

/** 偏差原因分析及改进措施 is one cell: what stands behind `改进措施：` is the measure. 无 says nothing. */
export function splitReason(text: string): Pick<FormRow, 'deviation' | 'improvement'> {
  if (text === '' || nothing.test(text)) return {};
  const found = measures.exec(text);
  const before = (found ? text.slice(0, found.index) : text).replace(cause, '').replace(/[;；，,\s]+$/, '');
  const after = found ? text.slice(found.index + found[0].length).trim() : '';
  return {
    ...(before === '' || nothing.test(before) ? {} : { deviation: before }),
    ...(after === '' || nothing.test(after) ? {} : { improvement: after }),
  };
}

/** The way back: one cell for both. `''` for neither. */
export function joinReason(deviation: string | undefined, improvement: string | undefined): string {
  if (improvement === undefined) return deviation ?? '';
  return `${deviation === undefined ? '' : `偏差原因：${deviation}\n`}改进措施：${improvement}`;
}
