import type { Box } from '#core/documents/layout/drawn.ts';
import type { Painted, PDFPageProxy } from '#core/documents/pdf/library.ts';

/** A page of a PDF as a picture with black boxes over it. */
export async function paintPage(
  page: PDFPageProxy,
  scale: number,
  boxes: readonly Box[],
  type: 'png' | 'jpeg',
): Promise<Painted> {
  const viewport = page.getViewport({ scale });
  const [width, height] = [Math.ceil(viewport.width), Math.ceil(viewport.height)];
  const canvas = new OffscreenCanvas(width, height);
  await page.render({ canvas: canvas as unknown as HTMLCanvasElement, viewport, background: '#ffffff' })
    .promise;
  cover(canvas, boxes, scale);
  return { bytes: await bytesOf(canvas, `image/${type}`), width, height };
}

/** A picture as a PNG of its pixels alone with black boxes over it. */
export async function paintPicture(picture: Uint8Array, boxes: readonly Box[]): Promise<Uint8Array> {
  const image = await createImageBitmap(new Blob([new Uint8Array(picture)]));
  const canvas = new OffscreenCanvas(image.width, image.height);
  canvas.getContext('2d')?.drawImage(image, 0, 0);
  cover(canvas, boxes, 1);
  return bytesOf(canvas, 'image/png');
}

function cover(canvas: OffscreenCanvas, boxes: readonly Box[], scale: number): void {
  const context = canvas.getContext('2d');
  if (!context) throw new Error('no canvas to draw on');
  context.setTransform(1, 0, 0, 1, 0, 0);
  context.fillStyle = '#000000';
  for (const { x0, y0, x1, y1 } of boxes)
    context.fillRect(x0 * scale, y0 * scale, (x1 - x0) * scale, (y1 - y0) * scale);
}

async function bytesOf(canvas: OffscreenCanvas, type: string): Promise<Uint8Array> {
  return new Uint8Array(await (await canvas.convertToBlob({ type, quality: 0.85 })).arrayBuffer());
}
