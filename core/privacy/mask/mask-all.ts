/** Masks and looks again: what a mask laid bare (a name beside a removed number) is masked too. */
import type { Block, Edit } from '../../documents/block.ts';
import type { Finding } from '../finding.ts';
import type { Policy } from '../policy/policy.ts';
import { scan } from '../scan.ts';
import { composeEdits } from './compose-edits.ts';
import { mask } from './mask.ts';

/** Looks after the first; each needs a new leak that the look before laid bare. */
const mostLooks = 4;

/**
 * Whether a finding grades a mask that we put in. `common-6-4` is chosen although its masks are weak: they are graded, not
 * masked again. A strict mask that something beside it undoes (a birth date) is, and so are masks that stood in the source.
 */
function isAboutOurMask({ kind, block, start, end }: Finding, edits: EditsByBlock): boolean {
  if (!kind.endsWith('-mask') && !kind.endsWith('-masks')) return false;
  let shift = 0;
  for (const edit of edits.get(block) ?? none) {
    const from = edit.start + shift;
    const to = from + edit.replacement.length;
    if (from <= start && end <= to) return true;
    shift += edit.replacement.length - (edit.end - edit.start);
  }
  return false;
}

/**
 * What `scan` finds and the edits that mask it by the policy's profile, so that scanning the masked text finds nothing
 * new to mask and masking it again changes nothing. Edits are sorted by block and start, apart, inside the text.
 */
export function maskAll(blocks: readonly Block[], policy: Policy): { findings: Finding[]; edits: Edit[] } {
  const findings = scan(blocks, policy);
  let edits = mask(blocks, findings, policy.profile);
  for (let look = 0; look < mostLooks && edits.length > 0; look++) {
    const first = byBlock(edits);
    const masked = blocks.map((block, index) => withEdits(block, first.get(index) ?? none));
    const left = scan(masked, policy).filter(
      (finding) => policy.profile !== 'common-6-4' || !isAboutOurMask(finding, first),
    );
    // A mask that keeps being found (reversed text) ends as nothing at all.
    const more = mask(masked, left, look < mostLooks - 1 ? policy.profile : 'remove');
    if (more.length === 0) break;
    const second = byBlock(more);
    edits = blocks.flatMap((block, index) =>
      composeEdits(block.text, first.get(index) ?? none, second.get(index) ?? none).map((edit) => ({
        ...edit,
        block: index,
      })),
    );
  }
  return { findings, edits };
}

type EditsByBlock = ReadonlyMap<number, readonly Edit[]>;
const none: readonly Edit[] = [];

const byBlock = (edits: readonly Edit[]): EditsByBlock => Map.groupBy(edits, ({ block }) => block);

function withEdits(block: Block, edits: readonly Edit[]): Block {
  let text = '';
  let at = 0;
  for (const { start, end, replacement } of edits) {
    text += block.text.slice(at, start) + replacement;
    at = end;
  }
  return edits.length === 0 ? block : { ...block, text: text + block.text.slice(at) };
}
