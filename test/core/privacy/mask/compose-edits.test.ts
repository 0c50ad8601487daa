import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Edit } from '#core/documents/block.ts';
import { composeEdits } from '#core/privacy/mask/compose-edits.ts';

const apply = (text: string, edits: readonly Edit[]) => {
  let out = '';
  let at = 0;
  for (const { start, end, replacement } of edits) {
    out += text.slice(at, start) + replacement;
    at = end;
  }
  return out + text.slice(at);
};

/** Edits of a text of this length: sorted, apart, none of them empty. */
const editsOf = (length: number) =>
  fc
    .tuple(
      fc.uniqueArray(fc.nat(length), { maxLength: 12 }),
      fc.array(fc.constantFrom('', '*', '***', '〔略〕'), { minLength: 6, maxLength: 6 }),
    )
    .map(([places, replacements]) => {
      const cuts = places.toSorted((a, b) => a - b);
      const edits: Edit[] = [];
      for (let at = 0; at + 1 < cuts.length; at += 2)
        edits.push({
          block: 0,
          start: cuts[at] ?? 0,
          end: cuts[at + 1] ?? 0,
          replacement: replacements[at / 2] ?? '',
        });
      return edits;
    });

const source = '甲乙丙丁0123456789戊己庚辛';

test('composed edits do at once what both do in turn, sorted and apart', () => {
  fc.assert(
    fc.property(
      editsOf(source.length).chain((first) =>
        fc.tuple(fc.constant(first), editsOf(apply(source, first).length)),
      ),
      ([first, second]) => {
        const composed = composeEdits(source, first, second);
        expect(apply(source, composed)).toBe(apply(apply(source, first), second));
        let end = 0;
        for (const edit of composed) {
          expect(edit.start).toBeGreaterThanOrEqual(end);
          expect(edit.end).toBeGreaterThanOrEqual(edit.start);
          end = edit.end;
        }
        expect(end).toBeLessThanOrEqual(source.length);
      },
    ),
    { numRuns: 5_000 },
  );
});
