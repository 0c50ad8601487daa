/** Whose an account is: a body's by what its own words say of it, or by the record that it stands in. */
import { holdsWord, wordList } from '../characters/word-list.ts';
import { isName } from '../detectors/name.ts';
import { isCommonSurname } from '../name/surnames.ts';
import { bodyEnding, isBodyName } from './body-names.ts';
import { holderOf } from './holder.ts';
import { ofOwnParagraph } from './own-paragraph.ts';
import { holderAbove } from './pair-rows.ts';
import type { Reach } from './reach.ts';

/** Accounts that no person has, and what is paid into them. */
const publicWords = wordList(
  /对公|(?:基本|一般|专用|临时)存款账户|开户许可证|保证金(?!退)|缴款(?!人)|缴纳|国库|专户|捐[款赠]|非税|罚没|罚款[^，。；\n]{0,10}[缴交][至到入]/,
);

/** What stands behind is of another account. */
const endsClause = /[；;。\n]/;

/** 付款人：…国库支付中心；收款人：张三 账号…: who pays is told of another account. */
const ofPayee = (before: string): string =>
  before.slice(
    Math.max(0, before.lastIndexOf('收款人'), before.lastIndexOf('收款方'), before.lastIndexOf('领款人')),
  );

/** 个人账号：, 存折号, 惠农一折通账号: accounts that persons have, whatever body keeps or pays them. */
const personal =
  /(?:[个本]人(?:银行|收款|公积金)?(?:[账帐][户号]|卡号)|(?:存折|一[卡折]通|惠农|工资卡)(?:补贴|个人|银行)?(?:[账帐][户号]|卡?号)?)[：:是为]?\s?$/;

/** 付至甲方账户：the party that the account's label names. */
const ofParty = /([甲乙丙]方)[^：:\n]{0,6}[：:]?$/;

/** 汇入申请人账户：who is meant was named before. */
const ofNamed =
  /(申请人|被申请人|原告|被告|买受人|出卖人|出租人|承租人|[受转]让[人方]|收款方|付款方)的?(?:银行|收款|指定)?账[户号][：:]?\s?$/;

/** The name behind the label `who`, the last before the account; `undefined` without one. */
function nameOf(before: string, who: string): string | undefined {
  const named = [...before.matchAll(roles)].filter(([, one]) => one === who);
  return named.at(-1)?.[2];
}
const roles =
  /(?<![\u4e00-\u9fff])(申请人|被申请人|原告|被告|买受人|出卖人|出租人|承租人|[受转]让[人方]|收款方|付款方)(?:[（(][^）)\n]{1,8}[）)])?[：:]\s{0,3}([^\n，。；、\s]{2,30})/g;

/** Whether `before`, which ends with a label that names `party`, names a body as that party. */
function isBodysParty(before: string, party: string): boolean {
  const named = before.matchAll(parties);
  const last = [...named].filter(([, one]) => one === party).at(-1)?.[2];
  return last !== undefined && isBodyName(last);
}
const parties = /(?:[（(])?([甲乙丙]方)(?:[（(][^）)\n]{1,8}[）)]|[）)])?[：:]\s{0,3}([^\n，。；\s]{2,30})/g;

/** 张三收款账号, 张三，账号, 转至张三账户：a person's name that leans on the label. */
const ofName =
  /(?:^|[，。；、\s（]|[转汇打存缴][至入到给])([\u4e00-\u9fff]{2,4}?)[的，,]?(?:收款|银行|个人|打款|工资)?(?:账[号户]|卡号|银行卡号?)[：:为]?\s*$/;

/** 缴至…有限公司账户：a body's name leans on the label. */
function leansOnBody(before: string): boolean {
  const label = ownAccount.exec(before);
  return label !== null && bodyEnding(before, label.index) === 1;
}
const ownAccount =
  /的?(?:[对基][公本]户?|[退收付]款|结算|指定|开户|一般户|专户|保证金(?:退还)?)?(?:银行)?(?:账[号户]|帐[号户])(?:[（(，,]\s?(?:[对基][公本]|[退收付]款|银行)?(?:账[号户]|帐[号户]))?[：:为是]?\s?$/;

/** 缴至我司账户（…账号 */
const ofUs = /(?:[我本贵][司局院校厂所站]|[我本]公司|[我本]单位)的?(?:[^，。；\n]{0,6}账户|账号)/;
/** 户名某村股份经济合作社，账号: its own name, a clause before. */
const namedAs =
  /户\s{0,8}名(?:称|为)?[：:]?\s?([^，,；;。：:\n\s]{4,30})(?:[，,；;]|\s{1,6})[^，,；;。\n]{0,10}$/;
/** 账号：zwfw2026，初始密码：…: no bank gives both. */
const secret = /^[，,；;、\s/]{0,3}(?:初始|默认|登[录陆]|统一)?(?:密码|口令)/;
/** 户名张三，账号: the same of a person. */
const ofNamedPerson =
  /户\s{0,8}名(?:称|为)?[：:]?\s?([\u4e00-\u9fff·]{2,4})(?:[，,；;]|\s{1,6})[^，,；;。：:\n]{0,10}[：:]?$/;
/** …（国网某供电公司）: who holds the account, behind it. */
const behind = /^[）)]?\s?[（(]([^）)\n：:]{4,24})[）)]/;

/**
 * Whether the account `start`–`end` is held by a firm, an office or another body. In a `column` its row tells what the record
 * tells elsewhere. Never throws.
 */
export function isBodysAccount(
  text: string,
  start: number,
  end: number,
  column: boolean,
  reach: Reach,
): boolean {
  const { among } = reach.marks;
  const whole = among?.around(text) ?? text;
  const from = start + (among?.shift ?? 0);
  const to = end + from - start;
  const before = whole.slice(Math.max(0, from - 240), from);
  if (personal.test(before.slice(-16))) return false;
  const party = ofParty.exec(before.slice(-12))?.[1];
  if (party !== undefined) return isBodysParty(before, party);
  const role = ofNamed.exec(before.slice(-20))?.[1];
  const holder = role === undefined ? undefined : nameOf(before, role);
  if (holder !== undefined) return isBodyName(holder);
  const name = ofName.exec(before.slice(-20))?.[1] ?? ofNamedPerson.exec(before.slice(-40))?.[1] ?? '';
  if (isCommonSurname(name) && isName(name, false)) return false;
  const behindIt = whole.slice(from, to + 60);
  const ends = behindIt.search(endsClause);
  const clause = ends < 0 ? behindIt : behindIt.slice(0, ends);
  const around = ofPayee(ofOwnParagraph(before.slice(-80))) + clause;
  return (
    holdsWord(publicWords, around, 0, around.length) ||
    secret.test(whole.slice(to, to + 9)) ||
    ofUs.test(before.slice(-40)) ||
    leansOnBody(before.slice(-40)) ||
    isBodyName(holderAbove(before) ?? '') ||
    isBodyName(namedAs.exec(before.slice(-60))?.[1] ?? '', false) ||
    isBodyName(behind.exec(whole.slice(to, to + 40))?.[1] ?? '', false) ||
    (!column && holderOf(text, start, reach.marks, 'account') === 'body')
  );
}
