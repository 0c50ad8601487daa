/** Surnames in use (百家姓 and the Ministry of Public Security's lists of common surnames), single and compound. Evidence, never a gate. */
import { tableOf } from '../characters/character-table.ts';
import { codeAt } from '../characters/characters.ts';

const single =
  '朴赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦尤许何吕施张孔曹严华金魏陶姜戚谢邹喻柏水窦章云苏潘葛奚范彭郎鲁韦昌马苗凤花方俞任袁柳酆鲍史唐费廉岑薛雷贺倪汤滕殷罗毕郝邬安常乐于时傅皮卞齐康伍余元卜顾孟平黄和穆萧尹姚邵湛汪祁毛禹狄米贝明臧计伏成戴谈宋茅庞熊纪舒屈项祝董梁杜阮蓝闵席季麻强贾路娄危江童颜郭梅盛林刁钟徐邱骆高夏蔡田樊胡凌霍虞万支柯昝管卢莫经房裘缪干解应宗丁宣贲邓郁单杭洪包诸左石崔吉钮龚程嵇邢滑裴陆荣翁荀羊於惠甄曲家封芮羿储靳汲邴糜松井段富巫乌焦巴弓牧隗山谷车侯宓蓬全郗班仰秋仲伊宫宁仇栾暴甘钭厉戎祖武符刘景詹束龙叶幸司韶郜黎蓟薄印宿白怀蒲邰从鄂索咸籍赖卓蔺屠蒙池乔阴胥能苍双闻莘党翟谭贡劳逄姬申扶堵冉宰郦雍璩桑桂濮牛寿通边扈燕冀郏浦尚农温别庄晏柴瞿阎充慕连茹习宦艾鱼容向古易慎戈廖庾终暨居衡步都耿满弘匡国文寇广禄阙东欧殳沃利蔚越夔隆师巩厍聂晁勾敖融冷訾辛阚那简饶空曾毋沙乜养鞠须丰巢关蒯相查后荆红游竺权逯盖益桓公仉督岳帅缑亢况郈有琴归海晋楚闫法汝鄢涂钦商牟佘佴伯赏墨哈谯笪年爱阳佟言福肖付代仝苑覃修邸邝原兰冼揭展战苟麦庹税尕才拜仁完旦扎拉格央普次达卓多索洛边索朗尼玛旺尼仓桑布降练凃揣檀粟撒妥侬' +
  '丘位但信俱候修党全兴冶军初别刚勇南占卡占卿双召句台同向哑喜喻圣夫奉子宇宛寻尉少尧展峰崇巨帖幸库廉建开延弥彦律忠恒惠戢才揭操敬斯於旷昂普智朝本来杞果枚栗桐楼樵欣止母毓永汉沐沙沛泽泰洁浩涂涵湾漆炎烟爨牙玉琚瑞由甫畅疏皇益盘真睢矫礼祥秘税竹笃管米纵线绪续罕羌羿耶职胜臧自良节芦苑英茆荔莎萨蒿蔄蔺藏虎蛇行衣西要见覃解言让谌谯豆豹赏赤赫超辜迟邓邹郄郇郸酒释里野钏铁铎银锁长闪问闭阿院雒零霸青鞠靖音顿须风香骈骞鹿麴黑鲜亓綦禚昃绳粘苌苻荚蘧虢贠赪迮遆郐褟郕郤郯闳隽隰銮么刀岩隋丛禤';
const compounds =
  '欧阳 太史 端木 上官 司马 东方 独孤 南宫 万俟 闻人 夏侯 诸葛 尉迟 公羊 赫连 澹台 皇甫 宗政 濮阳 公冶 太叔 申屠 公孙 慕容 仲孙 钟离 长孙 宇文 司徒 鲜于 司空 闾丘 子车 亓官 司寇 巫马 公西 颛孙 壤驷 公良 漆雕 乐正 宰父 谷梁 拓跋 夹谷 轩辕 令狐 段干 百里 呼延 东郭 南门 羊舌 微生 梁丘 左丘 东门 西门 第五 贺兰 完颜 富察 纳兰 叶赫 那拉 爱新 觉罗 司城 达奚 褚师 哈尔 西闾 阿史';

/** By the first code unit of a surname. 1: a surname by itself; 2: the beginning of a compound one. */
const kinds = new Uint8Array(65_536);
const pairs = new Set(compounds.split(' '));
/** 1: with which a compound one ends. */
const compoundEnds = tableOf([...pairs].map((pair) => pair.charAt(1)).join(''));
for (const pair of pairs) kinds[pair.charCodeAt(0)] = 2;
for (const character of single) {
  const code = character.charCodeAt(0);
  kinds[code] = (kinds[code] ?? 0) | 1;
}

