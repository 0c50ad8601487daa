/** From hits to findings: of overlapping ones the surest, as the policy wants them, without the value. */
import type { Block } from '../documents/block.ts';
import { because, type Finding } from './finding.ts';
import { type Hit, resolve } from './hit.ts';
import { stands } from './policy/allow.ts';
import type { Policy } from './policy/policy.ts';

const unseen = because('hidden');

/** Makes findings as a policy wants them: of one block after the other. */
export class Finisher {
  readonly findings: Finding[] = [];
  readonly #policy: Policy;
  readonly #hasRules: boolean;

  constructor(policy: Policy) {
    this.#policy = policy;
    this.#hasRules = isFilled(policy.kinds);
  }

  /** Adds the finding that the only hit of a block is, if it is one. */
  addOne(hit: Hit, block: Block, index: number): void {
    if (isShown(hit)) this.#add(hit, block, index);
  }

  #add(hit: Hit, block: Block, index: number): void {
    const policy = this.#policy;
    const finding = finish(hit, block, index);
    if (this.#hasRules && !allowed(finding, policy)) return;
    const value = policy.allow.length > 0 ? block.text.slice(finding.start, finding.end) : '';
    if (value && stands(value, finding.kind, finding.severity, policy)) return;
    this.findings.push(finding);
  }

  /** Adds the findings of one block, `hits` in any order: sorted by start, apart. */
  addAll(hits: readonly Hit[], block: Block, index: number): void {
    if (hits.length === 0) return;
    const shown = hits.every(isShown) ? hits : hits.filter(isShown);
    for (const hit of resolve(shown)) this.#add(hit, block, index);
  }
}

function isFilled(rules: object): boolean {
  for (const _ in rules) return true;
  return false;
}

/** Masks that only rules over the document look at are not; nor are lines and mailboxes that nothing ties to a person: an office's own, and public. */
const isShown = (hit: Hit): boolean =>
  !hit.silent && (hit.severity !== 'notice' || (hit.kind !== 'landline' && hit.kind !== 'email'));

function finish(hit: Hit, block: Block, index: number): Finding {
  const { kind, start, end, confidence, severity, reasons } = hit;
  if (block.role !== 'hidden' && block.role !== 'comment')
    return { kind, block: index, start, end, confidence, severity, reasons };
  const known = reasons.some((reason) => reason.code === 'hidden');
  return {
    kind,
    block: index,
    start,
    end,
    confidence,
    severity: severity === 'notice' && kind !== 'name' ? 'likely' : severity,
    reasons: known ? reasons : [...reasons, ...unseen],
  };
}

function allowed(finding: Finding, policy: Policy): boolean {
  const rule = policy.kinds[finding.kind];
  if (!rule) return true;
  if (rule.severity) finding.severity = rule.severity;
  return !rule.off && finding.confidence >= (rule.minConfidence ?? 0);
}
