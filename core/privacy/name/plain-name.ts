/** Characters of given names: the usual ones of all generations. With a common surname before them they tell a name from other words. Evidence, never a gate. */
import { tableOf } from '../characters/character-table.ts';
import { codeAt } from '../characters/characters.ts';
import { isCommonPair, isCommonWord } from './common-words.ts';
import { isCommonSurname, isMostCommonSurname, isUsualSurname, surnameLength } from './surnames.ts';
import { isWordLikeName } from './words-like-names.ts';

const given = tableOf(
  [
    '一英华文明玉秀红丽国建春海金荣德林平志伟云军兰永芳龙晓珍强芬美小梅桂成生贵忠清凤香萍丹艳燕玲静波勇辉杰斌涛超鹏飞刚磊峰洋',
    '浩宇轩涵萱怡欣妍彤晨阳泽睿瑶琪宸菲雨诗若嘉奕依可佳俊昊梓子思淑翠巧素福寿禄喜满连世守克传继安银长根木水火土腊芹芝娥莲仙妹',
    '旺财保柱山全友才新正光天立家仁义富兴发祥瑞庆宝元良学武卫东南西北中心振维大少秋冬夏亚倩婷雪霞颖洁蕾娜松柏竹健敏慧惠琴娟琼',
    '瑾瑜璐琳珊珠玮玥琛璇莹萌蓉蕊薇芸茜茹荷莉菊桃花叶枝树森栋梁柳杨楠桐榕彬君群利宏洪鸿源泉江河湖涌淼润泓鑫铭锋锐钢铁铮钧锦钰',
    '铃锡镇石岩岭岳崇昌盛茂隆耀辰星月日晴旭晖昕晶昱景晟曼冰凌凯翔翼鹰鹤麟虎彪豹骏骥驰腾凡帆航舟远征程达通顺风雷震霆霖霏霄露雁',
    '鸥莺娇婉媛嫣妮娣婵嫦姝姣姗娴嬿姿媚如意悦愉怀恒恩慈悠忆念情爱乐欢笑颜丰礼孝悌信诚善贤敬尊尚斐章彦彰儒书画词咏歌棋韵音笛瑟',
    '声鸣响律翰墨宣宪政法治理民邦疆固权威胜勤俭朴实坚毅果敢奋进先创业勋功劳榜赞扬颂宗祖孟仲叔季伯幼贞节廉勉励劼奇巍灵精神魁岸',
    '岚峻崧嵩岗川溪沛沐沁泳泰洲济浦浪淳渊渝湘潇澄澜瀚灿炎炜炳炯焕焱煜煌熙熊照烨炫烽焰煊申由甲畅略登益盈盼眉睦瞳知祝祺祯禧秉秦',
    '穗稳穆竞端策筠简紫纯纲纳纹绍绎经绮绵缘缨罡羽翊翎耕聪肖育臣自舒艺芙芮芷苗茵荃莎莞菁菡萃葆葵蒙蓓蓝蔚薛蕙虹融行衡裕观觉角言',
    '训诺谊谦谨谷豪贝赋赐赫越轶辛迅迎运近逸逢道遥郁郡郎野鉴钊钦钟铎链锁闻闽阿雄集雅青靖非韧韬顶项领频飒馨驹骁高魏鲁鹃黎默齐龄',
    '圆圣坤培基堂增士壮太夫奎奥妙姬娅婧孔存孜宁完宛定宜寅寒寻将尔尧展屏崎巨己希帅常康延弘弛张弦当录彧彩影徐得御循徽必忍恬息悟',
    '惟惜愿慎慕懿戈承技抒拓拥挺捷教敦方施旋昂昆昭显晋晏智普暄曙曦朋服朔望朝本朵来枫柔柯栩格桑梦棣棠楚榆槐樱橙欧歆殊毓比汉汝汪',
    '沅泊洛津浓浙涓涤淇深渤温游滢滨漫潘潮濛濠烈焜然煦熠爵玄玎玖玫环珂珈珏珑珞珩琦琨琬琰瑄瑗瑛璋璞瓊甘用男留白皓真硕碧磐祎禾科',
    '稷穹童笙筱箐米粤纪结绿缇翌翘耘联胤胥至致舜艾芃芊芯苏苒苹茗荟莅菱萧葳蒲蔓蕴藏蝶裳褀誉语诣谧赛轲轼辑迪逊郢鄂酉醒钏钜铄铜锟',
    '镁镕镜陆陶隽霁霓靓靛韦韩颀颐飙驿骄骞鸾麒麦黛狗牛马羊猪鸡娃崽毛婆姑姐团双丙丁乙庚壬癸卯巳午未戌亥丑十兆旦曾艇杏卓婴予均珉',
    '卿哲霜卉楷璟衍熹昀桓竣玺栓拴丫囡余粮有弟改引招换会和化代为亲农兵峥嵘佩佑祐佐侠俐凝宾廷旗滔爽皎逵键闯园圳垚淦珺璎屹攸冉钲',
    '弋骋榛沣茉旎槿钥甯叡滟荞蓁怿玙炘垣瑀湉恺祁峤瀛泷洵涔潼澍灏炅烁煒琮瑢皙眸矜秾筝纾绡缦翀翙翾舸苓茯荻菀蔻薏蘅虞褚觅谙赟跻遐',
    '博桦璧婕荔亮厚启冠力广城蛋妞芽甜豆枣梨榴昙伢二三步仕氏亭亨仪坚垒娴宸屿峪崑弼忱憬戎招振朗柄桢楣殷汀沧泊浏涌淮澧煊爷琅瑚璀璨璎盟碟秸童竺简籽粹纤缤羿艳芹茵荆莘葛蓬藜虔蜜裴谭豫贯赣跃轸逊遵邱郭钗铂锌陵隋靳鞠韵颂飘饶骢鲲鹄黛邈郸醴铠锴闳雯霂韶顼颉飏骅骐髙鲲黼庭炼佚晗馥甄举尼伦复开加晚',
    '吉田洙殿京映妤容援媗昉晞晢旸沄漪翯霈颢韫爟衎忞禛燚堃犇甡砚亦革占奎',
  ].join(''),
);

