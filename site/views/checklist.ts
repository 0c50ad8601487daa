import { leavesOf, walkNodes } from '#core/disclosure/nodes.ts';
import type { Publication, PublishedRelease } from '../publication.ts';
import { diffPairs, diffPath } from './diff-pairs.ts';
import { latestSchemes } from './scheme.ts';

/** A practice, how it is represented, and a live example where the content has one. */
export interface Practice {
  readonly zh: readonly [string, string];
  readonly en: readonly [string, string];
  find(publication: Publication): string | undefined;
}

const release =
  (test: (release: PublishedRelease) => boolean) =>
  ({ records }: Publication): string | undefined => {
    const found = [...records.values()].find(({ current }) => current && test(current));
    return found && `/d/${found.id}/`;
  };

const scheme =
  (test: (scheme: ReturnType<typeof latestSchemes>[number]) => boolean) =>
  ({ catalogue }: Publication): string | undefined => {
    const found = latestSchemes(catalogue).find(test);
    return found && `/scheme/${found.id}/v${found.version}/`;
  };

const method = (id: string) =>
  scheme(({ tree }) => leavesOf(tree).some(({ scoring }) => scoring.method === id));
const warning =
  (kind: string) =>
  ({ warnings }: Publication) =>
    warnings.some((w) => w.kind === kind) ? '/warnings/' : undefined;

