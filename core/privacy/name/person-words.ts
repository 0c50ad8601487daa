/** Words beside names in sentences: those that lead to a person, and those of what persons do or what is done to them. Evidence, never a gate. */
import { tableOf } from '../characters/character-table.ts';
import { codeAt } from '../characters/characters.ts';

/** Characters that lead to a person by themselves: 导向 does not. */
const leads = tableOf('由与和对向为给将被让请经据及同跟致叫因系归随');
/** Words of two characters and more that do. The last four characters are asked. */
const leadWords = byEdge(
  /[录聘任]用|年级|兹证明|我单位|我[村校县镇乡局]|[商住用租农]户|四邻|[计监]票|聘任|指定|殴打|打伤|侮辱|辱骂|诽谤|威胁|纠集|伙同|雇[用佣请]|骗取|审[理议]|延长|见到|约谈|帮扶|照顾|移交|证实|[去来]接|接[走回]|抄送|嫂子|老伴|[同主从罪逃嫌]犯|[儿男女]童|业主|组长|房[东主]|租客|[店船]主|邻桌|婚生[子女]|[一长次三][子女]|评定|[指选]派|宣告|反映|得知|另有|受理的|[困特监脱搬拆安贫种养][难困测贫迁置植殖]户|[人工民属员生众主户者]代表|[授给]予|今收到|[收借]到|走访|[村社区屯寨组队]|[^个本他两]人|先[父母夫妻]|亡[父母夫妻]|同村|楼[上下]|隔壁|邻居|对[门面]|爱人|老[公婆伴]|[丈妹弟]夫|妻子|[儿孙]子|女儿|孩子|母亲|父亲|[爷奶公婆伯叔姑姨舅姥妈爸外][爷奶公婆伯叔姑姨舅姥妈爸]|[叔姑舅姨嫂婶侄]子|名叫|评议|评[为选]|推荐|选举|接[收受]|收到|造成|导致|撞[到伤]|同意|确定|认定|纳入|取消|撤销|追授|追认|吊销|拘留|抓获|查获|传唤|询问|通知|告知|救助|慰问|走访|看望|资助|表彰|奖励|奖给|拖欠|欠付|[欠付还退收]|赔偿|补偿|村民|居民|本人|同学|群众|病房的|职工|老人|岁的|过的|教师|幼儿|接送人|孤儿|五保户|贫困户|低保户|死者|伤者|网民|其[子女妻夫父母弟妹兄姐]|[孙侄]女|儿媳|[携率][子女]|(?:^|[^\u4e00-\u9fff])[妻夫父母子女儿媳孙弟妹兄姐]|模范|标兵|能手|选手|[^检察审书查监协委映动人议裁判演飞学满全记证研保]员|[老士哨骑]兵|[^作学记编读笔]者|老板|客户|顾客|车主|工头|护工|保姆|司机|机手|[舅姑姨叔伯][舅姑姨叔伯父母]|[表堂哥姐弟妹][哥姐弟妹]|退出|(?<!派)发现|查处|凡提供|保安|门卫|战士|民兵|班长|责[令成]|督促|劝导|批准|[农牧渔灾移]民|[果菜茶烟蚕棉粮药花]农|烈士|[拨转]付|组员|家长|立案执行|在执行|还有|申请执行|打入|[转汇]入|付给|支付|[领带]走|乘客|行人|工友|案外人|其中|感谢|通过|调整|觉得|打到|增补|新增|退还|返还|转给|交给|拨给|发给|补发|补贴|补助|安排|抽中|包括|递补|即|原系|[其之、，][子女妻夫父母弟妹兄姐]/,
  true,
);
/** What goes on behind a person by itself. */
const follows = tableOf('在于因将与和对向为系被把从由随诉等户家以未已及并也又均共驾负犯拒欠患偷骗饮醉各的');
/** Words of what persons do or what is done to them, told right behind the name. */
const followWords = byEdge(
  /同[志学事]|得票|尚未|不再|为其|由[其他她本因原]|牵头|配合|协助|率先|长年|专程|闻[声讯]|下落|离[家开]|独自|自[行首]|连续|委托|矫正|[休复退转]学|旷课|缺考|弃考|[转借]租|改嫁|再婚|失联|[落溺]水|外出|听说|认为|表示|建议|供述|交代|[投归]案|起诉|[上撤应]诉|[辩诉]称|[山地田宅房林][为相]|先生|女士|人民币|现金|兄弟|姐妹|夫妇|夫妻|经济|医[药疗]|损失|家[中里属]|[捡拾救撞咬打殴骗]|[翻新修扩]建|认领|主动|激动|行动|[头面鼻手腿腰脚胸背]部|[农工建]行|修[剪缮理]|搬运|清[理扫运]|没|姐弟|兄妹|兄弟俩|[轻重]微?伤|金融|借款|民间|买卖|离婚|合同|机动车|受伤|死亡|身亡|当选|递补|中签|中标(?!候选|单位|人)|放弃|涉嫌|无证|酒后|醉酒|盗窃|诈骗|[套骗]取|冒领|虚报|挪用|贪污|受到|赌博|吸毒|殴打|寻衅|故意|非法|违法|违规|违反|擅自|私自|自愿|拨打|来[电信访]|致电|留言|上访|提出|申请|反映|举报|投诉|自述|不服|不慎|不幸|到[庭场案]|出[庭生具]|签[字收名]|领[取走]|或其|将[坐位其]|说[，。：:]|[补提]交|反对|赞成|弃权|应[将当于]|任[组副成委队]|遗[体属]|生前|隐[瞒匿]|其[妻夫父母子女]|之[妻夫父母子女]|先于|多次|列席|随后|深夜|承诺|带头|常年|长期|卧病|缴[纳清]|交[纳来]|捐[款赠献出]|记[一二三大]等|通报|批评|予以|作出|处以|处[行罚]|获[得评]|荣获|荣立|享受|符合|不符合|入选|落选|报名|参[加赛保]|就读|毕业|考[取入上]|录取|入[党伍职院]|住院|患病|残疾|离世|去世|病故|失踪|走失|名下|本人|夫妇|父[母子女亲]|母[女子亲]|[一二两三四五六七八九十][人户家]|代[领签交]|驾驶|饲养|经营|承包|承租|购买|出售|转让|借款|贷款|还款|担任|负责|遗失|丢失|报警|报案|师傅|账[户号]|因保管|因不慎|因病|因家庭|因交通|老人|未取得|未经|未按|露天|侵占|强占|占用|限期|可供|焚烧|倾倒|[乱偷]倒|破坏|[滥盗]伐|砍伐|捕捞|狩猎|电鱼|燃放|销售|生产|私[搭建]|搭建|运输|堆放|嘉奖|[特一二三]等|照[顾料]|占[道用地]|赡养|侍奉|伺候|保管|[一二三]人/,
  false,
);

