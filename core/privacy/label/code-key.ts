/** Labels as code, queries and logs write them: a name that leans on its sign, or stands behind the word that declares it. */
import { codeAt } from '../characters/characters.ts';

/** INFO saved mobile=138…: whether the key that ends at `end` leans on its sign; <input name="王者" has a word behind it. */
export const isKey = (text: string, end: number): boolean =>
  codeAt(text, end) === 61 && /^["']?\d/.test(text.slice(end + 1, end + 3));

/** var mobile = …, SET mobile = …, "f_mobile": whether such a word, or the prefix of a form's field, ends at `at`. */
export const isDeclared = (text: string, at: number): boolean =>
  declares.test(text.slice(Math.max(0, at - 6), at)) ||
  (codeAt(text, at) === 95 && prefix.test(text.slice(Math.max(0, at - 2), at)));
const prefix = /(?:^|\W)[Ff]$/;
const declares = /(?:^|[\s;{(])(?:var|let|const|set|where|and)$/i;
