import { unzipSync } from 'fflate';

/**
 * What matches `pattern` in a file, looked for without our readers: in its bytes, and in all files it is packed of, once as
 * they stand and once without markup. Names the part of each match, never the match.
 */
export function leftIn(name: string, bytes: Uint8Array, pattern: RegExp): string[] {
  const isZip = bytes[0] === 0x50 && bytes[1] === 0x4b;
  if (isZip) {
    return Object.entries(unzipSync(bytes)).flatMap(([part, content]) =>
      leftIn(`${name}/${part}`, content, pattern),
    );
  }
  const texts = [new TextDecoder('utf-8').decode(bytes), new TextDecoder('utf-16le').decode(bytes)];
  const flat = texts.map((text) => text.replace(/<[^>]*>/g, ''));
  return [...texts, ...flat].some((text) => new RegExp(pattern, '').test(text)) ? [name] : [];
}
