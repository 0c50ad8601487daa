import type { Language } from '#core/privacy/explain.ts';
import type { Severity } from '#core/privacy/finding.ts';
import type { Allow } from '#core/privacy/policy.ts';
import type { CheckState, Outcome, Spot, Unmaskable, UnreadPart } from '../messages.ts';
import type { Grouping } from './groups.ts';

/** Everything the panel says. Chinese first; English complete, as the type demands. */
export interface Words {
  title: string;
  tabs: { page: string; text: string };
  /** After the big figure. */
  mustHandle: string;
  toDecide(count: number): string;
  noticesOnly(count: number): string;
  noticesBut(count: number): string;
  clean: string;
  cleanBut: string;
  unreadable: string;
  idle: string;
  checking: string;
  noAccess: string;
  noAccessWhy: string;
  read(characters: number, tables: number): string;
  unread(part: UnreadPart): string;
  notRead: string;
  grant: string;
  check: string;
  recheck: string;
  maskAll(count: number): string;
  mask: string;
  show: string;
  previous: string;
  next: string;
  position(at: number, of: number): string;
  profile: string;
  filter: {
    legend: string;
    severity: string;
    kind: string;
    all: string;
    open: string;
    ignored: string;
    allKinds: string;
    group: string;
    groups: Record<Grouping, string>;
    search: string;
  };
  nobody: string;
  person(name: string, place: string): string;
  states: Record<CheckState, string>;
  frames(count: number): string;
  frameState(top: boolean, origin: string, state: string): string;
  ignoredCount(count: number): string;
  ignore: string;
  restore: string;
  ignoreWhy: string;
  ignoreChoose: string;
  ignoreFor: string;
  ignoreConfirm: string;
  ignoreReasons: Record<Allow['reason'], string>;
  /** The publishing reminder. */
  held: { title: string; left(leaks: number): string; reminder: string; why: string; goOn: string };
  /** The check while writing. */
  live: string;
  ignoredFor(reason: string, expires: string): string;
  days(count: number): string;
  copyFallback: string;
  receipt: { title: string; copy: string; save: string; again: string; signed: string; unsigned: string };
  settings: string;
  practise: string;
  severity: Record<Severity, string>;
  areas: Record<Spot['area'], string>;
  group(spot: Spot): string;
  unmaskable: Record<Unmaskable, string>;
  outcome: Record<Outcome, string>;
  masked(held: number, screen: number, failed: number): string;
  undoHint: string;
  unmask: string;
  list(parts: readonly string[]): string;
  basis(articles: readonly string[]): string;
  none: string;
  more(count: number): string;
  local: string;
  language: string;
  text: {
    label: string;
    hint: string;
    placeholder: string;
    choose: string;
    drop: string;
    copyMasked: string;
    saveMasked: string;
    copied: string;
    at(place: { part?: string; page?: number; line?: number; column?: number }): string;
    reading: string;
    seen(pictures: number): string;
    cancel: string;
    ways: Record<'text' | 'burnt', string>;
    clear: string;
    limits: string;
  };
}

