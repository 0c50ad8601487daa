import { expect, test } from 'vitest';
import { labelBefore } from '#core/privacy/label/labels.ts';

/** Rows without a meaning behind a label: what a look says does not depend on the looks before it. */
const rows = ['）（：', '）（（：', '（）：', '>（<：', '：：', '<b>：', '（1）：', '】）：（'];

test.each(rows)('looks one behind the other say what each says alone: %s', (row) => {
  const text = `手机${row.repeat(40)}`;
  const alone = (at: number) => {
    labelBefore('', 0);
    return labelBefore(text, at);
  };
  const places = [...text].map((_, at) => at);
  const expected = places.map(alone);
  labelBefore('', 0);
  expect(places.map((at) => labelBefore(text, at))).toEqual(expected);
});
