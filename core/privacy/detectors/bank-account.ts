/**
 * 个人账号 (存折, 一本通): 10–30 digits, no public check, so only under its label.
 * An account whose holder is an organisation is public.
 */
import { type NumberDetector, proofs, reasonsOf } from '../evidence.ts';

export const bankAccount: NumberDetector = {
  id: 'bank-account',
  least: 8,
  most: 30,
  surest: 0.9,
  only: ['bank-account', 'bank-card'],
  judge(candidate, evidence) {
    const account = evidence.topic === 'bank-account';
    const card = evidence.topic === 'bank-card' && (candidate.length < 15 || candidate.length > 19);
    if ((!account && !card) || !candidate.figures || evidence.distance > 6) return undefined;
    if ((candidate.length < 10 && !evidence.column) || evidence.holder) return undefined;
    return {
      kind: 'bank-account',
      severity: 'leak',
      confidence: 0.9,
      reasons: reasonsOf(candidate, evidence, proofs.format),
    };
  },
};
