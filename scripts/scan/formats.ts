import type { Language } from '#core/privacy/explain.ts';
import type { Colours } from '../cli/colours.ts';
import type { Checked } from './check-file.ts';
import { htmlReport } from './html-report.ts';
import { human } from './human.ts';
import { json, jsonLine } from './json.ts';
import { junit } from './junit.ts';
import { sarif } from './sarif.ts';

export const formats = ['human', 'json', 'jsonl', 'sarif', 'html', 'junit'] as const;
export type Format = (typeof formats)[number];

/** Results in the form that was asked for. `jsonl` is written file by file instead, see `jsonLine`. */
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
      return json(checked);
    case 'jsonl':
      return checked.map(jsonLine).join('');
    case 'sarif':
      return sarif(checked, language);
    case 'html':
      return htmlReport(checked, language);
    case 'junit':
      return junit(checked, language);
  }
}
