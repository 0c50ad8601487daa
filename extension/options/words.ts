import type { Language } from '#core/privacy/explain.ts';
import type { Feature } from '../settings/settings.ts';

/** What the settings page says. */
export interface OptionWords {
  title: string;
  managed: string;
  refused(keys: readonly string[]): string;
  saved: string;
  sites: {
    title: string;
    why: string;
    add: string;
    origin: string;
    bad: string;
    remove: string;
    none: string;
    refused: string;
  };
  profile: { title: string; why: string; role: string; roleWhy: string; language: string };
  kinds: { title: string; why: string; on: string; severity: string; usual: string };
  thresholds: { title: string; kAnonymity: string; smallCell: string; confidence: string };
  terms: {
    title: string;
    why: string;
    text: string;
    pattern: string;
    severity: string;
    add: string;
    bad: string;
    remove: string;
  };
  guard: { title: string; why: string; enabled: string; reason: string; labels: string; selector: string };
  ignored: { title: string; why: string; none: string; remove: string; allowed: string; texts: string };
  log: { title: string; why: string; none: string; save(count: number): string; clear: string };
  features: { title: string; names: Record<Feature, string> };
  transfer: {
    title: string;
    why: string;
    save: string;
    load: string;
    loaded(refused: readonly string[]): string;
    bad: string;
  };
  key: { title: string; why: string; copy: string; copied: string };
  wipe: { title: string; why: string; button: string; sure: string };
}

const zh: OptionWords = {
  title: '明示 设置',
  managed: '由单位统一管理，不能在这里修改',
  refused: (keys) => `单位下发的策略有不认识的内容，未采用：${keys.join('、')}`,
  saved: '已保存',
  sites: {
    title: '自动检查的网站',
    why: '在这些网站上边写边查，点发布时提醒。其他网站只在点图标时检查。',
    add: '添加',
    origin: '网站地址，如 https://cms.example.cn',
    bad: '请写成 https://域名 的样子，不带路径',
    remove: '移除',
    none: '还没有',
    refused: '浏览器没有授权，未添加',
  },
  profile: {
    title: '遮盖规则',
    why: '每种信息遮盖成什么样。',
    role: '岗位代号',
    roleWhy: '写进回执，代替姓名。小写字母、数字和短横线，如 editor-1。',
    language: '语言',
  },
  kinds: {
    title: '检查哪些种类',
    why: '关掉的种类不再检查。',
    on: '检查',
    severity: '程度',
    usual: '按证据判断',
  },
  thresholds: {
    title: '阈值',
    kAnonymity: '同类少于几个算能认出个人',
    smallCell: '统计数小于几算小数',
    confidence: '把握低于多少不列出（0–0.8）',
  },
  terms: {
    title: '本单位词条',
    why: '不该出现在公示里的词，如未公开的项目名。规则用 RE2 语法。',
    text: '词',
    pattern: '规则',
    severity: '程度',
    add: '添加词条',
    bad: '没有加上：词要 2–100 字；规则要 1–200 字，按 RE2 的写法（括号成对，不能前后查看，不能反向引用）',
    remove: '移除',
  },
  guard: {
    title: '发布提醒',
    why: '点发布时还有必须处理的内容，就停一下。这是提醒，不是控制。',
    enabled: '开启发布提醒',
    reason: '继续发布要选理由',
    labels: '发布按钮上的字（用空格分开，留空用内置的）',
    selector: '发布按钮的 CSS 选择器',
  },
  ignored: {
    title: '已忽略的内容',
    why: '只保存带密钥的哈希，不保存原文；到期自动失效。',
    none: '没有',
    remove: '恢复检查',
    allowed: '允许忽略',
    texts: '文本与文件',
  },
  log: {
    title: '提醒记录',
    why: '提醒之后仍然发布或上传的决定：时间、网站、各种类几处、理由。只在本机，最多 500 条，没有正文、姓名和网页地址。',
    none: '没有',
    save: (count) => `保存全部 ${count} 条`,
    clear: '清除记录',
  },
  features: {
    title: '功能',
    names: { files: '文件检查', ocr: '识别图片文字' },
  },
  transfer: {
    title: '导出与导入',
    why: '不含忽略的内容和密钥。',
    save: '导出设置',
    load: '导入设置',
    loaded: (refused) => (refused.length === 0 ? '已导入' : `已导入；未采用：${refused.join('、')}`),
    bad: '这不是设置文件',
  },
  key: {
    title: '回执密钥',
    why: '核对回执里的原文哈希要用它。只交给本单位的网站维护者，不要公开。',
    copy: '复制密钥',
    copied: '已复制',
  },
  wipe: {
    title: '清除',
    why: '删除本机的全部设置、忽略记录和密钥。删除后，以前的回执再也不能核对原文。',
    button: '全部清除',
    sure: '再点一次确认清除',
  },
};

