import type { Random } from '../random.ts';

/** Ways to write a number so that a search for digits misses it. Each keeps the value readable for people. */
export type Disguise = (value: string, r: Random) => string;

const from =
  (zero: number): Disguise =>
  (value) =>
    value.replace(/\d/g, (d) => String.fromCodePoint(zero + Number(d)));
const letters = (list: string): Disguise => {
  const table = [...list];
  return (value) => value.replace(/\d/g, (d) => table[Number(d)] ?? d);
};
const between =
  (...separators: string[]): Disguise =>
  (value, r) => {
    const separator = r.pick(separators);
    return [...value].join(separator);
  };
/** Cuts a number where people cut it: 6-8-4, 3-4-4, fours. */
export const groups = (value: string): string[] =>
  value.length === 18
    ? [value.slice(0, 6), value.slice(6, 14), value.slice(14)]
    : value.length === 11
      ? [value.slice(0, 3), value.slice(3, 7), value.slice(7)]
      : (value.match(/.{1,4}/g) ?? []);
const grouped =
  (...separators: string[]): Disguise =>
  (value, r) =>
    groups(value).join(r.pick(separators));
/** Puts something at a few places inside the number. */
const sprinkle =
  (...bits: string[]): Disguise =>
  (value, r) => {
    const at = new Set(r.sample([...value].map((_, i) => i).slice(1), r.int(2, 6)));
    return [...value].map((c, i) => (at.has(i) ? r.pick(bits) + c : c)).join('');
  };

export const scripts: Record<string, Disguise> = {
  'full-width': from(0xff10),
  'full-width-mixed': (value, r) =>
    value.replace(/\d/g, (d) => (r.chance(0.5) ? String.fromCodePoint(0xff10 + Number(d)) : d)),
  circled: letters('⓪①②③④⑤⑥⑦⑧⑨'),
  'circled-dark': letters('⓿❶❷❸❹❺❻❼❽❾'),
  'circled-sans': letters('🄋➀➁➂➃➄➅➆➇➈'),
  'double-circled': letters('⓪⓵⓶⓷⓸⓹⓺⓻⓼⓽'),
  bracketed: letters('0⑴⑵⑶⑷⑸⑹⑺⑻⑼'),
  'with-full-stop': letters('🄀⒈⒉⒊⒋⒌⒍⒎⒏⒐'),
  'math-bold': from(0x1d7ce),
  'math-double-struck': from(0x1d7d8),
  'math-sans': from(0x1d7e2),
  'math-sans-bold': from(0x1d7ec),
  'math-monospace': from(0x1d7f6),
  superscript: letters('⁰¹²³⁴⁵⁶⁷⁸⁹'),
  subscript: letters('₀₁₂₃₄₅₆₇₈₉'),
  'segmented-display': from(0x1fbf0),
  'arabic-indic': from(0x0660),
  'extended-arabic-indic': from(0x06f0),
  devanagari: from(0x0966),
  bengali: from(0x09e6),
  thai: from(0x0e50),
  tibetan: from(0x0f20),
  mongolian: from(0x1810),
  khmer: from(0x17e0),
  myanmar: from(0x1040),
  gujarati: from(0x0ae6),
  suzhou: letters('〇〡〢〣〤〥〦〧〨〩'),
  'scripts-mixed': (value, r) =>
    value.replace(/\d/g, (d) =>
      String.fromCodePoint(r.pick([0x30, 0xff10, 0x0660, 0x0966, 0x1d7ce]) + Number(d)),
    ),
  keycap: (value) => value.replace(/\d/g, '$&\ufe0f\u20e3'),
};

