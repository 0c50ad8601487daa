/** Values of forms that are ticked, not written: 健康状况：□健康 ☑慢性病; 住址：□城镇 □农村 says nothing. */
import { tableOf, whiteSpace } from '../characters/character-table.ts';
import { codeAt } from '../characters/characters.ts';

const leads = tableOf(`${whiteSpace}:：`);
const empty = tableOf('□☐');
const ticked = tableOf('☑√✓✔☒■');
/** So many UTF-16 code units of options are looked at. */
const most = 80;

/** Where the value behind a label that ends at `from` begins: behind the tick where it is options; -1 where none is ticked, `from` for others. */
export function valueOfOptions(text: string, from: number, limit: number): number {
  let at = from;
  while (at < limit && at - from < 4 && leads[codeAt(text, at)] === 1) at++;
  if (at === limit || empty[codeAt(text, at)] !== 1) return from;
  const end = Math.min(limit, at + most);
  while (at < end && ticked[codeAt(text, at)] !== 1 && codeAt(text, at) !== 10) at++;
  return at < end && codeAt(text, at) !== 10 ? at + 1 : -1;
}
