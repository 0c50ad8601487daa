/** Whose an account is: a body's by what its own words say of it, or by the record that it stands in. */
import { holderOf } from './holder.ts';
import type { Reach } from './reach.ts';

const holderWords =
  /(?:户\s?名|账户(?=[：:\s]{1,3}[\u4e00-\u9fff])|单位名称|收款单位|开户单位|存款人|开户名|账户名称|收款人|名\s?称|全\s?称)[：:\s]{0,3}[^\n，。；]{0,24}(?:公司|局|中心|委员会|政府|学校|医院|协会|基金会|合作社|法院|财政|大队|分会|总会|集团|厅|处|所|中学|小学|大学|学院|幼儿园|支行)|对公|(?:基本|一般|专用|临时)存款账户|开户许可证|保证金(?!退)|缴款(?!人)|缴纳|国库|专户|捐[款赠]|非税|罚没/;

const party =
  /(?:[甲乙丙]方|供应商|承包[人方]|发包[人方]|采购人|投标人|中标人|出租方|承租方)(?:[（(][^）)\n]{1,6}[）)])?[：:]\s{0,3}([^\n，。；]{2,30})/g;

/** Whether the party named last before an account is a firm or an office. */
function firmSigns(before: string): boolean {
  // 付至甲方账户：the party that the account's label names, else the one named last.
  const own = /([甲乙丙]方)[^：:\n]{0,6}[：:]?$/.exec(before)?.[1];
  const parties = [...before.matchAll(party)];
  const name = (own === undefined ? parties : parties.filter((found) => found[0].startsWith(own))).at(
    -1,
  )?.[1];
  return (
    name !== undefined && /(?:公司|局|中心|委员会|政府|医院|学校|厂|集团|合作社|院|处|所)\s*$/.test(name)
  );
}

/** 缴至我司账户（…账号 */
const ofUs = /(?:[我本贵][司局院校厂所站]|[我本]公司|[我本]单位)的?(?:[^，。；\n]{0,6}账户|账号)/;
/** …（国网某供电公司）: who holds the account, behind it. */
const firmBehind =
  /^[）)]?\s?[（(][^）)\n]{2,24}(?:公司|集团|企业|局|中心|委员会|医院|学校|协会|基金会|厂)[）)]/;

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
  const before = text.slice(Math.max(0, start - 120), start);
  return (
    holderWords.test(before.slice(-80) + text.slice(start, Math.min(text.length, end + 60))) ||
    firmSigns(before) ||
    ofUs.test(before.slice(-40)) ||
    firmBehind.test(text.slice(end, end + 40)) ||
    (!column && holderOf(text, start, reach.marks, 'account') === 'body')
  );
}
