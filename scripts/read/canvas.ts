import type { Canvas } from '@napi-rs/canvas';
import type { Box } from '#core/documents/layout/drawn.ts';
import type { Painted, PDFPageProxy } from '#core/documents/pdf/library.ts';
import { mayHoldRules, takeRules } from '#core/documents/picture/rules.ts';
import { drawLevel, type Levelled, levelSize, skewOf } from '#core/documents/picture/skew.ts';

/** A page of a PDF as a picture with black boxes over it. */
export async function paintPage(
  page: PDFPageProxy,
  scale: number,
  boxes: readonly Box[],
  type: 'png' | 'jpeg',
): Promise<Painted> {
  const { createCanvas } = await import('@napi-rs/canvas');
  const viewport = page.getViewport({ scale });
  const [width, height] = [Math.ceil(viewport.width), Math.ceil(viewport.height)];
  const canvas = createCanvas(width, height);
  await page.render({ canvas: canvas as unknown as HTMLCanvasElement, viewport, background: '#ffffff' })
    .promise;
  cover(canvas, boxes, scale);
  const bytes = type === 'png' ? canvas.toBuffer('image/png') : canvas.toBuffer('image/jpeg', 85);
  return { bytes: new Uint8Array(bytes), width, height };
}

/** A picture as a PNG of its pixels alone with black boxes over it. */
export async function paintPicture(picture: Uint8Array, boxes: readonly Box[]): Promise<Uint8Array> {
  const { createCanvas, loadImage } = await import('@napi-rs/canvas');
  const image = await loadImage(Buffer.from(picture));
  const canvas = createCanvas(image.width, image.height);
  canvas.getContext('2d').drawImage(image, 0, 0);
  cover(canvas, boxes, 1);
  return new Uint8Array(canvas.toBuffer('image/png'));
}

/** A picture as a machine reads it best: its lines level, without those of its tables, and where these ran. As it is where it is too large or cannot be opened here. */
export async function prepared(
  picture: Uint8Array,
): Promise<{ bytes: Uint8Array; rules: Box[]; levelled?: Levelled }> {
  if (!mayHoldRules(picture)) return { bytes: picture, rules: [] };
  const { createCanvas, loadImage } = await import('@napi-rs/canvas');
  const image = await loadImage(Buffer.from(picture)).catch(() => undefined);
  if (!image) return { bytes: picture, rules: [] };
  const { width, height } = image;
  let canvas = createCanvas(width, height);
  canvas.getContext('2d').drawImage(image, 0, 0);
  const angle = skewOf(canvas.getContext('2d').getImageData(0, 0, width, height));
  const levelled = angle === 0 ? undefined : { angle, width, height };
  if (levelled) {
    const size = levelSize(levelled);
    canvas = createCanvas(size.width, size.height);
    drawLevel(canvas.getContext('2d'), levelled, (context) =>
      context.drawImage(image, -width / 2, -height / 2),
    );
  }
  const context = canvas.getContext('2d');
  const pixels = context.getImageData(0, 0, canvas.width, canvas.height);
  const rules = takeRules(pixels);
  if (rules.length === 0 && !levelled) return { bytes: picture, rules };
  context.putImageData(pixels, 0, 0);
  const bytes = new Uint8Array(canvas.toBuffer('image/png'));
  return levelled ? { bytes, rules, levelled } : { bytes, rules };
}

function cover(canvas: Canvas, boxes: readonly Box[], scale: number): void {
  const context = canvas.getContext('2d');
  context.setTransform(1, 0, 0, 1, 0, 0);
  context.fillStyle = '#000000';
  for (const { x0, y0, x1, y1 } of boxes)
    context.fillRect(x0 * scale, y0 * scale, (x1 - x0) * scale, (y1 - y0) * scale);
}
