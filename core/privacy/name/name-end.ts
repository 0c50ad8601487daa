/** What stands behind a name that a label told: where the name ends. */
import { beginsOf } from '../characters/begins-of.ts';
import { tableOf, whiteSpace } from '../characters/character-table.ts';
import { codeAt } from '../characters/characters.ts';

/** 1: a character behind a name, whatever follows it. */
const closes = tableOf(
  `${whiteSpace}，,。；;、：:（(）)】」』【[]|<&/"“”＋+１不与为之于交从以住到卡及可同向和因在均女家对将已归患户拒持捐携未欠现由男病的称等系经缴被诉说负账邮靠驾`,
);
/** The words that follow one. */
const goesOnBy =
  /^(?:1[3-9]|离婚|民间借贷|买卖|借款|合同|机动车|追索|赡养|继承|侵权|健康权|生命权|相邻|追偿|共[有同]|返还|婚约|就读|上学|务工|外出|受伤|身患|重病|去世|表示|擅自|转租|转让|放弃|抚养|夫[妇妻]|承担|涉嫌|来[信电访]|申请|认为|请求|提出|主张|委托|死亡|出庭|作证|陈述|证实|受理|起诉|名下|所有|居住|姓名|失踪|宣告|年[迈老事幼]|常年|体弱|瘫痪|务农|打工|无业|身份|公民|电话|联系|手机|出生|生于|年龄|汉族|性别|自愿|拖欠|举报|反映|遗失|领取|银行|微信|护照|残疾)/;
const goesOnBegin = beginsOf(goesOnBy);
/** Whether a character or a word stands there that no name goes on with, or nothing. */
export const endsByWord = (tail: string): boolean => {
  const code = codeAt(tail, 0);
  return tail === '' || closes[code] === 1 || (goesOnBegin[code] === 1 && goesOnBy.test(tail));
};

/** 张三盗窃案, with the name's end alone: 盗窃案. */
export const endsCase = /^[\u4e00-\u9fff]{2,14}(?:案(?![件情由例])|纠纷)/;
/** Whether a name ends before `tail`. */
export const endsName = (tail: string): boolean =>
  endsByWord(tail) || ((tail.includes('案') || tail.includes('纠')) && endsCase.test(tail));
