/** 宗教信仰: the value of a column or field that asks for it: leak. 无 and 不信教 stay, and so do churches and temples. */
import { why } from '../evidence.ts';
import { type Hit, makeHit } from '../hit.ts';

const faith = /佛教|道教|伊斯兰|基督|天主|东正|藏传|喇嘛|信教|穆斯林|犹太|印度教|教$|教徒|信众/;
/** 城南基督教堂: where people meet. */
const place = /(?:堂|寺|庙|观|宫|庵|院|会|场所|[会固临][定时]?处|活动点)(?:[，,；;（(\s]|$)/;

export function readBelief(text: string, start: number, end: number, hits: Hit[]): void {
  const value = text.slice(start, Math.min(end, start + 40));
  if (!faith.test(value) || /^(?:无|否|不信)/.test(value) || place.test(value)) return;
  hits.push(
    makeHit({
      kind: 'belief',
      start,
      end: Math.min(end, start + 40),
      confidence: 0.9,
      severity: 'leak',
      reasons: why.label,
    }),
  );
}
