/**
 * <h4>…办税服务厅</h4><p>庐峰路138号</p>, …派出所⏎地址：…: the element, or the line, right above an address is the name of a body and nothing else: that is where it
 * is. Leaves alone: rooms, cells of tables, and a body below the name of a person, who may work there.
 */

import { tableOf, whiteSpace } from '../characters/character-table.ts';
import { codeAt } from '../characters/characters.ts';
import { isName } from '../detectors/name.ts';
import { isBodyName, mayEndBody } from '../text/body-names.ts';

/** So far before an address it is looked for. */
const farthest = 160;
const tags = '\\s*(?:<\\/?(?!t[dhr]\\b)[a-z][^<>]{0,60}>\\s*){1,8}';
const above = new RegExp(
  `(?:^|[>\\n])\\s*([^<>\\s：:，,。；;、]{4,30})(?:${tags}|[ \\t]*\\n[ \\t\\u3000]*)(?:(?:详细|联系|办公)?地[ \\u3000]{0,4}址[：:] ?)?$`,
  'i',
);
const before = new RegExp(`([\\u4e00-\\u9fff·]{2,8})(?:${tags}|\\s*)$`, 'i');
const room = /[栋幢座室]|单元|\d[-—–#]\d|楼\d/;

/** 1: what parts the line above from an address or its label. */
const isSpace = tableOf(whiteSpace);
const label = /(?:详细|联系|办公)?地[ \u3000]{0,4}址[：:] ?$/;
/** 1: with which that label ends. */
const endsLabel = tableOf('：: ');

/** Whether a tag, or on the line right above what may end the name of a body, stands above an address that begins at `start`. */
function mayStandBelow(text: string, start: number): boolean {
  let at = start;
  if (endsLabel[codeAt(text, at - 1)] === 1)
    at -= label.exec(text.slice(Math.max(0, at - 10), at))?.[0].length ?? 0;
  let feeds = 0;
  for (; start - at < farthest && isSpace[codeAt(text, at - 1)] === 1; at--)
    if (codeAt(text, at - 1) === 10) feeds++;
  const code = codeAt(text, at - 1);
  return code === 62 || (feeds === 1 && mayEndBody(code));
}

/** Whether the address at `start`–`end` stands so. Bounded; never throws. */
export function isBelowBody(text: string, start: number, end: number): boolean {
  const last = codeAt(text, start - 1);
  if (last !== 62 && last !== 10 && last !== 32 && last !== 0x3000 && last !== 0xff1a) return false;
  if (!mayStandBelow(text, start)) return false;
  const part = text.slice(Math.max(0, start - farthest), start);
  const found = above.exec(part);
  const name = found?.[1];
  if (!found || name === undefined || !mayEndBody(codeAt(name, name.length - 1))) return false;
  if (!isBodyName(name) || room.test(text.slice(start, end))) return false;
  const person = before.exec(part.slice(0, part.indexOf(name, found.index)))?.[1];
  return person === undefined || !isName(person, false);
}
