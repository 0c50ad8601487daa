import type { Language } from '#core/privacy/explain.ts';
import type { Colours } from '../cli/colours.ts';
import type { Checked } from './checked.ts';
import { htmlReport } from './html-report.ts';
import { human } from './human.ts';
import { type Growing, json, jsonLines, jsonText } from './json.ts';
import { junit } from './junit.ts';
import { sarif } from './sarif.ts';
import { tallyOf } from './tally.ts';

export const formats = ['human', 'json', 'jsonl', 'sarif', 'html', 'junit'] as const;
export type Format = (typeof formats)[number];

/** The forms that can be written while the run goes on. */
export const growing: { readonly [format in Format]?: Growing } = { json, jsonl: jsonLines };

/** Results in the form that was asked for. */
export function formatted(
  format: Format,
  checked: readonly Checked[],
  language: Language,
  paint: Colours,
): string {
  switch (format) {
    case 'human':
      return human(checked, language, paint);
    case 'json':
      return grown(json, checked);
    case 'jsonl':
      return grown(jsonLines, checked);
    case 'sarif':
      return sarif(checked, language);
    case 'html':
      return htmlReport(checked, language);
    case 'junit':
      return junit(checked, language);
  }
}

const grown = ({ head, one, tail }: Growing, checked: readonly Checked[]): string =>
  head + checked.map((file, index) => one(jsonText(file), index)).join('') + tail(tallyOf(checked));
