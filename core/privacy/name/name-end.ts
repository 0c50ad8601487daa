/** What stands behind a name that a label told: where the name ends. */
import { tableOf, whiteSpace } from '../characters/character-table.ts';
import { codeAt } from '../characters/characters.ts';
import { EdgeWords } from './edge-words.ts';
import { wordFollowsPerson } from './person-words.ts';

/** 1: a character behind a name, whatever follows it. */
const closes = tableOf(
  `${whiteSpace}，,。；;、：:（(）)】」』【[]|<&/"“”＋+１不与为之于交从以住到卡及可同向和因在均女家对将已归患户拒持捐携未欠现由男病的称等系经缴被诉说负账邮靠驾`,
);
/** What a form says of a person next. */
const ofForm = new EdgeWords(
  /1[3-9]|姓名|身份|公民|电话|手机|出生|年龄|汉族|性别|银行|微信|护照|相邻/,
  false,
);
/** Whether a character or a word stands there that no name goes on with, or nothing. */
export const endsByWord = (tail: string): boolean => {
  const code = codeAt(tail, 0);
  return tail === '' || closes[code] === 1 || ofForm.stands(tail, 0) || wordFollowsPerson(tail, 0);
};

/** 张三盗窃案, with the name's end alone: 盗窃案. */
export const endsCase = /^[\u4e00-\u9fff]{2,14}(?:案(?![件情由例])|纠纷)/;
/** Whether a name ends before `tail`. */
export const endsName = (tail: string): boolean =>
  endsByWord(tail) || ((tail.includes('案') || tail.includes('纠')) && endsCase.test(tail));
