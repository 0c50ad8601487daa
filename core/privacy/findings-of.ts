/** From hits to findings: of overlapping ones the surest, as the policy wants them, without the value. */
import type { Block } from '../documents/block.ts';
import { because, type Finding } from './finding.ts';
import { type Hit, resolve } from './hit.ts';
import { stands } from './policy/allow.ts';
import type { Policy } from './policy/policy.ts';

const unseen = because('hidden');

/** Adds the findings of one block, `hits` in any order, to `findings`: sorted by start, apart. */
export function addFindings(
  hits: Hit[],
  block: Block,
  index: number,
  policy: Policy,
  findings: Finding[],
): void {
  const hasRules = isFilled(policy.kinds);
  for (const hit of resolve(hits.every(isShown) ? hits : hits.filter(isShown))) {
    const finding = finish(hit, block, index);
    if (hasRules && !allowed(finding, policy)) continue;
    const value = policy.allow.length > 0 ? block.text.slice(finding.start, finding.end) : '';
    if (value && stands(value, finding.kind, finding.severity, policy)) continue;
    findings.push(finding);
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
