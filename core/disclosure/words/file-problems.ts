import { placeholders, type Wanted } from '../placeholder.ts';
import { expectationWords } from './expectations.ts';
import { jsonFaultWords } from './json-faults.ts';
import { few, meant, type Wording, was } from './phrases.ts';

/** What is to be written instead of a placeholder, in English; the placeholder itself says it in Chinese. */
const wantedWords: Readonly<Record<Wanted | 'text', string>> = {
  narrative: 'how it went, and why what was missed was missed',
  'correction-note': 'what was wrong, and how it was found',
  'requested-by': 'the office that asked for the correction',
  'approved-by': 'the office that approved the correction',
  text: 'what it asks for',
};

/** Faults inside one file: encoding, place, JSON, schema. */
export const fileProblemWords = {
  'not-utf8': ({ offset }) => [
    `第 ${offset + 1} 个字节起不是 UTF-8; 请另存为 UTF-8 编码`,
    `not UTF-8 from byte ${offset + 1}; save the file as UTF-8`,
  ],
  bom: () => [
    '文件开头有字节顺序标记 (BOM); 请另存为不带 BOM 的 UTF-8',
    'the file begins with a byte order mark; save it as UTF-8 without BOM',
  ],
  crlf: () => [
    '行尾为 CRLF; 请改为 LF (编辑器右下角可换)',
    'lines end in CRLF; change them to LF (most editors switch it in the status bar)',
  ],
  'not-nfc': () => [
    '此行有未合成的字符 (不是 Unicode NFC); 请重新输入或转换为 NFC',
    'this line has decomposed characters (not Unicode NFC); type them again or convert the file to NFC',
  ],
  'empty-file': () => ['文件是空的; 写入内容或删去文件', 'the file is empty; fill it or delete it'],
  'too-large': ({ megabytes, limit }) => [
    `文件 ${megabytes} MB, 上限 ${limit} MB; 请拆分或压缩附件`,
    `the file has ${megabytes} MB, the limit is ${limit} MB; split it or make the attachment smaller`,
  ],
  symlink: () => [
    '是符号链接, 不会读取; 请放入文件本身',
    'a symbolic link, which is not followed; put the file itself here',
  ],
  denied: () => ['无法读取; 请检查文件权限', 'cannot be read; check the permissions of the file'],
  'unexpected-file': ({ expected }) => [
    `此处不应有这个文件; 这里可放: ${expected.join('、')}`,
    `no such file belongs here; this folder takes: ${expected.join(', ')}`,
  ],
  'wrong-place': ({ expected }) => [
    `文件位置与内容不符; 按内容应在 content/${expected}, 请移动文件或改正标识`,
    `the file does not lie where its content says; move it to content/${expected} or mend the ids`,
  ],
  'missing-file': ({ name }) => [`缺少文件 ${name}; 请补上`, `the file ${name} is missing; add it`],
  'unlisted-file': () => [
    '附件未在披露或公告中登记; 请写入 attachments, 或删去文件',
    'no release or notice lists this attachment; add it to attachments or delete the file',
  ],
  'sha256-differs': () => [
    '附件的 SHA-256 与登记的不同; 附件被改动, 或登记有误',
    'the SHA-256 of the attachment is another; the file changed, or the entry is wrong',
  ],
  'invalid-json': ({ fault }) => [
    `不是有效的 JSON: ${jsonFaultWords[fault][0]}`,
    `not valid JSON: ${jsonFaultWords[fault][1]}`,
  ],
  'too-deep': ({ limit }) => [
    `嵌套超过 ${limit} 层; 请检查括号`,
    `nested deeper than ${limit} levels; check the brackets`,
  ],
  'duplicate-key': ({ key, firstLine }) => [
    `键 ${key} 重复 (首次在第 ${firstLine} 行); 只留一个`,
    `the key ${key} stands twice (first in line ${firstLine}); keep one`,
  ],
  'future-schema': ({ stated, current }) => [
    `按第 ${stated} 版格式写成, 本程序只懂到第 ${current} 版; 请更新程序, 不要改动文件`,
    `written in version ${stated} of the format, this program knows ${current}; update the program, leave the file`,
  ],
  'old-schema': ({ stated, current }) => [
    `按第 ${stated} 版格式写成, 现为第 ${current} 版; 请运行 npm run migrate`,
    `written in version ${stated} of the format, now at ${current}; run npm run migrate`,
  ],
  'migration-blocked': ({ ref }) => [
    `无法自动迁移: ${ref === '' ? '未写明方案 scheme' : `方案 ${ref} 不存在或已有不同的值`}; 请手工改正后再运行`,
    `cannot be migrated: ${ref === '' ? 'it names no scheme' : `the scheme ${ref} is not there or says otherwise`}; mend it by hand and run again`,
  ],
  'wrong-schema-hint': ({ expected }) => [
    `$schema 应为 "${expected}", 编辑器据此补全和检查`,
    `$schema should be "${expected}", by which editors complete and check`,
  ],

  'unknown-key': ({ key, near, known }) =>
    near
      ? [`未知的键 ${key}; 是否为 ${near}?`, `unknown key ${key}; did you mean ${near}?`]
      : [
          `未知的键 ${key}; 此处可用: ${few(known)[0]}`,
          `unknown key ${key}; this object takes: ${few(known)[1]}`,
        ],
  placeholder: ({ wanted }) => {
    const stands = wanted === 'text' ? '（请写：…）' : placeholders[wanted];
    return [
      `还是占位文字${stands}; 请连括号一起换成正文`,
      `still the placeholder ${stands}; write in its place ${wantedWords[wanted]}`,
    ];
  },
  'missing-key': ({ key, expectation }) => [
    `缺少 ${key}${expectation ? `; 应为${expectationWords[expectation][0]}` : ''}`,
    `${key} is missing${expectation ? `; expected ${expectationWords[expectation][1]}` : ''}`,
  ],
  expected: ({ expectation, found, write }) => [
    `应为${expectationWords[expectation][0]}${was(found)[0]}${write ? `; 请写 "${write}"` : ''}`,
    `expected ${expectationWords[expectation][1]}${was(found)[1]}${write ? `; write "${write}"` : ''}`,
  ],
  'not-one-of': ({ options, found, near }) => [
    `应为以下之一: ${few(options)[0]}${was(found)[0]}${meant(near)[0]}`,
    `expected one of ${few(options)[1]}${was(found)[1]}${meant(near)[1]}`,
  ],
  'too-few': ({ minimum }) => [`至少要有 ${minimum} 项; 请补上`, `at least ${minimum} are needed; add them`],
  'out-of-range': ({ minimum, maximum, found }) => {
    const [zh, en] = was(found);
    if (minimum !== undefined) return [`不应小于 ${minimum}${zh}`, `expected at least ${minimum}${en}`];
    return [`不应大于 ${maximum}${zh}`, `expected at most ${maximum}${en}`];
  },
  'node-shape': ({ has }) =>
    has === 'both'
      ? [
          '节点不能同时有 indicator (末级指标) 和 children (下级); 只留一个',
          'a node has either an indicator (a leaf) or children (a branch); keep one',
        ]
      : [
          '节点应有 indicator (末级指标) 或 children (下级)',
          'a node needs an indicator (a leaf) or children (a branch)',
        ],
} satisfies Partial<Wording>;
