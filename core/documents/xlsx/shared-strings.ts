import { MappedText } from '../mapped-text.ts';
import { appendXml } from '../xml/entities.ts';
import { xmlTokens } from '../xml/tokens.ts';

/** Texts of the shared string table, by index: the runs of a rich text joined, readings aids (`rPh`) left apart. */
export function sharedStrings(source: string): {
  strings: MappedText[];
  readings: MappedText[];
  damaged: boolean;
} {
  const strings: MappedText[] = [];
  const readings: MappedText[] = [];
  let text = new MappedText(source);
  let reading: MappedText | undefined;
  let inText = false;
  let damaged = false;
  for (const { kind, from, to, name, empty } of xmlTokens(source)) {
    const local = name.slice(name.indexOf(':') + 1);
    if (kind === 'fault') damaged = true;
    if (kind === 'text' && inText) appendXml(reading ?? text, from, to);
    else if (kind === 'cdata' && inText) (reading ?? text).verbatim(from + 9, to - 3);
    else if (local === 't') inText = kind === 'open' && !empty;
    else if (local === 'rPh' && !empty) {
      if (kind === 'open') reading = new MappedText(source);
      else if (reading) {
        readings.push(reading);
        reading = undefined;
      }
    } else if (local === 'si' && (kind === 'close' || empty)) {
      strings.push(text);
      text = new MappedText(source);
    }
  }
  return { strings, readings, damaged };
}
