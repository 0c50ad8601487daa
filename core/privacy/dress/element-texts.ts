/**
 * Texts in the elements of XML (XML 1.0 §2.7, §3.1): <body>名单如下：⏎张三，男…</body>, <![CDATA[…]]> with a page in it, <pre>, <textarea>. What a system
 * hands over as one value is an article with lines, lists and tables of its own. Elements of HTML are none: their page is read as a whole.
 */
import { codeAt } from '../characters/characters.ts';
import { isText } from '../structure/cell-text.ts';
import { Rewritten } from './edits.ts';
import { InnerTexts } from './inner-texts.ts';

const opening = /<([A-Za-z_][\w.:-]{0,40})(?:\s[^<>]{0,300})?>/y;
const ofPage =
  /^(?:p|div|span|td|th|li|a|b|strong|em|i|u|s|font|section|article|main|center|blockquote|h[1-6]|label|small|big|dd|dt|html|head|title|option|script|style|t)$/i;
const [begin, end] = ['<![CDATA[', ']]>'];

/** The texts in the elements of `text`; undefined where there are none. Linear; never throws. */
export function textsInElements(text: string): InnerTexts | undefined {
  const inner = new InnerTexts(text);
  const take = (from: number, to: number): void => {
    const content = text.slice(from, to);
    if (!isText(content.replace(/<[^<>]*>/g, '\n'))) return;
    const own = new Rewritten(content);
    own.close();
    inner.add(from, to, own);
  };
  for (let at = text.indexOf('<'); at >= 0; at = text.indexOf('<', at)) {
    if (text.startsWith(begin, at)) {
      const from = at + begin.length;
      const to = text.indexOf(end, from);
      if (to < 0) break;
      take(from, to);
      at = to;
      continue;
    }
    const next = text.indexOf('<', at + 1);
    if (next < 0) break;
    // Most tags close, or stand before another that opens.
    if (codeAt(text, at + 1) !== 47 && codeAt(text, next + 1) === 47) {
      opening.lastIndex = at;
      const name = opening.exec(text)?.[1];
      if (name !== undefined && text.startsWith(name, next + 2) && !ofPage.test(name))
        take(opening.lastIndex, next);
    }
    at = next;
  }
  return inner.close();
}