const zh: Words = {
  title: '明示 发布前检查',
  tabs: { page: '本页', text: '文本与文件' },
  mustHandle: '处必须处理',
  toDecide: (count) => `${count} 处需要决定`,
  noticesOnly: (count) => `没有必须处理的，${count} 处提示`,
  noticesBut: (count) => `已读部分没有必须处理的，${count} 处提示`,
  clean: '未发现问题',
  cleanBut: '已读部分未发现问题',
  unreadable: '无法检查',
  idle: '还没有检查本页',
  checking: '正在检查…',
  noAccess: '本页还没有授权',
  noAccessWhy: '点一下工具栏上的「明示」图标，只授权当前这一页。浏览器自己的页面和扩展商店不允许检查。',
  read: (characters, tables) =>
    `已读 ${characters.toLocaleString('zh-CN')} 字${tables > 0 ? `、${tables} 个表格` : ''}`,
  unread: ({ because, count, origin }) =>
    ({
      'foreign-frame': `${count} 个其他网站的框架未读${origin && origin !== 'null' ? `（${origin}）` : ''}`,
      canvas: `${count} 处画布未读，画出来的文字无法检查`,
      picture: `${count} 张图片未读，图上的文字无法检查`,
      ocr: `${count} 张图片由 OCR 识别，可能有误，请人工核对`,
      plugin: `${count} 个嵌入对象未读`,
      restless: '页面不停变动，已暂停检查；请点复查，或在编辑区继续输入',
      'too-large': '内容过长，有部分未读，请用命令行检查',
      'not-granted': `${count} 处没有授权，未读`,
      encrypted: '文件已加密，未读',
      damaged: `${count} 处已损坏，未读`,
      unsupported: '还不能检查这种内容，不能当作没有问题',
      'not-utf8': '文字编码无法识别，未读',
    })[because],
  notRead: '未读部分',
  grant: '授权后检查',
  check: '检查本页',
  recheck: '复查',
  maskAll: (count) => `全部遮盖（${count}）`,
  mask: '遮盖',
  show: '定位',
  previous: '上一处',
  next: '下一处',
  position: (at, of) => (at > 0 ? `第 ${at} 处，共 ${of} 处` : `共 ${of} 处`),
  profile: '遮盖规则',
  filter: {
    legend: '筛选',
    severity: '程度',
    kind: '种类',
    all: '全部',
    open: '待处理',
    ignored: '已忽略',
    allKinds: '全部种类',
    group: '分组',
    groups: { place: '按位置', person: '按人', kind: '按种类' },
    search: '在结果中查找',
  },
  nobody: '未对应到人',
  person: (name, place) => `${name}　${place}`,
  states: { clean: '未发现问题', findings: '有发现', partly: '部分检查', unreadable: '无法检查' },
  frames: (count) => `${count} 个框架各自的结果`,
  frameState: (top, origin, state) => `${top ? '主页面' : origin}：${state}`,
  ignoredCount: (count) => `另有 ${count} 处已忽略`,
  ignore: '忽略',
  restore: '恢复',
  ignoreWhy: '理由',
  ignoreChoose: '请选择',
  ignoreFor: '期限',
  ignoreConfirm: '确认忽略',
  ignoreReasons: {
    'public-office': '单位公开的信息',
    'official-duty': '履行公职的信息',
    consent: '本人同意公开',
    'court-order': '依裁判文书公开',
    'law-requires': '法律要求公开',
    'not-personal': '不是个人信息',
  },
  held: {
    title: '发布提醒',
    left: (leaks) => `刚才的发布已暂停：还有 ${leaks} 处必须处理，见下面的列表。`,
    reminder: '这是提醒，不是审批：它拦不住所有发布方式。',
    why: '仍要发布，理由是',
    goOn: '记录理由并继续',
  },
  live: '在本网站边写边查，发布前提醒',
  ignoredFor: (reason, expires) => `已忽略：${reason}，至 ${expires}`,
  days: (count) => (count === 365 ? '1 年' : `${count} 天`),
  copyFallback: '复制遮盖后的内容，粘贴回编辑器',
  receipt: {
    title: '检查回执',
    copy: '复制回执',
    save: '保存回执',
    again: '重新生成',
    signed: '只含计数和带密钥的哈希，没有原文；已由本机密钥签名。',
    unsigned: '只含计数和带密钥的哈希，没有原文；这个浏览器不支持签名，回执未签名。',
  },
  settings: '设置',
  practise: '上手',
  severity: { leak: '必须处理', likely: '需要决定', notice: '提示' },
  areas: {
    editor: '编辑区',
    field: '输入框',
    page: '页面文字',
    attribute: '属性',
    comment: '注释',
    hidden: '隐藏字段',
  },
  group: (spot) => {
    const where =
      spot.area === 'editor' && (spot.editor ?? 1) > 1 ? `编辑区 ${spot.editor}` : zh.areas[spot.area];
    const name = spot.label && spot.area !== 'editor' ? `${where}「${spot.label}」` : where;
    if (spot.table) return `${name}　表格 ${spot.table}，第 ${spot.row} 行`;
    return spot.paragraph ? `${name}　第 ${spot.paragraph} 段` : name;
  },
  unmaskable: {
    'page-text': '页面上的文字，不在编辑区内，请到来源处修改',
    attribute: '在标签属性里，请在编辑器的源代码中修改',
    comment: '在源代码的注释里，请在编辑器的源代码中删除',
    hidden: '隐藏字段通常随编辑区更新，保存前请复查',
    'read-only': '此处只读，请到来源处修改',
    'no-mask': '没有可以替换的文字，请人工处理',
    notice: '只是提示，不会遮盖',
  },
  outcome: {
    held: '已遮盖，已读回核实',
    screen: '屏幕上已遮盖，编辑器内部未能核实，保存后请再查一次',
    failed: '没有遮盖成功，请手工修改',
    stale: '文字刚刚变了，请复查后再遮盖',
    composing: '正在输入，请先完成输入',
  },
  masked: (held, screen, failed) =>
    [
      held > 0 ? `已遮盖 ${held} 处，已核实` : '',
      screen > 0 ? `${screen} 处屏幕上已遮盖，编辑器内部未能核实` : '',
      failed > 0 ? `${failed} 处没有遮盖成功` : '',
    ]
      .filter(Boolean)
      .join('；'),
  undoHint: '在编辑区按 Ctrl+Z 撤销，个别编辑器不支持',
  unmask: '撤销这次遮盖',
  list: (parts) => parts.join('；'),
  basis: (articles) => `依据：${articles[0] ?? ''}${articles.length > 1 ? ` 等 ${articles.length} 条` : ''}`,
  none: '没有符合筛选的条目',
  more: (count) => `再显示一些（还有 ${count} 处）`,
  local: '全部在本机完成，不联网',
  language: 'English',
  text: {
    label: '粘贴要检查的文字',
    hint: '也可以把文件拖到这里：docx、xlsx、pdf、图片、邮件、zip、txt、md、html、json、csv、xml',
    placeholder: '把公示稿粘贴到这里，边改边查',
    choose: '选择文件',
    drop: '松开鼠标，检查文件',
    copyMasked: '复制遮盖后的文字',
    saveMasked: '保存遮盖后的文件',
    copied: '已复制',
    at: ({ part, page, line, column }) =>
      [part ?? '', page ? `第 ${page} 页` : '', line ? `第 ${line} 行${column ? `第 ${column} 字` : ''}` : '']
        .filter(Boolean)
        .join('　') || '全文',
    reading: '正在读取文件…',
    seen: (pictures) => `正在识别图片文字，已完成 ${pictures} 张…`,
    cancel: '取消',
    ways: {
      text: '这种格式不能原样遮盖，只能保存遮盖后的文字',
      burnt: '每页已转成图片，遮盖处涂黑，原来的文字层不保留',
    },
    clear: '清空',
    limits: '文件只在内存里打开，不保存、不上传',
  },
};

