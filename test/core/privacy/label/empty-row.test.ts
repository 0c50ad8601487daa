import { expect, test } from 'vitest';
import { labelBefore } from '#core/privacy/label/labels.ts';

/** Rows without a meaning behind a label: what a look says does not depend on the looks before it. */
const rows = [
  '）（：',
  '）（（：',
  '（）：',
  '>（<：',
  '：：',
  '<b>：',
  '（1）：',
  '】）：（',
  '：+',
  '：+♥',
  '；：',
  '：+<b>',
  '：+；',
];

test.each(rows)('looks one behind the other say what each says alone: %s', (row) => {
  for (const text of [`手机${row.repeat(40)}`, `微信${`${row.repeat(8)}V${row.repeat(8)}a`.repeat(4)}`])
    looksAlike(text);
});

function looksAlike(text: string): void {
  const alone = (at: number) => {
    labelBefore('', 0);
    return labelBefore(text, at);
  };
  const places = [...text].map((_, at) => at);
  const expected = places.map(alone);
  labelBefore('', 0);
  expect(places.map((at) => labelBefore(text, at))).toEqual(expected);
}
