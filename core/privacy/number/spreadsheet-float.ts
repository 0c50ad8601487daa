/** 1.10101E+17: a resident ID or a card number that a spreadsheet stored as a number; its last digits are lost. */
import { regionKnown } from '#core/standards/region.ts';
import { type HeaderAt, why } from '../evidence.ts';
import { type Hit, makeHit } from '../hit.ts';

/** Such a number at `at`: under its label or column, or with a known area. Returns where it ends, or `at`. Never throws. */
export function readFloat(text: string, at: number, topicAt: HeaderAt, hits: Hit[]): number {
  const found = /^([1-9])\.(\d{3,14})E\+0?(1[4-8])(?!\d)/i.exec(text.slice(at, at + 25));
  if (!found) return at;
  const topic = topicAt(at);
  const id = topic === 'resident-id' || topic === 'document-number';
  const card = topic === 'bank-card' || topic === 'bank-account';
  const area = Number(`${found[1]}${found[2]}`.slice(0, 6).padEnd(6, '0'));
  const likelyId = topic === undefined && found[3] === '17' && regionKnown(area) === 2;
  if (!id && !card && !likelyId) return at;
  hits.push(
    makeHit({
      kind: card ? 'bank-card' : 'resident-id',
      start: at,
      end: at + found[0].length,
      confidence: 0.7,
      severity: 'likely',
      reasons: why.numberAsFloat,
    }),
  );
  return at + found[0].length;
}
