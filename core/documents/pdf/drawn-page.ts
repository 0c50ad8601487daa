import type { Box } from '../layout/drawn.ts';
import { common, holds, inner, sides } from './boxes.ts';
import { type GraphicsState, initialState } from './graphics-state.ts';
import { type Ink, OVERHANG } from './ink.ts';
import { drawnTexts, type Letter } from './letters.ts';
import { boxAround, IDENTITY, type Matrix, matrixOf, point, times } from './matrix.ts';
import type { PageSource, ReadPage } from './page-source.ts';
import { Paint } from './paint.ts';
import { pathParts } from './paths.ts';

interface Glyph {
  unicode?: string;
  width?: number;
  vmetric?: readonly number[] | null;
  isSpace?: boolean;
}
/** Letters smaller than this, in points, are for nobody's eyes. */
const TINY = 1.5;

/**
 * A page's operators (ISO 32000-1, 8 and 9, as pdf.js hands them out) → its texts with their places. Hidden are letters
 * painted over, in the colour of their ground, without paint, tiny, cut off, beside the page, or in a layer that is off.
 */
export function drawnPage(source: PageSource): ReadPage {
  const reader = new PageReader(source);
  reader.run();
  return reader.result();
}

/** All letters of a page, seen or not, with the room that each takes up. */
export function inkOn(source: PageSource): Ink[] {
  const ink: Ink[] = [];
  new PageReader(source, ink).run();
  return ink;
}

class PageReader {
  private readonly source: PageSource;
  private readonly names: Readonly<Record<number, string>>;
  private readonly paint = new Paint();
  private readonly runs: Letter[][] = [];
  private readonly rules: Box[] = [];
  private readonly pictures: Box[] = [];
  private readonly stack: GraphicsState[] = [];
  private readonly layers: boolean[] = [];
  private state: GraphicsState;
  private text: Matrix = IDENTITY;
  private lineX = 0;
  private lineY = 0;
  private x = 0;
  private y = 0;
  private order = 0;
  private clipping = false;
  private unknown = 0;
  private count = 0;

  private readonly ink: Ink[] | undefined;

  constructor(source: PageSource, ink?: Ink[]) {
    this.source = source;
    this.ink = ink;
    this.names = Object.fromEntries(Object.entries(source.OPS).map(([name, code]) => [code, name]));
    this.state = initialState(this.source.view);
  }

  run(): void {
    const { fnArray, argsArray } = this.source.operators;
    fnArray.forEach((code, index) => {
      this.order = index;
      this.step(this.names[code] ?? '', (argsArray[index] ?? []) as unknown[]);
    });
  }

  result(): ReadPage {
    const { width, height } = this.source;
    return {
      width,
      height,
      texts: this.runs.flatMap((run) => drawnTexts(run, this.source, this.paint)),
      rules: this.rules,
      pictures: this.pictures,
      unknown: this.unknown,
      letters: this.count,
    };
  }

