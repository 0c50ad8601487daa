import { decodeAs, decodeWords } from './words.ts';

/** `text/plain; charset=utf-8` → its value in lower case and its parameters. */
export interface Parametered {
  value: string;
  parameters: Map<string, string>;
}

/** A header with parameters (RFC 2045, 5.1; RFC 2231: in pieces, with an encoding of their own). Never throws. */
export function parametersOf(field: Uint8Array): Parametered {
  const text = decodeWords(field);
  const value = /^[^;]*/.exec(text)?.[0].trim().toLowerCase() ?? '';
  const pieces = new Map<string, { index: number; text: string; coded: boolean }[]>();
  const one = /;\s*([\w.-]{1,60})(?:\*(\d{1,3}))?(\*)?\s*=\s*(?:"((?:[^"\\]|\\.)*)"?|([^;\s]*))/g;
  for (const [, name = '', index = '0', star, quoted, bareValue = ''] of text.matchAll(one)) {
    const content = quoted === undefined ? bareValue : quoted.replace(/\\(.)/g, '$1');
    const key = name.toLowerCase();
    pieces.set(key, [
      ...(pieces.get(key) ?? []),
      { index: Number(index), text: content, coded: star !== undefined },
    ]);
  }
  const parameters = new Map<string, string>();
  for (const [name, list] of pieces) parameters.set(name, joined(list.sort((a, b) => a.index - b.index)));
  return { value, parameters };
}

function joined(list: readonly { text: string; coded: boolean }[]): string {
  if (!list.some(({ coded }) => coded)) return list.map(({ text }) => text).join('');
  const [, charset = 'utf-8', start = ''] = /^([^']*)'[^']*'(.*)$/s.exec(list[0]?.text ?? '') ?? [
    '',
    'utf-8',
    list[0]?.text,
  ];
  const bytes: number[] = [];
  list.forEach(({ text, coded }, index) => {
    const content = index === 0 ? start : text;
    for (const [sign] of content.matchAll(coded ? /%[0-9a-fA-F]{2}|[\s\S]/gu : /[\s\S]/gu)) {
      if (sign.length === 3 && coded) bytes.push(Number.parseInt(sign.slice(1), 16));
      else for (const one of new TextEncoder().encode(sign)) bytes.push(one);
    }
  });
  return decodeAs(charset.toLowerCase(), Uint8Array.from(bytes));
}

/** The way back, with every parameter beyond ASCII as RFC 2231 has it. */
export function parametersText({ value, parameters }: Parametered): string {
  const list = [...parameters].map(([name, text]) =>
    /^[\x20-\x7e]*$/.test(text)
      ? `; ${name}="${text.replace(/["\\]/g, '\\$&')}"`
      : `;\r\n ${name}*=UTF-8''${encodeURIComponent(text.toWellFormed()).replace(/[*'()]/g, escaped)}`,
  );
  return value + list.join('');
}

function escaped(sign: string): string {
  return `%${sign.charCodeAt(0).toString(16).toUpperCase()}`;
}
