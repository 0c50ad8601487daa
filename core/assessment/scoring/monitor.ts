import { zero } from '../exact.ts';
import type { ScoringMethod } from './method.ts';

/**
 * 仅监测: watched and shown, never part of a total.
 * Source: 最高人民法院《人民法院审判质量管理指标体系》(2024 revision), indicators without an interval.
 */
export const monitor: ScoringMethod<'monitor'> = {
  id: 'monitor',
  needsWeight: false,
  counts: 'none',
  bounds: () => ({ low: zero, high: zero }),
  problems: () => [],
  score: () => ({ outcome: 'monitor' }),
};
