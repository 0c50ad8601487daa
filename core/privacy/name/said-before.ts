/** Names that a text says twice: 转包给郇涛，郇涛又雇用…. No other word stands so, with other words behind it, where a clause begins or something leads to a person. */
import { codeAt, isHan } from '../characters/characters.ts';
import { isName } from '../detectors/name.ts';
import { opensClause } from './clause.ts';
import { leadsToPerson } from './person-words.ts';
import { beginsGiven, isPlainName } from './plain-name.ts';
import { leadsSelf, standsAlone } from './stands-alone.ts';
import { stoodBefore } from './stood-before.ts';
import { beginsUsualName, isMostCommonSurname, isNothingElse } from './surnames.ts';

/** Of how many characters what `saidBefore` found is. */
export let saidSize = 0;

/**
 * Where the name that begins at `at` stood before, of two or three characters: other words follow, and at least once a clause begins
 * with it or something leads to it, both times where it has two characters. -1 for none.
 */
export function saidBefore(text: string, at: number): number {
  const surname = codeAt(text, at);
  if (!beginsUsualName(surname) || leadsSelf[surname] === 1 || !beginsGiven(text, at + 1)) return -1;
  for (saidSize = beginsGiven(text, at + 2) ? 3 : 2; saidSize > 1; saidSize--) {
    const before = stoodBefore(text, at, saidSize);
    if (before < 0) continue;
    const end = at + saidSize;
    const name = text.slice(at, end);
    const next = codeAt(text, end);
    if (!isPlainName(name) || !isName(name, false)) continue;
    if (isHan(next) && next === codeAt(text, before + saidSize)) continue;
    const bound = Number(isBound(text, at)) + Number(isBound(text, before));
    if (saidSize === 2 && beginsGiven(text, end) && beginsGiven(text, before + 2)) continue;
    if (bound < (isMostCommonSurname(name) && (saidSize > 2 || isNothingElse(surname)) ? 1 : 2)) continue;
    if (standsAlone(text, at, end) && standsAlone(text, before, before + saidSize)) return before;
  }
  return -1;
}
const isBound = (text: string, at: number): boolean =>
  isHan(codeAt(text, at - 1)) ? leadsToPerson(text, at) : opensClause(text, at);
