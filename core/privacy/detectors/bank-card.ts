/**
 * 银行卡号: 16–19 digits, Luhn (ISO/IEC 7812). 62… is UnionPay; older cards begin otherwise.
 * One random number in ten passes Luhn: without a label only UnionPay and the other networks' beginnings count.
 */
import { luhnHolds } from '#core/standards/luhn.ts';
import { isDecoy, type NumberDetector, proofs, reasonsOf } from '../evidence.ts';

const network = /^(?:4|5[1-5]|35|9558|6[0-9])/;

/** 6200000000000000, 4111111111111111, 4242424242424242: how a number is written or tried, and nobody's. Eights are sold. */
const filled = /([0-79])\1{7}|^(\d\d)\2{7}/;

export const bankCard: NumberDetector = {
  id: 'bank-card',
  least: 15,
  most: 20,
  judge(candidate, evidence) {
    const { topic } = evidence;
    const { length } = candidate;
    if ((topic !== 'bank-card' && (length < 16 || length > 19)) || !candidate.likeDigits) return undefined;
    const value = candidate.digits(length);
    // 金额转入6217…: no amount is so long.
    const paid = topic === 'amount' && !evidence.column && value.startsWith('62') && evidence.distance > 0;
    if (topic === 'office-account' || (isDecoy(topic) && evidence.distance <= 4 && !paid)) return undefined;
    const holds = value.length >= 16 && value.length <= 19 && luhnHolds(value);
    if (topic !== 'bank-card' && !(holds && network.test(value))) return undefined;
    if (filled.test(value)) return undefined;
    // 89 is of telephone companies, 86 their country: a SIM card's number.
    if (value.length > 18 && value.startsWith('8986')) return undefined;
    if (topic === 'bank-card') {
      if (value.length > 19 && !holds) return undefined;
      return {
        kind: 'bank-card',
        severity: 'leak',
        confidence: holds ? 0.98 : 0.8,
        reasons: reasonsOf(candidate, evidence, holds ? proofs.check : proofs.checkFails),
      };
    }
    if (topic === 'bank-account')
      return {
        kind: 'bank-card',
        severity: evidence.holder ? 'notice' : 'leak',
        confidence: 0.97,
        reasons: reasonsOf(candidate, evidence, proofs.check),
      };
    if (
      topic !== undefined &&
      !paid &&
      topic !== 'name' &&
      topic !== 'organisation' &&
      topic !== 'phone' &&
      topic !== 'leak-name' &&
      topic !== 'remark' &&
      // 社保卡号 62…: the account of the card.
      topic !== 'social-security'
    )
      return undefined;
    if (!value.startsWith('62') && !/^(?:9558|4367|5187|4563|6013|4033|5275|4392|3568)/.test(value))
      return undefined;
    const fours =
      candidate.count === 1 ||
      candidate.gap <= 1 ||
      candidate.groups.every((size, index) => size === 4 || index === candidate.count - 1) ||
      candidate.count > 12 ||
      /^6-1[0-3]$/.test(candidate.groups.join('-'));
    if (!fours || evidence.link || evidence.fraction || (candidate.crowded && candidate.count > 1))
      return undefined;
    return {
      kind: 'bank-card',
      severity: 'leak',
      confidence: 0.93,
      reasons: reasonsOf(candidate, evidence, proofs.check),
    };
  },
};
