/**
 * Texts in the strings of JSON and of programs (RFC 8259 §7): {"content":"名单如下：\n张三，男\n李四，女"}. What a system hands over as one value is an
 * article with lines, lists and tables of its own, and is read as such; the record around it is read without it.
 */
import { tableOf, whiteSpace } from '../characters/character-table.ts';
import { codeAt } from '../characters/characters.ts';
import { isText, longestValue } from '../structure/cell-text.ts';
import { Rewritten } from './edits.ts';
import { InnerTexts } from './inner-texts.ts';

const [QUOTE, BACKSLASH, FEED] = [34, 92, 10];
/** 1: what stands before a string. */
const leads = tableOf(`${whiteSpace}\n\r:,[{(=`);
const breaks = /\\[nt]/;
const escaped: Readonly<Record<string, string>> = { n: '\n', t: '\t', r: '', '"': '"', '/': '/', '\\': '\\' };

/** The texts in the strings of `text`; undefined where there are none. Linear; never throws. */
export function textsInStrings(text: string): InnerTexts | undefined {
  const inner = new InnerTexts(text);
  for (let at = text.indexOf('"'); at >= 0; at = text.indexOf('"', at + 1)) {
    const start = at + 1;
    at = stringEnd(text, start);
    if (at - start <= longestValue || leads[codeAt(text, start - 2)] !== 1) continue;
    const content = text.slice(start, at);
    if (!breaks.test(content)) continue;
    const plain = unescapeString(content);
    if (isText(plain.text)) inner.add(start, at, plain);
  }
  return inner.close();
}

/** Where the string ends whose content begins at `start`: at its quote, or where its line does. */
function stringEnd(text: string, start: number): number {
  for (let at = start; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === QUOTE || code === FEED) return at;
    if (code === BACKSLASH) at++;
  }
  return text.length;
}

/** The content of a string without its escapes; `\u5f20` stays, as everywhere (`unescape.ts`). */
function unescapeString(content: string): Rewritten {
  const plain = new Rewritten(content);
  for (const { 0: whole, 1: character = '', index } of content.matchAll(/\\([ntr"/\\])/g))
    plain.replace(index, index + whole.length, escaped[character] ?? '');
  plain.close();
  return plain;
}