/** Length of the surname that begins at `at`: 2, 1, or 0 for none known. */
export function surnameLength(text: string, at = 0): 0 | 1 | 2 {
  const kind = kinds[codeAt(text, at)] ?? 0;
  if (kind > 1 && compoundEnds[codeAt(text, at + 1)] === 1 && pairs.has(text.slice(at, at + 2))) return 2;
  return kind & 1 ? 1 : 0;
}

/** Whether a known surname begins with a code unit. */
export const beginsSurname = (code: number): boolean => kinds[code] !== 0;

/** The hundred most common, four people in five. */
const most =
  '王李张刘陈杨黄赵吴周徐孙马朱胡郭何林高罗郑梁谢宋唐许邓韩冯曹彭曾肖田董潘袁蔡蒋余于杜叶程魏苏吕丁任卢姚沈钟姜崔谭陆范汪廖石金韦贾夏付方邹熊白孟秦邱侯江尹薛闫雷段龙黎史陶贺毛郝顾龚邵万覃武钱戴严欧莫孔向常汤康易乔赖文施洪辛柯庄温牛樊葛邢安齐伍';
const hundred = tableOf(most);
/** Whether `text` begins with one of the hundred most common surnames. */
export const isMostCommonSurname = (text: string): boolean => hundred[codeAt(text, 0)] === 1;

/**
 * Those of nineteen in twenty people, and rare ones with which few words begin: enough to tell a list of names from a list of words. Not
 * among them: surnames with which sentences go on (时, 和, 应, 成, 全).
 */
const common = tableOf(
  `${most}殷颜章鲁倪庞俞翟蓝聂申柴骆焦柳祝纪尚毕耿芦左季符苗詹曲靳祁涂兰甘裴梅童翁霍游阮尤岳牟滕谷舒卜饶宁凌盛查冉鲍屈喻蒲卫闵邬费蒙晏隋穆姬宫景米麦谈柏瞿艾鄢桂窦郁缪巩卓褚栾戚娄甄郎池丛岑农苟迟臧佘卞虞刁冷匡栗仇揭佟燕桑巫敖邝仲荆储宗楼苑寇盖屠鞠荣井奚麻雍花闻冼郜廉衣蔺冀逄禤亓郗隗谌庹阙谯訾厍昝逯邸禚解税檀阚雒郏濮郦璩嵇邴糜郤宓钮仉缑佴笪荀芮邰厉戎桓亢简朴`,
);
/** Whether `text` begins with one of them. */
export const isCommonSurname = (text: string): boolean => common[codeAt(text, 0)] === 1;

const nothingElse = tableOf(
  '刘王李张陈杨赵吴徐孙朱胡郭罗郑梁宋唐邓韩冯曹彭肖董袁潘蒋蔡余杜魏苏吕卢姚姜崔谭陆汪廖贾韦邹孟秦邱薛阎闫龚邵郝',
);
/** Whether `code` is a surname of millions that is hardly any other word, nor the end of one. */
export const isNothingElse = (code: number): boolean => nothingElse[code] === 1;

/** Surnames of some hundred thousand people each, with which words begin, too: they tell a name where something else leads to a person. */
const usual = tableOf(
  '包单成路管阳时司古吉车项连党席全应边师和商明沙普召胥禹撒练丘占代仝祖关华房苻戢眭妫酆侬伊劳弭暨杭楚殳汲沃浦淳湛狄琚竺茅茹莘菅萧蔚蓟藏虢裘贡贲韶顿颛揣沐银',
);
/** Whether `text` begins with a surname that many people have. */
export const isUsualSurname = (text: string): boolean =>
  common[codeAt(text, 0)] === 1 || usual[codeAt(text, 0)] === 1;

/** How a name that is told by itself may begin with a code unit. 1: with a surname that many people have; 2: with a compound one alone; 0: not. */
export function beginningOf(code: number): 0 | 1 | 2 {
  const kind = kinds[code] ?? 0;
  // Half of a compound surname that is none by itself may be any character.
  if (common[code] === 1 || usual[code] === 1 || kind === 2) return 1;
  return kind > 1 ? 2 : 0;
}

/** Whether a common surname or a compound one may begin with a code unit. */
export const beginsUsualName = (code: number): boolean => common[code] === 1 || (kinds[code] ?? 0) > 1;
