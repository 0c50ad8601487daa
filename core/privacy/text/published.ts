/**
 * 来源：某某镇人民政府, 发布机构：某某局: the line above or below a page that says who published it, as all systems of public bodies write it. Who
 * published a page holds nothing of what it tells.
 */
import { tableOf, whiteSpace } from '../characters/character-table.ts';
import { codeAt } from '../characters/characters.ts';

const label =
  /(?:来\s?源|稿源|供稿|发布(?:机构|单位|部门|机关|者)|发文(?:机关|单位|机构)|公开(?:主体|机构|单位)|信息提供(?:者|单位|部门)?|作\s?者)[：:]/;
/** 1: with which the words before that colon end. */
const lasts = tableOf('源稿供构位门关者体');
const published = new RegExp(`${label.source}[\\s\\u3000]{0,3}[^\\s\\u3000：:，。；]{2,30}$`);
const before = new RegExp(`${label.source}$`);

/** Whether the name that ends at `at` is who published the page. Bounded; never throws. */
export const isPublisher = (text: string, at: number): boolean =>
  standsBehindColon(text, at) && published.test(text.slice(Math.max(0, at - 44), at));

/** 1: what the name of a publisher does not hold. */
const parts = tableOf(`${whiteSpace}：:，。；`);
const spaces = tableOf(whiteSpace);
/** Whether only such a name stands between a colon and `at`: most names stand elsewhere. */
function standsBehindColon(text: string, at: number): boolean {
  let from = at;
  while (at - from < 31 && parts[codeAt(text, from - 1)] !== 1) from--;
  for (let gap = 0; gap < 3 && spaces[codeAt(text, from - 1)] === 1; gap++) from--;
  const code = codeAt(text, from - 1);
  return code === 58 || code === 0xff1a;
}

/** Whether the label before the colon at `colon` asks who published the page. */
export const asksPublisher = (text: string, colon: number): boolean =>
  lasts[codeAt(text, colon - 1)] === 1 && before.test(text.slice(Math.max(0, colon - 7), colon + 1));
