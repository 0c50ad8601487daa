import { expect, test } from 'vitest';
import { Ahead, forgetAhead } from '#core/privacy/text/ahead.ts';

const pattern = /癌|肺(?:结核|炎)|糖尿病/;
const texts = [
  '',
  '癌',
  '肺结肺炎糖尿病',
  '糖尿癌病，肺结核。肺炎',
  '无肺结',
  '健康，糖尿病、糖尿',
  '癌癌癌',
];

test.each(texts)('says of each stretch what the pattern says of it alone: text %#', (text) => {
  const ahead = new Ahead(pattern, 3);
  for (let from = 0; from <= text.length; from++)
    for (let to = from; to <= text.length; to++)
      expect([from, to, ahead.in(text, from, to)]).toEqual([from, to, pattern.test(text.slice(from, to))]);
});

test.each([1, 2, 4, 6])('the same of stretches of %i that overlap, and back again', (size) => {
  const ahead = new Ahead(pattern, 3);
  const text = texts.join('');
  for (const at of [...Array(text.length).keys(), ...Array(text.length).keys()])
    expect([at, ahead.in(text, at, Math.min(text.length, at + size))]).toEqual([
      at,
      pattern.test(text.slice(at, at + size)),
    ]);
});

test('another text is looked at anew', () => {
  const ahead = new Ahead(pattern, 3);
  expect([ahead.in('癌', 0, 1), ahead.in('无', 0, 1), ahead.in('癌', 0, 1)]).toEqual([true, false, true]);
});

test('what was looked at last is let go of, and says nothing of another text', () => {
  const ahead = new Ahead(pattern, 3);
  const looks = () => ['癌症', '健康', '癌症'].map((text) => ahead.in(text, 0, 2));
  expect(looks()).toEqual([true, false, true]);
  forgetAhead();
  expect(looks()).toEqual([true, false, true]);
});
