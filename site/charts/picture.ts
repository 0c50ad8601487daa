import { type Child, el, type Markup } from './markup.ts';

/** The drawing of a chart that needs no page around it. Pixels. */
export interface Drawing {
  readonly height: number;
  readonly body: Markup;
}

export interface PictureWords {
  readonly title: string;
  /** How it is to be read. */
  readonly sentence: string;
  /** Who says so, and where it stands. */
  readonly source: string;
}

/** A picture is as wide as this, and a drawing in it so much narrower on each side. Pixels. */
export const pictureWidth = 720;
export const margin = 24;
const top = 84;
const foot = 44;

/** A drawing of `height` pixels whose lengths across are shares of the picture's width between its margins. */
export const framed = (drawing: Markup, height: number): Drawing => ({
  height,
  body: el('svg', { x: margin, width: pictureWidth - 2 * margin, height }, drawing),
});

/**
 * A chart as an SVG file of its own (SVG 1.1), to put into a report: with its title, how to read it, and its source. In the light
 * colours of `tokens.css` (a test compares them), with shapes that tell without colour; no script, no font, nothing to load.
 */
export function pictureFile({ height, body }: Drawing, { title, sentence, source }: PictureWords): string {
  const whole = top + height + foot;
  const line = (y: number, cls: string, text: string): Child =>
    el('text', { x: margin, y, class: cls }, text);
  const { html } = el(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      width: pictureWidth,
      height: whole,
      viewBox: `0 0 ${pictureWidth} ${whole}`,
      role: 'img',
    },
    el('title', {}, title),
    el('desc', {}, `${sentence} ${source}`),
    el('style', {}, pictureStyle),
    el('rect', { width: pictureWidth, height: whole, class: 'f-paper' }),
    line(38, 'title', title),
    line(62, 'soft-text', sentence),
    el('svg', { y: top, width: pictureWidth, height }, body),
    line(whole - 18, 'soft-text', source),
  );
  return `<?xml version="1.0" encoding="UTF-8"?>\n${html}\n`;
}

const font =
  'PingFang SC,Hiragino Sans GB,Microsoft YaHei,Noto Sans CJK SC,Noto Sans SC,system-ui,sans-serif';
export const pictureStyle = [
  `text{font:13px ${font};fill:#17212b}`,
  '.title{font-size:19px;font-weight:600}',
  '.soft-text{fill:#404c57;font-size:12px}',
  '.value{text-anchor:end}',
  'svg svg{font-size:13px;overflow:visible}svg svg .soft-text{font-size:1em}',
  '.halo{paint-order:stroke;stroke:#ffffff;stroke-width:.35em;stroke-linejoin:round}',
  '.f-paper{fill:#ffffff}.f-won,.f-brand{fill:#0b4a57}.f-brand-wash{fill:#e3eff0}',
  '.f-miss{fill:#8f1a15}.f-miss-wash{fill:#fae7e4}.f-none{fill:#46515b}.f-none-wash{fill:#eceff1}',
  '.s-line{stroke:#858f8c;fill:none}.s-brand{stroke:#0b4a57;stroke-width:2.5;fill:none;stroke-linejoin:round}',
  '.s-target{stroke:#17212b;stroke-width:1.5;stroke-dasharray:5 4;fill:none}',
].join('');
