import { createCanvas } from '@napi-rs/canvas';
import { expect, test } from 'vitest';
import { takeRules } from '#core/documents/picture/rules.ts';

/** A picture of 600 × 300 points, drawn in black on white. */
function drawn(draw: (box: (x: number, y: number, width: number, height: number) => void) => void) {
  const context = createCanvas(600, 300).getContext('2d');
  context.fillStyle = '#fff';
  context.fillRect(0, 0, 600, 300);
  context.fillStyle = '#000';
  draw((x, y, width, height) => context.fillRect(x, y, width, height));
  return context.getImageData(0, 0, 600, 300);
}

const inkOf = ({ data }: { data: Uint8ClampedArray }): number =>
  data.filter((value, at) => at % 4 === 0 && value < 128).length;

test('the lines of a table are taken out and told, the strokes in it stay', () => {
  const pixels = drawn((box) => {
    for (const y of [50, 100, 150]) box(50, y, 400, 2);
    for (const x of [50, 200, 449]) box(x, 50, 2, 102);
    // Strokes of letters, upright and level.
    box(80, 60, 3, 30);
    box(90, 70, 30, 3);
  });
  const rules = takeRules(pixels);
  expect(rules.filter(({ y0, y1 }) => y0 === y1).map(({ y0 }) => y0)).toEqual([51, 101, 151]);
  expect(rules.filter(({ x0, x1 }) => x0 === x1).map(({ x0 }) => x0)).toEqual([51, 201, 450]);
  expect(inkOf(pixels)).toBe(3 * 30 + 30 * 3);
});

test.each([
  ['nothing', () => undefined],
  ['a line under a heading', (box: (...at: [number, number, number, number]) => void) => box(50, 50, 500, 2)],
  [
    'dark areas',
    (box: (...at: [number, number, number, number]) => void) => {
      box(50, 50, 400, 40);
      box(50, 120, 400, 40);
    },
  ],
] as const)('%s: nothing is taken out', (_, draw) => {
  const pixels = drawn(draw);
  const before = inkOf(pixels);
  expect(takeRules(pixels)).toEqual([]);
  expect(inkOf(pixels)).toBe(before);
});

test('a hatched drawing is no table', () => {
  const [width, height] = [2_400, 2_400];
  const data = new Uint8ClampedArray(4 * width * height).fill(255);
  const dot = (x: number, y: number) => data.fill(0, 4 * (y * width + x), 4 * (y * width + x) + 3);
  for (let y = 0; y < height; y += 40) for (let x = 0; x < width; x++) dot(x, y);
  for (let x = 0; x < width; x += 6) for (let y = 0; y < height; y++) if (y % 80 < 41) dot(x, y);
  const before = inkOf({ data });
  expect(takeRules({ width, height, data })).toEqual([]);
  expect(inkOf({ data })).toBe(before);
});

test('an empty picture has no lines', () => {
  expect(takeRules({ width: 0, height: 0, data: new Uint8ClampedArray() })).toEqual([]);
});
