import type { Release } from '#core/disclosure/catalogue.ts';
import { readMarkdown } from '#core/documents/markdown.ts';
import { readValue } from '#core/documents/value.ts';
import type { Counts } from './redactions.ts';
import type { Scrubber } from './scrubber.ts';

/**
 * Versions of one record lie side by side for ever: whoever reads them all may complete a mask of one by a mask of
 * another, though each is clean alone. Such masks are removed whole. `releases` are clean one by one; `note` is told what
 * was masked, by file.
 */
export function cleanVersions(
  releases: readonly Release[],
  scrubber: Scrubber,
  note: (file: string, counts: Counts) => void,
): Release[] {
  if (releases.length < 2) return [...releases];
  const readings = releases.map(({ disclosure, narrative }) => ({
    data: readValue(disclosure),
    text: readMarkdown(narrative ?? ''),
  }));
  const found = scrubber.together(readings.flatMap(({ data, text }) => [data.blocks, text.blocks]));
  return releases.map((release, at) => {
    const reading = readings[at];
    const [data, text] = found.slice(2 * at, 2 * at + 2);
    if (!reading || !data || !text) throw new TypeError('each version has two documents');
    note(release.path, data.counts);
    note(release.path.replace(/json$/, 'md'), text.counts);
    return {
      ...release,
      ...(data.edits.length > 0 ? { disclosure: reading.data.write(data.edits) } : {}),
      ...(text.edits.length > 0 ? { narrative: reading.text.write(text.edits) } : {}),
    };
  });
}