/** What the platform can represent, from the practices it was made for. */
export const practices: readonly Practice[] = [
  {
    zh: ['目标与实际并列', '指标值、实际值、完成率、得分在同一行'],
    en: ['Target beside actual', 'target, actual, completion and points in one row'],
    find: release((r) => r.disclosure.results.some(({ actual }) => actual !== undefined)),
  },
  {
    zh: ['只有目标、还没有结果', '实际值缺省，页面写「未公布」，总分给出上下限'],
    en: ['A target without a result', 'the actual is absent, the page says so, the total is a range'],
    find: release((r) => r.assessment?.nodes.some(({ status }) => status === 'unknown') ?? false),
  },
  {
    zh: ['越少越好的时限、成本', '反向比例：目标 ÷ 实际'],
    en: ['Deadlines and costs, less is better', 'inverse ratio'],
    find: method('inverse-ratio'),
  },
  {
    zh: ['合理区间', '区间法：区间内满分，区间外递减'],
    en: ['Reasonable interval', 'interval method'],
    find: method('interval'),
  },
  {
    zh: ['减分为主、加分为辅', '基准分减扣分加加分，扣分逐项列出'],
    en: ['Deductions first', 'base minus losses plus capped gains'],
    find: scheme((s) => s.method === 'deduction-first'),
  },
  {
    zh: ['日积分累计', '逐日相加，设日上限和期上限'],
    en: ['Points by day', 'summed, with caps'],
    find: method('accumulate'),
  },
  {
    zh: ['定性评价分档', '档次给出得分比例范围，须写理由'],
    en: ['Qualitative grades', 'a share inside the range of a grade, with a reason'],
    find: method('qualitative'),
  },
  {
    zh: ['体检表，不计分不排名', '只看是否在区间内'],
    en: ['A check-up without score or rank', 'inside or outside the interval'],
    find: scheme((s) => s.method === 'checkup'),
  },
  {
    zh: ['红线、一票否决', '事件须有证据；得分旁边列出否决前的分数'],
    en: ['Veto', 'an event with evidence; the points stay visible beside it'],
    find: scheme((s) => s.vetoes.length > 0),
  },
  {
    zh: ['低于某分暂停拨款', '门槛：触发后看有没有处理记录'],
    en: ['Suspend payment below a score', 'a gate, and whether an action is on record'],
    find: scheme((s) => s.gates.length > 0),
  },
  {
    zh: ['核心指标加弹性系数', '系数有上下限和理由，只用于弹性指标'],
    en: ['Elastic coefficients', 'bounded, with a rationale, on elastic nodes only'],
    find: scheme((s) => s.coefficients.length > 0),
  },
  {
    zh: ['党建、满意度占比下限', '方案写明下限，低于即不能发布'],
    en: ['Weight floors', 'stated in the scheme and checked'],
    find: scheme((s) => s.weightFloors.length > 0),
  },
  {
    zh: ['固定工资与绩效报酬', '薪酬构成，不涉及个人'],
    en: ['Fixed and variable pay', 'a split, no persons'],
    find: scheme((s) => s.paySplit !== undefined),
  },
  {
    zh: ['分月目标与进度预警', '分月目标、累计实际、预警分三级'],
    en: ['Monthly schedule and pace', 'schedule, cumulative actual, three levels'],
    find: scheme(({ tree }) => leavesOf(tree).some(({ target }) => target?.schedule)),
  },
  {
    zh: ['资金闲置预警', '未用金额与天数'],
    en: ['Idle funds', 'amount and days'],
    find: warning('idle-funds'),
  },
  {
    zh: ['法院指标阈值预警', '越界即开启，恢复即解除，历史保留'],
    en: ['Threshold warnings', 'open when crossed, resolve when back, history stays'],
    find: warning('threshold'),
  },
  {
    zh: ['成本与质量配对', '两项配对，一并查看'],
    en: ['Cost beside quality', 'paired nodes'],
    find: scheme(({ tree }) => leavesOf(tree).some(({ pairedWith }) => pairedWith)),
  },
  {
    zh: ['事前、事中、事后全链条', '节点标出阶段'],
    en: ['Before, during, after', 'a stage on each node'],
    find: scheme(({ tree }) => leavesOf(tree).some(({ stage }) => stage)),
  },
  {
    zh: ['五步工作法', '各环节数量，漏斗图'],
    en: ['Five-step procedure', 'counts by stage'],
    find: release((r) => r.disclosure.results.some(({ stages }) => stages)),
  },
  {
    zh: ['多级指标体系', '任意层级的树，分值逐级汇总'],
    en: ['Trees of any depth', 'weights summed level by level'],
    find: scheme(({ tree }) => walkNodes(tree).some(({ above }) => above.length > 1)),
  },
  {
    zh: ['更正已公布的数字', '新版本，逐项差异，原因和批准单位'],
    en: ['Correct a published figure', 'a new version, a diff, reason and approver'],
    find: ({ records }) => {
      const r = [...records.values()].find((x) => diffPairs(x).length > 0);
      const pair = r && diffPairs(r)[0];
      return r && pair && diffPath(r.id, pair);
    },
  },
  {
    zh: ['撤回', '地址保留，说明日期、原因、批准单位'],
    en: ['Withdraw', 'the address stays, with date, reason and approver'],
    find: ({ records }) => {
      const r = [...records.values()].find((x) => x.compiled.tombstone);
      return r && `/d/${r.id}/`;
    },
  },
  {
    zh: ['自报得分与重算不同', '两个数并列，差额标出'],
    en: ['Claimed and computed differ', 'both, side by side'],
    find: release((r) => r.assessment?.claimedTotal?.mismatch ?? false),
  },
  {
    zh: ['单位自述的名次', '作为陈述保留，注明来源'],
    en: ['A rank the body reports', 'kept as its statement, with the source'],
    find: release((r) => r.disclosure.results.some(({ rank }) => rank)),
  },
  {
    zh: ['满意度调查', '份数、回收率、各档、区间；不公布原话'],
    en: ['Satisfaction survey', 'answers, response rate, grades, interval; never verbatim'],
    find: ({ catalogue }) => {
      const [first] = catalogue.surveys.keys();
      return first && `/survey/${first}/`;
    },
  },
  {
    zh: ['五方协同监督', '会签矩阵，空格即未会签'],
    en: ['Supervision by several parties', 'a matrix of sign-offs'],
    find: ({ catalogue }) => (catalogue.supervision.size > 0 ? '/supervision/' : undefined),
  },
  {
    zh: ['结果用于资金、政策、立法', '应用记录指回依据的结果'],
    en: ['Results used for money, policy, law', 'applications that point back to the result'],
    find: ({ catalogue }) => (catalogue.applications.size > 0 ? '/applications/' : undefined),
  },
  {
    zh: ['存证回执', '外部存证的哈希与时间'],
    en: ['Attestation receipt', 'hash and time of an outside record'],
    find: ({ catalogue, records }) => {
      const ids = new Set(
        [...catalogue.evidence.values()].filter(({ attestation }) => attestation).map(({ id }) => id),
      );
      const r = [...records.values()].find(
        ({ current }) =>
          current &&
          [...current.disclosure.evidence, ...current.disclosure.results.flatMap((x) => x.evidence)].some(
            (id) => ids.has(id),
          ),
      );
      return r && `/d/${r.id}/`;
    },
  },
  {
    zh: ['公示名单去隐私', '发布前遮盖，只公布遮盖的类型和处数'],
    en: ['Lists without private data', 'masked before publication, counted by kind'],
    find: () => '/privacy/',
  },
];