/**
 * Whether Chinese characters `text` read as a whole name by themselves: a common surname or a compound one, then one or two usual
 * characters of given names (王建国, 欧阳静), or both parents' surnames (王张建国); no word that begins alike (高兴, 金银花). `any`: a
 * surname that many people have will do. Never throws.
 */
export function isPlainName(text: string, any = false): boolean {
  const surname = text.length === 4 && isMostCommonSurname(text.slice(1)) ? 2 : surnameLength(text);
  const size = text.length - surname;
  if (
    size < 1 ||
    size > 2 ||
    (surnameLength(text) === 1 && !(any ? isUsualSurname(text) : isCommonSurname(text)))
  )
    return false;
  return (
    isGiven(text, surname) &&
    !isCommonPair(text, 0) &&
    !(
      size === 2 &&
      isCommonPair(text, text.length - 2) &&
      !(called.has(text.slice(-2)) && isCommonSurname(text))
    ) &&
    !isCommonWord(text) &&
    !isWordLikeName(text) &&
    !isPlace(text)
  );
}

/** Whether `text` is a most common surname, any character, and one that ends given names (汤相元): a name only where both sides say so. */
export const isNearlyPlain = (text: string): boolean =>
  text.length === 3 &&
  isMostCommonSurname(text) &&
  isGiven(text, 2) &&
  !isGiven(text.slice(0, 2), 1) &&
  !isCommonWord(text.slice(0, 2)) &&
  !isCommonWord(text.slice(-2)) &&
  !isWordLikeName(text) &&
  !isPlace(text);

/** Words that people are called. */
const called = new Set(
  '国安 国民 国防 和平 建成 建设 解放 胜利 海军 文学 石头 青年 幸福 劳动 奉献 贡献 元旦 平凡'.split(' '),
);

/** Whether a given name may begin with the character at `at`. */
export const beginsGiven = (text: string, at: number): boolean => given[text.charCodeAt(at)] === 1;

/** Whether all characters of `text` from `from` on are usual in given names. */
export function isGiven(text: string, from: number): boolean {
  for (let at = from; at < text.length; at++) if (given[text.charCodeAt(at)] !== 1) return false;
  return true;
}

/** 张家岭, 白龙山, 石泉河: how hills and waters are called. */
const place =
  /^(?:马来西|马拉松|马尔代|罗马尼|欧佩克|西门子|高尔夫|哈尔滨|[欧亚非]洲|韩国|万圣节|江苏|安徽|武汉|西安|任何)|.[岭河湖溪港峡顶寺]$|^(?![王李张刘陈杨赵周徐孙马朱胡郭何罗郑梁谢宋唐许邓韩蒋蔡])..[洲川]$|家[洲川]$|.[家龙马石金白黄青大小南北东西中土水][山江泉林海峰石桥井口]$/;
/** With which they begin or end. */
const beginsPlace = tableOf('马罗欧西高哈亚非韩万江安武任');
const endsPlace = tableOf('岭河湖洲溪川港峡顶寺山江泉林海峰石桥井口');
const isPlace = (text: string): boolean =>
  (beginsPlace[codeAt(text, 0)] === 1 || endsPlace[codeAt(text, text.length - 1)] === 1) && place.test(text);
