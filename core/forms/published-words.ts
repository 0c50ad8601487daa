/** Branches of the published forms. */
export const branchIds: Readonly<Record<string, string>> = {
  产出: 'output',
  效益: 'benefit',
  满意度: 'satisfaction',
  成本: 'cost',
  数量: 'quantity',
  质量: 'quality',
  时效: 'timeliness',
  经济效益: 'economic-benefit',
  社会效益: 'social-benefit',
  生态效益: 'ecological-benefit',
  可持续影响: 'lasting-effect',
  服务对象满意度: 'user-satisfaction',
  经济成本: 'economic-cost',
  社会成本: 'social-cost',
  生态环境成本: 'ecological-cost',
};

/** Grades of the published form; shares of the points in percent. */
export const grades = [
  { name: '达成', low: '80', high: '100' },
  { name: '部分达成', low: '60', high: '80' },
  { name: '未达成', low: '0', high: '60' },
];
/** 等次 by points out of a hundred. Source: 财预〔2020〕10号. */
export const tiers = [
  { name: '优', low: '90', high: '100' },
  { name: '良', low: '80', high: '90' },
  { name: '中', low: '60', high: '80' },
  { name: '差', low: '0', high: '60' },
];
