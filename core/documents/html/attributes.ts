/** One attribute as the source writes it. Offsets are into the tag's own source; `quote` is '' for a bare value. */
export interface Attribute {
  name: string;
  from: number;
  to: number;
  quote: '"' | "'" | '';
}

const attribute = /([^\s"'<>/=][^\s/>=]*)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>"'][^\s>]*)))?/g;

/**
 * Attributes of a tag (`<a href=…>`), in order. A repeated name is given each time: a browser drops the second one,
 * but whoever reads the source does not. Attributes without a value have `from === to`.
 */
export function attributesOf(tag: string): Attribute[] {
  const found: Attribute[] = [];
  const name = /^<\/?[^\s/>]*/.exec(tag)?.[0].length ?? 0;
  attribute.lastIndex = name;
  for (let match = attribute.exec(tag); match; match = attribute.exec(tag)) {
    const value = match[2] ?? match[3] ?? match[4] ?? '';
    const quote = match[2] !== undefined ? '"' : match[3] !== undefined ? "'" : '';
    const to = match.index + match[0].length - quote.length;
    found.push({ name: (match[1] ?? '').toLowerCase(), from: to - value.length, to, quote });
  }
  return found;
}

/** Attributes that hold nothing but the geometry of a drawing; long runs of digits in them are read all the same. */
const geometry: ReadonlySet<string> = new Set(
  (
    'd points transform viewbox x y x1 x2 y1 y2 cx cy r rx ry dx dy width height stroke-width stroke-dasharray ' +
    'stroke-dashoffset offset pathlength opacity fill-opacity stroke-opacity font-size tabindex colspan rowspan sizes'
  ).split(' '),
);

/** Whether a value is geometry alone: numbers of a drawing, none of them as long as a phone number. */
export function isGeometry(name: string, value: string): boolean {
  return geometry.has(name) && /^[\d\sa-zA-Z.,()%+-]*$/.test(value) && !/(?<![.\d])\d{11}/.test(value);
}

/** Attributes that speak to the browser, not to people. */
const plumbing: ReadonlySet<string> = new Set(
  'class rel type lang dir for scope role method target charset as crossorigin loading decoding media slot is'.split(
    ' ',
  ),
);

/** Whether a value is words for the browser alone: no run of digits, no sign but those of names. */
export function isPlumbing(name: string, value: string): boolean {
  return plumbing.has(name) && /^[\w\s:./[\]-]*$/.test(value) && !/\d{6}/.test(value);
}

const urlNames: ReadonlySet<string> = new Set(
  'href src action formaction poster cite data srcset longdesc background xlink:href'.split(' '),
);

/** Whether a value is read as a URL, so that `%31` in it means `1`. */
export function isUrl(name: string, value: string): boolean {
  return urlNames.has(name) || /^(?:[a-z][a-z0-9+.-]{0,20}:|\.{0,2}\/|\?)/i.test(value);
}

/** Whether a tag's own attributes hide its content from a reader of the page. */
export function hides(name: string, value: string): boolean {
  if (name === 'hidden') return value !== 'until-found';
  return (
    name === 'style' &&
    /display\s*:\s*none|visibility\s*:\s*(?:hidden|collapse)|font-size\s*:\s*0(?!\.?\d)|opacity\s*:\s*0(?!\.?\d)/i.test(
      value,
    )
  );
}
