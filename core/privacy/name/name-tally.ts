/** Whether words that stand in the same place of a list, a column or a grid are names: most read so, half of them beyond doubt, and they differ. */
import { isName, isUsualName, readsAsName } from '../detectors/name.ts';
import { isMostlySound } from './name-sounds.ts';
import { isPlainName } from './plain-name.ts';

/** Fewer plain names prove nothing. */
const least = 3;

export class NameTally {
  readonly #seen = new Set<string>();
  #words = 0;
  #usual = 0;
  #plain = 0;
  #known = 0;

  /** Counts a word, which may have a space inside (张　三). */
  add(word: string): void {
    const name =
      word.length > 4 || word.length < 3
        ? word
        : word.replace(/^([\u4e00-\u9fff])[ \u3000]{1,2}(?=[\u4e00-\u9fff]$)/, '$1');
    this.#words++;
    if (name.length > 24) return;
    this.#seen.add(name);
    if (isName(name, false)) this.#known++;
    if (name.length > 2 && isPlainName(name, true)) this.#plain++;
    else if (!isUsualName(name) && !(name.length > 2 && isMostlySound(name) && readsAsName(name))) return;
    this.#usual++;
  }

  /** Whether nearly all words begin with a surname and go on as names may: enough beside a column of sexes. */
  get readsSo(): boolean {
    return this.#words >= least && this.#known * 10 >= this.#words * 6;
  }

  /** Whether the words are names, as far as they were counted: three characters and a common surname in half of them, six in ten read so. */
  get tells(): boolean {
    return (
      this.#plain >= least &&
      this.#plain * 5 >= this.#words * 2 &&
      this.#usual * 10 >= this.#words * 6 &&
      this.#seen.size * 10 >= this.#words * 8
    );
  }
}
