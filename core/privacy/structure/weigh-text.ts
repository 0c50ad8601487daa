/** Running text: what stands near a person, on neighbouring lines, raises what was found alone; what belongs to an office stays a notice. */

import { isPlaceOfBody } from '../address/address-owner.ts';
import { lineStart } from '../address/line-start.ts';
import { codeAt } from '../characters/characters.ts';
import { holdsWord, wordList } from '../characters/word-list.ts';
import type { Hit } from '../hit.ts';
import { holderOf } from '../text/holder.ts';
import { isPostscript } from '../text/postscript.ts';
import { MARK, type Marks } from '../text/record-marks.ts';
import { isServiceLine, serviceReach } from '../text/service-line.ts';
import { isListedHome } from './listed-homes.ts';
import { personal, raise, raised } from './rows.ts';

/** 公租房轮候公示（房源：遵义东路57号院）: a short line that announces a list says of what it is, not where somebody lives. */
function inTitle(text: string, { start, end }: Hit): boolean {
  const from = lineStart(text, start, 40);
  return (
    start - from < 40 && endsLine.test(text.slice(end, end + 6)) && announces.test(text.slice(from, start))
  );
}
const endsLine = /^[）)】\s]{0,3}(?:\n|$)/;
const announces = /(?:公示|公告|名单|一览|花名册|登记表|汇总表|明细表)(?:表|[（(：:\s]|$)/;

/**
 * What stands within 120 characters on neighbouring lines belongs together. `hits` is sorted. Of those that
 * do not `count`, as they were found before in other words of the text, nobody asks whose they are.
 */
export function weighText(text: string, hits: Hit[], marks: Marks, counts: (hit: Hit) => boolean): Hit[] {
  /** Those that stay, once one does not. */
  let kept: Hit[] | undefined;
  let proven: boolean | undefined;
  let told: boolean | undefined;
  for (let index = 0; index < hits.length; index++) {
    const hit = hits[index];
    if (!hit) continue;
    if (hit.needsPerson && !hit.inRow) {
      told ??= hits.some((one) => anyone(one) || beside(one));
      if (!told || !near(text, hits, index, hit.kind === 'birth-date' ? beside : anyone)) {
        kept ??= hits.slice(0, index);
        continue;
      }
    }
    kept?.push(hit);
    if (hit.inRow || hit.needsPerson || hit.severity === 'leak' || !raised.has(hit.kind) || !counts(hit))
      continue;
    proven ??= hits.some(strong);
    // A line may begin with the bracket of its area code.
    if (hit.kind === 'landline') {
      if (isAsked(text, hits, index, marks)) continue;
      if (!ofPerson(text, hits, index, marks)) continue;
      const holder = holderOf(text, hit.end - 1, marks);
      // A name alone beside a line is of who answers it, in office as at home.
      if (
        holder === 'person' ||
        (holder === undefined && (near(text, hits, index, isPersonal) || isHomely(text, hit, marks)))
      )
        raise(hit);
    } else if (
      (proven &&
        near(text, hits, index, strong) &&
        !(hit.kind === 'address' && (inTitle(text, hit) || isPlaceOfBody(text, hit.start, hit.end))) &&
        holderOf(text, hit.start, marks) !== 'body') ||
      (hit.kind === 'address' &&
        (posted(text, hits, index) ||
          isListedHome(text, hits, index) ||
          (isHouse(text, hit) &&
            near(text, hits, index, isPersonal) &&
            holderOf(text, hit.start, marks) !== 'body')))
    )
      raise(hit);
  }
  return kept ?? hits;
}

/** 孩子家长：…, 陈小雨家：…, 晚上在家: words of a home around a line, and none of an office. */
function isHomely(text: string, { start, end }: Hit, { said }: Marks): boolean {
  return (
    (said & (MARK.body | MARK.named | MARK.branch | MARK.office)) === 0 &&
    homely.test(text.slice(Math.max(0, start - 60), end + 60))
  );
}
const homely =
  /[^专商厂大国]家(?:里|中|长|人|属(?![区院楼]))|[\u4e00-\u9fff]{2}家[：:]|在家|[（(]家[）)]|宅电|同学|班级/;

/** …村3社17号: a house of a village group. */
const isHouse = (text: string, { start, end }: Hit): boolean =>
  codeAt(text, end - 1) === 0x53f7 && house.test(text.slice(Math.max(start, end - 10), end));
const house = /[组社队屯][\d一二三四五六七八九十]{1,4}号$/;

const isPersonal = (hit: Hit): boolean =>
  hit.severity === 'leak' && !hit.needsPerson && personal.has(hit.kind);
const anyone = (hit: Hit): boolean => hit.kind === 'name' || isPersonal(hit);
const strong = (hit: Hit): boolean => isPersonal(hit) && hit.kind !== 'mobile';
/** A mobile tells of somebody also where an office stands in its line, and so does a number that is masked. */
const beside = (hit: Hit): boolean =>
  isPersonal(hit) ||
  hit.kind === 'mobile' ||
  (hit.kind === 'address' && hit.severity === 'leak') ||
  (hit.silent && hit.value?.length === 18);

/** The last line of a notice that tells of several persons: whom to ask. */
function isAsked(text: string, hits: readonly Hit[], index: number, { among }: Marks): boolean {
  const hit = hits[index];
  if (!hit) return false;
  const near = hits.slice(Math.max(0, index - 24), index);
  const whole = among?.around(text) ?? text;
  const shift = among?.shift ?? 0;
  const bare = near.every(({ kind, end }) => kind === 'name' || end < hit.start - 120);
  if (!isPostscript(whole, hit.start + shift, hit.end + shift, bare)) return false;
  const persons = near.filter(anyone);
  return (
    persons.length > 1 &&
    !near.some(({ kind }) => kind === 'landline') &&
    (bare || !hits.slice(index + 1).some(anyone))
  );
}

/** A line beside a name, and no word of an office before it. */
function ofPerson(text: string, hits: readonly Hit[], index: number, { among }: Marks): boolean {
  const hit = hits[index];
  const whole = among?.around(text) ?? text;
  const at = (hit?.start ?? 0) + (among?.shift ?? 0);
  return (
    hit !== undefined &&
    near(text, hits, index, tellsOwner) &&
    (hit.reasons.some(({ code }) => code === 'label') || leansOnPerson(text, hit, hits[index - 1])) &&
    !holdsWord(ofOffice, whole, Math.max(0, at - 60), at) &&
    !isWorks(whole.slice(Math.max(0, at - 10), at)) &&
    !isServiceLine(whole.slice(Math.max(0, at - serviceReach), at))
  );
}
const tellsOwner = (hit: Hit): boolean => anyone(hit) || (hit.kind === 'landline' && hit.severity === 'leak');

/** 报汛电话：, 党建电话：: the line of some work, by a label whose word is none of a person's. */
function isWorks(before: string): boolean {
  const work = ofWork.exec(before)?.[1];
  return work !== undefined && !ofSomebody.test(work);
}
const ofWork = /(?:^|[^\u4e00-\u9fff])([\u4e00-\u9fff]{2,4})电话[：:]\s?[（(]?$/;
const ofSomebody =
  /[家户居住宅寝舍房屋]|[人方者主员工友生师长其的本亲属父母夫妻妇子女儿兄弟姐妹爷奶叔伯姑舅姨]|联系|联络|移动|手机|固定|常用|备用|紧急|应急|有效|收件|收货|个人|私人|登记|预留|绑定|注册|原|现|新|旧/;

/** What is written before an office's line. */
const ofOffice = wordList(
  /采购|代理|总包|施工|建设单位|专管|招标|投标|机构|审核|制表|填[报表]|承办|经办|民警|警官|法官|检察官|书记员|会务|负责|责任|值班|办公室|科室|组电话|用人单位|[大中]队|联\s?系\s?人|报名[：:]|咨询[：:]|监督|复议|诉讼|请[与向同]|知情|线索|[回答]复[：:，]|窗口|辅导员|信息员|家庭医生|楼栋?长|住持|方丈|监院|阿訇|牧师|会长|理事长|[校园院站所馆]长(?![\u4e00-\u9fff]?[路街村镇])/,
);

/** 张三（0594-…: without a label a line is whose name or number stands right before it. */
const leansOnPerson = (text: string, hit: Hit, before: Hit | undefined): boolean =>
  before !== undefined &&
  anyone(before) &&
  /^[\s，,、（(：:|]{0,4}(?:[男女][，,\s]{1,2})?$/.test(
    text.slice(before.end, Math.min(hit.start, before.end + 9)),
  );

const posting = /^[\s，,、；;]{1,4}(?:(?:联系)?(?:电话|手机|方式)号?码?[：:\s]{0,2})?$/;

/** 寄件人：name, mobile, address: the mobile stands right before the address on its line, or right after it. */
const posted = (text: string, hits: readonly Hit[], index: number): boolean =>
  leansOn(text, hits[index], hits[index - 1]) || leansOn(text, hits[index], hits[index + 1]);

function leansOn(text: string, hit: Hit | undefined, other: Hit | undefined): boolean {
  if (!hit || other?.kind !== 'mobile' || other.severity !== 'leak') return false;
  const between = text.slice(Math.min(hit.end, other.end), Math.max(hit.start, other.start));
  return posting.test(between) && !between.includes('\n');
}

/** Whether a hit that `fits` stands near hit `index`: at most 24 hits to either side are asked. */
function near(text: string, hits: readonly Hit[], index: number, fits: (hit: Hit) => boolean): boolean {
  const hit = hits[index];
  if (!hit) return false;
  // What stands beyond a place at which it is parted from others is parted from it, too.
  let least = -1;
  let most = Number.POSITIVE_INFINITY;
  for (let step = 1; step <= 24; step++) {
    const before = hits[index - step];
    const after = hits[index + step];
    const left = before !== undefined && hit.start - before.end <= 120;
    const right = after !== undefined && after.start - hit.end <= 120;
    if (!left && !right) return false;
    if (left && before.end > least && fits(before)) {
      if (together(text, before, hit)) return true;
      least = before.end;
    }
    if (right && after.start < most && fits(after)) {
      if (together(text, hit, after)) return true;
      most = after.start;
    }
  }
  return false;
}

function together(text: string, one: Hit, two: Hit): boolean {
  const from = Math.min(one.end, two.end);
  const to = Math.max(one.start, two.start);
  if (to - from > 120 || holdsWord(apart, text, from, to)) return false;
  const between = text.slice(from, to);
  return (
    !blankLine.test(between) ||
    (nextField.test(between) && field.test(text.slice(Math.max(0, one.start - 20), one.start)))
  );
}

const blankLine = /\n\s*\n/;
/** 姓名：张三, a blank line, 电话：: the fields of a form may stand apart. */
const field = /(?:^|\n)[^\n：:，。]{1,16}[：:]\s?$/;
const nextField = /^[ \t\r]*\n[ \t\r]*\n[^\n：:，。]{1,16}[：:]\s?$/;

/** What parts two people, besides a blank line: words of an office. */
const apart = wordList(
  /审核|制表|经办|承办|填表|用人单位|[大中]队|监督|举报|咨询|联系(?:人|老师|科室|部门|单位)|办公室[：:]|受理|反映|异议|[我本][局委院站镇乡街办]|<h[1-6]|<section|<article/,
);
