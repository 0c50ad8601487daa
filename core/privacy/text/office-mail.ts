/** Whose a mailbox is, by the words before it. */
import { tableOf, whiteSpace } from '../characters/character-table.ts';
import { codeAt } from '../characters/characters.ts';
import { bodyEnding } from './body-names.ts';

const mailWords =
  /(?:监督|举报|咨询|受理|投稿|报名(?!表)|反映|来信)(?!人)|报[至送到]|反馈[至到]|回复至|办公|采购|招标|代理机构|经办|承办|征求|意见|建议|公共|官方|客服|服务|(?<!已)发(?:送|(?:电子)?邮件)?[至到]|(?<!已)(?:发|请投)(?:电子)?邮箱|请投(?=[：:])|应聘(?!登记|人|者)|简历(?![：:]|投递[：:]\s?[\u4e00-\u9fff·]{1,11}[^部科处室局司心院校\s][，,；;])|单位邮箱|部门邮箱|传真|官网|网址/;
/** Offices give their postcode; a person is asked for it, too. */
const postal = /邮编|邮政编码/;
/** 联系人：…，电话：0561-…，邮箱：; 联系人：文物保管部，邮箱：: who answers for an office. */
const contactLine =
  /联系人[：:](?:[^\n]{0,12}0\d{2,3}-?\d{7,8}[^\n]{0,10}|[\u4e00-\u9fff]{2,12}[部科室处股办组所][，,；;\s][^\n]{0,6})$/;
/** 国库股：0730-…，: a department, its line, its mailbox. */
const ofDepartment =
  /(?:^|[\s，,；;|])[\u4e00-\u9fff]{1,10}[股科室处局部站所办队院校组](?:电话)?[：:\s|]{1,3}(?:0\d{2,3}-?)?\d{7,8}[，,、；;\s|]{1,3}(?:邮箱[：:]?)?\s?$/;

/** 区教育局信访室 <…: a department or a body before the bracket. */
const inBrackets = /[\u4e00-\u9fff]{2}(?:[股科室处局部站所办队院校组会]|中心|公司)"?\s?<$/;
/** …（区政府办）: whose it is, behind it. */
const behind = /^[)）>]?\s?[（(][\u4e00-\u9fff]{2,16}(?:[股科室处局部站所办队院校组会]|中心|公司|政府)[）)]/;
const beginsBehind = tableOf(`)）>（(${whiteSpace}`);
/** Whether the words right behind a mailbox, from `end` on, say so. */
export const isNamedOffice = (text: string, end: number): boolean =>
  beginsBehind[codeAt(text, end)] === 1 && behind.test(text.slice(end, end + 24));

/** …，电话0594-6151059，邮箱：an office's line right before it. */
const behindLine =
  /(?<!(?:家庭|住宅|个人|[家宅])(?:联系)?)(?:电话|座机|传真)(?:号码)?[：:为]?\s?[（(]?0\d{2,3}[）)]?[-—－\s]?[2-8]\d{6,7}[，,、；;|｜\s]{1,3}(?:电子)?(?:邮箱|邮件|信箱)[：:为]?\s?$/;
/** Words of a person, or a bare name, before that line: 李娟，电话0594-…. */
const person =
  /姓名|身份|住址|户籍|本人|手机|[男女][，,]|1[3-9]\d{9}|(?:^|[\s，,；;。：:、])[\u4e00-\u9fff·]{2,4}[，,、\s（(]{1,2}$/;
/** Whether an office's line stands right before a mailbox, and nobody's name before it; `before` may go over the cells of a line. */
export function followsLine(before: string): boolean {
  const line = behindLine.exec(before);
  return line !== null && !person.test(before.slice(0, line.index));
}

/** 市总工会电子信箱：, 邮箱（市总工会）：: the body whose mailbox it is. */
const ofBody = /(?:(?:的|联系|工作)?(?:电子)?(?:邮箱|信箱|邮件|E-?mail)(?:地址)?|[）)])[：:为]?\s?$/i;

/**
 * Whether `before`, the 60 characters before a mailbox, say that it is an office's; `isPersons`: whether its record is a person's.
 * All that does is Chinese.
 */
export function isOfficeMail(before: string, isPersons: () => boolean): boolean {
  const near = before.slice(-40);
  const line = near.slice(Math.max(near.lastIndexOf('\n'), near.lastIndexOf('。')) + 1);
  return (
    mailWords.test(line) ||
    (postal.test(line) && !isPersons()) ||
    contactLine.test(before) ||
    ofDepartment.test(before) ||
    inBrackets.test(before) ||
    endsBody(before)
  );
}

function endsBody(before: string): boolean {
  const label = ofBody.exec(before);
  return label !== null && bodyEnding(before, label.index) > 0;
}
