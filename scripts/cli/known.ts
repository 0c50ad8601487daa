/** What there is to choose from, for the end of a message: `已有：a, b`, or that there is nothing yet. */
import { say } from '../cli.ts';

/** Names that a message holds; the rest is counted. */
const SHOWN = 12;

export function knownNames(names: Iterable<string>): string {
  const all = [...names];
  const rest = all.length - SHOWN;
  const list = `${all.slice(0, SHOWN).join(', ')}${rest > 0 ? ` … +${rest}` : ''}`;
  return all.length === 0
    ? say('现在一个也没有', 'there are none yet')
    : say(`已有：${list}`, `there are: ${list}`);
}