  private step(name: string, args: unknown[]): void {
    const { state } = this;
    const number = (index = 0) => Number(args[index] ?? 0);
    switch (name) {
      case 'save':
        this.stack.push({ ...state });
        break;
      case 'restore':
      case 'endGroup':
      case 'paintFormXObjectEnd':
      case 'endAnnotation':
        this.state = this.stack.pop() ?? initialState(this.source.view);
        break;
      case 'transform':
        state.matrix = times(state.matrix, matrixOf(args));
        break;
      case 'paintFormXObjectBegin':
        this.stack.push({ ...state });
        state.matrix = times(state.matrix, matrixOf(args[0]));
        break;
      case 'beginGroup':
        this.stack.push({ ...state });
        break;
      case 'beginAnnotation':
        this.stack.push({ ...state });
        this.state = initialState(this.source.view);
        this.state.matrix = times(times(this.source.view, matrixOf(args[2])), matrixOf(args[3]));
        break;
      case 'setGState':
        for (const [key, value] of (args[0] ?? []) as [string, unknown][]) this.setting(key, value);
        break;
      case 'setFillRGBColor':
        state.fill = String(args[0]);
        break;
      case 'setFillColorN':
        state.fill = undefined;
        break;
      case 'setFillTransparent':
        state.fill = undefined;
        break;
      case 'beginMarkedContent':
        this.layers.push(true);
        break;
      case 'beginMarkedContentProps':
        this.layers.push(args[0] !== 'OC' || this.source.isVisible(args[1]));
        break;
      case 'endMarkedContent':
        this.layers.pop();
        break;
      case 'clip':
      case 'eoClip':
        this.clipping = true;
        break;
      case 'constructPath':
        this.path(this.names[number()] ?? '', args);
        break;
      case 'beginText':
        this.text = IDENTITY;
        this.lineX = this.lineY = this.x = this.y = 0;
        break;
      case 'setFont':
        state.font = this.source.font(String(args[0]));
        state.size = number(1);
        break;
      case 'setCharSpacing':
        state.charSpacing = number();
        break;
      case 'setWordSpacing':
        state.wordSpacing = number();
        break;
      case 'setHScale':
        state.scale = number() / 100;
        break;
      case 'setLineWidth':
        state.pen = number();
        break;
      case 'setLeading':
        state.leading = -number();
        break;
      case 'setTextRise':
        state.rise = number();
        break;
      case 'setTextRenderingMode':
        state.mode = number();
        break;
      case 'setTextMatrix':
        this.text = matrixOf(args.length === 1 ? args[0] : args);
        this.lineX = this.lineY = this.x = this.y = 0;
        break;
      case 'setLeadingMoveText':
        state.leading = number(1);
        this.move(number(), number(1));
        break;
      case 'moveText':
        this.move(number(), number(1));
        break;
      case 'nextLine':
        this.move(0, state.leading);
        break;
      case 'showText':
        this.show((args[0] ?? []) as (Glyph | number)[]);
        break;
      case 'shadingFill':
        break;
      default:
        if (/^paint.*Image/.test(name)) this.picture(name, args);
    }
  }

  private setting(key: string, value: unknown): void {
    const { state } = this;
    if (key === 'ca') state.alpha = Number(value);
    else if (key === 'BM') state.blend = value !== 'source-over' && value !== 'Normal' && value !== 'normal';
    else if (key === 'Font' && Array.isArray(value)) {
      state.font = this.source.font(String(value[0]));
      state.size = Number(value[1]);
    }
  }

  private move(x: number, y: number): void {
    this.x = this.lineX += x;
    this.y = this.lineY += y;
  }

  private isOff(): boolean {
    return this.layers.includes(false);
  }

  private path(kind: string, args: unknown[]): void {
    const { state } = this;
    const bounds = args[2] as ArrayLike<number> | undefined;
    const around = bounds
      ? boxAround(state.matrix, bounds[0] ?? 0, bounds[1] ?? 0, bounds[2] ?? 0, bounds[3] ?? 0)
      : undefined;
    if (this.clipping) {
      this.clipping = false;
      if (around) state.clip = state.clip ? common(state.clip, around) : around;
    }
    if (kind === 'endPath' || this.isOff()) return;
    const parts = pathParts((args[1] as unknown[] | undefined)?.[0], state.matrix);
    const fills = /fill/i.test(kind);
    for (const { straight, ...box } of parts) {
      const seen = state.clip ? common(box, state.clip) : box;
      if (!seen) continue;
      const thin = box.x1 - box.x0 < 2.5 || box.y1 - box.y0 < 2.5;
      if (straight && thin) this.rules.push(seen);
      else if (straight && /stroke/i.test(kind)) this.rules.push(...sides(seen));
      if (fills && !thin && state.alpha > 0.95 && !state.blend && state.fill !== undefined)
        this.paint.add(straight ? seen : inner(seen), this.order, state.fill);
    }
  }

