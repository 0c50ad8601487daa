/** Labels that end exactly at a place, letters as they stand. */
import { codeAt } from '../characters/characters.ts';
import { firstNode, mayJoin, stepFrom, topicAt } from './label-trie.ts';
import type { Topic } from './topics.ts';

/** Length of the label found last by `labelEndingAt`. */
export let endingLength = 0;

/** What the longest label that ends exactly at `end` says, letters as they stand; its length is `endingLength`. Never throws. */
export function labelEndingAt(text: string, end: number): Topic | undefined {
  let node = end > 0 ? firstNode(codeAt(text, end - 1)) : 0;
  let found: Topic | undefined;
  for (let length = 1; node !== 0; length++) {
    const topic = topicAt(node);
    if (topic !== undefined) {
      found = topic;
      endingLength = length;
    }
    if (length >= 16 || length >= end) break;
    node = stepFrom(node, codeAt(text, end - length - 1));
  }
  return found;
}

/** Whether a longer label goes on over `end`: 住 in 住址, 户主 in 户主姓名. */
export function labelGoesOn(text: string, end: number): boolean {
  if (!mayJoin(text, end)) return false;
  for (let ahead = 1; ahead <= 5; ahead++)
    if (labelEndingAt(text, end + ahead) !== undefined && endingLength > ahead) return true;
  return false;
}

/** What the label before a slash is, where a form asks persons and bodies in one field: 姓名/名称, 身份证号码/组织机构代码. */
export function partnerOf(text: string, start: number): Topic | undefined {
  const slash = codeAt(text, start - 1);
  return slash === 47 || slash === 0xff0f ? labelEndingAt(text, start - 1) : undefined;
}
