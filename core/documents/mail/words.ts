import { fromBase64, fromQuotedPrintable, toBase64 } from './transfer.ts';

/**
 * Text of a header as people see it: encoded words (RFC 2047) decoded, also where a character is cut between two of them;
 * bare bytes beyond ASCII read as UTF-8 or GB18030. Never throws.
 */
export function decodeWords(value: Uint8Array): string {
  const text = bare(value).replace(/\r?\n(?=[ \t])/g, '');
  const coded = /=\?([\w-]{1,40})(?:\*[\w-]{1,40})?\?([bqBQ])\?([^?\s]{0,10000})\?=/g;
  let result = '';
  let cursor = 0;
  let held: { charset: string; bytes: number[] } | undefined;
  const release = () => {
    if (held) result += decodeAs(held.charset, Uint8Array.from(held.bytes));
    held = undefined;
  };
  for (const match of text.matchAll(coded)) {
    const [whole, charset = '', kind = '', word = ''] = match;
    const between = text.slice(cursor, match.index);
    // Blanks between two encoded words are none.
    if (!held || between.trim() !== '') {
      release();
      result += between;
    }
    if (held && held.charset !== charset.toLowerCase()) release();
    held ??= { charset: charset.toLowerCase(), bytes: [] };
    const letters = Uint8Array.from(word, (sign) => sign.charCodeAt(0));
    const spaced = Uint8Array.from(word, (sign) => (sign === '_' ? 0x20 : sign.charCodeAt(0)));
    for (const one of /b/i.test(kind) ? fromBase64(letters) : fromQuotedPrintable(spaced))
      held.bytes.push(one);
    cursor = match.index + whole.length;
  }
  release();
  return (result + text.slice(cursor)).trim();
}

/** Text → the value of a header: what is not ASCII as encoded words in UTF-8, a line each. */
export function encodeWords(text: string): string {
  return text.replace(/[\r\n]+/g, ' ').replace(/[^\x20-\x7e]+(?: +[^\x20-\x7e]+)*/g, (run) => {
    const words: string[] = [];
    for (let rest = [...run]; rest.length > 0; rest = rest.slice(12))
      words.push(`=?UTF-8?B?${toBase64(new TextEncoder().encode(rest.slice(0, 12).join('')))}?=`);
    return words.join('\r\n ');
  });
}

/** Bytes in a named encoding; in one that nobody knows, as UTF-8 or GB18030. */
export function decodeAs(charset: string, bytes: Uint8Array): string {
  try {
    return new TextDecoder(charset === 'gb2312' || charset === 'gbk' ? 'gb18030' : charset).decode(bytes);
  } catch {
    return bare(bytes);
  }
}

function bare(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('gb18030').decode(bytes);
  }
}
