/** A record of a firm, an office, a shop or a school: its house, its line and its account are public. */

const bodies =
  '公司|集团|合作社|合伙企业|厂|[水电泵车油气加]站|水库|公园|景区|驾校|影[城院]|剧[院场]|[酒茶]楼|饭[店庄]|商行|商店|经营部|酒店|宾馆|超市|药房|餐厅|农场|店|[中小大]学|学院|幼儿园|医院|卫生院|诊所|委员会|[^分邮]局|中心|政府|法院|营业所|营业部|[支分]行|信用社|网点|检察院|协会|学会|商会|基金会|研究[院所]|事务所|机场|[图档博]\\S{1,3}馆';
const body = new RegExp(
  `(?:${bodies})(?=[\\s，,；;。：:、"'<（(）)|]|$)|"(?:store|shop|org|branch|bank|company|dept|agency|school|hospital|hotel|merchant)[a-z_]{0,8}"\\s?:`,
  'i',
);
/** 户名：…公司, 申请人：…厂: a label that names a person elsewhere. */
const labelled = new RegExp(
  `[\\u4e00-\\u9fff]{0,8}["”]?\\s?[：:]\\s?["“]?[^\\s，。；：:"]{2,30}?(?:${bodies})`,
  'g',
);
const personal =
  /姓名|名字|身份|证件号|手机|户主|[男女][，,。；\s]|(?<!\d)1[3-9]\d{9}(?!\d)|\d{17}|先生|女士|患者|病人|学生|家长|职工|[农员民]工|工人|就读|村民|居民|业主|农户|住户|租户|学员|本人|同志|[住某岁]|(?:工作|所在|就业)单位/;
/** What is paid to persons more often than to firms. */
const paid = /补贴|补助|救助|低保|工资|养老|发放|兑付|打卡/;
/** Who writes is a firm: 我社, 本公司. */
const speaks = /[我本](?:[司社厂店]|公司)/;
const named =
  /户\s?名|名称?[：:]|[^行责系标购法表]人["”]?\s?[：:]|"(?:name|xm)"\s?:\s?"[\u4e00-\u9fff·]{2,4}"/i;

/** 开户行：…支行: a bank that keeps an account, not who holds it. */
const bank = /(?:开户|收款|所属)?(?:银行|行|网点)名?称?[：:]\s?[^\s，。；]{2,30}/g;

/** So far before a value it is looked for whose record it stands in. UTF-16 code units. */
const farthest = 110;

/** Whether the record in which `at` stands names a firm, an office or the like before it, and nobody. Bounded; never throws. */
export function inBodyRecord(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - farthest), at);
  const record = before.slice(before.lastIndexOf('\n\n') + 1).replace(bank, ' ');
  const spoken = speaks.test(record);
  return (
    !personal.test(record) &&
    (spoken || body.test(record)) &&
    (spoken || !paid.test(record)) &&
    !named.test(record.replace(labelled, ' '))
  );
}

/** What a register of firms says of one. */
const registered = /企业名称|注册资本|经营范围|组织形式|登记机关|成立日期/;

/** Whether a record that names a firm's code goes on at `at`: 统一社会信用代码：…, then account, address, line. */
export function inFirmRecord(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - 160), at);
  const code = Math.max(
    before.lastIndexOf('信用代码'),
    before.lastIndexOf('纳税人识别号'),
    before.lastIndexOf('税号'),
    before.search(registered),
  );
  return (
    code >= 0 &&
    !/\n\s*\n|姓名|身份证|户主|户名[：:]\s?[\u4e00-\u9fff·]{2,4}[\s，,；;。]|[申当经][请事营]人|[原被]告|住址/.test(
      before.slice(code),
    )
  );
}
