import type { Box } from '../layout/drawn.ts';

/** Something opaque on the page: an area of one colour, or a picture (no colour of its own). */
interface Area extends Box {
  order: number;
  colour: string | undefined;
}

/** Areas are kept by bands of the page this high, so that a letter asks its neighbours only. */
const BAND = 24;
/** A channel of a colour that differs less than this differs for no eye. */
const SAME = 0x14;

/** What was painted on a page and when: tells which letters something lies over, and which have the colour of their ground. */
export class Paint {
  private readonly bands = new Map<number, Area[]>();

  add(area: Box, order: number, colour: string | undefined): void {
    const first = Math.max(-50, Math.floor(area.y0 / BAND));
    const last = Math.min(1000, Math.floor(area.y1 / BAND));
    for (let band = first; band <= last; band++) {
      const list = this.bands.get(band);
      if (list) list.push({ ...area, order, colour });
      else this.bands.set(band, [{ ...area, order, colour }]);
    }
  }

  /** Whether a letter painted at `order` around this place cannot be seen. */
  hides(x: number, y: number, order: number, colour: string | undefined): boolean {
    let ground: Area | undefined;
    for (const area of this.bands.get(Math.floor(y / BAND)) ?? []) {
      if (x < area.x0 || x > area.x1 || y < area.y0 || y > area.y1) continue;
      if (area.order > order) return true;
      ground = area;
    }
    if (colour === undefined || (ground && ground.colour === undefined)) return false;
    return isSame(colour, ground?.colour ?? '#ffffff');
  }
}

function isSame(a: string, b: string): boolean {
  return [1, 3, 5].every((at) => Math.abs(channel(a, at) - channel(b, at)) < SAME);
}

function channel(colour: string, at: number): number {
  return Number.parseInt(colour.slice(at, at + 2), 16);
}
