/**
 * Tags that say how a word looks, inside a word: 张</span><span lang="EN-US" …>三, 翠苑<b>12</b>幢, zhang<!-- -->@163.com. Editors (Word, WPS, the
 * editors of sites) cut a word where the font changes, mostly between Chinese characters and digits. Tags that part cells, paragraphs and lines stay.
 */
import { codeAt, gapOf, isHan } from '../characters/characters.ts';
import { Rewritten } from './edits.ts';

const runs =
  /(?:<\/?(?:span|b|strong|em|i|u|a|s|font|wbr|sub|sup|mark|small|big|code|ins|del|tt|kbd|bdo|bdi|nobr|label|tspan|o:p|st1:[a-z]{1,20})(?:\s[^<>]{0,800})?\/?>|<!--[^<>]{0,300}-->)+/gi;

/** 1: besides Chinese characters, what may stand inside a name, an address, a plate or a mailbox. */
const inner = new Uint8Array(65_536);
for (const character of 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789@._-·')
  inner[character.charCodeAt(0)] = 1;
const isInner = (code: number): boolean =>
  inner[code] === 1 || isHan(code) || (code > 127 && gapOf[code] === 1);

/** `text` without such tags; undefined where there are none. Linear; never throws. */
export function untagText(text: string): Rewritten | undefined {
  const rewritten = new Rewritten(text);
  for (const { 0: run, index } of text.matchAll(runs)) {
    const end = index + run.length;
    if (isInner(codeAt(text, index - 1)) && isInner(codeAt(text, end))) rewritten.replace(index, end, '');
  }
  if (!rewritten.changed) return undefined;
  rewritten.close();
  return rewritten;
}
