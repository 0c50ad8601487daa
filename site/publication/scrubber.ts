import type { Block, Edit, Reading } from '#core/documents/block.ts';
import { readMarkdown } from '#core/documents/markdown.ts';
import { readText } from '#core/documents/text.ts';
import { readValue } from '#core/documents/value.ts';
import type { Finding } from '#core/privacy/finding.ts';
import { mask } from '#core/privacy/mask/mask.ts';
import { scrub } from '#core/privacy/mask/scrub.ts';
import type { Policy } from '#core/privacy/policy/policy.ts';
import { scanTogether } from '#core/privacy/scan-together.ts';
import { addCounts, type Counts } from './redactions.ts';

/** A scrubbed thing and how many places in it were masked. */
export interface Clean<T> {
  readonly value: T;
  readonly counts: Counts;
}

/** Masks whatever kind of content there is. One object, so that a test can put another in its place. */
export interface Scrubber {
  reading<T>(reading: Reading<T>): Clean<T>;
  /** A parsed entity: the text of every field, with its key as label. */
  entity<T extends object>(entity: T): Clean<T>;
  text(text: string): Clean<string>;
  markdown(text: string): Clean<string>;
  /** What documents that are clean one by one give away together, one entry a document: masks that complete each other. */
  together(documents: readonly (readonly Block[])[]): { readonly edits: Edit[]; readonly counts: Counts }[];
}

/** The scrubber of a policy. */
export function scrubber(policy: Policy): Scrubber {
  const reading = <T>(read: Reading<T>): Clean<T> => {
    const { output, counts } = scrub(read, policy);
    return { value: output, counts };
  };
  return {
    reading,
    entity: (entity) => reading(readValue(entity)),
    text: (text) => reading(readText(text)),
    markdown: (text) => reading(readMarkdown(text)),
    together: (documents) =>
      scanTogether(documents, policy).map((findings, at) => {
        const undone = findings.filter(isUndoneMask);
        // A mask that was undone is not made stronger but taken out: whatever it keeps, another may complete.
        const edits = mask(documents[at] ?? [], undone, 'remove');
        return { edits, counts: addCounts(undone.map(({ kind }) => ({ [kind]: 1 }))) };
      }),
  };
}

const isUndoneMask = ({ kind, severity }: Finding): boolean =>
  severity !== 'notice' && (kind === 'complementary-masks' || kind === 'inconsistent-mask');

/** Masks nothing. Only for the test that proves that the gate stops a build whose scrubber failed. */
export const noScrubber: Scrubber = {
  reading: (read) => ({ value: read.write([]), counts: {} }),
  entity: (value) => ({ value, counts: {} }),
  text: (value) => ({ value, counts: {} }),
  markdown: (value) => ({ value, counts: {} }),
  together: (documents) => documents.map(() => ({ edits: [], counts: {} })),
};
