/**
 * Copies of a disclosure that tell of something else: texts get a clause of their own, figures move a little. A build that
 * remembers what it has read must not be measured on copies that are the same to the letter.
 */

// biome-ignore format: a table is read by row.
const where = ['东片区', '西片区', '老城', '新区', '沿河各村', '山区各村', '集镇', '园区', '移民安置点', '城乡接合部', '高铁片区', '港口', '湖区', '矿区', '边远村组', '学校周边'];
// biome-ignore format: a table is read by row.
const what = ['受理窗口', '巡查路线', '整改台账', '材料清单', '抽查批次', '现场核查', '会商纪要', '联系点', '办件样本', '回访名单', '培训场次', '公开栏', '服务站', '宣讲点', '复核小组', '调解室'];
// biome-ignore format: a table is read by row.
const how = ['多于计划', '少于计划', '与上年相当', '分两次完成', '年中补齐', '由牵头科室核定', '按季通报', '已并入台账', '待下一季度复核', '经审计抽查', '随文公开', '按口径折算'];

/** Fields of free text, wherever they stand. */
const texts: ReadonlySet<string> = new Set(
  'narrative deviation improvement followUp context expected achieved text opinion reason note title'.split(
    ' ',
  ),
);
/** Fields of figures that depend on no other field of the disclosure. */
const figures: ReadonlySet<string> = new Set(['actual', 'baseline', 'value']);

/** The same disclosure as number `n` tells it: equal numbers give equal copies. */
export function vary<T>(value: T, n: number): T {
  let turn = n * 7919;
  const pick = (from: readonly string[]): string => {
    turn = (turn * 1_103_515_245 + 12_345) % 2_147_483_648;
    return from[turn % from.length] ?? '';
  };
  const visit = (one: unknown, key: string, beside: object): unknown => {
    if (Array.isArray(one)) return one.map((item) => visit(item, key, beside));
    if (typeof one === 'object' && one !== null)
      return Object.fromEntries(Object.entries(one).map(([name, inner]) => [name, visit(inner, name, one)]));
    if (typeof one !== 'string') return one;
    if (texts.has(key))
      return `${one}${key === 'title' ? '' : '；'}${pick(where)}${pick(what)}${n % 97} 处${pick(how)}`;
    // A result that misses its target must say why: one that says nothing keeps its figure.
    const fixed = key === 'actual' && ('inputs' in beside || !('deviation' in beside));
    return figures.has(key) && !fixed ? moved(one, turn + n) : one;
  };
  return visit(value, '', {}) as T;
}

/** A decimal up to five percent smaller, with as many places. */
function moved(decimal: string, by: number): string {
  if (!/^\d+(?:\.\d+)?$/.test(decimal)) return decimal;
  const places = decimal.split('.')[1]?.length ?? 0;
  return (Number(decimal) * (1 - (by % 50) / 1000)).toFixed(places);
}
