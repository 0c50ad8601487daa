import type { Lang } from './lang.ts';

/** Words of the page that checks digests and proofs. */
const zh = {
  title: '核对',
  lead: '在您自己的浏览器里核对：文件是不是本站公布的那一份，日志里有没有这一条。不上传任何内容，断网也能用。',
  file: '选文件，或拖到这里',
  choose: '选择文件…',
  noFile: '还没有选文件',
  fileHint: '任何下载的文件都可以；一个版本的 JSON（如 v2.json）会按 RFC 8785 规范化后再算。',
  stated: '页面上写的内容摘要（64 位十六进制，可不填）',
  computed: '算出的 SHA-256',
  canonical: '规范 JSON 的 SHA-256，即页面上的「内容摘要」',
  release: (record: string, version: number) => `${record}，第 ${version} 版`,
  seePage: '看这一版的页面',
  same: '一致：文件与所给的摘要相符',
  different: '不一致：文件与所给的摘要不符',
  compare: '与本站现在公布的比对',
  sameHere: '一致：与本站公布的逐字节相同',
  differentHere: '不一致：与本站公布的不同',
  notHere: '本站没有这一版，或已撤回',
  offline: '读不到本站，请检查网络；本地核对不受影响',
  unreadable: '读不出这个文件',
  proofTitle: '核对日志证明',
  proofLead: '贴上证明文件（C2SP tlog-proof）、日志条目和日志公钥。公钥应从独立渠道取得。',
  proof: '证明文件',
  entry: '日志条目（一行 JSON）',
  key: '日志公钥（名称+编号+Base64）',
  check: '核对证明',
  verified: (name: string, size: number) => `核对通过：条目在日志 ${name} 里，检查点共 ${size} 条`,
  because: {
    malformed: '证明或检查点的格式不对',
    'bad-signature': '检查点的签名不对',
    'unknown-key': '检查点没有这把公钥的签名',
    'other-log': '检查点属于另一个日志',
    'not-in-log': '条目不在这个检查点的日志里',
    'bad-key': '公钥的格式不对，或编号与公钥不符',
  },
  path: '路径：从条目到根',
  pathText: (hashes: number, index: number, size: number) =>
    `第 ${index} 条，共 ${size} 条，经过 ${hashes} 个相邻哈希到达根`,
  script: '本页需要脚本：计算在您的浏览器里进行。不用脚本，可在命令行核对：',
};

const en: typeof zh = {
  title: 'Verify',
  lead: 'Checked in your own browser: whether a file is the one published here, and whether the log holds an entry. Nothing is uploaded; it works offline.',
  file: 'Choose a file, or drop it here',
  choose: 'Choose a file…',
  noFile: 'No file chosen yet',
  fileHint:
    'Any download will do; the JSON of a version (such as v2.json) is brought into canonical form (RFC 8785) first.',
  stated: 'Digest stated on the page (64 hexadecimal digits, optional)',
  computed: 'SHA-256 of the file',
  canonical: 'SHA-256 of the canonical JSON, the digest on the page',
  release: (record, version) => `${record}, version ${version}`,
  seePage: 'See the page of this version',
  same: 'The same: the file has the digest given',
  different: 'Different: the file does not have the digest given',
  compare: 'Compare with what is published here now',
  sameHere: 'The same, byte for byte, as published here',
  differentHere: 'Different from what is published here',
  notHere: 'This version is not here, or was withdrawn',
  offline: 'This site cannot be reached; check the network. Checking on your side still works',
  unreadable: 'This file cannot be read',
  proofTitle: 'Check a proof of the log',
  proofLead:
    'Paste the proof file (C2SP tlog-proof), the entry and the key of the log. Get the key by another way than this page.',
  proof: 'Proof file',
  entry: 'Entry (one line of JSON)',
  key: 'Key of the log (name+id+Base64)',
  check: 'Check the proof',
  verified: (name, size) => `Verified: the entry is in the log ${name}, whose checkpoint has ${size} entries`,
  because: {
    malformed: 'the proof or the checkpoint is malformed',
    'bad-signature': 'the signature of the checkpoint is wrong',
    'unknown-key': 'this key did not sign the checkpoint',
    'other-log': 'the checkpoint belongs to another log',
    'not-in-log': 'the entry is not in the log of this checkpoint',
    'bad-key': 'the key is malformed, or its id is not its own',
  },
  path: 'Path from the entry to the root',
  pathText: (hashes, index, size) =>
    `entry ${index} of ${size} reaches the root over ${hashes} sibling hashes`,
  script:
    'This page needs scripts: everything is computed in your browser. Without them, check from the command line:',
};

const all: Record<Lang, typeof zh> = { zh, en };
export const verifyWords = (lang: Lang): typeof zh => all[lang];
