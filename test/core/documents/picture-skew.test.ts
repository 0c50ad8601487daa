import { createCanvas } from '@napi-rs/canvas';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { asItWas, levelSize, skewOf } from '#core/documents/picture/skew.ts';

const [width, height] = [900, 500];

/** Lines of words, and a table's, that fall by so many degrees. */
function page(degrees: number, draw: (box: (...at: [number, number, number, number]) => void) => void) {
  const context = createCanvas(width, height).getContext('2d');
  context.fillStyle = '#fff';
  context.fillRect(0, 0, width, height);
  context.fillStyle = '#000';
  context.translate(width / 2, height / 2);
  context.rotate((degrees * Math.PI) / 180);
  context.translate(-width / 2, -height / 2);
  draw((...at) => context.fillRect(...at));
  return context.getImageData(0, 0, width, height);
}

const words = (box: (...at: [number, number, number, number]) => void) => {
  for (let y = 80; y < 420; y += 24) for (let x = 60 + (y % 5) * 9; x < 800; x += 15) box(x, y, 9, 11);
};

describe('how far a picture is askew', () => {
  test.each([0.3, 0.8, -0.5, -1.2, 2.4, -2.9])('lines of words by %d degrees', (degrees) =>
    expect((skewOf(page(degrees, words)) * 180) / Math.PI).toBeCloseTo(degrees, 0.9),
  );
  test.each([
    ['level lines', page(0, words)],
    ['nothing', page(0, () => undefined)],
    ['an area', page(2, (box) => box(200, 100, 400, 300))],
    ['no picture', { width: 0, height: 0, data: new Uint8ClampedArray() }],
  ] as const)('%s: not at all', (_, pixels) => expect(skewOf(pixels)).toBe(0));
});

test('what stands in the turned picture stands in the picture as it was', () =>
  fc.assert(
    fc.property(fc.double({ min: -0.05, max: 0.05, noNaN: true }), (angle) => {
      const levelled = { angle, width, height };
      const size = levelSize(levelled);
      const at = { x0: size.width / 2, y0: size.height / 2, x1: size.width / 2, y1: size.height / 2 };
      const middle = asItWas(at, levelled);
      expect(middle.x0).toBeCloseTo(width / 2);
      expect(middle.y0).toBeCloseTo(height / 2);
      const around = asItWas({ x0: 100, y0: 100, x1: 200, y1: 120 }, levelled);
      expect(around.x1 - around.x0).toBeGreaterThanOrEqual(99.8);
      expect(around.y1 - around.y0).toBeGreaterThanOrEqual(19.9);
    }),
  ));
