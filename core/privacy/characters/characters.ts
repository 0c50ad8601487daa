/**
 * What single UTF-16 code units mean to the scanner, as tables over all 65,536 of them: one look-up a character.
 * Built once from Unicode properties; no text is kept.
 */

/** Classes of the one pass over the text. 0 means: nothing to do here. */
export const CLASS = {
  none: 0,
  digit: 1,
  otherDigit: 2,
  hanDigit: 3,
  surrogate: 4,
  at: 5,
  plate: 6,
  colon: 7,
  labelEnd: 8,
  escape: 11,
  formatting: 14,
  mask: 16,
  sex: 17,
} as const;

/**
 * The code unit at `at`; 0 outside the text. A look outside by `charCodeAt` gives NaN, which no table knows and which costs
 * every later look-up at that place its speed.
 */
export const codeAt = (text: string, at: number): number =>
  at >= 0 && at < text.length ? text.charCodeAt(at) : 0;

/** Class of each code unit, see `CLASS`. */
export const classOf = new Uint8Array(65_536);

/** ASCII code of the digit a code unit stands for (full width, circled, other scripts …), else 0. */
export const digitOf = new Uint8Array(65_536);

/** The same for Chinese numerals, which are digits only in runs. */
export const hanDigitOf = new Uint8Array(65_536);

/** The same for what is said on the radio (洞, 拐, 勾): digits only inside a run of Chinese numerals. */
export const spokenDigitOf = new Uint8Array(65_536);

/** ASCII code of the upper-case Latin letter a code unit stands for or looks like, else 0. */
export const letterOf = new Uint8Array(65_536);

/** 1: invisible formatting that may stand inside a word; 2: space; 3: separator inside numbers; 4: line break. */
export const gapOf = new Uint8Array(65_536);

/** 1: a character with which a mask hides others. */
export const maskOf = new Uint8Array(65_536);

/** 1: Chinese character (unified ideographs and 〇, 々). */
export const isHan = (code: number): boolean =>
  (code >= 0x4e00 && code <= 0x9fff) || (code >= 0x3400 && code <= 0x4dbf) || code === 0x3007;

const setAll = (table: Uint8Array, characters: string, value: number) => {
  for (let index = 0; index < characters.length; index++) table[characters.charCodeAt(index)] = value;
};

/** Code units that stand for a digit, a letter or a gap. */
const meanings = new Set<number>();
function mean(table: Uint8Array, code: number, value: number): void {
  table[code] = value;
  meanings.add(code);
}
const meanAll = (table: Uint8Array, characters: string, value: number): void => {
  for (let index = 0; index < characters.length; index++) mean(table, characters.charCodeAt(index), value);
};

/** Zeros of the decimal digits of Unicode (Nd) in the BMP; the other nine follow each. */
const zeros = [
  0x30, 0x660, 0x6f0, 0x7c0, 0x966, 0x9e6, 0xa66, 0xae6, 0xb66, 0xbe6, 0xc66, 0xce6, 0xd66, 0xde6, 0xe50,
  0xed0, 0xf20, 0x1040, 0x1090, 0x17e0, 0x1810, 0x1946, 0x19d0, 0x1a80, 0x1a90, 0x1b50, 0x1bb0, 0x1c40,
  0x1c50, 0xa620, 0xa8d0, 0xa900, 0xa9d0, 0xa9f0, 0xaa50, 0xabf0, 0xff10,
];
/** Digits in another shape: the code of the first, its value, and how many follow each other. ²³¹⁰, ₀, Ⅰ, ⅰ, ①, ⑴, ⒈, ⓪, ⓵, ⓿, ❶, ➀, ➊, 〡, ㈠, ㊀. */
const shaped = [
  [0xb2, 2, 2],
  [0xb9, 1, 1],
  [0x2070, 0, 1],
  [0x2074, 4, 6],
  [0x2080, 0, 10],
  [0x2160, 1, 9],
  [0x2170, 1, 9],
  [0x2460, 1, 9],
  [0x2474, 1, 9],
  [0x2488, 1, 9],
  [0x24ea, 0, 1],
  [0x24f5, 1, 9],
  [0x24ff, 0, 1],
  [0x2776, 1, 9],
  [0x2780, 1, 9],
  [0x278a, 1, 9],
  [0x3021, 1, 9],
  [0x3220, 1, 9],
  [0x3280, 1, 9],
] as const;

