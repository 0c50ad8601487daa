/** Names that a text says twice: 转包给郇涛，郇涛又雇用…. No other word stands so, with other words behind it, where a clause begins or something leads to a person. */
import { codeAt, isHan } from '../characters/characters.ts';
import { isName } from '../detectors/name.ts';
import { opensClause } from './clause.ts';
import { leadsToPerson } from './person-words.ts';
import { beginsGiven, isPlainName } from './plain-name.ts';
import { leadsSelf, standsAlone } from './stands-alone.ts';
import { factsBefore, noteFacts, stoodBefore } from './stood-before.ts';
import { beginsUsualName, isMostCommonSurname, isNothingElse } from './surnames.ts';

/** What is found out about a place: its word is no name, or is one; it is bound, and is known not to be; it is told of. */
const [strange, named, bound, told] = [1, 2, 4, 8];

/** Where the name that `saidBefore` found stood before; -1 where it was found there, too. */
export let firstSaid = -1;

/**
 * Length of the name that begins at `at` and stood before, of two or three characters: other words follow, and at least once a clause begins
 * with it or something leads to it, both times where it has two characters. 0 for none.
 */
export function saidBefore(text: string, at: number): number {
  const surname = codeAt(text, at);
  if (!beginsUsualName(surname) || leadsSelf[surname] === 1 || !beginsGiven(text, at + 1)) return 0;
  for (let size = beginsGiven(text, at + 2) ? 3 : 2; size > 1; size--) {
    const before = stoodBefore(text, at, size);
    if (before < 0) continue;
    const known = factsBefore;
    const end = at + size;
    const next = codeAt(text, end);
    if (!(known & named) && (known & strange || !isSaidName(text.slice(at, end)))) {
      noteFacts(strange);
      continue;
    }
    const binds = isBound(text, at);
    noteFacts(binds ? named | bound : named);
    if (isHan(next) && next === codeAt(text, before + size)) continue;
    if (size === 2 && beginsGiven(text, end) && beginsGiven(text, before + 2)) continue;
    const bounds = Number(binds) + Number(known & named ? (known & bound) > 0 : isBound(text, before));
    if (bounds < (isMostCommonSurname(text.charAt(at)) && (size > 2 || isNothingElse(surname)) ? 1 : 2))
      continue;
    if (!standsAlone(text, at, end)) continue;
    if (!(known & told) && !standsAlone(text, before, before + size)) continue;
    noteFacts(binds ? named | bound | told : named | told);
    firstSaid = known & told ? -1 : before;
    return size;
  }
  return 0;
}
const isSaidName = (name: string): boolean => isPlainName(name) && isName(name, false);
const isBound = (text: string, at: number): boolean =>
  isHan(codeAt(text, at - 1)) ? leadsToPerson(text, at) : opensClause(text, at);
