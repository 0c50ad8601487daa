/** Whose a line of an area is, by what leans on it: 问讯处：0913-…, 投诉办 0746-…, 挂号预约：0773-…. */
import { isName } from '../detectors/name.ts';
import { isCommonSurname } from '../name/surnames.ts';

/** A department before it, also with its seat in brackets, or the cell of one; no name of a person ends so. */
const department =
  /[\u4e00-\u9fff](?:[处室股办所站局院厅部队校馆厂店台]|中心|大厅|窗口|网点|公司|热线|[\u4e00-\u9fff]{2}科)(?<!住[处所]|[寝居]室)(?:[（(][^（()）\n]{1,30}[）)])?(?:[，,、\s\u3000]?(?:联系|咨询|办公|服务)?电话)?(?:[：:，,|\s\u3000]|<\/?t[dh][^<>]{0,20}>){0,4}$/;
/** A label before it. */
const labelled = /(?:^|[^\u4e00-\u9fff])([\u4e00-\u9fff]{2,8})[：:]\s?[（(]?$/;
/** With these end the labels of persons, and those that ask for a line of anybody. */
const anybodys = /[人者主户属亲友父母夫妻子女兄弟姐妹爷奶叔伯姑舅长员工民师生电话机式码法固宅络系家里]$/;

/** 教务处：张三 0570-…, 前台 李四、王五 0570-…: who sits in a department. */
const seated =
  /[\u4e00-\u9fff](?:[处室股办所站局院部馆委台]|中心|大厅|窗口|工会|公司|学校|幼儿园|[大中支车]队|[\u4e00-\u9fff]科)(?<!住[处所]|[寝居]室)(?:[：:][\s\u3000]?|[\s\u3000]{1,2})[\u4e00-\u9fff]{2,4}(?:、[\u4e00-\u9fff]{2,4}){0,4}[，,、\s\u3000]{1,2}$/;
/** 书记 张三 0570-…, 河长：李四　电话：: what somebody is in office, right before their name. */
const titled =
  /(?:书记|主任|主席|经理|干事|委员|秘书|专干|干部|会计|律师|法官|公证员|工程师|办事员|联络员|网格员|管理员|调度员|值班员|监测[人员]|(?:水管|管水|护林|保洁|巡查|看护|收费|抄表|讲解|安全|协管|信息|辅导|窗口)人?员|班主任|[局县市镇乡区科所院校处部股站园队组书馆班河林田湖路段格街会社行士]长)[：:\s\u3000]{0,2}[\u4e00-\u9fff]{2,4}[，,、；;\s\u3000]{1,2}(?:(?:联系|办公)?电话[：:]?\s?)?$/;

/** So far before a line its words are looked for. */
export const serviceReach = 64;

/** Whether `before`, the characters before a line of an area, say that it is an office's or a service's. Never throws. */
export function isServiceLine(before: string): boolean {
  if (department.test(before) || seated.test(before) || titled.test(before)) return true;
  const label = labelled.exec(before)?.[1];
  if (label === undefined || anybodys.test(label)) return false;
  return !(isCommonSurname(label) && isName(label, false));
}
