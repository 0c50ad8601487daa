import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { markStyle } from '../../../extension/highlight/style.ts';

test('live pages get the same marks as a page that the panel looks at', () =>
  expect(readFileSync('extension/public/marks.css', 'utf8').trim()).toBe(markStyle.trim()));