  private picture(name: string, args: unknown[]): void {
    if (this.isOff()) return;
    const { state } = this;
    const box = boxAround(state.matrix, 0, 0, 1, 1);
    const seen = state.clip ? common(box, state.clip) : box;
    if (!seen) return;
    const masks = /Mask/.test(name);
    this.pictures.push(seen);
    if (!masks && state.alpha > 0.95 && !state.blend && args.length > 0)
      this.paint.add(seen, this.order, undefined);
  }

  private show(glyphs: readonly (Glyph | number)[]): void {
    const { state } = this;
    const { font } = state;
    const unit = (font?.fontMatrix?.[0] ?? 0.001) * state.size;
    const run: Letter[] = [];
    const matrix = times(times(state.matrix, this.text), [1, 0, 0, 1, 0, state.rise]);
    const [ux, uy] = [matrix[2] * state.size, matrix[3] * state.size];
    const height = Math.hypot(ux, uy);
    const gone = this.isOff() || state.mode === 3 || state.mode === 7 || state.alpha < 0.05 || height < TINY;
    for (const glyph of glyphs) {
      if (typeof glyph === 'number') {
        const shift = (-glyph * state.size) / 1000;
        if (font?.vertical) this.y += shift;
        else this.x += shift * state.scale;
        continue;
      }
      const spacing = state.charSpacing + (glyph.isSpace ? state.wordSpacing : 0);
      const [x, y] = point(matrix, this.x, this.y);
      const width = font?.vertical ? -(glyph.vmetric?.[0] ?? -1000) : (glyph.width ?? 0);
      const advance = width * unit;
      const [ex, ey] = font?.vertical
        ? point(matrix, this.x, this.y - advance)
        : point(matrix, this.x + advance * state.scale, this.y);
      this.ink?.push(this.inkOf(matrix, advance, [x, y, ex, ey]));
      if (font?.vertical) this.y -= advance + spacing;
      else this.x += (advance + spacing) * state.scale;
      const text = this.plain(glyph.unicode ?? '');
      if (text === '') continue;
      run.push({
        text,
        x,
        y,
        ex,
        ey,
        up: height,
        order: this.order,
        colour: state.mode === 1 ? undefined : state.fill,
        vertical: font?.vertical === true,
        gone: gone || (state.clip !== undefined && !holds(state.clip, (x + ex) / 2, (y + ey) / 2 - uy / 3)),
      });
    }
    if (run.length > 0) this.runs.push(run);
  }

  /** The room of the letter that begins where the text stands now; its matrix leads to the page. */
  private inkOf(matrix: Matrix, advance: number, [x, y, ex, ey]: readonly number[]): Ink {
    const { size, scale, font, mode, pen, matrix: user } = this.state;
    const side = OVERHANG.side * size;
    const box = font?.vertical
      ? boxAround(
          matrix,
          this.x - 0.5 * size - side,
          this.y + side,
          this.x + 0.5 * size + side,
          this.y - advance - side,
        )
      : boxAround(
          matrix,
          this.x - side * scale,
          this.y - OVERHANG.down * size,
          this.x + (advance + side) * scale,
          this.y + OVERHANG.up * size,
        );
    // Half of a stroke lies outside of the outline, and its corners stand out further.
    const stroke =
      mode % 4 === 1 || mode % 4 === 2 ? pen * Math.hypot(user[0], user[1], user[2], user[3]) : 0;
    return {
      x: ((x ?? 0) + (ex ?? 0)) / 2,
      y: ((y ?? 0) + (ey ?? 0)) / 2,
      x0: box.x0 - stroke,
      y0: box.y0 - stroke,
      x1: box.x1 + stroke,
      y1: box.y1 + stroke,
    };
  }

  /** A letter as text; one that its font gives no meaning to is told as unknown. */
  private plain(unicode: string): string {
    if (unicode === '') return '';
    this.count++;
    const text = unicode.replace(/[^\P{Cc}\t\n\r]/gu, '');
    if (text === '' || /^[\ue000-\uf8ff\ufffd]/.test(text)) this.unknown++;
    return text;
  }
}
