/** Words that no name holds: bodies, duties, kin, verbs, what stands in a form. A label's value with one of them is no name. */
import { codeAt } from '../characters/characters.ts';
import { isCommonWord } from './common-words.ts';
import { isCommonSurname } from './surnames.ts';

const noName =
  /某|^请|^不[公详便愿]|^若干$|^未(?:透露|公开|具名)|^保密|意见$|台账$|明细$|清单$|汇总$|一览$|登记$|统计$|发放$|评选$|核查$|安排$|类别$|类型$|等级$|标准$|学员$|^解除|^公益|^推荐|^宣告|^同意|.光荣榜$|^平均|制品$|^[理监董]事$|^[首主]页$|^[你您]好|^酒[后驾]|[客货轿面汽]车$|转账|支付宝|^孙[子女媳婿]$|^外孙女?$|^曾孙女?$|^儿媳妇?$|^女婿$|^侄[子女儿]$|^外甥女?$|^岳[父母]$|^公公$|^婆婆$|^[祖继养][父母]$|[米稻粱豆麦菜棉果茶荒林草坡耕水旱]地$|[稻麦菜旱]田$|^已.$|^代[领签收办发交付]$|^未[领签付婚]|^丧偶$|^离[异婚]$|^加固$|拆除|重建$|^[甲乙丙丁]方$|^第[一二三四五六七八九十]+[名位届次组期]|[代经承主协][办领缴管收]人$|公示|公告|号|年生|出生|简介|介绍|国籍|中国(?!$)|^中国|美国|韩国(?![^人籍语队馆]$)|日本|西班牙|英国|法国|德国|俄罗斯|通知|名单|[局委厅院校所站部处科股室社厂店队团会司村镇乡县市区省组户系]$|[银支分商总农工建中发先进试执另通同]行$|公司|中心|[洛特克沁翼]旗$|[名目记附]录$|政府|单位|银行|合作社|学校|医院|幼儿园|办公|先生|女士|同志|老师|主任|书记|科长|局长|经理|所长|站长|院长|校长|同学|医生|民警|法官|工作|人员|本人|配偶|长子|次子|长女|次女|父亲|母亲|妻子|丈夫|儿子|女儿|之子|之女|以上|以下|合计|小计|总计|备注|暂无|不详|未知|无$|^无|空缺|同上|如下|详见|见附|附件|签字|签名|盖章|填写|负责|情况|信息|资料|名单|姓名|身份|电话|证件|联系|地址|住址|等$|匿名|保密|隐去|略|待定|群众|村民|居民|邻居|万[元人户吨亩]|教师|人士|[一二三四]中$|中学$|职业|大专|[高初]中|中专|本科|小学|文盲|硕士|学历|^.[工总姐哥]$|管控|名册|代表|家属|学生|应当|可以|需要|必须|要求|提供|提交|携带|办理|进行|认为|或者|以及|是否|不得|领取|有关|相关|符合|根据|按照|条件|申请|年满|平方米|公顷|合格|符合|通过|达标|正常|属实|优秀|良好|满意|率$|全称|名称|方[式法]$|盈余|余额|账款|存款|的(?<!阿的)|等奖$|公证员|会计$|律师|护士|专员$|通讯|^经[初核审查]|公民|常用|有效|续保|新增|停发|转入|转出|迁入|迁出|族$|行卡$|嘎查$|苏木$|浩特$|街道$|班$|不慎|遗失|丢失/;

/** Whether `text` holds a word that no name does. */
export const holdsNoName = (text: string): boolean => mayHold(text) && noName.test(text);

/**
 * 张科, 王登科, 赵建社: given names end as bodies do, too. Only for a value of which its label or column says that it is a name:
 * a common surname, one more character at most, and no word of offices before the last (许可科, 常委会, 李家社).
 */
export const mayBeGiven = (name: string): boolean =>
  isCommonSurname(name) &&
  /^(?:.[科会]|.[^家庄村委理协总大小][科会社团])$/.test(name) &&
  !isCommonWord(name.slice(0, 2)) &&
  !/^(?:许可|安监|安保|常务)/.test(name);

/** 1: a character with which a word of `noName` begins, or that stands in it for any; 2: only words that `noNamePairs` tells apart do. */
const noNameBegins = new Uint8Array(65_536);
/** The first two characters of such words. Most names hold none. */
const noNamePairs = new Set<number>();
const han = '\\[[\\u4e00-\\u9fff]+\\]|[\\u4e00-\\u9fff]';
const twoHan = new RegExp(`^\\^?(${han})(${han})`);
for (const word of noName.source.split('|')) {
  const [, firsts = '', seconds = ''] = twoHan.exec(word) ?? [];
  for (const first of firsts.replace(/[[\]]/g, '')) {
    noNameBegins[first.charCodeAt(0)] ||= 2;
    for (const second of seconds.replace(/[[\]]/g, ''))
      noNamePairs.add((first.charCodeAt(0) << 16) | second.charCodeAt(0));
  }
  if (firsts !== '') continue;
  for (const character of /^\^?\.?(?:\[([^\]]+)\]|(.))/.exec(word)?.slice(1).join('') ?? '')
    noNameBegins[character.charCodeAt(0)] = 1;
}

/** Whether a word that no name holds may begin with the character `code` at `at`. */
function mayBegin(text: string, at: number, code: number): boolean {
  const begins = noNameBegins[code];
  return begins === 1 || (begins === 2 && noNamePairs.has((code << 16) | codeAt(text, at + 1)));
}

/** Whether one may begin anywhere in it. A no is sure. */
function mayHold(text: string): boolean {
  for (let at = 0; at < text.length; at++) if (mayBegin(text, at, text.charCodeAt(at))) return true;
  return false;
}

/** 2: Chinese characters, nothing else; 3: one of them may begin a word that no name holds; else 0. Never throws. */
export function hanOnly(text: string): 0 | 2 | 3 {
  let kind: 2 | 3 = 2;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code < 0x4e00 || code > 0x9fff) return 0;
    if (kind === 2 && mayBegin(text, at, code)) kind = 3;
  }
  return kind;
}
