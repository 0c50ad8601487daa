import type { TraceStep } from './trace.ts';
import { figure, type Lang, type Names, nameOf, withUnit } from './words/figure.ts';
import { stepEn } from './words/step-en.ts';
import { stepZh } from './words/step-zh.ts';

export type { Lang, Name, Names } from './words/figure.ts';

/**
 * A step of the trace as a sentence: 「调解完成率:目标 2000 件,实际 2126 件,完成 106.3 %,按上限 100 % 计 10 分」.
 * Numbers are rounded for reading (two decimals, completion one); the exact ones stay in the step. `names` by node, veto and gate id;
 * a name that is missing is its id. Never throws.
 */
export function sentence(step: TraceStep, lang: Lang, names: Names): string {
  const unit = step.node === undefined ? undefined : names.get(step.node)?.unit;
  const value = (input: string): string => {
    const text = step.inputs[input] ?? '';
    const sign = text.match(/^[≥≤=<>] /)?.[0] ?? '';
    return sign + withUnit(text.slice(sign.length), unit, lang);
  };
  const words = (lang === 'zh' ? stepZh : stepEn)[step.step](step, value, figure(step.after), names);
  if (step.node === undefined) return words;
  return `${nameOf(step.node, names, lang)}${lang === 'zh' ? '：' : ': '}${words}`;
}

/** The whole trace in words, one sentence a step. */
export const sentences = (trace: readonly TraceStep[], lang: Lang, names: Names): string[] =>
  trace.map((step) => sentence(step, lang, names));
