/**
 * 健康、疾病: diseases and conditions in a person's row or field (健康状况, 病种, 备注, 困难原因): leak. Running text that tells what
 * somebody named beside it suffers from (因患尿毒症申请救助): likely.
 * Policy text, statistics and titles stay quiet: fields are those of persons, and running text counts only beside a person.
 */
import { tableOf, whiteSpace } from '../characters/character-table.ts';
import { why } from '../evidence.ts';
import { firstFrom, type Hit, makeHit } from '../hit.ts';
import { isPlainName } from '../name/plain-name.ts';
import { Ahead } from '../text/ahead.ts';
import { type Asked, eachClause, pushClause } from './sensitive.ts';

const words =
  /癌|瘤|尿毒症|肾(?:衰|病|炎|透析)|透析|白血病|血友病|艾滋|HIV|乙肝|丙肝|肝(?:炎|硬化)|肺结核|结核|尘肺|肺炎|中风|偏瘫|瘫痪|脑(?:梗|出血|溢血|瘫|卒中|萎缩)|心(?:脏病|梗|衰)|冠心病|高血压|糖尿病|精神(?:分裂|障碍|疾病|病|异常)|抑郁|躁狂|双相|焦虑症|癫痫|痴呆|阿尔茨海默|帕金森|自闭|孤独症|唐氏|智力(?:低下|障碍)|重病|大病|慢性病|患病|患有|身患|病情|术后|手术|化疗|放疗|骨折|截肢|失明|聋哑|先天性|孕|流产|不孕|梅毒|性病|麻风|强直性|红斑狼疮|类风湿|渐冻|罕见病|地中海贫血|再障|股骨头|重症|住院治疗|卧床|残疾|骨髓|移植|肝豆状|苯丙酮|风湿|哮喘|慢阻肺/;
/** With these words end that call an illness by any name. */
const lasts = tableOf('病症炎');
const named = new Ahead(words, 7);
/** The same for clauses, of which the last ones of a value are asked while all of it is. */
const clauseNames = new Ahead(words, 7);
const ended = new Ahead(/[病症炎]/, 1);
const masked = new Ahead(/[*＊某]{2}/, 2);

/** Whether a word for an illness stands in `from`–`to`, or ends it. */
const tellsIllness = (text: string, from: number, to: number): boolean =>
  lasts[text.charCodeAt(to - 1)] === 1 || clauseNames.in(text, from, to);
const wellWords =
  /^(?:健康|良好|一般|正常|无|较好|身体健康|符合条件|-|\/|否|[〔【（(]?(?:略|保密|不公开)[〕】）)]?)$/;
/** 1健康 2一般 3慢性病, 健康/残疾/患病, 填健康或患病: what may be answered, not what was. */
const choice =
  /^(?:填|[1A①][.、．:：]?\s?(?:健康|良好|正常|无)[\s、，；;/／|]{0,2}[2B②]|(?:健康|良好|正常)[、/／|][^、/／|]{1,8}[、/／|])/;

/**
 * `whole`: the column or label itself says 病种, 诊断; then any value counts. Else clauses that tell of an illness; `asked`: of which an
 * earlier value was asked.
 */
export function readHealth(
  text: string,
  start: number,
  end: number,
  whole: boolean,
  hits: Hit[],
  asked?: Asked,
): void {
  if (whole) {
    const value = text.slice(start, end).trim();
    if (value.length < 2 || value.length > 60 || !/[\u4e00-\u9fffA-Z]/.test(value)) return;
    if (
      wellWords.test(value) ||
      choice.test(value) ||
      /[：:]/.test(value.slice(0, 12)) ||
      masked.in(text, start, end)
    )
      return;
    hits.push(
      makeHit({ kind: 'health', start, end, confidence: 0.9, severity: 'leak', reasons: why.columnRow }),
    );
    return;
  }
  if (!ended.in(text, start, end) && !named.in(text, start, end)) return;
  if (!holdsTwo(text, start, end) || masked.in(text, start, end)) return;
  eachClause(text, start, end, asked, (from, to) => {
    if (tellsIllness(text, from, to) && !tellsDisability(text, from, to))
      pushClause(hits, {
        kind: 'health',
        start: behindPerson(text, from, to),
        end: to,
        confidence: 0.85,
        severity: 'leak',
        reasons: why.contextRow,
      });
  });
}

