/**
 * Escapes undone: what a page, a JSON file, a link or a mail writes for characters that it could not or did not want to write.
 * `&#24352;` `&#x5f20;` `&amp;#24352;` `&nbsp;` (HTML) · `\u5f20` `\x41` `\u{5f20}` (JSON, scripts) · `%E5%BC%A0` `%25E5%25BC%25A0`
 * `%u5F20` (links, UTF-8) · `\31 ` and `\061` (digits in CSS and in old scripts) · `=E5=BC=A0` and the soft break at a line's end (quoted-printable: mails, vCards).
 * With the last goes what a vCard says of it: FN;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:.
 * A line or a tab that is written (`\n`, `\t`) in a short string is a space: a text of several lines is read by itself (`string-texts.ts`).
 * What would change the structure of the text stays: `<`, `>`, `&`, backslashes, quotes inside strings, control characters.
 * So do bytes that are no UTF-8 (GBK).
 */
import { tableOf } from '../characters/character-table.ts';
import { codeAt } from '../characters/characters.ts';
import { Rewritten } from './edits.ts';

/** Characters that pages write by name; what is not here stays. */
const named = new Map<string, string>(
  Object.entries({
    ...{ nbsp: '\u00a0', ensp: ' ', emsp: ' ', emsp13: ' ', emsp14: ' ', thinsp: ' ', hairsp: ' ' },
    ...{ numsp: ' ', puncsp: ' ', NonBreakingSpace: ' ', shy: '', zwj: '', zwnj: '', lrm: '', rlm: '' },
    ...{ ZeroWidthSpace: '', NoBreak: '', commat: '@', period: '.', lowbar: '_', hyphen: '-', dash: '-' },
    ...{ ndash: '–', mdash: '—', minus: '-', middot: '·', bull: '•', colon: ':', comma: ',', num: '#' },
    ...{
      lpar: '(',
      rpar: ')',
      lsqb: '[',
      rsqb: ']',
      sol: '/',
      times: '×',
      quot: '"',
      ldquo: '“',
      rdquo: '”',
    },
  }),
);

