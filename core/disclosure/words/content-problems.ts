import { referenceWords } from './expectations.ts';
import { meant, type Wording, was } from './phrases.ts';

/** Faults across files: ids, references, versions, results, corrections, dates. */
export const contentProblemWords = {
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
    `${earlier} (${earlierDate}) 不应晚于 ${later} (${laterDate}); 改正其中写错的日期`,
    `${earlier} (${earlierDate}) must not be after ${later} (${laterDate}); correct the date that is wrong`,
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
  'region-name': ({ code }) => [
    `区域 ${code} 的名称与区域代码表不同; 请改为一致`,
    `the name of region ${code} is not the one in the region list; make them the same`,
  ],
  'two-others': () => [
    '「其他」类 (other) 只能有一个',
    'only one topic can be the one for everything else (other)',
  ],
  'breakdown-sum': ({ sum, actual }) => [
    `分组合计 ${sum}, 超过实际完成值 ${actual}; 请核对`,
    `the classes sum to ${sum}, more than the actual ${actual}; check both`,
  ],
  'not-a-peer-list': () => [
    '只有分「单位」的代码表 (of 为 单位) 才能列出组织; 人只有分组, 没有名单',
    'only a list of organisations (of is 单位) may name members; people have classes and no lists',
  ],
  'scheme-for-others': ({ scheme, kind, level }) => [
    `方案 ${scheme} 的适用对象不含「${level} ${kind}」; 请换方案, 或在方案的 appliesTo 中写明`,
    `the scheme ${scheme} is not made for “${level} ${kind}”; name another, or add them to its appliesTo`,
  ],
  'near-duplicate': ({ id, other }) => [
    `与指标 ${other} 相近; 若是同一指标请共用, 若是本地扩展请写 base (${id})`,
    `close to the indicator ${other}; share it if it is the same, or name it as base of ${id}`,
  ],
} satisfies Partial<Wording>;
