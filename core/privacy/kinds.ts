/** Each kind's name, advice and legal bases: data for panels, pages and the rule table. */
import type { BasisId } from '#core/standards/bases.ts';
import type { LeakKind } from './finding.ts';

export interface KindCard {
  zh: string;
  en: string;
  /** What to do about it. */
  advice: { zh: string; en: string };
  /** Bases beyond C, P6 and O15, which hold for every kind. */
  bases: readonly BasisId[];
}

const drop = {
  zh: '公示不需要这项内容：删除，或按掩码方案处理',
  en: 'The notice does not need it: delete it, or mask it by the profile',
};
const sensitive = {
  zh: '属敏感个人信息：删除，改写为“符合条件”',
  en: 'Sensitive personal information: delete it, or write “eligible”',
};
const office = {
  zh: '若是办公联系方式，改用办公固话或公共邮箱；若属个人，删除',
  en: 'Use an office line or mailbox; if it is private, delete it',
};

export const kindCards: Record<LeakKind, KindCard> = {
  'resident-id': { zh: '居民身份证号', en: 'Resident ID number', advice: drop, bases: ['S', 'E'] },
  'resident-id-15': {
    zh: '15 位身份证号',
    en: '15-digit resident ID number',
    advice: drop,
    bases: ['S', 'E'],
  },
  'disability-certificate': {
    zh: '残疾人证号',
    en: 'Disability certificate number',
    advice: drop,
    bases: ['P28'],
  },
  'residence-permit': { zh: '居住证、永居证号', en: 'Residence permit number', advice: drop, bases: ['S'] },
  'travel-permit': { zh: '通行证号', en: 'Travel permit number', advice: drop, bases: [] },
  'hk-mo-tw-id': {
    zh: '港澳台身份证号',
    en: 'Hong Kong, Macao or Taiwan ID number',
    advice: drop,
    bases: ['S'],
  },
  passport: { zh: '护照号', en: 'Passport number', advice: drop, bases: [] },
  'military-id': { zh: '军人证件号', en: 'Military ID number', advice: drop, bases: [] },
  'driver-licence': {
    zh: '驾驶证号、档案编号',
    en: 'Driving licence or file number',
    advice: drop,
    bases: ['S'],
  },
  mobile: { zh: '手机号', en: 'Mobile number', advice: office, bases: ['S', 'E'] },
  landline: { zh: '固定电话', en: 'Landline number', advice: office, bases: ['S', 'E'] },
  'bank-card': { zh: '银行卡号', en: 'Bank card number', advice: drop, bases: ['P28', 'S', 'E'] },
  'bank-account': { zh: '个人账号', en: 'Personal bank account', advice: drop, bases: ['P28', 'S'] },
  email: { zh: '电子邮箱', en: 'E-mail address', advice: office, bases: ['S'] },
  'wechat-qq': { zh: '微信号、QQ 号', en: 'WeChat or QQ number', advice: drop, bases: ['S'] },
  address: {
    zh: '住址',
    en: 'Home address',
    advice: { zh: '写到乡镇或街道为止', en: 'Stop at the township or street' },
    bases: ['S', 'E'],
  },
  plate: { zh: '车牌号', en: 'Number plate', advice: drop, bases: ['S'] },
  vin: { zh: '车架号', en: 'Vehicle identification number', advice: drop, bases: [] },
  'property-certificate': { zh: '不动产权证号', en: 'Title deed number', advice: drop, bases: ['S'] },
  name: {
    zh: '姓名',
    en: 'Name',
    advice: { zh: '在此处姓名本身即是隐私：隐去', en: 'Here the name itself is private: hide it' },
    bases: ['P28', 'S'],
  },
  'birth-date': { zh: '出生日期', en: 'Birth date', advice: drop, bases: ['E'] },
  'social-security': {
    zh: '社保、医保号',
    en: 'Social or medical insurance number',
    advice: drop,
    bases: ['S'],
  },
  'medical-record': { zh: '病历号、住院号', en: 'Medical record number', advice: sensitive, bases: ['P28'] },
  household: { zh: '户号、家庭成员', en: 'Household number or members', advice: drop, bases: ['P28'] },
  health: { zh: '健康、疾病', en: 'Health', advice: sensitive, bases: ['P28', 'S'] },
  disability: { zh: '残疾类别、等级', en: 'Disability', advice: sensitive, bases: ['P28'] },
  'special-status': { zh: '特定身份', en: 'Special status', advice: sensitive, bases: ['P28'] },
  belief: { zh: '宗教信仰', en: 'Belief', advice: sensitive, bases: ['P28'] },
  minor: { zh: '未成年人信息', en: 'Data of a minor', advice: sensitive, bases: ['P28'] },
  whereabouts: { zh: '行踪轨迹', en: 'Whereabouts', advice: sensitive, bases: ['P28'] },
  'exif-gps': {
    zh: '照片定位',
    en: 'Place in a photo',
    advice: { zh: '去除照片的定位信息', en: 'Strip the place from the photo' },
    bases: ['P28'],
  },
  'id-image': {
    zh: '证件照片',
    en: 'Picture of a document',
    advice: { zh: '撤下证件图片', en: 'Take the picture down' },
    bases: ['P28'],
  },
  'hidden-data': {
    zh: '隐藏内容',
    en: 'Hidden data',
    advice: { zh: '删除隐藏的内容，而不是遮盖', en: 'Delete hidden data, do not cover it' },
    bases: [],
  },
  'weak-mask': {
    zh: '掩码过弱',
    en: 'Weak mask',
    advice: { zh: '多遮几位；旁边有出生日期时不留尾号', en: 'Hide more; keep no tail beside a birth date' },
    bases: [],
  },
  'complementary-masks': {
    zh: '掩码可拼合',
    en: 'Masks that complete each other',
    advice: { zh: '同一人各处用同一种掩码', en: 'Use one mask for one person everywhere' },
    bases: [],
  },
  'inconsistent-mask': {
    zh: '掩码不一致',
    en: 'Masked here, open there',
    advice: { zh: '同一人各处都要掩码', en: 'Mask it everywhere' },
    bases: [],
  },
  'single-out': {
    zh: '可单独识别',
    en: 'Singled out',
    advice: {
      zh: '合并或去除准标识列（出生日期、性别、住址、单位）',
      en: 'Merge or drop columns that single people out',
    },
    bases: ['P28'],
  },
  'small-cell': {
    zh: '统计小单元格',
    en: 'Small cell',
    advice: { zh: '合并行，或至少两格写“＜3”', en: 'Merge rows, or print “<3” in at least two cells' },
    bases: ['P28'],
  },
  custom: {
    zh: '本单位词条',
    en: 'Term of this office',
    advice: { zh: '按本单位规定处理', en: 'Follow the office’s own rule' },
    bases: [],
  },
};
