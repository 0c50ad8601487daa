/** What is told of a person behind the name: what persons do, their sex, age, home and papers. */
import { tableOf } from '../characters/character-table.ts';
import { codeAt } from '../characters/characters.ts';
import { wordFollowsPerson } from './person-words.ts';

/** 张三先生，中国国籍; 李四，1980年出生: what is told of a person next. */
export const told =
  /^[（(]\d{1,6}(?:\.\d+)?万?元[）)]|^(?:先生|女士|同志)?[，,：:]\s?(?:中国国籍|[男女][，,。]|(?:19|20)\d\d年|.{1,3}族[，,]|现任|曾任|历任|(?:硕士|博士)?研究生|本科|大专|\d{1,3}周?岁|现年|年龄|家[中庭里住]|[现暂]?住(?![院房宿户建宅所店])|身患|患有|丧偶|独居|户[口籍主]|退[伍役休]|[入参]军|入伍|子女|原[^因来先则有])/;
/** Whether a word of what persons do stands at `end`, or what is told of a person next. */
export const isToldOf = (text: string, end: number): boolean =>
  wordFollowsPerson(text, end) ||
  (toldBegins[codeAt(text, end)] === 1 && told.test(text.slice(end, end + 8)));
/** 1: with which `told` begins. */
export const toldBegins = tableOf('先女同，,：:（(');
