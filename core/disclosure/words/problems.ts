import type { ProblemCode, ProblemParams } from '../problem.ts';
import type { Both } from './both.ts';
import { expectationWords, referenceWords } from './expectations.ts';
import { jsonFaultWords } from './json-faults.ts';

type Wording = { [C in ProblemCode]: (params: ProblemParams[C]) => Both };

const was = (found: string | undefined): Both =>
  found === undefined ? ['', ''] : [`, 实为 ${found}`, `, found ${found}`];
const meant = (near: string | undefined): Both =>
  near === undefined ? ['', ''] : [`; 是否为 ${near}?`, `; did you mean ${near}?`];
const list = (options: readonly string[]): Both => [options.join('、'), options.join(', ')];
/** Long lists say nothing; the first ones do. */
const few = (options: readonly string[]): Both =>
  options.length > 24 ? list([...options.slice(0, 24), '…']) : list(options);

/** Each problem in words: what stands there, what was expected, how to mend it. */
export const problemWords: Wording = {
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

  'duplicate-id': ({ id, other }) => [
    `标识 ${id} 已用于 content/${other}; 请换一个`,
    `the id ${id} is taken by content/${other}; choose another`,
  ],
  'duplicate-member': ({ id }) => [`${id} 出现两次; 只留一个`, `${id} stands twice; keep one`],
  'unknown-reference': ({ kind, ref, near }) => [
    `找不到${referenceWords[kind][0]}${ref && ` ${ref}`}${meant(near)[0] || '; 请改正或先建立它'}`,
    `no ${ref ? '' : 'such '}${referenceWords[kind][1]}${ref && ` ${ref}`}${meant(near)[1] || '; mend it or create it first'}`,
  ],
  'refers-to-itself': ({ ref }) => [`${ref} 指向自身; 请改为另一个`, `${ref} refers to itself; name another`],
  'version-gap': ({ missing }) => [
    `版本号不连续, 缺少 ${missing.join('、')}; 版本从 1 起逐一递增`,
    `versions have a gap: ${missing.join(', ')} missing; they count 1, 2, 3 …`,
  ],
  'first-version': ({ version, releaseType }) =>
    version === '1'
      ? [
          `第 1 版的 releaseType 应为 first, 实为 ${releaseType}`,
          `version 1 has the releaseType first, found ${releaseType}`,
        ]
      : [
          `只有第 1 版是 first; 第 ${version} 版应为 correction、adjustment、notice 或 withdrawal`,
          `only version 1 is first; version ${version} is a correction, adjustment, notice or withdrawal`,
        ],

  'weights-sum': ({ sum, base, budget }) => [
    `末级指标分值合计 ${sum}${budget ? ` (含预算执行率 ${budget})` : ''}, 应等于基准分 ${base}`,
    `the weights of the leaves${budget ? ` with budgetWeight ${budget}` : ''} sum to ${sum}, expected the base ${base}`,
  ],
  'branch-weight': ({ sum, stated }) => [
    `分支写明 ${stated} 分, 下级合计 ${sum} 分; 请改为一致`,
    `the branch states ${stated} points, its leaves sum to ${sum}; make them agree`,
  ],
  'missing-weight': ({ node }) => [
    `指标 ${node} 缺少分值 weight; 不计分请用 monitor`,
    `the leaf ${node} has no weight; use the method monitor where it is not scored`,
  ],
  'shares-sum': ({ sum, expected }) => [
    `占比合计 ${sum}, 应为 ${expected}`,
    `the shares sum to ${sum}, expected ${expected}`,
  ],
  'weight-floor': ({ percent, op, floor }) => [
    `该类分值占 ${percent}%, 方案规定 ${op} ${floor}%`,
    `this category weighs ${percent}%, the scheme says ${op} ${floor}%`,
  ],
  'subjective-share': ({ percent, maximum }) => [
    `主观评价占 ${percent}%, 上限 ${maximum}%; 请减少定性分值或改为有样本量的调查`,
    `subjective scores weigh ${percent}%, the limit is ${maximum}%; lower them or use a survey with a stated n`,
  ],
  'not-positive': ({ method }) => [
    `${method} 的指标值应大于 0; 目标为 0 或负数请用 threshold`,
    `the target of ${method} must be above 0; use threshold for zero or negative targets`,
  ],
  'not-negative': ({ method }) => [`${method} 不接受负数`, `${method} takes no negative values`],
  'missing-target': ({ method }) => [
    `评分方法 ${method} 需要指标值 target`,
    `the scoring method ${method} needs a target`,
  ],
  'target-ends': ({ op }) =>
    op === '区间'
      ? ['区间目标要有 low 和 high, 不要 value', 'a 区间 target has low and high, no value']
      : [`${op} 目标要有 value, 不要 low 和 high`, `a ${op} target has a value, no low and high`],
  order: ({ low, lowValue, high, highValue }) => [
    `${low} (${lowValue}) 应小于 ${high} (${highValue})`,
    `${low} (${lowValue}) must be below ${high} (${highValue})`,
  ],
  bands: ({ wrong, at }) => {
    switch (wrong) {
      case 'gap':
        return [
          `分档在 ${at} 处有空缺; 上一档的 to 应等于下一档的 from`,
          `the bands have a gap at ${at}; the to of one is the from of the next`,
        ];
      case 'overlap':
        return [
          `分档在 ${at} 处重叠; 上一档的 to 应等于下一档的 from`,
          `the bands overlap at ${at}; the to of one is the from of the next`,
        ];
      case 'open-end':
        return [
          `只有最后一档可以没有 to (${at} 起的一档)`,
          `only the last band may lack to (the one from ${at})`,
        ];
      default:
        return [
          `${at} 起的一档是空的: from 应小于 to`,
          `the band from ${at} is empty: from must be below to`,
        ];
    }
  },
  tiers: ({ wrong, at }) => {
    switch (wrong) {
      case 'gap':
        return [
          `等次在 ${at} 处有空缺; 请从优到劣排列且首尾相接`,
          `the tiers have a gap at ${at}; list them best first, each low the high of the next`,
        ];
      case 'overlap':
        return [
          `等次在 ${at} 处重叠; 请从优到劣排列且首尾相接`,
          `the tiers overlap at ${at}; list them best first, each low the high of the next`,
        ];
      default:
        return [`等次 ${at} 的 low 应小于 high`, `the tier ${at} needs low below high`];
    }
  },
  'points-above-weight': ({ points, weight }) => [
    `得分 ${points} 超过分值 ${weight}`,
    `${points} points exceed the weight ${weight}`,
  ],
  'coefficient-bounds': ({ value, minimum, maximum }) => [
    `系数 ${value} 超出 ${minimum}–${maximum}`,
    `the coefficient ${value} is outside ${minimum}–${maximum}`,
  ],
  'coefficient-core': ({ node }) => [
    `核心指标 ${node} 不用弹性系数; 请删去 coefficient, 或写 "core": false`,
    `the core node ${node} takes no coefficient; delete it or say "core": false`,
  ],
  'levels-order': ({ direction }) =>
    direction === 'rising'
      ? ['黄、橙、红阈值应依次升高', 'the thresholds must rise from yellow to orange to red']
      : ['黄、橙、红阈值应依次降低', 'the thresholds must fall from yellow to orange to red'],
  'court-ranking': () => [
    '法院考核不得排名 (《人民法院审判质量管理指标体系》); rankingPolicy 请用 prohibited',
    'courts are never ranked (rules of the Supreme People’s Court on trial quality); set rankingPolicy to prohibited',
  ],
  'ranking-prohibited': ({ feature }) => [
    `方案不排名, 不能用 ${feature}; 请删去, 或将 rankingPolicy 设为 allowed`,
    `the scheme does not rank, so ${feature} is refused; delete it or set rankingPolicy to allowed`,
  ],
  'person-level': () => [
    '不发布个人的得分、名次或奖惩; 请改为组织或不少于 5 人的群体, 只给人数与合计',
    'scores, places and sanctions of persons are not published; use an organisation or a group of at least 5, with counts and sums only',
  ],

  'percent-range': ({ found, write }) => [
    `应为 0–100 之间的百分数${was(found)[0]}${write ? `; 若为 ${write}% 请写 "${write}"` : ''}`,
    `expected a percentage from 0 to 100${was(found)[1]}${write ? `; if ${write}% is meant, write "${write}"` : ''}`,
  ],
  'result-of-branch': ({ node }) => [
    `${node} 是分支, 没有结果; 请写末级指标`,
    `${node} is a branch and has no result; name a leaf`,
  ],
  'judgement-range': ({ share, low, high }) => [
    `得分比例 ${share}% 不在该等级的 ${low}–${high}% 内`,
    `the share ${share}% is outside the grade’s ${low}–${high}%`,
  ],
  'explanation-missing': ({ node, fields }) => [
    `${node} 未达到指标值, 须写明 ${fields.join(' 和 ')} (偏差原因、改进措施)`,
    `${node} misses its target, so ${fields.join(' and ')} must be given`,
  ],
  'correction-missing': ({ of, by }) => [
    `更正版 ${by} 没有更正说明; 请在 corrections/ 建一个文件, of 写 ${of}, by 写 ${by}`,
    `the correction ${by} is not explained; add a file to corrections/ with of ${of} and by ${by}`,
  ],
  'correction-differs': ({ path, side }) => [
    `${path} 的 ${side} 与${side === 'before' ? '原' : '新'}版本中的值不同`,
    `${side} of ${path} is not what the ${side === 'before' ? 'old' : 'new'} version says`,
  ],
  'correction-path': ({ path, near }) => [
    `两个版本中都没有 ${path}${meant(near)[0]}`,
    `neither version has ${path}${meant(near)[1]}`,
  ],
  'correction-incomplete': ({ path }) => [
    `${path} 已改动, 但更正说明未列出; 请补入 fields`,
    `${path} changed, but no correction lists it; add it to fields`,
  ],
  'correction-order': ({ of, by }) => [
    `by (${by}) 应为同一披露系列中 of (${of}) 之后的版本`,
    `by (${by}) must be a later version of the record of ${of}`,
  ],
  'value-changed': ({ path }) => [
    `更正公告 (notice) 只有文字, 不能改动 ${path}; 改值请用 correction 或 adjustment`,
    `a notice changes words only, not ${path}; use a correction or an adjustment`,
  ],
  'companion-missing': ({ releaseType, field }) => [
    `${releaseType} 版本须写明 ${field}`,
    `a release of type ${releaseType} needs ${field}`,
  ],
  'companion-unexpected': ({ releaseType, field }) => [
    `${releaseType} 版本不应有 ${field}`,
    `a release of type ${releaseType} has no ${field}`,
  ],
  'same-throughout': ({ field, stated, earlier }) => [
    `${field} 为 ${stated}, 前一版本为 ${earlier}; 同一披露系列中不变`,
    `${field} is ${stated}, the version before says ${earlier}; it stays the same within a record`,
  ],
  'date-order': ({ earlier, earlierDate, later, laterDate }) => [
    `${earlier} (${earlierDate}) 不应晚于 ${later} (${laterDate})`,
    `${earlier} (${earlierDate}) must not be after ${later} (${laterDate})`,
  ],
  'counts-sum': ({ sum, n }) => [
    `各档合计 ${sum}, 应等于有效样本 n = ${n}`,
    `the counts sum to ${sum}, expected n = ${n}`,
  ],
  'parts-sum': () => [
    '分项 (当年财政拨款、上年结转、其他) 合计应等于总额 total',
    'appropriation, carryover and other must sum to total',
  ],
  'same-length': ({ field, length, expected }) => [
    `${field} 有 ${length} 项, 应为 ${expected} 项`,
    `${field} has ${length} members, expected ${expected}`,
  ],
  'parent-loop': ({ id }) => [
    `上级关系成环, 经过 ${id}`,
    `the chain of parents runs in a circle through ${id}`,
  ],
  'near-duplicate': ({ id, other }) => [
    `与指标 ${other} 相近; 若是同一指标请共用, 若是本地扩展请写 base (${id})`,
    `close to the indicator ${other}; share it if it is the same, or name it as base of ${id}`,
  ],
};
