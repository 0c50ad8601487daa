/**
 * The rules a finding rests on: law, article, and what the article says in short, in Chinese and English.
 * Quoted law numbers are those in force in 2026; summaries are ours.
 */
export interface Basis {
  id: string;
  title: { zh: string; en: string };
  article: { zh: string; en: string };
}

export const bases = {
  C: {
    id: 'C',
    title: { zh: '中华人民共和国民法典', en: 'Civil Code of the PRC' },
    article: {
      zh: '第一千零三十四条：姓名、出生日期、身份证件号码、生物识别信息、住址、电话号码、电子邮箱、健康信息、行踪信息等是受保护的个人信息',
      en: 'Art. 1034: name, birth date, ID number, biometrics, address, phone, e-mail, health and whereabouts are protected personal information',
    },
  },
  P6: {
    id: 'P6',
    title: { zh: '中华人民共和国个人信息保护法', en: 'Personal Information Protection Law of the PRC' },
    article: {
      zh: '第六条：处理个人信息应当限于实现处理目的的最小范围',
      en: 'Art. 6: processing is limited to the least data that the purpose needs',
    },
  },
  P28: {
    id: 'P28',
    title: { zh: '中华人民共和国个人信息保护法', en: 'Personal Information Protection Law of the PRC' },
    article: {
      zh: '第二十八条：生物识别、宗教信仰、特定身份、医疗健康、金融账户、行踪轨迹以及不满十四周岁未成年人的个人信息是敏感个人信息',
      en: 'Art. 28: biometrics, belief, specific identity, health, financial accounts, whereabouts, and all data of children under 14 are sensitive',
    },
  },
  O15: {
    id: 'O15',
    title: { zh: '中华人民共和国政府信息公开条例', en: 'Regulation on Open Government Information' },
    article: {
      zh: '第十五条：涉及个人隐私、公开会对第三方合法权益造成损害的政府信息，不得公开，但第三方同意或者不公开会对公共利益造成重大影响的除外',
      en: 'Art. 15: information that touches personal privacy and would harm others is not published, unless they agree or a major public interest demands it',
    },
  },
  S: {
    id: 'S',
    title: {
      zh: '最高人民法院关于人民法院在互联网公布裁判文书的规定（法释〔2016〕19号）',
      en: 'Supreme People’s Court rules on publishing judgments online (Fa Shi [2016] No. 19)',
    },
    article: {
      zh: '第八条至第十条：哪些姓名应当隐名，如何隐名，以及应当删除的家庭住址、通讯方式、身份证号码、银行账号、健康状况、车牌号码、财产权属证书编号等',
      en: 'Arts. 8–10: whose names are hidden and how; home address, contacts, ID number, bank account, health, plate and title-deed numbers are deleted',
    },
  },
  E: {
    id: 'E',
    title: {
      zh: '教育部办公厅关于全面清理和规范学生资助公示信息的紧急通知（教财厅函〔2017〕28号）',
      en: 'Ministry of Education notice on student-aid publicity (2017, No. 28)',
    },
    article: {
      zh: '学生资助公示不得含身份证件号码、家庭住址、电话号码、出生日期、银行卡号等敏感信息',
      en: 'Student-aid notices must not carry ID numbers, home addresses, phone numbers, birth dates or bank card numbers',
    },
  },
} as const satisfies Record<string, Basis>;

export type BasisId = keyof typeof bases;