export const invisible: Record<string, Disguise> = {
  'zero-width-space': between('\u200b'),
  'zero-width-joiners': sprinkle('\u200c', '\u200d'),
  'soft-hyphen': sprinkle('\u00ad'),
  'word-joiner': sprinkle('\u2060', '\u2063'),
  'byte-order-mark': sprinkle('\ufeff'),
  'direction-marks': sprinkle('\u200e', '\u200f', '\u061c'),
  'bidi-embedding': (value) => `\u202a${value}\u202c`,
  'bidi-isolate': sprinkle('\u2066', '\u2069'),
  'bidi-reversed': (value) => `\u202e${[...value].reverse().join('')}\u202c`,
  'variation-selector': sprinkle('\ufe0e', '\ufe0f'),
  'variation-supplement': sprinkle('\u{e0100}', '\u{e0101}'),
  'tag-characters': sprinkle('\u{e0020}', '\u{e0041}'),
  'combining-strike': (value) => [...value].map((c) => `${c}\u0336`).join(''),
  'combining-joiner': sprinkle('\u034f'),
  'mongolian-vowel-separator': sprinkle('\u180e'),
  'hangul-filler': sprinkle('\u3164', '\u115f'),
};

export const separators: Record<string, Disguise> = {
  'spaces-between-all': between(' '),
  'spaces-between-groups': grouped(' ', '  '),
  'no-break-space': grouped('\u00a0'),
  'ideographic-space': grouped('\u3000'),
  'thin-spaces': between('\u2009', '\u202f', '\u2005'),
  tabs: grouped('\t'),
  hyphens: grouped('-'),
  'hyphens-between-all': between('-'),
  dashes: grouped('–', '—', '−', '‑'),
  'full-width-hyphen': grouped('－'),
  dots: grouped('.'),
  'middle-dots': grouped('·', '・', '•'),
  underscores: grouped('_'),
  slashes: grouped('/', '／'),
  commas: grouped(',', '，'),
  'ideographic-commas': grouped('、'),
  tildes: grouped('~', '～'),
  plus: grouped('+'),
  pipes: grouped('|'),
  colons: grouped(':'),
  brackets: (value) =>
    groups(value)
      .map((g) => `(${g})`)
      .join(''),
  'line-break': grouped('\n'),
  'line-break-indented': grouped('\r\n    '),
  'break-in-the-middle': (value, r) => {
    const at = r.int(5, value.length - 4);
    return `${value.slice(0, at)}\n${value.slice(at)}`;
  },
  'hyphen-and-break': (value, r) => {
    const at = r.int(5, value.length - 4);
    return `${value.slice(0, at)}-\n${value.slice(at)}`;
  },
  'spaces-uneven': (value, r) =>
    [...value].map((c, i) => (i > 0 && r.chance(0.3) ? `${' '.repeat(r.int(1, 3))}${c}` : c)).join(''),
  'separators-mixed': (value, r) => groups(value).reduce((a, b) => `${a}${r.pick(['-', ' ', '.', '_'])}${b}`),
};

export const wording: Record<string, Disguise> = {
  'letter-o': (value, r) => value.replace(/0/g, () => r.pick(['O', 'o'])),
  'letter-l': (value, r) => value.replace(/1/g, () => r.pick(['l', 'I'])),
  'letters-o-and-l': (value) => value.replace(/0/g, 'O').replace(/1/g, 'l'),
  'ideographic-zero': (value) => value.replace(/0/g, '〇'),
  'circle-zero': (value, r) => value.replace(/0/g, () => r.pick(['○', '◯'])),
  'letters-s-and-b': (value) => value.replace(/5/g, 'S').replace(/8/g, 'B'),
  'cyrillic-o': (value) => value.replace(/0/g, 'О'),
  chinese: letters('零一二三四五六七八九'),
  'chinese-ideographic-zero': letters('〇一二三四五六七八九'),
  'chinese-financial': letters('零壹贰叁肆伍陆柒捌玖'),
  'chinese-financial-traditional': letters('零壹貳參肆伍陸柒捌玖'),
  'chinese-yao': letters('零幺二三四五六七八九'),
  'chinese-mixed': (value, r) =>
    value.replace(/\d/g, (d) => (r.chance(0.45) ? ('零一二三四五六七八九'[Number(d)] ?? d) : d)),
  'chinese-spaced': (value) => [...value].map((d) => '零一二三四五六七八九'[Number(d)] ?? d).join(' '),
};
