/**
 * Names of a list, each with what is told of the person in brackets: 龚丽（一中）、谭江（塘村小学）, 李沐阳（派位号0123） 二小；王子墨（派位号0124） 三小.
 * At least two in a row, each with a common surname and a usual given name, of which a remark says where somebody belongs or who
 * they are. Leaves alone: goods with prices, places with their provinces.
 */
import { tableOf, whiteSpace } from '../characters/character-table.ts';
import { codeAt, isHan } from '../characters/characters.ts';
import { why } from '../evidence.ts';
import { type Hit, isFreeOf, makeHit } from '../hit.ts';
import { leadsToPerson } from '../name/person-words.ts';
import { isPlainName } from '../name/plain-name.ts';
import { isName } from './name.ts';

/** What is told of persons. */
const ofPerson =
  /[学校中]$|小学|中学|[一二三四五六七八九][中小]|中专|职[校高]|大学|学院|幼儿园|年级|班|[村镇乡局院所站办委司厂队室科行店员]$|街道|社区|\d组|[男女]|岁|[队组班会]长|[左右前后][一二三四五六七排]|[父母]亲|家属|[儿孙]子|女儿|妻|夫$|配偶|[去逝]世|死亡|[病已]故|[派摇抽]\S?号|考号|准考证|票$|等奖|党员|教师|学生|职工|[村居]民|代表|老人|儿童|[保困监测]户|独居|空巢|失能|高龄|残疾|遗属/;
/** 李四（以下简称甲方） */
const party = /^(?:以下简?称|下称)[：:为]?\s?[“"]?[甲乙丙丁]方/;
/** 1: behind what a list's name may begin. */
const opens = tableOf(`、，；：:;,。“"】${whiteSpace}\n`);
/** Between two of them stands no more. */
const apart = 16;

interface Item {
  start: number;
  end: number;
  /** Where its bracket is closed. */
  close: number;
  plain: boolean;
  /** The remark says whose kin it is, or which party of an agreement. */
  sure?: boolean;
}

/** Adds such names to `hits`, which are sorted by start on entry. Linear; never throws. */
export function readNamesWithRemarks(text: string, hits: Hit[]): void {
  const before = hits.length;
  let row: Item[] = [];
  // A search for a character costs less than a look at each.
  let wide = indexOf(text, '（', 0);
  let narrow = indexOf(text, '(', 0);
  while (wide < text.length || narrow < text.length) {
    const item = itemAt(text, Math.min(wide, narrow));
    if (wide < narrow) wide = indexOf(text, '（', wide + 1);
    else narrow = indexOf(text, '(', narrow + 1);
    if (!item) continue;
    const last = row.at(-1);
    if (last && !isBeside(text, last, item) && !isBelow(text, last, item)) {
      keep(row, before, hits);
      row = [];
    }
    row.push(item);
  }
  keep(row, before, hits);
}

/** Whether `item` follows `last` in one sentence. */
const isBeside = (text: string, last: Item, item: Item): boolean =>
  item.start - last.close <= apart && !/[\n。]/.test(text.slice(last.close, item.start));
/** Whether `item` opens the line below the one that `last` opens. */
const isBelow = (text: string, last: Item, item: Item): boolean =>
  item.start - last.close < 90 &&
  /^[^\n]{0,80}\n[\s\u3000【（(*•-]{0,4}[^\s。，；]{0,5}$/.test(text.slice(last.close, item.start)) &&
  text.lastIndexOf('\n', last.start) >= last.start - 10;

/** Where `mark` stands next from `from` on; behind the text for nowhere. */
function indexOf(text: string, mark: string, from: number): number {
  const at = text.indexOf(mark, from);
  return at < 0 ? text.length : at;
}

/** The name before the bracket that opens at `open`, when its remark is one of a person. */
function itemAt(text: string, open: number): Item | undefined {
  let start = open;
  while (open - start < 8 && isHan(codeAt(text, start - 1))) start--;
  if (open - start < 2) return undefined;
  if (kinBegins[codeAt(text, open + 1)] === 1 && kin.test(text.slice(open, open + 6)))
    return ofKin(text, start, open);
  // 第一名张三（…）, 1.李四（…）
  start += rank.exec(text.slice(start, open))?.[0].length ?? 0;
  if (
    open - start < 2 ||
    open - start > 4 ||
    (start > 0 &&
      !isHan(codeAt(text, start - 1)) &&
      opens[codeAt(text, start - 1)] !== 1 &&
      !isNumbered(text, start))
  )
    return undefined;
  const name = text.slice(start, open);
  if (!isName(name, false)) return undefined;
  const remark = /^.([^（()）\n]{1,20})[)）]/.exec(text.slice(open, open + 22));
  if (!remark?.[1]) return undefined;
  const close = open + remark[0].length;
  if (party.test(remark[1])) return { start, end: open, close, sure: true, plain: true };
  if (!ofPerson.test(remark[1])) return undefined;
  return { start, end: open, close, plain: isPlainName(name) };
}

/** 由黄源（女儿）申请继承: who is called kin is a person, behind what leads there or at the beginning of a clause. */
function ofKin(text: string, start: number, open: number): Item | undefined {
  for (const size of [3, 2, 4]) {
    const at = open - size;
    if (at < start || !isPlainName(text.slice(at, open), true)) continue;
    if (at > 0 && isHan(codeAt(text, at - 1)) ? !leadsToPerson(text, at) : size > 3) continue;
    return {
      start: at,
      end: open,
      close: text.indexOf(text.charAt(open) === '(' ? ')' : '）', open) + 1,
      sure: true,
      plain: true,
    };
  }
  return undefined;
}
const kin =
  /^[（(](?:[父母]亲|[妻养继]子|丈夫|配偶|[长次三四五独]?[子女]|儿子|女儿|[哥弟]{2}|[姐妹]{2}|[孙侄]子|[孙侄外]孙?女|外孙|儿媳|女婿|[祖外][父母]|[夫妻])[）)]/;

/** 1: with which such a word begins. */
const kinBegins = tableOf('父母妻养继丈配长次三四五独子女儿哥弟姐妹孙侄外祖夫');

const rank = /^(?:第[一二三四五六七八九十]{1,2}名?|名|[冠亚季]军|[一二三]等奖)(?=[\u4e00-\u9fff]{2,4}$)/;
/** 1.张三 */
const isNumbered = (text: string, at: number): boolean =>
  /(?:^|[^\d.])\d{1,3}[.．]$/.test(text.slice(Math.max(0, at - 5), at));

function keep(row: readonly Item[], before: number, hits: Hit[]): void {
  if (row.length < (row[0]?.sure ? 1 : 2) || row.filter(({ plain }) => plain).length * 2 < row.length) return;
  for (const { start, end } of row) {
    if (!isFreeOf(hits, before, start, end)) continue;
    hits.push(
      makeHit({ kind: 'name', start, end, confidence: 0.7, severity: 'notice', reasons: why.context }),
    );
  }
}
