/** Words beside names in sentences: those that lead to a person, and those of what persons do or what is done to them. Evidence, never a gate. */
import { tableOf } from '../characters/character-table.ts';
import { codeAt } from '../characters/characters.ts';
import { isCut } from './cuts.ts';
import { EdgeWords } from './edge-words.ts';

/** Characters that lead to a person by themselves: 导向 does not. */
const leads = tableOf('由与和对向为给将被让请经据及同跟致叫因系归随');
/** Words of two characters and more that do. The last four characters are asked. */
const leadWords = new EdgeWords(
  /同事|[男女]友|徒弟|协调|外甥|班主任|[养继祖岳生伯叔舅姑姨][父母]|[卫前煤电木瓦焊义矿临]工|[员户人者只]有|窝藏|寻找|禁止|[调转迁]入|聘任|幼儿|[录聘任]用|年级|兹证明|我单位|我[村校县镇乡局]|四邻|[计监]票|指定|伙同|雇[用佣请]|审[理议]|延长|帮扶|照顾|证实|[去来]接|接[走回]|老伴|[儿男女]童|组长|租客|评定|[指选]派|宣告|反映|[人工民属员生众主户者]代表|[授给]予|[村社区屯寨组队]|[^个本他两]人|楼[上下]|对[门面]|爱人|老[公婆伴]|[丈妹弟]夫|女儿|名叫|评[为选]|推荐|选举|造成|导致|同意|认定|纳入|取消|撤销|追授|追认|拘留|抓获|查获|传唤|救助|看望|资助|表彰|奖励|拖欠|[欠付还退收]|赔偿|补偿|本人|同学|职工|教师|孤儿|儿媳|(?:^|[^\u4e00-\u9fff])[妻夫父母子女儿媳孙弟妹兄姐]|模范|[^检察审书查监协委映动人议裁判演飞学满全记证研保]员|[^作学记编读笔]者|老板|客户|顾客|工头|司机|退出|(?<!派)发现|查处|战士|班长|责[令成]|督促|批准|[果菜茶烟蚕棉粮药花]农|烈士|家长|立案执行|申请执行|[领带]走|乘客|行人|案外人|其中|感谢|通过|调整|觉得|增补|新增|安排|抽中|包括|递补|即|原系|[其之、，先亡长次一三生携率孙侄][子女妻夫父母弟妹兄姐]|[妻儿孙孩嫂叔姑舅姨婶侄]子|[^账门开过落入分逐各几]户|[^人国公惠利便全]民|走访|[选能机]手|[标民老士哨骑]兵|[车业店船房矿货]主|房东|[转汇打]入|[付转交拨发奖补退赔]给|[退返归]还|[支拨转欠]付|补[发贴助]|[还另]有|打伤|殴打|[父母]亲|老人|工友|[护帮]工|保[安姆]|同村|邻[桌居]|隔壁|[^侵冒]犯|[爷奶公婆伯叔姑姨舅姥妈爸外哥姐弟妹表堂][爷奶公婆伯叔姑姨舅姥妈爸哥姐弟妹父母]|接受|[接借]到|[收见打撞]到|撞伤|接收|[询慰]问|[通告得]知/,
  true,
);
/** What goes on behind a person by itself. */
const follows = tableOf(
  '在于因将与和对向为系被把从由随诉等户家以未已及并也又均共驾负犯拒欠患偷骗饮醉各的都则却曾还就仍',
);
/** Words of what persons do or what is done to them, told right behind the name. */
const followWords = new EdgeWords(
  /递补|露天|焚烧|同[志学事]|得票|不再|由[其他她本因原]|配合|协助|率先|专程|闻[声讯]|离[家开]|委托|矫正|[休复退转]学|[转借]租|改嫁|[落溺]水|外出|听说|表示|供述|交代|[投归]案|[辩诉]称|[山地田宅房林][为相]|先生|女士|现金|经济|医[药疗]|损失|[捡拾救撞咬打殴骗]|[农工建]行|修[剪缮理]|清[理扫运]|没|金融|民间|买卖|合同|机动车|中标(?!候选|单位|人)|放弃|涉嫌|无证|酒后|醉酒|盗窃|诈骗|[套骗]取|贪污|受到|赌博|吸毒|殴打|故意|非法|致电|上访|提出|申请|举报|投诉|不服|不慎|到[庭场案]|出[庭生具]|签[字收名]|领[取走]|或其|将[坐位其]|说[，。：:]|[补提]交|赞成|应[将当于]|任[组副成委队]|遗[体属]|多次|随后|带头|缴[纳清]|交[纳来]|捐[款赠献出]|记[一二三大]等|通报|批评|作出|获[得评]|享受|符合|不符合|参[加赛保]|就读|毕业|患病|残疾|病故|名下|本人|驾驶|经营|购买|转让|担任|负责|师傅|账[户号]|老人|私[搭建]|[特一二三]等|保管|[兄姐][弟妹]|夫[妇妻]|[父母其之][妻夫父母子女亲]|[受轻重]微?伤|[死身]亡|[借贷还]款|违[法规反]|[擅私独]自|[遗丢走]失|失[踪联]|报[警案名]|[离去]世|认[领为]|反[映对]|[上撤应起]诉|[侵强]占|占[道用地]|[倾乱偷]倒|[滥盗砍]伐|[翻新修扩搭]建|[销出]售|荣[获立]|[入落当]选|因[保不病家交]|[一二两三四五六七八九十][人户家]|处[以行罚]|[主激行]动|[缺弃]考|[再离]婚|[赡饲]养|[入住]院|入[党伍职]|[录考]取|考[入上]|[捐欠得投交缴领退补罚奖]\d|弃[权车]|竞[得买拍]|转至|跟[随着]|附和|接[着过]|跳[窗楼入]|陪[同护]|现场|业务|调离|辞职|病退|帮[着忙助]|推[说脱]|系[参原我本该被退现]|调[班换岗]|并列|冒[充名]|独居|丧偶|酗酒|瘫痪|智力|户[口籍]|学历|资格|[笔面复]试|[病伤]情|行为|[左右][手腿臂眼膝肩]|[父母祖爷姑叔婆][子女孙侄媳]|追[索偿]|继承|侵权|[健生][康命]权|返还|婚约|上学|务[工农]|身患|重病|抚养|请求|主张|作证|陈述|证实|受理|居住|宣告|年幼|体弱|打工|无业|拖欠|之[妻夫子女父母兄弟姐妹孙侄]/,
  false,
);

/** 1: with which a word that leads ends; one that follows begins. */
export const leadEnds = leads.slice();
const followBegins = follows.slice();
for (const code of leadWords.edges) leadEnds[code] = 1;
for (const code of followWords.edges) followBegins[code] = 1;
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
  return leadEnds[codeAt(text, at - 1)] === 1 && leadWords.stands(text, at);
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
  return (followBegins[codeAt(text, at)] === 1 && followWords.stands(text, at)) || isCut(text, at);
}
