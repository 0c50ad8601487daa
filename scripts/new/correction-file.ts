import { schemaHint } from '#core/disclosure/json-schema.ts';
import { placeholders } from '#core/disclosure/placeholder.ts';
import type { Correction } from '#core/disclosure/schema/correction.ts';
import type { NewFile } from '../new.ts';

/** The file that explains a correction; what only people know is left for them to write. `version` is the one that corrects. */
export function correctionFile(
  record: string,
  version: { was: number; is: number },
  fields: Correction['fields'],
  today: string,
): NewFile {
  const id = `${record}-v${version.is}`;
  const path = `corrections/${id}.json`;
  return {
    path,
    value: {
      $schema: schemaHint(path, 'corrections'),
      id,
      of: `${record}@${version.was}`,
      by: `${record}@${version.is}`,
      reason: '录入错误',
      note: placeholders['correction-note'],
      fields,
      requestedBy: placeholders['requested-by'],
      approvedBy: placeholders['approved-by'],
      date: today,
    },
  };
}