const en: Words = {
  title: 'Mingshi: check before publishing',
  tabs: { page: 'This page', text: 'Text and files' },
  mustHandle: 'must be handled',
  toDecide: (count) => `${count} to decide`,
  noticesOnly: (count) => `Nothing to handle, ${count} to note`,
  noticesBut: (count) => `Nothing to handle in what was read, ${count} to note`,
  clean: 'Nothing found',
  cleanBut: 'Nothing found in what was read',
  unreadable: 'Could not be checked',
  idle: 'This page has not been checked',
  checking: 'Checking…',
  noAccess: 'No access to this page yet',
  noAccessWhy:
    'Click the Mingshi icon in the toolbar: it grants this one page only. Pages of the browser and the extension store cannot be checked.',
  read: (characters, tables) =>
    `${characters.toLocaleString('en')} characters${tables > 0 ? ` and ${tables} ${tables === 1 ? 'table' : 'tables'}` : ''} read`,
  unread: ({ because, count, origin }) =>
    ({
      'foreign-frame': `${count} ${count === 1 ? 'frame' : 'frames'} of another site not read${origin && origin !== 'null' ? ` (${origin})` : ''}`,
      canvas: `${count} canvas not read: drawn text cannot be checked`,
      picture: `${count} ${count === 1 ? 'picture' : 'pictures'} not read: text in a picture cannot be checked`,
      ocr: `${count} ${count === 1 ? 'picture' : 'pictures'} read by OCR, which errs: look at ${count === 1 ? 'it' : 'them'} too`,
      plugin: `${count} embedded ${count === 1 ? 'object' : 'objects'} not read`,
      restless: 'The page keeps changing: checking has paused. Check again, or go on writing',
      'too-large': 'Too long: a part was not read. Use the command line',
      'not-granted': `${count} not granted, not read`,
      encrypted: 'The file is encrypted and was not read',
      damaged: `${count} damaged and not read`,
      unsupported: 'This cannot be checked yet: do not take it for clean',
      'not-utf8': 'The text encoding is unknown; not read',
    })[because],
  notRead: 'Not read',
  grant: 'Grant and check',
  check: 'Check this page',
  recheck: 'Check again',
  maskAll: (count) => `Mask all (${count})`,
  mask: 'Mask',
  show: 'Show',
  previous: 'Previous',
  next: 'Next',
  position: (at, of) => (at > 0 ? `${at} of ${of}` : `${of} in all`),
  profile: 'Mask rule',
  filter: {
    legend: 'Filter',
    severity: 'Severity',
    kind: 'Kind',
    all: 'All',
    open: 'Open',
    ignored: 'Ignored',
    allKinds: 'All kinds',
    group: 'Group',
    groups: { place: 'By place', person: 'By person', kind: 'By kind' },
    search: 'Search the list',
  },
  nobody: 'No person known',
  person: (name, place) => `${name}, ${place}`,
  states: {
    clean: 'nothing found',
    findings: 'something found',
    partly: 'partly checked',
    unreadable: 'could not be checked',
  },
  frames: (count) => `${count} frames, each with its result`,
  frameState: (top, origin, state) => `${top ? 'Main page' : origin}: ${state}`,
  ignoredCount: (count) => `${count} more ignored`,
  ignore: 'Ignore',
  restore: 'Restore',
  ignoreWhy: 'Reason',
  ignoreChoose: 'Choose one',
  ignoreFor: 'For',
  ignoreConfirm: 'Ignore it',
  ignoreReasons: {
    'public-office': 'public information of an office',
    'official-duty': 'about official duty',
    consent: 'the person agreed',
    'court-order': 'by order of a court',
    'law-requires': 'the law requires it',
    'not-personal': 'not personal data',
  },
  held: {
    title: 'Publishing reminder',
    left: (leaks) => `Publishing was paused: ${leaks} must be handled, see the list below.`,
    reminder: 'This is a reminder and no control: it cannot stop every way of publishing.',
    why: 'Publish all the same, because',
    goOn: 'Note the reason and go on',
  },
  live: 'Check while writing on this site, and remind before publishing',
  ignoredFor: (reason, expires) => `Ignored: ${reason}, until ${expires}`,
  days: (count) => (count === 365 ? '1 year' : `${count} days`),
  copyFallback: 'Copy the masked content, to paste it into the editor',
  receipt: {
    title: 'Receipt of the check',
    copy: 'Copy receipt',
    save: 'Save receipt',
    again: 'Make it anew',
    signed: 'Holds counts and keyed hashes, no text. Signed by this device’s key.',
    unsigned: 'Holds counts and keyed hashes, no text. This browser cannot sign, so it is unsigned.',
  },
  settings: 'Settings',
  practise: 'Practise',
  severity: { leak: 'Must be handled', likely: 'To decide', notice: 'Notice' },
  areas: {
    editor: 'Editor',
    field: 'Field',
    page: 'Page text',
    attribute: 'Attribute',
    comment: 'Comment',
    hidden: 'Hidden field',
  },
  group: (spot) => {
    const where =
      spot.area === 'editor' && (spot.editor ?? 1) > 1 ? `Editor ${spot.editor}` : en.areas[spot.area];
    const name = spot.label && spot.area !== 'editor' ? `${where} “${spot.label}”` : where;
    if (spot.table) return `${name}, table ${spot.table}, row ${spot.row}`;
    return spot.paragraph ? `${name}, paragraph ${spot.paragraph}` : name;
  },
  unmaskable: {
    'page-text': 'Text of the page, outside any editor: change it where it comes from',
    attribute: 'In an attribute: change it in the editor’s source view',
    comment: 'In a comment of the source: delete it in the editor’s source view',
    hidden: 'A hidden field usually follows its editor: check again before saving',
    'read-only': 'Read-only here: change it where it comes from',
    'no-mask': 'No text that could be replaced: handle it by hand',
    notice: 'Only to note: it is not masked',
  },
  outcome: {
    held: 'Masked, and read back',
    screen: 'Masked on screen; the editor’s own data could not be read: check again after saving',
    failed: 'Not masked: change it by hand',
    stale: 'The text has just changed: check again, then mask',
    composing: 'Text is being entered: finish it first',
  },
  masked: (held, screen, failed) =>
    [
      held > 0 ? `${held} masked and read back` : '',
      screen > 0 ? `${screen} masked on screen, not confirmed in the editor` : '',
      failed > 0 ? `${failed} not masked` : '',
    ]
      .filter(Boolean)
      .join('; '),
  undoHint: 'Ctrl+Z in the editor takes it back, in most editors',
  unmask: 'Take this masking back',
  list: (parts) => parts.join('; '),
  basis: (articles) =>
    `Basis: ${articles[0] ?? ''}${articles.length > 1 ? ` and ${articles.length - 1} more` : ''}`,
  none: 'Nothing matches the filter',
  more: (count) => `Show more (${count} left)`,
  local: 'Everything happens on this device, offline',
  language: '中文',
  text: {
    label: 'Paste the text to check',
    hint: 'Or drop a file here: docx, xlsx, pdf, pictures, mail, zip, txt, md, html, json, csv, xml',
    placeholder: 'Paste a draft here; it is checked as you edit',
    choose: 'Choose a file',
    drop: 'Drop to check the file',
    copyMasked: 'Copy masked text',
    saveMasked: 'Save masked file',
    copied: 'Copied',
    at: ({ part, page, line, column }) =>
      [
        part ?? '',
        page ? `page ${page}` : '',
        line ? `line ${line}${column ? `, character ${column}` : ''}` : '',
      ]
        .filter(Boolean)
        .join(', ') || 'whole text',
    reading: 'Reading the file…',
    seen: (pictures) => `Reading text in pictures, ${pictures} done…`,
    cancel: 'Cancel',
    ways: {
      text: 'This format cannot be masked as it is: only the masked text is saved',
      burnt: 'Each page has become a picture with black boxes; its text is not kept',
    },
    clear: 'Clear',
    limits: 'Files are opened in memory only: never stored, never uploaded',
  },
};

export type { Language };
export const words: Record<Language, Words> = { zh, en };