function fillDigits(): void {
  for (const zero of zeros) for (let value = 0; value < 10; value++) mean(digitOf, zero + value, 48 + value);
  for (const [first, value, count] of shaped)
    for (let index = 0; index < count; index++) mean(digitOf, first + index, 48 + value + index);
  // The last of each set is its letter in braille.
  const numerals = [
    '〇零○◯⠚',
    '一壹幺弌⠁',
    '二贰貳弍两兩⠃',
    '三叁參叄弎⠉',
    '四肆⠙',
    '五伍⠑',
    '六陆陸⠋',
    '七柒⠛',
    '八捌⠓',
    '九玖⠊',
  ];
  numerals.forEach((set, value) => {
    meanAll(hanDigitOf, set, 48 + value);
    setAll(classOf, set, CLASS.hanDigit);
  });
}

function fillLetters(): void {
  for (let index = 0; index < 26; index++) {
    for (const base of [0x41, 0x61, 0xff21, 0xff41, 0x24b6, 0x24d0, 0x249c])
      mean(letterOf, base + index, 65 + index);
  }
  // Look-alikes that turn up as the last place of an ID or in e-mail addresses.
  const alike: Record<string, string> = {
    A: 'АΑ',
    B: 'ВΒ',
    C: 'СϹⅭ',
    E: 'ЕΕ',
    H: 'НΗ',
    I: 'ІΙⅠ',
    K: 'КΚ',
    M: 'МΜⅯ',
    O: 'ОΟ',
    P: 'РΡ',
    T: 'ТΤ',
    X: 'ХΧⅩ×✕✖╳',
    Y: 'ҮΥ',
  };
  for (const [letter, set] of Object.entries(alike)) meanAll(letterOf, set, letter.charCodeAt(0));
  meanAll(letterOf, 'хχⅹ', 88);
  meanAll(letterOf, 'аα', 65);
  meanAll(letterOf, 'оο', 79);
  meanAll(letterOf, 'еε', 69);
  meanAll(letterOf, 'сⅽ', 67);
  meanAll(letterOf, 'рρ', 80);
  meanAll(letterOf, 'іιⅰ', 73);
  meanAll(letterOf, 'ⅼ', 76);
}

function fillGaps(): void {
  const invisible = [
    0xad, 0x34f, 0x61c, 0x115f, 0x1160, 0x17b4, 0x17b5, 0x180e, 0x2800, 0x283c, 0x3164, 0xfeff, 0xffa0,
  ];
  for (const [from, to] of [
    [0x200b, 0x200f],
    [0x202a, 0x202e],
    [0x2060, 0x206f],
    [0x20d0, 0x20f0],
    [0xfe00, 0xfe0f],
  ] as const)
    for (let code = from; code <= to; code++) invisible.push(code);
  for (const code of invisible) mean(gapOf, code, 1);
  for (let code = 0x300; code <= 0x36f; code++) mean(gapOf, code, 1);
  for (let code = 0x2000; code <= 0x200a; code++) mean(gapOf, code, 2);
  meanAll(gapOf, ' \u00a0\u3000\u202f\u205f\u1680', 2);
  meanAll(gapOf, "-‐‑‒–—―−－﹣.．·•・･‧∙⋅_＿/／~～'’`+", 3);
  meanAll(gapOf, '\n\r\v\f\u0085\u2028\u2029', 4);
}

fillDigits();
spokenDigitOf.set(hanDigitOf);
meanAll(spokenDigitOf, '洞', 48);
meanAll(spokenDigitOf, '拐', 55);
meanAll(spokenDigitOf, '勾', 57);
fillLetters();
fillGaps();
/** The code units that stand for a digit, a letter or a gap, ascending: a table of a few of them need not ask all 65,536. */
export const meaningful: Uint16Array = Uint16Array.from(meanings).sort();
setAll(classOf, '@＠﹫', CLASS.at);
setAll(classOf, '京津冀晋蒙辽吉黑沪苏浙皖闽赣鲁豫鄂湘粤桂琼渝川贵云藏陕甘青宁新', CLASS.plate);
setAll(classOf, ':：︰﹕=＝', CLASS.colon);
setAll(classOf, '男女', CLASS.sex);
setAll(classOf, '&%\\', CLASS.escape);
setAll(classOf, '*＊●■□█▇×✕', CLASS.mask);
for (const code of meaningful) {
  if (gapOf[code] === 1) classOf[code] = CLASS.formatting;
  else if (digitOf[code] !== 0 && classOf[code] === CLASS.none)
    classOf[code] = code < 128 ? CLASS.digit : CLASS.otherDigit;
}
classOf[0xd835] = CLASS.surrogate;
classOf[0xd83e] = CLASS.surrogate;
classOf[0xd83c] = CLASS.surrogate;
setAll(maskOf, '*＊●○■□█▇#＃_＿…xX×✕✖某', 1);
