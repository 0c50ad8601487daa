import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readXml } from '#core/documents/xml.ts';
import { el } from '../../../site/charts/markup.ts';
import { framed, pictureFile, pictureStyle } from '../../../site/charts/picture.ts';
import { type PointsWords, pointsDrawing } from '../../../site/charts/points.ts';

const words: PointsWords = {
  ...{ sentence: '', part: '', won: '', weight: '', lostHead: '', unknown: '未公布' },
  lost: (points) => `失 ${points}`,
  open: (range) => `可能 ${range}`,
};

test('its colours are those of the light page', () => {
  const tokens = readFileSync('site/styles/tokens.css', 'utf8');
  const light = tokens.slice(0, tokens.indexOf('@media'));
  for (const [colour] of pictureStyle.matchAll(/#[0-9a-f]{6}/g)) expect(light).toContain(`${colour};`);
});

test('words are text, whatever they are', () => {
  const svg = pictureFile(framed(el('text', {}, '<script>'), 10), {
    ...{ title: 'a & b', sentence: '<i>', source: '"' },
  });
  expect(readXml(svg).unread).toEqual([]);
  expect(svg).not.toMatch(/<script|<i>/);
});

test('what is not known stays open, what was lost is said', () => {
  const { body, height } = pointsDrawing(
    [
      { label: '产出', weight: '20', won: '18.5', lost: '1.5' },
      { label: '一个比图上能写下的长得多的名称', weight: '10', low: '0', high: '10' },
    ],
    words,
  );
  expect(height).toBe(60);
  expect(body.html).toContain('>18.5 / 20　失 1.5<');
  expect(body.html).toContain('>未公布 / 10　可能 0–10<');
  expect(body.html).toContain('>一个比图上能写下的长得…<');
  expect(body.html).toContain('<title>一个比图上能写下的长得多的名称 ');
});