const en: OptionWords = {
  title: 'Mingshi: settings',
  managed: 'Managed by your organisation; it cannot be changed here',
  refused: (keys) =>
    `The organisation’s policy holds what is not understood and was not taken: ${keys.join(', ')}`,
  saved: 'Saved',
  sites: {
    title: 'Sites that are checked as you write',
    why: 'On these sites drafts are checked as they are written, and publishing reminds. Others are checked when you click the icon.',
    add: 'Add',
    origin: 'Address of a site, as https://cms.example.cn',
    bad: 'Write it as https://cms.example.cn, without a path',
    remove: 'Remove',
    none: 'None yet',
    refused: 'The browser did not grant it, so it was not added',
  },
  profile: {
    title: 'Mask profile',
    why: 'What each kind is masked as.',
    role: 'Staff code',
    roleWhy: 'Stands in receipts instead of a name. Lower-case letters, digits and hyphens, as editor-1.',
    language: 'Language',
  },
  kinds: {
    title: 'Kinds that are looked for',
    why: 'A kind that is off is not looked for.',
    on: 'Look for it',
    severity: 'Severity',
    usual: 'By the evidence',
  },
  thresholds: {
    title: 'Thresholds',
    kAnonymity: 'Fewer alike than this single a person out',
    smallCell: 'Counts below this are small',
    confidence: 'Leave out what is less sure than (0–0.8)',
  },
  terms: {
    title: 'Words of this office',
    why: 'What must not stand in a notice, such as names of unannounced projects. Patterns are RE2.',
    text: 'Word',
    pattern: 'Pattern',
    severity: 'Severity',
    add: 'Add a word',
    bad: 'Not added: a word has 2–100 characters; a pattern 1–200, in the syntax of RE2 (brackets in pairs, no look-around, no back-reference)',
    remove: 'Remove',
  },
  guard: {
    title: 'Publishing reminder',
    why: 'Pressing publish stops for a moment while something must be handled. It is a reminder, not a control.',
    enabled: 'Remind when publishing',
    reason: 'Going on asks for a reason',
    labels: 'Words on publishing buttons (parted by spaces; empty for the built-in ones)',
    selector: 'CSS selector of publishing buttons',
  },
  ignored: {
    title: 'What is ignored',
    why: 'Only keyed hashes are kept, never the text; they end by themselves.',
    none: 'Nothing',
    remove: 'Check it again',
    allowed: 'Findings may be ignored',
    texts: 'Texts and files',
  },
  log: {
    title: 'Log of reminders',
    why: 'Decisions to publish or upload after a reminder: time, site, how many of each kind, reason. In this browser only, 500 at most, without text, names or page addresses.',
    none: 'Nothing',
    save: (count) => `Save all ${count}`,
    clear: 'Clear the log',
  },
  features: {
    title: 'Features',
    names: { files: 'Checking files', ocr: 'Reading text in pictures' },
  },
  transfer: {
    title: 'Export and import',
    why: 'Without what is ignored and without keys.',
    save: 'Export settings',
    load: 'Import settings',
    loaded: (refused) => (refused.length === 0 ? 'Imported' : `Imported; not taken: ${refused.join(', ')}`),
    bad: 'This is no file of settings',
  },
  key: {
    title: 'Key of receipts',
    why: 'It verifies the hash of the text in a receipt. Give it to the maintainers of your site only.',
    copy: 'Copy the key',
    copied: 'Copied',
  },
  wipe: {
    title: 'Wipe',
    why: 'Deletes all settings, ignored entries and keys of this device. Receipts made before can then no longer be held against a text.',
    button: 'Wipe everything',
    sure: 'Press again to wipe everything',
  },
};

export const optionWords: Record<Language, OptionWords> = { zh, en };
