/** Words that tell of whom a record is, wherever they stand in it. */

/** Written of persons alone. */
const ofPersons =
  '(?<!人)姓名(?=[\\s：:"“”|<）)]|$)|(?<!(?:带|持|凭|携|交|示|供|验|备)[\u4e00-\u9fff、（(]{0,6})身份[证号代](?!复印|原件|明|[证件号码]{0,3}[、等和及或])|公民身份|户主|户籍(?!窗口|科|室|民警|大厅|业务|办理|[）)])|(?<!联系人[：:]\\s?[\u4e00-\u9fff、]{1,8})(?:先生|女士)|(?:患者|病人)(?=[\\s：:"“”|（(<]|姓名|[\u4e00-\u9fff]{2,3}[\\s，,（(：:])|被(?:征收|拆迁|搬迁|安置)[人户][：:]?[\u4e00-\u9fff]{2,3}(?=[，,、；;（(s])|就读|同志|(?<!非)本人|(?<=[，,；;、\\s（(|])[男女](?=[，,；;。、\\s）)|])|(?<=(?<![-—–~～至到\\d])\\d{1,3})岁(?!以[上下]|及以|[至到~～—-])|出生(?!地)|汉族|[我你您他她][户家](?!公司|单位|企业|[店厂院馆])|该户(?!型)|[您你]的(?:通[信讯]|联系|家庭|户籍|邮寄|收件|居住|电子)?(?:[住地]址|电话|手机号?码?|邮箱)(?=[：:为是])';
/** More often of persons, and what is paid to them. */
const mostlyOfPersons =
  '车主|学生(?!物)|家长|职工|[农员民]工|工人|村民(?!委|小组)|居民(?!委)|业主|农户|住户|租户|学员|手机(?!维修|店|卖场|配件|通讯|银行|城|版|端|客户端|APP|信号|扫|短信|支付|[上网])|证件号|姓名|名字|[家现居]住|住(?![所院房宿户建宅址在])|某|补[贴助]|救助|低保|工资|养老(?![院服机中])|发放|兑付|打卡|独居|孤寡|继承';
/** Of firms, offices and other bodies alone. */
const ofBodies =
  '信用代码|纳税人识别|税号|法定代表|法人代表|注册资[本金]|经营范围|组织形式|登记机关|核准日期|主管单位|[我本][司社厂店](?!会)|[我本]会(?=[住会办秘的由名地])|[我本]公司|总机|公众号|客服|营业时间|(?:销售|服务)网点|盖章|开票信息|[厂校园院社店馆站]址|[局院馆校所站会](?:联系|办公|通讯)?(?:地址|电话|邮箱|方式)[及和与、]';

const word = new RegExp(`(${ofPersons})|(${mostlyOfPersons})|${ofBodies}`, 'y');
/** 1: with which one of them begins. */
export const wordBegins =
  '被你您他她该姓身公户先女患病就同本男岁出汉学车家职农员民工村居业住租手证名现某补救低养发兑打独孤继信纳税法注经组登核主总公客营销服我盖开厂校园院社店馆站局所会';

/** 0: no such word begins at `at`, where one of `wordBegins` stands; 1: one of persons; 2: one that is mostly of persons; 3: one of bodies. */
export function holderWordAt(text: string, at: number): 0 | 1 | 2 | 3 {
  word.lastIndex = at;
  const found = word.exec(text);
  if (!found) return 0;
  return found[1] !== undefined ? 1 : found[2] !== undefined ? 2 : 3;
}
