import { nearest } from '#core/disclosure/near.ts';
import { say } from '../cli.ts';

/** Names that a message holds; the rest is counted. */
const SHOWN = 12;

/** What there is to choose from, for the end of a message: the name that was most likely meant, else all, or that there is none yet. */
export function knownNames(names: Iterable<string>, wanted = ''): string {
  const all = [...names];
  const near = nearest(wanted, all);
  if (near !== undefined) return say(`是不是 ${near}？`, `did you mean ${near}?`);
  const rest = all.length - SHOWN;
  const list = `${all.slice(0, SHOWN).join(', ')}${rest > 0 ? ` … +${rest}` : ''}`;
  return all.length === 0
    ? say('现在一个也没有', 'there are none yet')
    : say(`已有：${list}`, `there are: ${list}`);
}