/** 其子张三患…: where in the clause `from`–`to` stands what is told, behind whom it is told of; their name is found by itself. */
function behindPerson(text: string, from: number, to: number): number {
  const own = kinBegins[text.charCodeAt(from)] === 1 ? kin.exec(text.slice(from, from + 4)) : null;
  const start = from + (own?.[0].length ?? 0);
  for (const size of [3, 2]) {
    const end = start + size;
    if (end < to && ofIllness[text.charCodeAt(end)] === 1 && isPlainName(text.slice(start, end), true))
      return end;
  }
  return from;
}
const kin =
  /^其?(?:[长次三][子女]|[儿孙侄]子|[女孙]儿|孙女|儿媳|妻子|丈夫|[父母]亲|配偶|老伴|[妻夫子女父母])/;
const kinBegins = tableOf('其长次三儿孙侄女妻丈父母配老夫子');
/** 1: with which goes on what is told of an illness. */
const ofIllness = tableOf('患因系重有身为是得确常长');

/** Whether `start`–`end` is two characters and more, without the spaces around it. */
function holdsTwo(text: string, start: number, end: number): boolean {
  let from = start;
  while (from < end && isSpace[text.charCodeAt(from)] === 1) from++;
  let to = end;
  while (to > from && isSpace[text.charCodeAt(to - 1)] === 1) to--;
  return to - from > 1;
}
const isSpace = tableOf(whiteSpace);

/** 残疾, 二级残疾: a disability and nothing else, which is told elsewhere. */
function tellsDisability(text: string, from: number, to: number): boolean {
  if (endsDisability[text.charCodeAt(to - 1)] !== 1) return false;
  const clause = text.slice(from, to);
  return /^.{0,4}残疾人?家庭$/.test(clause) || /残疾[一二三四]?级?$/.test(clause);
}
const endsDisability = tableOf('疾庭级一二三四');

const told = /患(?!者)(?:有|上)?|确诊(?:为|患有?)|诊断(?:为|出患?有?)|查出(?:患有?)?/g;
/** 隐患, 后患; 患者, 患难; 未患, 是否患有: nobody is said to suffer. */
const noBody = /[隐忧后水祸防边医护未否无]$|没有$|[凡如若]有?$/;
const one =
  '[\\u4e00-\\u9fff0-9A-Za-z]{0,12}?(?:[癌瘤]|病(?![例历人房区床情因种史患])|症(?!状)|炎|中风|[偏截]瘫|瘫痪|脑梗|脑[出溢]血|[心肾]衰|心梗|高血压|抑郁|癫痫|痴呆|帕金森|自闭|硬化|结核|艾滋|HIV|尘肺|梅毒|哮喘)(?:塞|死|竭|症|病)?(?:[早中晚]期)?';
const illness = new RegExp(`^了?${one}(?:[、和及与]${one}){0,4}`);
/** Whether a cell without a header is a certain illness and nothing else: 尿毒症; 大病 may be an insurance. */
export function isIllness(cell: string): boolean {
  if (cell.length > 23 || !words.test(cell) || /^(?:大病|重病|慢性病|慢病|患病)$/.test(cell)) return false;
  return /^[乙丙]肝$/.test(cell) || illness.exec(cell)?.[0].length === cell.length;
}
/** 凡患有…的人员, 患…者: whoever it may be. */
const anybody =
  /^(?:等[^，。；\s]{0,6}?)?(?:的?(?:人员|患者|人群|群众|对象|考生|职工|儿童|家庭)|者|或|[，,]?(?:不得|不予|可以?申|应当))/;

/** How far from what is found an illness may be told of it. UTF-16 code units. */
const farthest = 120;

/**
 * Adds what running text tells of somebody's illness to `hits`, sorted by start on entry: it counts beside a person only
 * (`needsPerson`). Linear.
 */
export function readIllnessTold(text: string, hits: Hit[]): void {
  if (!text.includes('患') && !text.includes('确诊') && !text.includes('诊断') && !text.includes('查出'))
    return;
  const people = hits.slice();
  for (const verb of text.matchAll(told)) {
    const start = verb.index;
    const from = start + verb[0].length;
    // 患者: whoever is one.
    if (text.charAt(from) === '者') continue;
    const next = people[firstFrom(people, start - farthest)];
    if (!next || next.start > start + farthest) continue;
    const named = illness.exec(text.slice(from, from + 60));
    if (!named || noBody.test(text.slice(Math.max(0, start - 2), start))) continue;
    const end = from + named[0].length;
    if (anybody.test(text.slice(end, end + 12))) continue;
    hits.push(
      makeHit({
        kind: 'health',
        start,
        end,
        confidence: 0.7,
        severity: 'likely',
        reasons: why.contextRow,
        needsPerson: true,
      }),
    );
  }
}
