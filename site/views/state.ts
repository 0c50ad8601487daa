import type { Status } from '#core/assessment/assessment.ts';
import type { Target } from '#core/disclosure/schema/scheme.ts';
import type { Strings } from '../i18n/strings.ts';

export type Tone = 'met' | 'risk' | 'miss' | 'none' | 'plain';

const tones: Record<Status, Tone> = {
  met: 'met',
  'not-met': 'miss',
  unknown: 'none',
  'not-applicable': 'plain',
  monitor: 'plain',
};

/** A status as tone and word. Inside and outside an interval have words of their own. */
export function stateOf(t: Strings, status: Status, target?: Target): { tone: Tone; text: string } {
  const ranged = target?.op === '区间' && (status === 'met' || status === 'not-met');
  return { tone: tones[status], text: ranged ? t.status[`${status}-range`] : t.status[status] };
}
