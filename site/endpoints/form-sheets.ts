import { deflateRawSync } from 'node:zlib';
import { appendixSheet } from '#core/forms/appendix.ts';
import { formSheet } from '#core/forms/form-sheet.ts';
import type { Sheet } from '#core/forms/sheet.ts';
import { writeXlsx } from '#core/forms/write-xlsx.ts';
import type { Publication, PublishedRelease } from '../publication.ts';
import { pointsOf } from './form-points.ts';

/** A release as the official 自评表 with its data sheet; of a withdrawn one only that, when and why. */
export function formSheets(
  release: PublishedRelease,
  { catalogue }: Pick<Publication, 'catalogue'>,
): Sheet[] {
  const { disclosure, org, scheme, assessment, tombstone } = release;
  if (tombstone)
    return [
      {
        name: '已撤回',
        widths: [16, 40],
        rows: [
          ['披露编号', disclosure.record],
          ['版本', String(disclosure.version)],
          ['撤回日期', tombstone.withdrawnAt],
          ['撤回原因', tombstone.reason],
          ['批准单位', tombstone.approvedBy],
        ].map(([label = '', text = '']) => ({
          cells: [
            { text: label, look: 'label' },
            { text, look: 'text' },
          ],
        })),
      },
    ];
  const points = assessment && pointsOf(assessment);
  return [
    formSheet(disclosure, { org, scheme, indicators: catalogue.indicators, points }),
    appendixSheet(disclosure),
  ];
}

/** With the zlib of Node, several times as quick as JavaScript; beyond level 3 it takes longer and gives little. */
const deflate = (raw: Uint8Array): Uint8Array => deflateRawSync(raw, { level: 3 });

/** The release as a workbook. Same release, same bytes. */
export function recordXlsx(
  release: PublishedRelease,
  publication: Pick<Publication, 'catalogue'>,
): Uint8Array {
  return writeXlsx(formSheets(release, publication), deflate);
}
