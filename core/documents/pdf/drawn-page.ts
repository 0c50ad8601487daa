import type { Box } from '../layout/drawn.ts';
import { common, holds, inner, sides } from './boxes.ts';
import { type GraphicsState, initialState } from './graphics-state.ts';
import { type Ink, inkOf } from './ink.ts';
import { drawnTexts, goesOn, type Letter } from './letters.ts';
import { boxAround, matrixOf, times } from './matrix.ts';
import type { PageSource, ReadPage } from './page-source.ts';
import { Paint } from './paint.ts';
import { pathParts } from './paths.ts';
import { type Glyph, TextCursor } from './text-cursor.ts';

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
  private readonly text = new TextCursor();
  private order = 0;
  /** Letters were drawn in this text object (BT … ET). */
  private begun = false;
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
        this.begun = false;
        this.text.begin();
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
        this.text.begin(matrixOf(args.length === 1 ? args[0] : args));
        break;
      case 'setLeadingMoveText':
        state.leading = number(1);
        this.text.move(number(), number(1));
        break;
      case 'moveText':
        this.text.move(number(), number(1));
        break;
      case 'nextLine':
        this.text.move(0, state.leading);
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
      else if (straight && /stroke/i.test(kind)) for (const one of sides(seen)) this.rules.push(one);
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
    const run: Letter[] = [];
    const matrix = this.text.toPage(state);
    const [ux, uy] = [matrix[2] * state.size, matrix[3] * state.size];
    const height = Math.hypot(ux, uy);
    const gone = this.isOff() || state.mode === 3 || state.mode === 7 || state.alpha < 0.05 || height < TINY;
    for (const placed of this.text.show(glyphs, state)) {
      const { glyph, x, y, ex, ey } = placed;
      this.ink?.push(inkOf(placed, matrix, state));
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
        vertical: state.font?.vertical === true,
        gone: gone || (state.clip !== undefined && !holds(state.clip, (x + ex) / 2, (y + ey) / 2 - uy / 3)),
      });
    }
    if (run.length === 0) return;
    const before = this.begun ? this.runs.at(-1) : undefined;
    this.begun = true;
    if (before && goesOn(before, run)) for (const letter of run) before.push(letter);
    else this.runs.push(run);
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
