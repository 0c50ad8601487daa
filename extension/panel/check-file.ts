import { readHtml } from '#core/documents/html.ts';
import { readText } from '#core/documents/text.ts';
import type { ProfileName } from '#core/privacy/profiles.ts';
import { type Checked, inspectReading } from './check-text.ts';

/** A file that was dropped or chosen, in memory. */
export interface OpenFile {
  name: string;
  bytes: Uint8Array<ArrayBuffer>;
}

export function checkFile({ name, bytes }: OpenFile, profile: ProfileName): Checked {
  const source = new TextDecoder().decode(bytes);
  return inspectReading(/\.html?$/i.test(name) ? readHtml(source) : readText(source), profile);
}
