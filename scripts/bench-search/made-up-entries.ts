import type { NamedOrg, NamedThing, SearchEntry } from '../../site/search/entry.ts';

/** Numbers that look random and are the same in every run (mulberry32). */
export function dice(seed: number): (sides: number) => number {
  let state = seed;
  return (sides) => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) % sides;
  };
}

const split = (text: string): string[] => text.split(' ');
const places = split(
  '青川 白沙 柳河 南桥 北渡 东陵 西坪 云山 石门 长汀 金沟 临水 平谷 沙洲 高台 新安 永丰 安宁 和顺 古田',
);
const levels = split('市 县 区 街道 镇');
const bodies = split('司法局 信访局 税务局 财政局 教育局 生态环境局 科技局 人民法院 人民政府 法律援助中心');
const subjects = split(
  '法律援助 人民调解 社区矫正 初次信访 重复信访 纳税服务 执法监督 行政复议 公证服务 普法宣传 义务教育 水质监测 科研项目 安全生产 政务公开 专项债券 乡村振兴 养老服务 应急演练 垃圾分类',
);
const aspects = split(
  '案件办结 群众满意 资金到位 及时受理 预算执行 整改完成 档案规范 培训覆盖 投诉处理 结果应用 按期答复 回访 公开 抽查合格 服务对象 基层参与 跨部门协同 信息报送 成本控制 重点事项',
);
const measures = split('率 数 次数 人次 天数 金额 得分 占比');
const forms = split('项目支出绩效自评 部门整体绩效自评 绩效运行监控 专项考核 满意度调查 信访工作效能');

/** A catalogue as a province might have it: as many entries as asked for, drawn from organisations, years and schemes. */
export function madeUp(
  count: number,
  seed = 1,
): { entries: SearchEntry[]; orgs: NamedOrg[]; indicators: NamedThing[] } {
  const roll = dice(seed);
  const pick = <T>(list: readonly T[]): T => list[roll(list.length)] as T;
  const regions = places.flatMap((place) => levels.map((level) => `${place}${level}`));
  const orgs: NamedOrg[] = regions.flatMap((region, r) =>
    bodies.map((body, b) => ({ id: `org-${r}-${b}`, name: `${region}${body}`, regionName: region })),
  );
  const indicators: NamedThing[] = subjects.flatMap((subject, s) =>
    aspects.map((aspect, a) => ({
      id: `indicator-${s}-${a}`,
      name: `${subject}${aspect}${measures[(s + a) % measures.length]}`,
    })),
  );
  const schemes = Array.from({ length: Math.max(20, Math.floor(count / 50)) }, () =>
    Array.from({ length: 8 }, () => pick(indicators).id),
  );
  const entries = Array.from({ length: count }, (_, number): SearchEntry => {
    const org = pick(orgs);
    const year = String(2018 + roll(9));
    const scheme = roll(schemes.length);
    const form = pick(forms);
    return {
      type: 'disclosure',
      id: `${org.id}-${year}-${number}`,
      title: `${org.name} ${year} 年度${pick(subjects)}${form}`,
      org: org.id,
      indicators: schemes[scheme] ?? [],
      year,
      states: [(['met', 'not-met', 'unknown'] as const)[roll(3)] ?? 'met'],
      words: [form],
    };
  });
  return { entries, orgs, indicators };
}

/** Chinese queries of one to three words, as people type them: parts of names and titles. */
export function madeUpQueries(count: number, seed = 2): string[] {
  const roll = dice(seed);
  const pool = [
    ...subjects,
    ...aspects,
    ...bodies,
    ...forms,
    ...places,
    '绩效',
    '信访',
    '满意',
    '重复',
    '办结率',
    '税务',
  ];
  const part = () => {
    const word = pool[roll(pool.length)] ?? '';
    const from = roll(Math.max(1, word.length - 1));
    return word.slice(from, from + 2 + roll(4));
  };
  return Array.from({ length: count }, () => Array.from({ length: 1 + roll(3) }, part).join(' '));
}
