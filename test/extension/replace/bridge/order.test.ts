import { expect, test } from 'vitest';
import { isAnswer } from '../../../../extension/replace/bridge/order.ts';

test.each([
  ['absent', true],
  [[true, false], true],
  [[true], false],
  [[true, 1], false],
  [{ length: 2, 0: true, 1: true }, false],
  [undefined, false],
  [null, false],
  [true, false],
])('%j to an order of two edits: %s', (value, answer) => expect(isAnswer(value, 2)).toBe(answer));
