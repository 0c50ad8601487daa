import { decoys } from './decoys/index.ts';
import { random } from './random.ts';
import { road, village } from './values/addresses.ts';
import { home } from './values/regions.ts';

/** Texts of 公文 without any number of a person: paragraphs of plans, news, laws and statistics. At least `bytes` of UTF-8. */
export function cleanProse(bytes: number): string[] {
  const r = random(20260101);
  const kinds = [
    'policy-disability',
    'policy-dibao',
    'policy-medical',
    'policy-school',
    'statistics-prose',
    'news',
  ]
    .concat([
      'law-information',
      'law-correction',
      'plan',
      'performance',
      'rights',
      'law-code',
      'health-tips',
      'notice',
    ])
    .concat(['budget', 'minutes', 'news-weather', 'itinerary', 'policy-report', 'statistics-health']);
  const sentences = [
    () =>
      `各地各部门要提高认识、加强领导，把${r.pick(['养老服务', '教育公平', '就业创业', '乡村振兴', '生态保护'])}摆在突出位置，层层压实责任，确保各项任务落到实处。`,
    () =>
      `${r.int(2020, 2026)}年以来，全市累计投入资金${r.int(2, 99)}.${r.digits(1)}亿元，同比增长${r.int(1, 19)}.${r.digits(1)}个百分点，群众的获得感明显增强。`,
    () => `在${village(r)}，记者看到新修的水渠已经通水，${road(r)}两侧的行道树郁郁葱葱。`,
    () => '会议指出，要坚持问题导向和目标导向相统一，健全长效机制，强化监督检查，推动工作不断取得新成效。',
    () => '通过公开透明的绩效评价，部门的履职情况、资金使用和服务质量都可以由社会各界查询和监督。',
    () =>
      `评价结果分为优秀、良好、合格、不合格四个等级，其中优秀比例不超过百分之${r.pick(['二十', '三十', '十五'])}。`,
  ];
  const texts: string[] = [];
  let size = 0;
  while (size < bytes) {
    const paragraphs = Array.from({ length: 8 }, () =>
      r.chance(0.35)
        ? (decoys[r.pick(kinds)]?.(r, home(r)) ?? '')
        : Array.from({ length: r.int(3, 7) }, () => r.pick(sentences)()).join(''),
    );
    const text = `${paragraphs.join('\n　　')}\n`;
    texts.push(text);
    size += Buffer.byteLength(text);
  }
  return texts;
}
