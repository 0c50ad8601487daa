/**
 * 微信号、QQ 号: a letter and 5–19 letters, digits, _ or -; 5–11 digits, first not 0. Only under the label.
 * Groups, public accounts and official ones stay.
 */
import { type NumberDetector, reasonsOf } from '../evidence.ts';

export const wechatQq: NumberDetector = {
  id: 'wechat-qq',
  least: 5,
  most: 20,
  judge(candidate, evidence) {
    const { topic } = evidence;
    if ((topic !== 'wechat' && topic !== 'qq') || evidence.distance > 4 || evidence.office) return undefined;
    const qq = /^[1-9]\d{4,10}$/.test(candidate.value);
    const wechat = topic === 'wechat' && /^[A-Z][A-Z0-9]{4,19}$/.test(candidate.value);
    if (!qq && !wechat) return undefined;
    if (topic === 'wechat' && /^1[3-9]\d{9}$/.test(candidate.value)) return undefined;
    return {
      kind: 'wechat-qq',
      severity: 'leak',
      confidence: 0.93,
      reasons: reasonsOf(candidate, evidence, 'format'),
    };
  },
};