/** The words of a pattern by the character with which they end (`last`) or begin, as one of them tells which few may stand there. */
function byEdge({ source }: RegExp, last: boolean): Map<number, RegExp> {
  const words = new Map<number, string[]>();
  for (const [word] of source.matchAll(/(?:\((?:[^()]|\([^()]*\))*\)|\[[^\]]*\]|[^|])+/g)) {
    const edge = (last ? /(?:\[([^\]]+)\]|(.))$/ : /^(?:\[([^\]]+)\]|(.))/).exec(word);
    for (const character of edge?.[1] ?? edge?.[2] ?? '') {
      const code = character.charCodeAt(0);
      words.set(code, [...(words.get(code) ?? []), word]);
    }
  }
  const pattern = (list: string[]): RegExp =>
    new RegExp(last ? `(?:${list.join('|')})$` : `^(?:${list.join('|')})`);
  return new Map([...words].map(([code, list]) => [code, pattern(list)]));
}

/** 1: with which a word that leads ends; one that follows begins. */
export const leadEnds = leads.slice();
const followBegins = follows.slice();
for (const code of leadWords.keys()) leadEnds[code] = 1;
for (const code of followWords.keys()) followBegins[code] = 1;
leadEnds['支'.charCodeAt(0)] = 1;

/** Whether behind a name of two to four characters, of which the second stands at `at - 1`, a word may follow or another name. */
export const mayFollow = (text: string, at: number): boolean => {
  for (let end = at; end < at + 3; end++) {
    const code = codeAt(text, end);
    if (followBegins[code] === 1 || code === 0x3001 || code === 0xff0c || code === 0xff1a || code === 0xff08)
      return true;
  }
  return false;
};

/** Whether a word of two characters and more leads to a person at `at`. */
export function wordLeadsToPerson(text: string, at: number): boolean {
  const code = codeAt(text, at - 1);
  return leadEnds[code] === 1 && leadWords.get(code)?.test(text.slice(Math.max(0, at - 4), at)) === true;
}
/** Whether what ends at `at` leads to a person. */
export const leadsToPerson = (text: string, at: number): boolean =>
  leads[codeAt(text, at - 1)] === 1 ||
  wordLeadsToPerson(text, at) ||
  (isBlank(codeAt(text, at - 1)) && handed.test(text.slice(Math.max(0, at - 5), at)));
const isBlank = (code: number): boolean => code === 32 || code === 0x3000;
/** 今收到 张三 交来: the gap of a form. */
const handed = /(?:收到|借到|授予|兹有|证明|聘请|欠到)[ \u3000]{1,2}$/;
/** Whether what begins at `at`, behind a name, is what persons do or what is done to them. */
export const followsPerson = (text: string, at: number): boolean =>
  follows[codeAt(text, at)] === 1 || wordFollowsPerson(text, at);
/** The same of words of two characters and more: 冯波非法捕捞. */
export function wordFollowsPerson(text: string, at: number): boolean {
  const code = codeAt(text, at);
  return followBegins[code] === 1 && followWords.get(code)?.test(text.slice(at, at + 4)) === true;
}
