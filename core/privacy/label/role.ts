/** 受伤职工, 种植户, 被稽核人: labels that no list knows, which by their end name a person. */
import { tableOf } from '../characters/character-table.ts';
import { codeAt, isHan } from '../characters/characters.ts';

/** What a person is called by what they do or get, at the end of a label. */
const role =
  /^[\u4e00-\u9fff]{0,8}(?:[^法主本个他两何每按用无工别]人|[^或后前作读记编学]者|[^账帐门窗落客开商用一该大]户|[^大国单]家庭|(?:捐[赠款献]|借[款出入]|贷款|出租|承租|租赁|赔偿|受偿|领取|缴费)方|对象|子女|配偶|父母|代表|职工|工人|民工|青年|学员|学生|新生|教师|选手|家属|村民|居民|农民|牧民|渔民|员工|成员|产妇|孕妇|儿童|[幼婴]儿|孝[子女孙]|老人|家长|考生|业主|机主|户主|店主|[队社会委党人]员|照[管料]员|签[字名收领])$/;
/** Who answers for a notice, or no person at all. */
const duty =
  /(?:(?<!被.{0,3}|[申代])[办批核责编主审监制填录值承签管校评监执接]|标|联络|发布|采购|法|名)人$|负责|[出列]席|参[会加]|与会|陪同|指导|任课|辅导|带队|管理员|主持|检查人|评审[人专]|工作人员|执法|检查对象|服务对象|普通|领导|审核|经办(?!家属)|复核|验收|其他|一般/;

/** 1: with which a role may end. */
const roleEnds = tableOf('人者户庭方女偶母象表工年员生童长主字名收领儿子孙师手属民妇');

/** Whether the label `start`–`end` of `text` names a person by a role; for labels that no list knows. Never throws. */
export function isRole(text: string, start: number, end: number): boolean {
  // 证明人1, 证明人2: one of several.
  const last = codeAt(text, end - 1);
  const stop = last > 48 && last < 58 ? end - 1 : end;
  // 养殖场（户）
  if ((last === 0xff09 || last === 41) && text.startsWith('户', end - 2)) return end - start < 10;
  const size = stop - start;
  if (size < 2 || size > 10 || roleEnds[codeAt(text, stop - 1)] !== 1) return false;
  const label = text.slice(start, stop);
  return role.test(label) && !duty.test(label);
}

/** 妻：张三，女：李四: kin in one character, in a list of a household. */
const kin = tableOf('妻夫父母子女儿媳孙弟妹兄姐');

/** Where the role begins that ends at `end`, all of its word; `end` without one. */
export function roleStart(text: string, end: number): number {
  if (kin[codeAt(text, end - 1)] === 1 && !isHan(codeAt(text, end - 2))) return end - 1;
  if (roleEnds[codeAt(text, end - 1)] !== 1) return end;
  let start = end;
  while (start > 0 && end - start < 11 && isHan(codeAt(text, start - 1))) start--;
  return isRole(text, start, end) ? start : end;
}

/** Whether the word that ends at `end` says who answers for a notice. */
export function isDuty(text: string, end: number): boolean {
  let start = end;
  while (start > 0 && end - start < 11 && isHan(codeAt(text, start - 1))) start--;
  return duty.test(text.slice(start, end));
}