const escapes =
  /&(?:amp;){0,3}(?:#(\d{2,7})|#[xX]([\dA-Fa-f]{2,6})|([A-Za-z]{2,16}\d{0,2})(?=;));?|\\{1,4}u(?:([\dA-Fa-f]{4})|\{([\dA-Fa-f]{2,6})\})|\\{1,2}x([2-7][\dA-Fa-f])|((?:%(?:25){0,2}[2-9A-Fa-f][\dA-Fa-f])+)|%u([\dA-Fa-f]{4})|((?:=[2-9A-F][\dA-F](?:=\r?\n)?){2,})|(?<=[\dA-Za-z\u4e00-\u9fff])=\r?\n(?=[\dA-Za-z=])|\\(?:0{0,4}3(\d)(?![\dA-Fa-f]) ?|0?(6[0-7]|7[01])(?!\d))|(\\{1,2}[nt](?![A-Za-z]))|;(?:CHARSET=[A-Za-z\d-]{3,12}|ENCODING=QUOTED-PRINTABLE)(?=[;:])/g;

/** What a character that is written by its number is in the text; undefined for what stays escaped. */
function plain(code: number): string | undefined {
  if (
    code < 32 ||
    code > 0x10ffff ||
    code === 60 ||
    code === 62 ||
    code === 38 ||
    code === 92 ||
    code === 127
  )
    return undefined;
  return String.fromCodePoint(code);
}

/** `text` without its escapes; undefined where it has none that can be undone. Linear; never throws. */
export function unescapeText(text: string): Rewritten | undefined {
  const rewritten = new Rewritten(text);
  for (const found of text.matchAll(escapes)) {
    const [whole, decimal, hex, name, unit, braced, byte, link, old, mail, figure, octal, feed] = found;
    const at = found.index;
    if (feed !== undefined) rewritten.replace(at, at + whole.length, ' ');
    else if (figure !== undefined) rewritten.replace(at, at + whole.length, figure);
    else if (octal !== undefined) put(rewritten, at, whole, Number.parseInt(octal, 8));
    else if (link?.length === 3) putByte(rewritten, at, link);
    else if (link !== undefined) replaceBytes(rewritten, text, at, at + whole.length, /%(?:25){0,2}(..)/g);
    else if (mail !== undefined)
      replaceBytes(rewritten, text, at, at + whole.length, /=(?:([\dA-F]{2})|\r?\n)/g);
    else if (name !== undefined) {
      const character = named.get(name);
      if (character !== undefined) rewritten.replace(at, at + whole.length, character);
    } else if (decimal !== undefined) put(rewritten, at, whole, Number(decimal));
    else {
      const digits = hex ?? unit ?? braced ?? byte ?? old;
      if (digits !== undefined)
        put(rewritten, at, whole, Number.parseInt(digits, 16), unit ?? braced ?? byte);
      else rewritten.replace(at, at + whole.length, '');
    }
  }
  if (!rewritten.changed) return undefined;
  rewritten.close();
  return rewritten;
}

/** `inString`: the escape is one of a string, which a quote would end. */
function put(rewritten: Rewritten, at: number, whole: string, code: number, inString?: string): void {
  const character = plain(code);
  if (character === undefined || (inString !== undefined && (code === 34 || code === 39))) return;
  rewritten.replace(at, at + whole.length, character);
}

/** %31: one byte alone, which is a character only in ASCII. */
function putByte(rewritten: Rewritten, at: number, whole: string): void {
  const byte = Number.parseInt(whole.slice(1), 16);
  if (byte < 128) put(rewritten, at, whole, byte);
}

/** Bytes of UTF-8, each written as `one` says, from `from` to `to`; those that are none stay. */
function replaceBytes(rewritten: Rewritten, text: string, from: number, to: number, one: RegExp): void {
  /** The character that is read: its value so far, its first byte's place, how many bytes are to come. */
  let code = 0;
  let start = from;
  let left = 0;
  for (const { 0: whole, 1: digits, index } of text.slice(from, to).matchAll(one)) {
    const at = from + index;
    if (digits === undefined) {
      // A soft break: nothing, inside a character or between two.
      if (left === 0) rewritten.replace(at, at + whole.length, '');
      continue;
    }
    const byte = Number.parseInt(digits, 16);
    if (left > 0 && byte >> 6 === 2) {
      code = (code << 6) | (byte & 63);
      left--;
    } else {
      left = byte >> 5 === 6 ? 1 : byte >> 4 === 14 ? 2 : byte >> 3 === 30 ? 3 : 0;
      code = left === 0 ? byte : byte & (63 >> left);
      start = at;
      // The middle of a character, or a byte of another code.
      if (left === 0 && byte > 127) continue;
    }
    if (left > 0) continue;
    const character = code > 127 || byte === code ? plain(code) : undefined;
    if (character !== undefined) rewritten.replace(start, at + whole.length, character);
  }
}

/** Hexadecimal digits. */
const hexDigits = tableOf('0123456789ABCDEFabcdef');
const isHex = (text: string, at: number): boolean => hexDigits[codeAt(text, at)] === 1;

/** 1: what may follow the backslash of an escape. */
const backslashed = tableOf('ux\\nt0367');

/** Whether an escape that can be undone may begin with `code` (&, %, \ or =) at `at`. A no is sure. */
export function mayEscape(text: string, at: number, code: number): boolean {
  const next = codeAt(text, at + 1);
  switch (code) {
    case 38:
      return next === 35 || ((next | 32) > 96 && (next | 32) < 123);
    case 37:
      return next === 117 || (isHex(text, at + 1) && isHex(text, at + 2));
    case 92:
      return backslashed[next] === 1;
    default:
      return (
        next === 10 ||
        next === 13 ||
        (isHex(text, at + 1) && isHex(text, at + 2) && codeAt(text, at + 3) === 61)
      );
  }
}
